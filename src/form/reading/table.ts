import { formTableWords } from '../../messages/vi/form-columns.ts';
import { sheetWords } from '../../messages/vi/form-fields.ts';
import type { SheetCell } from '../../office/reading/workbook-content.ts';
import { shownValue } from '../cells/shown.ts';
import { typed } from '../cells/typed.ts';
import { columnCell, endCell, type FormColumn, formTables, type TableName } from '../layout.ts';
import type { Book, CellReference } from './book.ts';
import { hasContents } from './input-cell.ts';
import type { Notes } from './notes.ts';

export interface TableRow {
  readonly row: number;
  readonly cell: (column: string) => SheetCell | undefined;
  /** Where a cell stands; of a column that is missing, the first cell of the row. */
  readonly at: (column: string) => CellReference;
}

/** A table of the form where it was found by its names. */
export interface LocatedTable {
  readonly name: TableName;
  readonly sheet: string;
  readonly head: CellReference;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly TableRow[];
}

export const columnsOf = (table: TableName): readonly FormColumn[] =>
  formTables.find(({ name }) => name === table)?.columns ?? [];

export const isInput = ({ kind }: FormColumn): boolean => kind !== 'key' && kind !== 'issued';

type Heads = readonly (readonly [FormColumn, CellReference])[];

/** The line that most heads stand on: one that was pushed off it took its cells along, and no row is whole any more. */
function headLine(heads: Heads): CellReference | undefined {
  const counts = new Map<string, number>();
  const line = ({ sheet, row }: CellReference): string => `${row} ${sheet}`;
  for (const [, at] of heads) counts.set(line(at), (counts.get(line(at)) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const onLine = heads.filter(([, at]) => counts.get(line(at)) === most);
  // What is said of the table as a whole is said at a head that people see.
  return (onLine.find(([{ kind }]) => kind !== 'key') ?? onLine[0])?.[1];
}

/** What the form itself writes into and below the row that ends a table. */
const ownWords = new Set([sheetWords.insertAbove, sheetWords.end, sheetWords.total, sheetWords.rate].map(typed));

const isForeign = (cell: SheetCell | undefined): boolean =>
  hasContents(cell) &&
  cell?.formula !== true &&
  !(cell?.value?.kind === 'text' && ownWords.has(typed(shownValue(cell.value))));

/** Cells of the columns for the unit, in reading order. */
function inputCells({ sheets }: Book, sheet: string, columns: ReadonlySet<number>): readonly SheetCell[] {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.filter(({ column }) => columns.has(column));
}

interface Bounds {
  readonly last: number;
  /** Where the names say that it ends. */
  readonly end?: CellReference;
}

function boundsOf(book: Book, table: TableName, head: CellReference, inputs: ReadonlySet<number>): Bounds {
  const end = book.named(endCell(table), head.sheet);
  if (end !== undefined && end.sheet === head.sheet && end.row > head.row) return { last: end.row - 1, end };
  const filled = inputCells(book, head.sheet, inputs).filter(cell => cell.row > head.row && isForeign(cell));
  return { last: Math.max(head.row, ...filled.map(({ row }) => row)) };
}

function noteBelowEnd(book: Book, table: TableName, end: CellReference, inputs: ReadonlySet<number>, notes: Notes) {
  const rows = new Set<number>();
  for (const cell of inputCells(book, end.sheet, inputs)) {
    if (cell.row < end.row || rows.has(cell.row) || !isForeign(cell)) continue;
    rows.add(cell.row);
    const at = { sheet: end.sheet, row: cell.row, column: cell.column };
    notes.add('form/below-end', { table, row: cell.row, end: end.row }, at);
  }
}

function rowAt(book: Book, head: CellReference, columns: ReadonlyMap<string, number>, row: number): TableRow {
  const cells = book.row(head.sheet, row);
  const first = Math.min(...columns.values());
  return {
    row,
    cell: column => cells.get(columns.get(column) ?? 0),
    at: column => ({ sheet: head.sheet, row, column: columns.get(column) ?? first }),
  };
}

/** Finds a table by the names of its heads and of its end; `undefined` when nothing of it can be read. */
export function locateTable(book: Book, table: TableName, notes: Notes): LocatedTable | undefined {
  const layout = columnsOf(table);
  const wanted = formTableWords[table].sheet;
  const heads: Heads = layout.flatMap(column => {
    const at = book.named(columnCell(table, column.name), wanted);
    return at === undefined ? [] : [[column, at] as const];
  });
  const head = headLine(heads);
  if (head === undefined) {
    notes.add('form/sheet-missing', { table });
    return undefined;
  }
  const shifted = heads.filter(([, at]) => at.sheet !== head.sheet || at.row !== head.row);
  for (const [{ name }, at] of shifted) notes.add('form/column-shifted', { table, column: name }, at);
  if (shifted.length > 0) return undefined;
  const columns = new Map(heads.map(([{ name }, { column }]) => [name, column]));
  for (const column of layout)
    if (column.kind !== 'issued' && !columns.has(column.name))
      notes.add('form/column-missing', { table, column: column.name }, head);
  const inputs = new Set(layout.filter(isInput).flatMap(({ name }) => columns.get(name) ?? []));
  const { last, end } = boundsOf(book, table, head, inputs);
  if (end === undefined) notes.add('form/end-missing', { table }, head);
  else noteBelowEnd(book, table, end, inputs, notes);
  const rows = Array.from({ length: last - head.row }, (_, index) => rowAt(book, head, columns, head.row + 1 + index));
  return { name: table, sheet: head.sheet, head, columns, rows };
}
