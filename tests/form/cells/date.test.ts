import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/form/cells/date.ts';
import type { CellValue } from '../../../src/office/reading/workbook-content.ts';

const text = (typed: string): CellValue => ({ kind: 'text', text: typed });
const number = (stored: number): CellValue => ({ kind: 'number', number: stored });

describe('days', () => {
  it.each<[string, string]>([
    ['15/12/2024', '2024-12-15'],
    ['15-12-2024', '2024-12-15'],
    ['15.12.2024', '2024-12-15'],
    ['15 / 12 / 2024', '2024-12-15'],
    ['5/2/2024', '2024-02-05'],
    ['05/02/2024', '2024-02-05'],
    ['5/02/2024.', '2024-02-05'],
    ['ngày 5/2/2024', '2024-02-05'],
    ['ngày 05 tháng 02 năm 2024', '2024-02-05'],
    ['Ngày 05 tháng 02 năm 2024'.normalize('NFD'), '2024-02-05'],
    ['5 tháng 2, năm 2024', '2024-02-05'],
    ['ngày\u00a005\u00a0tháng\u00a002 năm 2024', '2024-02-05'],
    ['2024-12-15', '2024-12-15'],
    ['2024/12/15', '2024-12-15'],
    ['2024-12-15T00:00:00Z', '2024-12-15'],
    ['15/12/2024 00:00:00', '2024-12-15'],
    ['１５/１２/２０２４', '2024-12-15'],
    ['29/02/2024', '2024-02-29'],
  ])('%j', (typed, expected) => {
    expect(readDate(text(typed))).toEqual({ value: expected });
  });

  it('a date cell, in whatever system of days the workbook counts', () => {
    expect(readDate({ kind: 'date', date: '2024-12-15' })).toEqual({ value: '2024-12-15' });
  });
});

it.each<[CellValue | undefined]>([[undefined], [text('')], [text('-')], [text('x')], [text('Không có')]])(
  '%j is no day',
  value => {
    expect(readDate(value)).toEqual({ nothing: true });
  },
);

describe('days that are asked about', () => {
  it.each<[CellValue, string, string | undefined]>([
    [text('15/12/24'), 'cell/unclear-date', '2024-12-15'],
    [text('15/12'), 'cell/unclear-date', undefined],
    [text('ngày 15 tháng 12'), 'cell/unclear-date', undefined],
    [text('15/12/0024'), 'cell/unclear-date', undefined],
    [number(45000), 'cell/unclear-date', '2023-03-15'],
    [number(20241215), 'cell/unclear-date', '2024-12-15'],
    [{ kind: 'date', date: '1905-07-16' }, 'cell/unclear-date', undefined],
    [text('30/02/2024'), 'cell/no-such-day', undefined],
    [text('29/02/2023'), 'cell/no-such-day', undefined],
    [text('12/13/2024'), 'cell/no-such-day', '2024-12-13'],
    [text('2024-13-05'), 'cell/no-such-day', '2024-05-13'],
    [text('tháng 12/2024'), 'cell/not-a-date', undefined],
    [text('quý II/2024'), 'cell/not-a-date', undefined],
    [text('cuối năm 2025'), 'cell/not-a-date', undefined],
    [number(2024), 'cell/not-a-date', undefined],
    [number(45000.5), 'cell/not-a-date', undefined],
    [{ kind: 'boolean', boolean: true }, 'cell/not-a-date', undefined],
    [{ kind: 'error', error: '#N/A' }, 'cell/error', undefined],
  ])('%j', (value, code, suggestion) => {
    const reading = readDate(value);
    expect('fault' in reading && reading.fault.code).toBe(code);
    expect('fault' in reading && 'suggestion' in reading.fault.args ? reading.fault.args.suggestion : undefined).toBe(
      suggestion,
    );
  });
});
