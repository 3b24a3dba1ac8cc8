import { columnName } from '../../office/ranges.ts';
import type { DefinedName, SheetCell, SheetContent, WorkbookContent } from '../../office/reading/workbook-content.ts';
import { shownValue } from '../cells/shown.ts';
import type { CellPlace } from '../form-finding.ts';

export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The contents of a workbook, looked up by sheet, by place and by name. */
export interface Book {
  readonly sheets: readonly SheetContent[];
  readonly sheet: (name: string) => SheetContent | undefined;
  readonly cell: (at: CellReference) => SheetCell | undefined;
  /** Cells of one row, by column. */
  readonly row: (sheet: string, row: number) => ReadonlyMap<number, SheetCell>;
  /**
   * The one cell that a name stands for. A copied sheet brings names along that are its own; they count only where the name
   * of the workbook is gone, and then first the one on the `wanted` sheet.
   */
  readonly named: (name: string, wanted?: string) => CellReference | undefined;
  /** Every sheet on which a name stands for something. */
  readonly sheetsNaming: (name: string) => readonly string[];
  readonly place: (at: CellReference) => CellPlace;
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;

function rowsOf({ cells }: SheetContent): Rows {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const cell of cells) rows.set(cell.row, (rows.get(cell.row) ?? new Map()).set(cell.column, cell));
  return rows;
}

const noCells: ReadonlyMap<number, SheetCell> = new Map();

/** Names are one whatever their case. */
const folded = (name: string): string => name.toLowerCase();

export function openBook({ sheets, names }: WorkbookContent): Book {
  const bySheet = new Map(sheets.map(sheet => [sheet.name, { sheet, rows: rowsOf(sheet) }]));
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const inOrder = names
    .filter(({ sheet }) => order.has(sheet))
    .sort((left, right) => (order.get(left.sheet) ?? 0) - (order.get(right.sheet) ?? 0));
  const byName = new Map<string, DefinedName[]>();
  for (const one of inOrder) byName.set(folded(one.name), [...(byName.get(folded(one.name)) ?? []), one]);
  const row: Book['row'] = (sheet, number) => bySheet.get(sheet)?.rows.get(number) ?? noCells;
  const cell: Book['cell'] = at => row(at.sheet, at.row).get(at.column);
  return {
    sheets,
    sheet: name => bySheet.get(name)?.sheet,
    row,
    cell,
    named: (name, wanted) => {
      const all = byName.get(folded(name)) ?? [];
      const shared = all.filter(({ scope }) => scope === undefined);
      const found = shared.length > 0 ? shared : all;
      const chosen = found.find(({ sheet }) => sheet === wanted) ?? found[0];
      return chosen && { sheet: chosen.sheet, row: chosen.top, column: chosen.left };
    },
    sheetsNaming: name => (byName.get(folded(name)) ?? []).map(({ sheet }) => sheet),
    place: at => {
      const value = cell(at)?.value;
      const shown = value === undefined ? '' : shownValue(value).trim();
      return { sheet: at.sheet, cell: `${columnName(at.column)}${at.row}`, ...(shown !== '' && { value: shown }) };
    },
  };
}
