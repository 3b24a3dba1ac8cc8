import type { Workbook, Worksheet } from 'exceljs';
import { type ColumnWords, formTableWords } from '../../messages/vi/form-columns.ts';
import { sheetWords } from '../../messages/vi/form-fields.ts';
import { isVacant, isVisible } from '../contents.ts';
import type { Form } from '../form.ts';
import { columnCell, endCell, type FormColumn, type formTables } from '../layout.ts';
import { heightOf, put, putAcross, wrappedText } from './cells.ts';
import { type EntryRow, type IssuedRow, isEntry, issuedRows, unknownValue } from './issued-rows.ts';
import { addSheet, lockSheet, reference, setPrintArea, writeTitle } from './page.ts';
import { type CellStyle, inputStyles, issuedNumber, styles } from './styles.ts';
import { tabColors } from './tabs.ts';
import { writeTotals } from './totals.ts';
import { addRule } from './validations.ts';
import { columnWidths } from './widths.ts';

type Table = (typeof formTables)[number];

/** Wider tables are printed across the page. */
const widestUpright = 100;
/** Height in points of a row that waits to be filled. */
const emptyHeight = 18;
const entryHeight = 36;

interface Column extends FormColumn {
  readonly number: number;
  readonly width: number;
  readonly words: ColumnWords;
  readonly hidden: boolean;
}

function columnsOf(form: Form, table: Table): readonly Column[] {
  const widths: Readonly<Record<string, number>> = columnWidths[table.name];
  const words: Readonly<Record<string, ColumnWords>> = formTableWords[table.name].columns;
  return table.columns.map((column: FormColumn, index) => ({
    ...column,
    number: index + 1,
    width: widths[column.name] ?? 10,
    words: words[column.name] ?? { head: column.name },
    hidden: column.kind === 'key' || isVacant(form, table.name, column.name),
  }));
}

function writeHead(workbook: Workbook, sheet: Worksheet, row: number, table: Table, columns: readonly Column[]): void {
  for (const { name, number, words, kind } of columns) {
    put(sheet.getCell(row, number), words.head, kind === 'key' ? styles.end : styles.head);
    workbook.definedNames.add(reference(sheet, number, row), columnCell(table.name, name));
  }
  const heads = columns.filter(({ hidden }) => !hidden);
  sheet.getRow(row).height = heightOf(heads.map(({ words, width }) => wrappedText(words.head, width, styles.head)));
}

/** A number keeps its value under a format of its own; everything else is text. */
function writeIssued(sheet: Worksheet, row: number, { number }: Column, value: EntryRow['values'][string]): void {
  const cell = sheet.getCell(row, number);
  if (typeof value === 'string') put(cell, value, value === unknownValue ? styles.unknown : styles.issued);
  else put(cell, value.number, issuedNumber(value.format));
}

const inputStyle = ({ kind }: Column): CellStyle =>
  kind === 'key' || kind === 'issued' ? styles.end : inputStyles[kind];

function writeEntry(sheet: Worksheet, row: number, columns: readonly Column[], entry: EntryRow | undefined): void {
  for (const column of columns) {
    if (column.kind === 'key') put(sheet.getCell(row, column.number), entry?.key ?? null, styles.end);
    else if (column.kind === 'issued') writeIssued(sheet, row, column, entry?.values[column.name] ?? unknownValue);
    else put(sheet.getCell(row, column.number), null, inputStyle(column));
  }
  const texts = columns.flatMap(({ name, width, hidden }) => {
    const value = entry?.values[name];
    return hidden || typeof value !== 'string' ? [] : [wrappedText(value, width, styles.issued)];
  });
  sheet.getRow(row).height = heightOf(texts, entry === undefined ? emptyHeight : entryHeight);
}

function writeHeading(sheet: Worksheet, row: number, columns: readonly Column[], text: string): void {
  const first = columns.find(({ hidden }) => !hidden)?.number;
  for (const { number } of columns) put(sheet.getCell(row, number), number === first ? text : null, styles.heading);
  sheet.getRow(row).height = emptyHeight;
}

function writeRows(
  sheet: Worksheet,
  top: number,
  columns: readonly Column[],
  rows: readonly (IssuedRow | undefined)[],
) {
  rows.forEach((row, index) => {
    if (row === undefined || isEntry(row)) writeEntry(sheet, top + index, columns, row);
    else writeHeading(sheet, top + index, columns, row.heading);
  });
}

function addRules(sheet: Worksheet, form: Form, columns: readonly Column[], top: number, bottom: number): void {
  if (bottom < top) return;
  for (const { kind, choices, number, words } of columns) {
    if (kind === 'key' || kind === 'issued') continue;
    const { head: title, hint, refusal } = words;
    const said = { ...(hint !== undefined && { hint }), ...(refusal !== undefined && { refusal }) };
    addRule(sheet, form, { kind, title, ...said, ...(choices !== undefined && { choices }) }, number, top, bottom);
  }
}

/** Heads stay in sight, and so do the columns that say what a row is about. */
function freeze(sheet: Worksheet, row: number, columns: readonly Column[]): void {
  const issued = columns.findLastIndex(({ name }) => name === 'title' || name === 'key');
  const isKeyed = columns[0]?.kind === 'key';
  sheet.views = [{ state: 'frozen', xSplit: isKeyed ? issued + 1 : 0, ySplit: row, showGridLines: false }];
}

/** One table of the form on its own sheet. */
export async function addTableSheet(workbook: Workbook, form: Form, table: Table): Promise<void> {
  const { sheet: name, title, lead } = formTableWords[table.name];
  const columns = columnsOf(form, table);
  const shown = columns.filter(({ hidden }) => !hidden);
  const width = shown.reduce((sum, column) => sum + column.width, 0);
  const sheet = addSheet(workbook, form, {
    name,
    tab: tabColors.input,
    ...(!isVisible(form, table.name) && { state: 'hidden' }),
    landscape: width > widestUpright,
  });
  for (const column of columns) {
    sheet.getColumn(column.number).width = column.width;
    sheet.getColumn(column.number).hidden = column.hidden;
  }
  const first = shown[0]?.number ?? 1;
  const last = shown.at(-1)?.number ?? first;
  const leadRow = writeTitle(sheet, form, title, first);
  putAcross(sheet, leadRow, [first, last], lead, styles.lead);
  const head = leadRow + 1;
  writeHead(workbook, sheet, head, table, columns);
  const rows = [...issuedRows(form, table.name), ...Array.from({ length: table.emptyRows }, () => undefined)];
  writeRows(sheet, head + 1, columns, rows);
  const end = head + 1 + rows.length;
  put(sheet.getCell(end, first), table.emptyRows > 0 ? sheetWords.insertAbove : sheetWords.end, styles.end);
  workbook.definedNames.add(reference(sheet, first, end), endCell(table.name));
  addRules(sheet, form, columns, head + 1, end - 1);
  const bottom = table.name === 'funding' ? writeTotals(sheet, head + 1, end) : end;
  freeze(sheet, head, columns);
  // LibreOffice prints a hidden sheet, too, once it has a print area.
  if (sheet.state === 'visible') {
    sheet.pageSetup.printTitlesRow = `${head}:${head}`;
    setPrintArea(sheet, last, bottom);
  }
  await lockSheet(sheet, table.emptyRows > 0);
}
