import type { PageSetup, Workbook, Worksheet, WorksheetState } from 'exceljs';
import { formSubject, sheetWords } from '../../messages/vi/form-fields.ts';
import { banners } from '../../messages/vi/report-document.ts';
import { printable } from '../../office/printable.ts';
import { columnName } from '../../office/ranges.ts';
import type { Form } from '../form.ts';
import { put } from './cells.ts';
import { styles } from './styles.ts';

const a4 = 9;
const face = '&"Times New Roman,Regular"&10';
const boldFace = '&"Times New Roman,Bold"&10';
/** Excel takes no longer header or footer; a unit may have a long name. */
const longestSubject = 120;

/** `&` begins a code in headers and footers; digits at the start would lengthen the size before them. */
const literal = (text: string): string => ` ${printable(text).slice(0, longestSubject).replaceAll('&', '&&')}`;

export interface SheetOptions {
  readonly name: string;
  readonly tab: string;
  readonly state?: WorksheetState;
  readonly landscape: boolean;
}

const margins: PageSetup['margins'] = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** A sheet of the form on A4, as wide as the page, with its pages numbered and what is made up marked on each. */
export function addSheet(workbook: Workbook, form: Form, { name, tab, state, landscape }: SheetOptions): Worksheet {
  const subject = `&L${face}${literal(formSubject(form))}`;
  const pages = `&R${face}${sheetWords.page} &P/&N`;
  return workbook.addWorksheet(name, {
    ...(state !== undefined && { state }),
    properties: { tabColor: { argb: tab } },
    pageSetup: {
      paperSize: a4,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: {
      oddFooter: `${subject}${pages}`,
      ...(form.illustrative && { oddHeader: `&C${boldFace} ${banners.illustrative}` }),
    },
  });
}

/** Writes banner and title above everything else; gives the first row below them. */
export function writeTitle(sheet: Worksheet, form: Form, title: string, column: number): number {
  let row = 1;
  if (form.illustrative) {
    put(sheet.getCell(row, column), banners.illustrative, styles.banner);
    row += 1;
  }
  put(sheet.getCell(row, column), title, styles.title);
  sheet.getRow(row).height = 24;
  put(sheet.getCell(row + 1, column), formSubject(form), styles.subtitle);
  sheet.getRow(row + 1).height = 20;
  return row + 2;
}

/** What is printed: exceljs writes the rows of a print area without `$`, so that they are given with it. */
export function setPrintArea(sheet: Worksheet, lastColumn: number, lastRow: number): void {
  sheet.pageSetup.printArea = `A$1:${columnName(lastColumn)}$${lastRow}`;
}

/**
 * Locks what is not for the unit. Without a password: it guards against slips, not against people, and what comes back is
 * held against what was sent out anyway.
 */
export const lockSheet = (sheet: Worksheet, growing: boolean): Promise<void> =>
  sheet.protect('', {
    objects: false,
    scenarios: false,
    formatColumns: true,
    formatRows: true,
    ...(growing && { insertRows: true, deleteRows: true, sort: true }),
  });

/** An absolute reference for a name of the workbook. */
export const reference = (sheet: Worksheet, column: number, from: number, to = from): string => {
  const start = `'${sheet.name}'!$${columnName(column)}$${from}`;
  return to === from ? start : `${start}:$${columnName(column)}$${to}`;
};
