import { describe, expect, it } from 'vitest';
import { type NumberField, readNumber } from '../../../src/form/cells/number.ts';
import type { CellValue } from '../../../src/office/reading/workbook-content.ts';

const text = (typed: string): CellValue => ({ kind: 'text', text: typed });
const number = (stored: number): CellValue => ({ kind: 'number', number: stored });
const percent = (stored: number): CellValue => ({ kind: 'number', number: stored, percent: true });

const read = (value: CellValue, field: NumberField = {}) => readNumber(value, field);
const code = (value: CellValue, field: NumberField = {}): string => {
  const reading = read(value, field);
  return 'fault' in reading ? reading.fault.code : 'taken';
};

describe('text that has one reading', () => {
  it.each<[string, number]>([
    ['25', 25],
    ['0', 0],
    ['05', 5],
    ['02', 2],
    [' 25 ', 25],
    ['+25', 25],
    ['-25', -25],
    ['\u221225', -25],
    ['-1.234,5', -1234.5],
    ['1.234,5', 1234.5],
    ['1.234,567', 1234.567],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u2009234\u2009567', 1234567],
    ['1 234', 1234],
    ['12 345 678', 12345678],
    ['1 234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1.234.567,89', 1234567.89],
    ['1,234,567', 1234567],
    ['1,234.5', 1234.5],
    ['1,234,567.89', 1234567.89],
    ['2,87', 2.87],
    ['2.87', 2.87],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['0,234', 0.234],
    ['0.234', 0.234],
    ['1234,567', 1234.567],
    ['1234.567', 1234.567],
    ['1234567', 1234567],
    ['２５', 25],
    ['１．２３４，５', 1234.5],
    ['\ufeff25', 25],
    ['2\u200b5', 25],
    ['25.', 25],
    ['9007199254740991', 9007199254740991],
  ])('%j', (typed, expected) => {
    expect(read(text(typed))).toEqual({ value: { number: expected } });
  });
});

describe('text that says nothing', () => {
  it.each([
    '',
    ' ',
    '\u00a0',
    'x',
    'X',
    '-',
    '–',
    '—',
    '--',
    '.',
    '…',
    '/',
    'Không',
    'không có',
    'KHÔNG PHÁT SINH',
    'Không phát sinh',
    'Không phát sinh'.normalize('NFD'),
    'Không phát sinh.',
    '(không)',
    'Chưa có số liệu',
    'N/A',
  ])('%j', typed => {
    expect(read(text(typed))).toEqual({ nothing: true });
  });

  it('an empty cell', () => {
    expect(readNumber(undefined, {})).toEqual({ nothing: true });
  });
});

describe('text with two readings is asked about', () => {
  it.each<[string, readonly number[]]>([
    ['1.234', [1234, 1.234]],
    ['-1.234', [-1234, -1.234]],
    ['123.456', [123456, 123.456]],
    ['1,234', [1234, 1.234]],
    ['１．２３４', [1234, 1.234]],
    ['1.000', [1000, 1]],
    ['1.250 hộ', [1250, 1.25]],
    ['(25)', [25, -25]],
    ['( 1.234,5 )', [1234.5, -1234.5]],
  ])('%j', (typed, readings) => {
    expect(read(text(typed))).toMatchObject({ fault: { code: 'cell/ambiguous-number', args: { readings } } });
  });
});

describe('a figure that is not stated is asked about', () => {
  it.each<[string, number | undefined]>([
    ['ước 25', 25],
    ['Ước đạt 1.234,5', 1234.5],
    ['ước 25'.normalize('NFD'), 25],
    ['khoảng 1,83', 1.83],
    ['khoảng 1.834', undefined],
    ['trên 300 hộ', 300],
    ['gần 40', 40],
    ['~25', 25],
    ['>= 25', 25],
    ['≥25', 25],
    ['25 trở lên', 25],
    ['25 (ước)', 25],
  ])('%j', (typed, found) => {
    expect(read(text(typed))).toMatchObject({
      fault: { code: 'cell/approximate-number', args: found === undefined ? {} : { number: found } },
    });
  });
});

describe('text that is no figure', () => {
  it.each<[string, number | undefined]>([
    ['hai mươi lăm', undefined],
    ['25 (hai mươi lăm)', 25],
    ['1E+05', 100000],
    ['1,5e3', 1500],
    ['12 34', undefined],
    ['1.23.456', undefined],
    ['1.2345,6', undefined],
    ['0.123,5', undefined],
    ['012', undefined],
    ['0905123456', undefined],
    ['3/5', undefined],
    ['15/12/2024', undefined],
    ['10-15', undefined],
    ['25 hộ, 30 người', undefined],
    ['--25', undefined],
    ['– 25', undefined],
    ['=A1', undefined],
  ])('%j', (typed, suggestion) => {
    const reading = read(text(typed));
    expect(reading).toMatchObject({ fault: { code: 'cell/not-a-number' } });
    expect('fault' in reading && 'suggestion' in reading.fault.args ? reading.fault.args.suggestion : undefined).toBe(
      suggestion,
    );
  });
});

describe('a figure with its unit', () => {
  it.each<[string, NumberField, number]>([
    ['25 hộ', { unit: 'hộ' }, 25],
    ['25 hộ', {}, 25],
    ['25hộ', { unit: 'hộ' }, 25],
    ['25 HỘ.', { unit: 'hộ' }, 25],
    ['25 hộ'.normalize('NFD'), { unit: 'hộ' }, 25],
    ['1.234,5 lượt người', { unit: 'lượt người' }, 1234.5],
    ['12%', { unit: '%' }, 12],
    ['2,87 %', { unit: '%' }, 2.87],
    ['2,87 phần trăm', { unit: '%' }, 2.87],
    ['1250 triệu đồng', { unit: 'triệu đồng' }, 1250],
    ['1250 triệu', { unit: 'triệu đồng' }, 1250],
    ['1250 trđ', { unit: 'triệu đồng' }, 1250],
    ['5,5 m²', { unit: 'm²' }, 5.5],
  ])('%j where %j is asked for', (typed, field, expected) => {
    const reading = read(text(typed), field);
    expect('value' in reading && reading.value.number).toBe(expected);
  });

  it('tells the unit, so that it need not be typed twice', () => {
    expect(read(text('25 hộ nghèo'))).toEqual({ value: { number: 25, unit: 'hộ nghèo' } });
  });

  it.each<[string, NumberField, number | undefined]>([
    ['25 người', { unit: 'hộ' }, undefined],
    ['25%', { unit: 'hộ' }, undefined],
    ['25%', {}, undefined],
    ['25 hộ', { unit: '%' }, undefined],
    ['2 điểm phần trăm', { unit: '%' }, undefined],
    ['12 nghìn người', { unit: 'người' }, 12000],
    ['1,2 triệu', {}, 1200000],
    ['1,2 tỷ đồng', { unit: 'triệu đồng' }, 1200],
    ['1,25 tỷ', { unit: 'triệu đồng' }, 1250],
    ['1.250.000.000 đồng', { unit: 'triệu đồng' }, 1250],
    ['129 nghìn tỷ', { unit: 'triệu đồng' }, 129000000],
    ['500 nghìn đồng', { unit: 'triệu đồng' }, 0.5],
  ])('%j where %j is asked for is another unit', (typed, field, suggestion) => {
    const reading = read(text(typed), field);
    expect(reading).toMatchObject({ fault: { code: 'cell/other-unit' } });
    expect('fault' in reading && 'suggestion' in reading.fault.args ? reading.fault.args.suggestion : undefined).toBe(
      suggestion,
    );
  });
});

describe('cells that hold a number', () => {
  it.each<[string, CellValue, NumberField, number]>([
    ['as it is stored', number(1234.5), {}, 1234.5],
    ['zero is a figure', number(0), {}, 0],
    ['without the tail of binary fractions', number(0.1 + 0.2), {}, 0.3],
    ['2,87 typed as a percentage', percent(0.0287), { unit: '%' }, 2.87],
    ['a hundred percent', percent(1), { unit: '%' }, 100],
    ['4,56 typed as a plain number', number(4.56), { unit: '%' }, 4.56],
    ['the largest', number(Number.MAX_SAFE_INTEGER), {}, Number.MAX_SAFE_INTEGER],
  ])('%s', (_, value, field, expected) => {
    expect(read(value, field)).toEqual({ value: { number: expected } });
  });

  it.each<[CellValue, number]>([
    [text('Có'), 1],
    [text('không'), 0],
    [text('Chưa'), 0],
    [number(1), 1],
    [{ kind: 'boolean', boolean: false }, 0],
  ])('%j where yes or no is asked for', (value, expected) => {
    expect(read(value, { yesNo: true })).toEqual({ value: { number: expected } });
  });

  it('a percent format where none is asked for is asked about', () => {
    expect(read(percent(0.25), { unit: 'hộ' })).toEqual({
      fault: { code: 'cell/percent-format', args: { readings: [25, 0.25] } },
    });
  });

  it.each<[string, CellValue, NumberField, string]>([
    ['too large', number(1e20), {}, 'cell/number-out-of-range'],
    ['too large as text', text('10000000000000000'), {}, 'cell/number-out-of-range'],
    ['negative money', number(-1), { minimum: 0 }, 'cell/number-out-of-range'],
    ['negative money as text', text('-1'), { minimum: 0 }, 'cell/number-out-of-range'],
    ['a day', { kind: 'date', date: '2024-05-12' }, {}, 'cell/date-for-number'],
    ['yes or no', { kind: 'boolean', boolean: true }, {}, 'cell/not-a-number'],
    ['an error', { kind: 'error', error: '#REF!' }, {}, 'cell/error'],
  ])('%s', (_, value, field, expected) => {
    expect(code(value, field)).toBe(expected);
  });
});
