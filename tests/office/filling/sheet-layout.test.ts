import { expect, it } from 'vitest';
import { Layout } from '../../../src/office/filling/sheet-layout.ts';

/** Row 3 three times, 4 and 7 not at all. */
const layout = new Layout([
  { row: 3, copies: 3 },
  { row: 4, copies: 0 },
  { row: 7, copies: 0 },
]);

it.each([
  [1, 1, [1, 1]],
  [3, 3, [3, 5]],
  [2, 5, [2, 6]],
  [4, 4, undefined],
  [4, 5, [6, 6]],
  [6, 7, [7, 7]],
  [7, 7, undefined],
  [8, 100, [8, 100]],
] as const)('knows where rows %i to %i went', (first, last, expected) => {
  expect(layout.range(first, last)).toEqual(expected);
});

it('knows of each printed row where it comes from', () => {
  const from = Array.from({ length: 9 }, (_, index) => layout.at(index + 1));
  expect(from.map(({ from: row, item }) => `${row}.${item}`)).toEqual([
    '1.0',
    '2.0',
    '3.0',
    '3.1',
    '3.2',
    '5.0',
    '6.0',
    '8.0',
    '9.0',
  ]);
});
