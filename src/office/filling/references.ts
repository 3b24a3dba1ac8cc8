import { type CellRange, columnName, columnNumber } from '../ranges.ts';

/** One end of a reference; `fixed` where its row is written with `$`. */
export interface ReferenceRow {
  readonly row: number;
  readonly fixed: boolean;
}

/** Rows to which a reference leads in a sheet of the template. */
export interface RowReference {
  /** Name of the sheet, where the reference states one. */
  readonly sheet: string | undefined;
  readonly first: ReferenceRow;
  readonly last: ReferenceRow;
}

/** New first and last row; `undefined` when nothing is printed of what was referred to. */
export type MoveRows = (reference: RowReference) => readonly [number, number] | undefined;

export interface MovedFormula {
  readonly text: string;
  /** Some of what it refers to is not printed. */
  readonly broken: boolean;
}

/** Letters of any script count as those of a name: their exact classes would take longer to compile than all formulas to read. */
const word = String.raw`[\w.\\?$\x80-\uffff]`;
const sheetName = String.raw`'(?:[^']|'')+'!|[A-Za-z_\\\x80-\uffff][\w.\x80-\uffff]*!`;
const cell = String.raw`(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})`;
const rows = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const reference = `(${sheetName})?(?:${cell}(?::${cell})?|${rows})(?!${word}|[(!\\[])`;

/** Texts, errors, names of columns in tables and whole words are passed over, so that none of them is taken for a reference. */
const passedOver = String.raw`"(?:[^"]|"")*"|#[A-Z0-9/]+[!?]?|\[(?:[^[\]]|\[[^[\]]*\])*\]`;
const token = new RegExp(`${passedOver}|${reference}|'(?:[^']|'')*'!?|${word}+!?`, 'gs');

const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -2).replaceAll("''", "'") : sheet.slice(0, -1);

const gone = '#REF!';

interface Ends {
  readonly left: string;
  readonly right: string;
  readonly first: ReferenceRow;
  readonly last: ReferenceRow;
  readonly isCell: boolean;
}

function endsOf(groups: readonly (string | undefined)[]): Ends {
  const [left, fixed, row, right, otherFixed, otherRow, rowFixed, firstRow, lastFixed, lastRow] = groups;
  if (firstRow !== undefined)
    return {
      left: '',
      right: '',
      first: { row: Number(firstRow), fixed: rowFixed === '$' },
      last: { row: Number(lastRow), fixed: lastFixed === '$' },
      isCell: false,
    };
  const first = { row: Number(row), fixed: fixed === '$' };
  const last = otherRow === undefined ? first : { row: Number(otherRow), fixed: otherFixed === '$' };
  return { left: left ?? '', right: right ?? left ?? '', first, last, isCell: otherRow === undefined };
}

const rowText = ({ fixed }: ReferenceRow, row: number): string => `${fixed ? '$' : ''}${row}`;

/** Moves the references of a formula to where their rows are printed; columns never move. */
export function moveFormula(formula: string, move: MoveRows): MovedFormula {
  let broken = false;
  const text = formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [sheet, ...places] = groups;
    if (places[2] === undefined && places[7] === undefined) return whole;
    const { left, right, first, last, isCell } = endsOf(places.slice(0, 10));
    const moved = move({ sheet: sheet === undefined ? undefined : unquoted(sheet), first, last });
    broken ||= moved === undefined;
    if (moved === undefined) return gone;
    const from = `${sheet ?? ''}${left}${rowText(first, moved[0])}`;
    return isCell && moved[0] === moved[1] ? from : `${from}:${right}${rowText(last, moved[1])}`;
  });
  return { text, broken };
}

const columnAt = (column: number, by: number): string => columnName(Math.max(1, column + by));

/** The formula as it stands in another cell, as programs share one formula among cells. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  const moveColumn = (name: string): string =>
    name.startsWith('$') ? name : columnAt(columnNumber(name.toUpperCase()), columns);
  return formula.replace(token, (whole: string, ...groups: (string | undefined)[]) => {
    const [sheet = '', ...places] = groups;
    if (places[2] === undefined && places[7] === undefined) return whole;
    const { left, right, first, last, isCell } = endsOf(places.slice(0, 10));
    const end = (column: string, one: ReferenceRow): string =>
      `${column === '' ? '' : moveColumn(column)}${rowText(one, one.fixed ? one.row : one.row + rows)}`;
    return `${sheet}${end(left, first)}${isCell ? '' : `:${end(right, last)}`}`;
  });
}

/** A range of cells as a chart draws them. */
export interface DrawnRange extends CellRange {
  readonly sheet: string;
}

/** The ranges that a formula is made of; those without a sheet are none of a chart. */
export function drawnRanges(formula: string): readonly DrawnRange[] {
  return [...formula.matchAll(token)].flatMap(([, sheet, ...places]) => {
    if (sheet === undefined || places[2] === undefined) return [];
    const { left, right, first, last } = endsOf(places);
    const column = (name: string): number => columnNumber(name.replace('$', '').toUpperCase());
    const range = { left: column(left), right: column(right), top: first.row, bottom: last.row };
    return [{ sheet: unquoted(sheet), ...range }];
  });
}
