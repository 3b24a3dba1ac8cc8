import { describe, expect, it } from 'vitest';
import { deadlineOf, deadlineOfUnit } from '../../src/model/deadline.ts';
import { annualCycle as cycle } from '../support/annual-cycle.ts';

const strict = cycle();
const strictRolled = cycle({ roll: 'next-working-day' });
const inclusive = cycle({ due: { by: '12-15' } });
const inclusiveRolled = cycle({ due: { by: '12-15' }, roll: 'next-working-day' });

describe('the last good day', () => {
  // 14/12/2024 is a Saturday, 14/12/2025 a Sunday.
  it.each([
    ['2021', '2021-12-14', '2021-12-14', '2021-12-15', '2021-12-15'],
    ['2022', '2022-12-14', '2022-12-14', '2022-12-15', '2022-12-15'],
    ['2023', '2023-12-14', '2023-12-14', '2023-12-15', '2023-12-15'],
    ['2024', '2024-12-14', '2024-12-16', '2024-12-15', '2024-12-16'],
    ['2025', '2025-12-14', '2025-12-15', '2025-12-15', '2025-12-15'],
  ])('of %s', (year, ...expected) => {
    const days = [strict, strictRolled, inclusive, inclusiveRolled].map(rule => deadlineOf(rule, year)?.lastDay);
    expect(days).toEqual(expected);
  });
});

it('ends with the last millisecond of the last good day in Việt Nam', () => {
  expect(deadlineOf(strict, '2024')?.instant).toBe(Date.parse('2024-12-15T00:00:00+07:00'));
  expect(deadlineOf(inclusive, '2024')?.instant).toBe(Date.parse('2024-12-16T00:00:00+07:00'));
});

it('may lie in the next year', () => {
  const next = cycle({ due: { by: '01-05', inNextYear: true } });
  expect(deadlineOf(next, '2024')?.lastDay).toBe('2025-01-05');
});

it('counts working days after the figures close, over weekends and holidays', () => {
  const relative = cycle({ due: { workingDaysAfterCutoff: 2 }, holidays: ['2024-12-16'] });
  expect(deadlineOf(relative, '2024')?.lastDay).toBe('2024-12-18');
});

describe('a date set for one year by document', () => {
  const document = { number: '5989/BLĐTBXH-VHTQT' };
  it.each([
    [true, '2024-12-05', '5989/BLĐTBXH-VHTQT'],
    [false, '2024-12-14', undefined],
  ])('applies: %s', (applies, lastDay, number) => {
    const moved = deadlineOf(cycle({ overrides: { 2024: { before: '2024-12-06', document, applies } } }), '2024');
    expect(moved?.lastDay).toBe(lastDay);
    expect(moved?.document).toBe(number);
  });
});

it('set by the roster goes before the plan and before its list of single years', () => {
  const override = { before: '2024-12-06', document: { number: '1/X' }, applies: true };
  const due = { by: '2024-12-20', document: { number: '45/UBND-VX' } };
  const moved = deadlineOf(cycle({ overrides: { 2024: override } }), '2024', due);
  expect(moved).toMatchObject({ lastDay: '2024-12-20', document: '45/UBND-VX', rule: { kind: 'by' } });
  expect(deadlineOf(strict, '2024', { before: '2024-12-10', document: { number: '45/UBND-VX' } })?.lastDay).toBe(
    '2024-12-09',
  );
});

it('is later for a unit with an extension', () => {
  const shared = deadlineOf(strict, '2024');
  if (shared === undefined) throw new Error('the cycle has a deadline');
  const entry = {
    unit: 'so-mot',
    class: 'required',
    basis: [],
    extension: { by: '2024-12-20', document: { number: '12/UBND-VX' } },
  } as const;
  expect(deadlineOfUnit(strict, shared, entry)).toMatchObject({ lastDay: '2024-12-20', document: '12/UBND-VX' });
});

it('does not exist for a period that the cycle does not have', () => {
  expect(deadlineOf(strict, '2024-H1')).toBeUndefined();
  const halves = cycle({ parts: [{ id: 'H1', period: { from: '12-15', to: '06-14' }, due: { before: '06-15' } }] });
  expect(deadlineOf(halves, '2024-H1')?.lastDay).toBe('2024-06-14');
  expect(deadlineOf(halves, '2024')).toBeUndefined();
});
