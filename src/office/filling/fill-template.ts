import { type CellContent, parseCell, type TagPath } from '../cell-content.ts';
import { isTrue } from '../package/attribute.ts';
import { parseAddress } from '../package/cell-address.ts';
import { removePart } from '../package/content-types.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { relationshipsPart, removeRelationships } from '../package/relationships.ts';
import { StyleSheet } from '../package/style-sheet.ts';
import type { WorkbookPart } from '../package/workbook-part.ts';
import { XmlEdits } from '../package/xml-edits.ts';
import { childOf } from '../package/xml-tree.ts';
import { escapeXml } from '../package-parts.ts';
import { columnName } from '../ranges.ts';
import type { Fields, Filling } from '../template-fields.ts';
import { CellFormats } from './cell-formats.ts';
import { CellResults } from './cell-results.ts';
import { drawnNumbers } from './charts.ts';
import { moveComments } from './comments.ts';
import { moveNames } from './defined-names.ts';
import { DrawingFiller } from './drawings.ts';
import { FilledBook } from './filled-book.ts';
import { FilledSheet } from './filled-sheet.ts';
import { type OpenSheet, type OpenTemplate, partOfKind } from './open-template.ts';
import { type ChangedRow, Layout } from './sheet-layout.ts';
import { moveRangesOf, replaceText } from './sheet-ranges.ts';
import { SheetValues } from './sheet-values.ts';
import { SheetWriter } from './sheet-writer.ts';
import { fillTables } from './tables.ts';
import type { TemplateSheetRow } from './template-sheet.ts';
import { emptyTagStrings } from './template-strings.ts';

/** Stands for the cells of a sheet while what is around them is edited; XML cannot hold it. */
const cellsMark = '\0';

function copiesOf({ list, condition }: TemplateSheetRow, values: SheetValues): number {
  if (condition !== undefined && (values.items(condition.list).length === 0) !== (condition.when === 'empty')) return 0;
  return list === undefined ? 1 : values.items(list).length;
}

/** A table needs a row below its head: where its list is empty, that of the list is printed once and blank. */
function layoutOf({ sheet, tables }: OpenSheet, values: SheetValues): Layout {
  const changed = new Map<number, number>();
  for (const row of sheet.rows) {
    const copies = copiesOf(row, values);
    if (copies !== 1) changed.set(row.row, copies);
  }
  for (const { first, last } of tables) {
    const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
    if (rows.every(row => changed.get(row) === 0)) changed.delete(first);
  }
  const ascending = [...changed].sort(([left], [right]) => left - right);
  return new Layout(ascending.map(([row, copies]): ChangedRow => ({ row, copies })));
}

function bookOf({ sheets }: OpenTemplate, values: SheetValues): FilledBook {
  const drawn = sheets.flatMap(({ drawings }) =>
    drawings.flatMap(({ frames }) => frames.flatMap(({ charts }) => charts.flatMap(({ root }) => drawnNumbers(root)))),
  );
  const book = new FilledBook(values);
  for (const open of sheets) {
    const own = drawn.filter(({ sheet }) => sheet.normalize('NFC') === open.sheet.name.normalize('NFC'));
    const isDrawn = (row: number, column: number): boolean =>
      own.some(({ left, top, right, bottom }) => left <= column && column <= right && top <= row && row <= bottom);
    const layout = layoutOf(open, values);
    const results = new CellResults(open.sheet.rows, layout, values, isDrawn);
    book.add(new FilledSheet(open.sheet, layout, results, book));
  }
  return book;
}

function fillSheet(
  { parts }: OpenTemplate,
  open: OpenSheet,
  sheet: FilledSheet,
  { book, values, formats }: { book: FilledBook; values: SheetValues; formats: CellFormats | undefined },
): void {
  const edits = new XmlEdits(sheet.xml);
  edits.replace(sheet.data.start, sheet.data.close, cellsMark);
  moveRangesOf(sheet, edits);
  for (const header of open.headers)
    replaceText(edits, header, escapeXml(values.headerText(parseCell(header.text).content, header.text)));
  fillTables(parts, open.tables, sheet);
  const filler = new DrawingFiller(parts, sheet, book, values);
  for (const drawing of open.drawings) filler.fill(drawing);
  moveComments(parts, sheet);
  const [before = '', after = ''] = edits.apply().split(cellsMark);
  parts.write(sheet.part, new SheetWriter(sheet, values, formats).pieces(before, after));
}

/** The order of computing was that of the cells of the template; programs find a new one. */
function forgetComputingOrder(parts: OfficePackage, { part, relationships }: WorkbookPart): void {
  const chain = relationships.find(({ kind }) => kind === 'calcChain');
  if (chain === undefined) return;
  removePart(parts, chain.target, relationshipsPart(chain.target));
  removeRelationships(parts, part, new Set([chain.id]));
}

function formatsOf(parts: OfficePackage, workbook: WorkbookPart): StyleSheet | undefined {
  const part = partOfKind(workbook, 'styles');
  return part === undefined || !parts.has(part) ? undefined : new StyleSheet(parts, part);
}

/** The field whose value a printed cell shows, and of which item of its list, counted from 0. */
export interface CellField {
  readonly content: Exclude<CellContent, { readonly kind: 'fixed' }>;
  readonly path: TagPath | undefined;
  readonly item: number | undefined;
}

/** A workbook that was filled, and what stands where in it. */
export interface FilledWorkbook {
  readonly file: Uint8Array;
  /** Names of the sheets in order. */
  readonly sheets: readonly string[];
  /** The field behind a printed cell such as `H5`; `undefined` where the template alone has put what is there. */
  readonly fieldAt: (sheet: string, cell: string) => CellField | undefined;
  /** All printed cells with fields, sheet after sheet. */
  readonly cells: () => Iterable<{ readonly sheet: string; readonly cell: string; readonly field: CellField }>;
}

function fieldOf(content: CellContent, list: string | undefined, index: number): CellField | undefined {
  if (content.kind === 'fixed') return undefined;
  const path = content.kind === 'value' || content.kind === 'sum' ? content.path : undefined;
  return { content, path, item: list === undefined ? undefined : index };
}

function* fieldsIn(book: FilledBook): Iterable<{ sheet: string; cell: string; field: CellField }> {
  for (const { name, rows, layout } of book.sheets)
    for (const { row, list, cells } of rows)
      for (let index = 0; index < layout.copies(row); index += 1)
        for (const { column, content } of cells) {
          const field = fieldOf(content, list, index);
          if (field !== undefined)
            yield { sheet: name, cell: `${columnName(column)}${layout.start(row) + index}`, field };
        }
}

export function fillTemplate(template: OpenTemplate, filling: Filling<Fields>): FilledWorkbook {
  const { parts, workbook, strings, sheets } = template;
  const properties = childOf(workbook.root, 'workbookPr');
  const values = new SheetValues(filling, isTrue(properties?.attributes.date1904));
  const book = bookOf(template, values);
  const styles = formatsOf(parts, workbook);
  const context = { book, values, formats: styles && new CellFormats(styles) };
  for (const open of sheets) {
    const sheet = book.sheet(open.sheet.name);
    if (sheet === undefined) continue;
    // The part of styles is packed before the rows that use them are written.
    for (const { cells } of sheet.rows)
      for (const { style, content } of cells) context.formats?.prepare(style, values.kindOf(content));
    fillSheet(template, open, sheet, context);
  }
  const hasOwnFormulas = book.sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some(({ formula }) => formula !== undefined)),
  );
  moveNames(parts, workbook, book, hasOwnFormulas);
  forgetComputingOrder(parts, workbook);
  emptyTagStrings(parts, partOfKind(workbook, 'sharedStrings'), strings);
  styles?.save();
  const file = parts.pack(filling);
  const fieldAt = (name: string, cell: string): CellField | undefined => {
    const [sheet, address] = [book.sheet(name), parseAddress(cell)];
    const printed = address && sheet?.cellAt(address.row, address.column);
    return printed && fieldOf(printed.cell.content, printed.row.list, printed.index);
  };
  return { file, sheets: book.sheets.map(({ name }) => name), fieldAt, cells: () => fieldsIn(book) };
}
