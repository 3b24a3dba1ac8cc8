import type { Cell, CellValue, Worksheet } from 'exceljs';
import { printable } from '../../office/printable.ts';
import { lineCount, rowHeight, type WrappedText } from '../../office/row-height.ts';
import type { CellStyle } from './styles.ts';

/** More characters than this in a cell make a file damaged for Excel. */
const longest = 32_767;

/** Writes text, a number or nothing: a text that begins with `=` stays a text, and no object comes from outside. */
export function put(cell: Cell, value: string | number | null, style: CellStyle): void {
  cell.value = typeof value === 'string' ? printable(value.slice(0, longest)) : value;
  cell.style = style;
}

/** A formula of the form itself with the result that it has while nothing is filled in. */
export function putFormula(cell: Cell, formula: string, result: number | string, style: CellStyle): void {
  cell.value = { formula, result } satisfies CellValue;
  cell.style = style;
}

/** Height for the texts of a row; empty cells leave the row as high as `least`. */
export const heightOf = (texts: readonly WrappedText[], least = 0): number =>
  Math.max(least, texts.length === 0 ? 0 : rowHeight(texts));

export const wrappedText = (text: string, width: number, { font }: CellStyle): WrappedText => ({
  text,
  width,
  size: font?.size ?? 11,
  bold: font?.bold === true,
});

/** A text over several columns, as high as it needs. */
export function putAcross(
  sheet: Worksheet,
  row: number,
  [first, last]: readonly [number, number],
  text: string,
  style: CellStyle,
): void {
  put(sheet.getCell(row, first), text, style);
  if (last > first) sheet.mergeCells(row, first, row, last);
  let width = 0;
  for (let column = first; column <= last; column += 1) width += sheet.getColumn(column).width ?? 9;
  const wrapped = wrappedText(text, width, style);
  sheet.getRow(row).height = Math.ceil(lineCount(wrapped) * wrapped.size * 1.3) + 4;
}
