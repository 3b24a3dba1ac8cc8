import { strFromU8, unzipSync } from 'fflate';
import type { Filling } from '../../../src/office/template-fields.ts';
import { fillWorkbook } from '../../../src/office/workbook.ts';
import { type Workbook, workbookParts, zipParts } from '../../support/workbook-maker.ts';

export const fields = {
  name: 'text',
  day: 'date',
  none: [{ text: 'text' }],
  items: [{ text: 'text', amount: 'number', share: 'share' }],
} as const;

export const filling: Filling<typeof fields> = {
  fields,
  title: 't',
  author: 'a',
  day: '2024-12-20',
  values: {
    name: 'tên',
    day: '2024-12-16',
    none: [],
    items: [
      { text: 'a', amount: 1, share: 0.5 },
      { text: 'b <&>', amount: null, share: null },
      { text: 'c', amount: 2.5, share: 1 },
    ],
  },
};

/** A cell with text in it. */
export const text = (address: string, value: string, style = 0): string =>
  `<c r="${address}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;

/** A head, a row of the list, a row that only an empty list prints, and a last one. */
export const listRows = [
  `<row r="1">${text('A1', 'Đầu')}${text('B1', 'Số')}</row>`,
  `<row r="2">${text('A2', '{{items.text}}')}${text('B2', '{{items.amount}}')}</row>`,
  `<row r="3">${text('A3', '{{empty items}}không có')}</row>`,
  `<row r="4">${text('A4', 'Cộng')}${text('B4', '{{sum items.amount}}')}</row>`,
].join('');

/** Parts of a filled template as text. */
export function filledParts(workbook: Workbook, more: readonly (readonly [string, string])[] = []) {
  const parts = new Map([...workbookParts(workbook), ...more]);
  const { file } = fillWorkbook(zipParts(parts), filling);
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

export const sheetOf = (content: string, rest: Partial<Workbook> = {}): string =>
  filledParts({ sheets: [{ name: 'Tờ', content }], ...rest }).get('xl/worksheets/sheet1.xml') ?? '';
