import { columnName, columnNumber } from '../ranges.ts';

export interface CellAddress {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** `undefined` for what is no cell of a sheet. */
export function parseAddress(text: string): CellAddress | undefined {
  let letters = 0;
  while (letters < 4 && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') letters += 1;
  const digits = text.slice(letters);
  if (letters === 0 || letters > 3 || !/^[1-9]\d{0,6}$/.test(digits)) return undefined;
  const address = { row: Number(digits), column: columnNumber(text.slice(0, letters)) };
  return address.row > lastRow || address.column > lastColumn ? undefined : address;
}

export const addressText = ({ row, column }: CellAddress): string => `${columnName(column)}${row}`;
