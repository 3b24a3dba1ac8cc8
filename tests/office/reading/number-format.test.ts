import { describe, expect, it } from 'vitest';
import { builtInKind, kindOfFormat } from '../../../src/office/reading/number-format.ts';
import { dateOfSerial } from '../../../src/office/reading/serial-date.ts';

it.each([
  ['General', 'plain'],
  ['0', 'plain'],
  ['#,##0.00', 'plain'],
  ['0.00E+00', 'plain'],
  ['@', 'plain'],
  ['', 'plain'],
  ['#,##0.00\\ "đồng"', 'plain'],
  ['#,##0\\ [$₫-42A]', 'plain'],
  ['[$đ-42A]\\ #,##0', 'plain'],
  ['[Red]-#,##0;[Blue]#,##0', 'plain'],
  ['[Magenta]0', 'plain'],
  ['[>=100]0;0.0', 'plain'],
  ['0" ngày"', 'plain'],
  ['0" tháng (dd/mm/yyyy)"', 'plain'],
  ['\\d\\m\\y0', 'plain'],
  ['_d0_m', 'plain'],
  ['*y0', 'plain'],
  ['0 năm', 'plain'],
  ['# ?/?', 'plain'],
  ['_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)', 'plain'],
  ['G/通用格式', 'plain'],
  ['h:mm', 'plain'],
  ['h:mm:ss AM/PM', 'plain'],
  ['mm:ss.0', 'plain'],
  ['[h]:mm:ss', 'plain'],
  ['[mm]:ss', 'plain'],
  ['"unclosed dd', 'plain'],
  ['dd/mm/yyyy', 'date'],
  ['DD/MM/YYYY', 'date'],
  ['d-mmm', 'date'],
  ['mmm-yy', 'date'],
  ['mm', 'date'],
  ['m/d/yy h:mm', 'date'],
  ['yyyy-mm-dd"T"hh:mm:ss.000', 'date'],
  ['[$-42A]dddd, d mmmm yyyy', 'date'],
  ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', 'date'],
  ['[$-1010000]d/m/yyyy;@', 'date'],
  ['"Ngày "dd" tháng "mm" năm "yyyy', 'date'],
  ['[Red]dd/mm/yyyy', 'date'],
  ['yyyy', 'date'],
  ['0%', 'percent'],
  ['0.00%', 'percent'],
  ['#,##0.0\\ %', 'percent'],
  ['[Red]0.00%;-0.00%', 'percent'],
  ['0.0"%"', 'plain'],
  ['0.0\\%', 'plain'],
  ['0;0;0;@"%"', 'plain'],
])('%s is %s', (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind);
});

it.each([
  [0, 'plain'],
  [2, 'plain'],
  [9, 'percent'],
  [10, 'percent'],
  [14, 'date'],
  [17, 'date'],
  [20, 'plain'],
  [22, 'date'],
  [45, 'plain'],
  [49, 'plain'],
  [NaN, 'plain'],
])('built-in format %s is %s', (id, kind) => {
  expect(builtInKind(id)).toBe(kind);
});

describe('serial numbers', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [45641, false, '2024-12-15'],
    [45641.99999, false, '2024-12-15'],
    [45641.9999999999, false, '2024-12-16'],
    [46371, false, '2026-12-15'],
    [46371, true, '2030-12-16'],
    [2_958_465, false, '9999-12-31'],
    [2_958_466, false, undefined],
    [0, false, undefined],
    [-1, false, undefined],
    [0, true, '1904-01-01'],
    [-1, true, undefined],
    [1e300, false, undefined],
  ])('%s, 1904: %s, is %s', (serial, date1904, date) => {
    expect(dateOfSerial(serial, date1904)).toBe(date);
  });
});
