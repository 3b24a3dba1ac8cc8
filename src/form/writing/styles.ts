import type { Border, Borders, Fill, Font, Style } from 'exceljs';
import type { ColumnKind } from '../layout.ts';

export type CellStyle = Partial<Style>;

/** Size of the letters of tables, in points. */
export const textSize = 11;

const font = (changes: Partial<Font> = {}): Partial<Font> => ({
  name: 'Times New Roman',
  family: 1,
  size: textSize,
  ...changes,
});
const filled = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const line: Partial<Border> = { style: 'thin', color: { argb: 'FFA6A6A6' } };
const border: Partial<Borders> = { top: line, left: line, bottom: line, right: line };
const wrapped = { vertical: 'top', wrapText: true } as const;

/** Sober greys and one light colour that means "type here", which the page of instructions names. */
const colors = { head: 'FFDCE6F1', group: 'FFEDEDED', issued: 'FFF7F7F7', input: 'FFFFF9DB' };

/** One object for each look, so that the writer keeps each once. */
export const styles = {
  banner: { font: font({ bold: true, color: { argb: 'FFC00000' } }) },
  title: { font: font({ bold: true, size: 14 }), alignment: { vertical: 'middle' } },
  subtitle: { font: font({ italic: true, size: 12 }) },
  lead: { font: font(), alignment: wrapped },
  section: { font: font({ bold: true, size: 12 }), alignment: wrapped },
  paragraph: { font: font({ size: 12 }), alignment: wrapped },
  mark: { font: font({ size: 12 }), alignment: { vertical: 'top', horizontal: 'right' } },
  head: {
    font: font({ bold: true }),
    alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
    fill: filled(colors.head),
    border,
  },
  heading: { font: font({ bold: true }), alignment: { vertical: 'middle' }, fill: filled(colors.group) },
  issued: { font: font(), alignment: wrapped, fill: filled(colors.issued), border },
  unknown: {
    font: font(),
    alignment: { vertical: 'top', horizontal: 'center' },
    fill: filled(colors.issued),
    border,
  },
  label: { font: font({ bold: true }), alignment: wrapped, fill: filled(colors.issued), border },
  hint: { font: font({ italic: true, color: { argb: 'FF595959' } }), alignment: wrapped },
  end: { font: font({ italic: true, size: 10, color: { argb: 'FF595959' } }), alignment: { vertical: 'middle' } },
  total: { font: font({ bold: true }), fill: filled(colors.group), border },
  totalAmount: { font: font({ bold: true }), fill: filled(colors.group), border, numFmt: '#,##0.###' },
  totalShare: {
    font: font({ bold: true }),
    alignment: { horizontal: 'right' },
    fill: filled(colors.group),
    border,
    numFmt: '0.0%',
  },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** A number of the plan under a format of its own. */
export const issuedNumber = (numFmt: string): CellStyle => ({
  ...styles.issued,
  alignment: { vertical: 'top', horizontal: 'right' },
  numFmt,
});

const input = (numFmt: string, horizontal: 'left' | 'right' | 'center' = 'left'): CellStyle => ({
  font: font(),
  alignment: { ...wrapped, horizontal },
  fill: filled(colors.input),
  border,
  numFmt,
  protection: { locked: false },
});

export type InputKind = Exclude<ColumnKind, 'key' | 'issued'>;

/**
 * Cells for the unit. Texts are of the format "text": a line that begins with a hyphen, `1/2` or `=` stays what was typed,
 * where a spreadsheet program would make a formula or a date of it.
 */
export const inputStyles: Readonly<Record<InputKind, CellStyle>> = {
  text: input('@'),
  choice: input('General'),
  number: input('#,##0.######', 'right'),
  amount: input('#,##0.######', 'right'),
  date: input('dd/mm/yyyy', 'center'),
};

/** A whole number under `#,##0.######` would end in a bare decimal sign. */
export const wholeNumber = '#,##0';
