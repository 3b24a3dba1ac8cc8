import { parseAddress } from '../package/cell-address.ts';
import { addContentType } from '../package/content-types.ts';
import { OfficePackage } from '../package/office-package.ts';
import { PackageError } from '../package/package-error.ts';
import { addRelationship } from '../package/relationships.ts';
import { shortened } from '../package/rich-text.ts';
import { freeSheetName } from '../package/sheet-name.ts';
import { StyleSheet } from '../package/style-sheet.ts';
import { readWorkbook, type WorkbookPart, type WorkbookSheet } from '../package/workbook-part.ts';
import { printable } from '../printable.ts';
import { type ListSheet, listSheet } from './list-sheet.ts';
import { addListStyles } from './list-styles.ts';
import { memoryCells } from './mark-memory.ts';
import { markSheet } from './mark-sheet.ts';
import { MarkStyles } from './mark-styles.ts';
import type { CellMark, Marking } from './marking.ts';
import { asMarking } from './marking-error.ts';
import { folderOf } from './sheet-notes.ts';
import { unmark } from './unmark-workbook.ts';
import { insertFirstSheet } from './workbook-sheets.ts';

const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function stylesPart(workbook: WorkbookPart, parts: OfficePackage): string {
  const target = workbook.relationships.find(({ kind }) => kind === 'styles')?.target;
  if (target === undefined || !parts.has(target)) throw new PackageError('missing', 'styles.xml');
  return target;
}

/** Sheets that a person can go to, by name. */
function markable(parts: OfficePackage, { sheets }: WorkbookPart): ReadonlyMap<string, WorkbookSheet> {
  const seen = sheets.filter(({ visible, part }) => visible && part !== undefined && parts.has(part));
  return new Map(seen.map(sheet => [sheet.name.normalize('NFC'), sheet]));
}

function marksBySheet(marks: readonly CellMark[]): ReadonlyMap<string, readonly CellMark[]> {
  const bySheet = new Map<string, CellMark[]>();
  for (const mark of marks) {
    const name = mark.sheet.normalize('NFC');
    const others = bySheet.get(name);
    if (others === undefined) bySheet.set(name, [mark]);
    else others.push(mark);
  }
  return bySheet;
}

function markSheets(parts: OfficePackage, workbook: WorkbookPart, marking: Marking, styles: MarkStyles): void {
  const bySheet = marksBySheet(marking.marks);
  const sheets = markable(parts, workbook);
  workbook.sheets.forEach((sheet, index) => {
    const { part } = sheet;
    if (part === undefined || !parts.has(part)) return;
    const name = sheet.name.normalize('NFC');
    const marks = sheets.get(name) === sheet ? (bySheet.get(name) ?? []) : [];
    markSheet(parts, { workbook, part, number: index + 1, marks, marking, styles });
  });
}

function addListSheet(
  parts: OfficePackage,
  workbook: WorkbookPart,
  marking: Marking,
  styles: StyleSheet,
  marks: MarkStyles,
): { readonly list: ListSheet; readonly part: string } {
  const sheets = markable(parts, workbook);
  const active = workbook.sheets[Number(workbook.views[0]?.attributes.activeTab ?? 0)]?.name ?? '';
  const list = listSheet({
    list: marking.list,
    styles: addListStyles(styles),
    memory: memoryCells({ heading: marking.heading, activeSheet: active, covered: marks.covered }),
    leads: ({ sheet, cell }) => sheets.has(sheet.normalize('NFC')) && parseAddress(cell) !== undefined,
    namespace: workbook.namespace,
  });
  const part = parts.freeName(`${folderOf(workbook)}worksheets/sheet`, 'xml');
  parts.write(part, list.xml);
  addContentType(parts, part, worksheetType);
  return { list, part };
}

/** One line by which comments are known again. */
const headingOf = ({ heading, author }: Marking): string => {
  const line = (text: string): string => shortened(printable(text).replaceAll('\n', ' '), 200);
  return line(heading) || line(author) || '–';
};

function mark(bytes: Uint8Array, marking: Marking): Uint8Array {
  const parts = OfficePackage.open(bytes);
  unmark(parts);
  const workbook = readWorkbook(parts);
  const styles = new StyleSheet(parts, stylesPart(workbook, parts));
  const marks = new MarkStyles(styles);
  const known = { ...marking, heading: headingOf(marking) };
  markSheets(parts, workbook, known, marks);
  const { list, part } = addListSheet(parts, workbook, known, styles, marks);
  styles.save();
  const name = freeSheetName(
    marking.list.sheetName,
    workbook.sheets.map(sheet => sheet.name),
  );
  const relationship = addRelationship(parts, workbook.part, `${workbook.family}worksheet`, part);
  insertFirstSheet(parts, workbook, { name, relationship, list });
  return parts.pack();
}

/**
 * The workbook with wrong cells coloured and commented and a first sheet that lists what is to be corrected; marks of an earlier
 * return are taken away first. Everything else of the file stays byte for byte, part by part: exceljs, which would hang or die on
 * a hostile file, also loses unlocked cells, charts and names of an honest one, so the parts themselves are edited.
 *
 * Throws a `MarkingError` for a file that cannot be marked.
 */
export const markWorkbook = (bytes: Uint8Array, marking: Marking): Uint8Array => asMarking(() => mark(bytes, marking));
