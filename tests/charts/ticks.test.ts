import { expect, it } from 'vitest';
import { figure, ticksOf } from '../../src/charts/ticks.ts';

it.each([
  [0, 27, [0, 10, 20, 30]],
  [0, 8, [0, 2, 4, 6, 8]],
  [-0.25, 1.3, [-0.5, 0, 0.5, 1, 1.5]],
  [0, 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [0.1, 0.3, [0.1, 0.15, 0.2, 0.25, 0.3]],
  [0, 3e-7, [0, 1e-7, 2e-7, 3e-7]],
  [0, 4e12, [0, 1e12, 2e12, 3e12, 4e12]],
] as const)('parts %d … %d at round numbers', (least, most, expected) => {
  expect(ticksOf(least, most, 5).values).toEqual(expected);
});

it('has no half units', () => {
  expect(ticksOf(0, 2, 5, true).values).toEqual([0, 1, 2]);
});

it.each([
  [1234.5, '1.234,5'],
  [-0.5, '-0,5'],
  [0, '0'],
  [0.00001, '0,00001'],
  [0.00000123, '1,23×10^-6'],
  [2.5e20, '2,5×10^20'],
] as const)('writes %d as %s', (value, text) => {
  expect(figure(value)).toBe(text);
});
