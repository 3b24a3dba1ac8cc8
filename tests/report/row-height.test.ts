import { expect, it } from 'vitest';
import { lineCount, rowHeight } from '../../src/office/row-height.ts';

const text = (value: string, width = 11) => ({ text: value, width, size: 12, bold: false });

it.each([
  ['a short word', 'một', 1],
  ['words that fill two lines', 'một hai ba bốn năm', 2],
  ['line ends', 'một\nhai\nba', 3],
  ['a word longer than the column', 'x'.repeat(25), 3],
  ['nothing', '', 1],
] as const)('counts the lines of %s', (_, value, lines) => {
  expect(lineCount(text(value))).toBe(lines);
});

it('takes the tallest cell, and never more than Excel shows', () => {
  expect(rowHeight([text('một'), text('một\nhai')])).toBeGreaterThan(rowHeight([text('một')]));
  expect(rowHeight([text('dòng\n'.repeat(100))])).toBeLessThanOrEqual(409);
});
