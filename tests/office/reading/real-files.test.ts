/** The same workbook as exceljs wrote it and as LibreOffice saved it again; see `tests/support/make-workbook-fixtures.js`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf } from './reading.ts';

const fixture = (name: string): Uint8Array =>
  readFileSync(join(import.meta.dirname, '../../fixtures/workbooks', `${name}.xlsx`));

const text = (value: string) => ({ kind: 'text', text: value });
const number = (value: number) => ({ kind: 'number', number: value });
const date = { kind: 'date', date: '2024-12-15' };

const columnA = [
  text('Đào tạo nghề'),
  text('Đào tạo nghề'),
  text('dòng một\ndòng hai'),
  text('Kết quả: 125 hộ'),
  number(1234.5),
  { ...number(0.0287), percent: true },
  number(-3),
  date,
  date,
  date,
  date,
  number(0.5),
  number(1.5),
  number(25),
  number(1250),
  { kind: 'boolean', boolean: true },
  { kind: 'boolean', boolean: false },
  number(2469),
  text('Đào tạo nghề!'),
  { kind: 'error', error: '#DIV/0!' },
  { kind: 'error', error: '#N/A' },
  text('=1+1'),
  text('Công báo'),
  text('\n giữ nguyên'),
  { kind: 'boolean', boolean: true },
];

describe.each(['exceljs-1900', 'exceljs-1904', 'libreoffice-1900', 'libreoffice-1904'])('%s', name => {
  const { sheets, names, externalLinks } = contentOf(fixture(name));
  const [first] = sheets;

  it('gives each cell by its type and format', () => {
    expect(first?.cells.filter(({ column }) => column === 1).map(({ value }) => value)).toEqual(columnA);
  });

  it('tells formulas from what was typed', () => {
    const formulas = first?.cells.filter(({ formula }) => formula === true).map(({ row }) => row) ?? [];
    // LibreOffice keeps truths and errors as formulas.
    const kept = name.startsWith('libreoffice') ? [16, 17, 18, 19, 20, 21, 25] : [18, 19, 20, 25];
    expect(formulas).toEqual(kept);
  });

  it('leaves out cells that are only merged or coloured', () => {
    expect(first?.cells.filter(({ column }) => column > 1)).toEqual([
      { row: 2, column: 4, value: text('trong hàng ẩn') },
      { row: 3, column: 4, value: text('trong cột ẩn') },
      { row: 5, column: 2, value: number(7) },
    ]);
  });

  it('knows what is hidden', () => {
    expect(sheets.map(sheet => [sheet.name, sheet.state])).toEqual([
      ['Hoạt động 2024', 'visible'],
      ["Sở Y tế's số liệu", 'hidden'],
      // LibreOffice knows one way of hiding only.
      ['_meta', name.startsWith('libreoffice') ? 'hidden' : 'very-hidden'],
    ]);
    expect(first).toMatchObject({ hiddenRows: [2], hiddenColumns: [4] });
  });

  it('follows names to their ranges', () => {
    expect(names).toEqual([
      { name: 'so_lieu', sheet: 'Hoạt động 2024', top: 5, left: 1, bottom: 5, right: 1 },
      { name: 'vung', sheet: "Sở Y tế's số liệu", top: 2, left: 2, bottom: 10, right: 3 },
      { name: '_unit', sheet: '_meta', top: 1, left: 1, bottom: 1, right: 1 },
    ]);
    expect(externalLinks).toBe(false);
  });
});
