/** Rows and columns of a sheet in the file format itself. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const reference = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `B12` or `$B$12`; `undefined` for what is no cell of any sheet. */
export function parsePlace(text: string): CellPlace | undefined {
  const match = reference.exec(text.toUpperCase());
  if (match === null) return undefined;
  const column = columnOf(match[1] ?? '');
  const row = Number(match[2]);
  return row <= sheetRows && column <= sheetColumns ? { row, column } : undefined;
}

/** `12` in the attribute of a row or column; `undefined` for what is none of any sheet. */
export function parseIndex(text: string, most: number): number | undefined {
  const index = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return index >= 1 && index <= most ? index : undefined;
}

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export const placeName = ({ row, column }: CellPlace): string => `${columnName(column)}${row}`;
