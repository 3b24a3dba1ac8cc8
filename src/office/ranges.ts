/** Name of a column: 1 is A, 27 is AA. */
export const columnName = (column: number): string =>
  column > 26
    ? columnName(Math.floor((column - 1) / 26)) + columnName(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** Number of a column by its name in capitals: A is 1. */
export const columnNumber = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

export interface CellRange {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Reads `A1:C3`; a single cell is a range of one. */
export function parseRange(text: string): CellRange | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(text);
  if (match === null) return undefined;
  const [, left = 'A', top = '1', right = left, bottom = top] = match;
  return { left: columnNumber(left), top: Number(top), right: columnNumber(right), bottom: Number(bottom) };
}

export const rangeText = ({ left, top, right, bottom }: CellRange): string =>
  `${columnName(left)}${top}:${columnName(right)}${bottom}`;
