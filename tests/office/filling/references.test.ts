import { expect, it } from 'vitest';
import { drawnRanges, moveFormula, translateFormula } from '../../../src/office/filling/references.ts';

/** Row 6 is printed as rows 6 to 9; later rows move by three. */
const grown = (row: number, end: 'first' | 'last'): number =>
  row < 6 ? row : row === 6 && end === 'first' ? 6 : row + 3;

it.each([
  ['SUM(F6)', 'SUM(F6:F9)'],
  ['SUM(F5:F6)-$G$7', 'SUM(F5:F9)-$G$10'],
  ["'Tờ ''một'''!B7+Data!$C8", "'Tờ ''một'''!B10+Data!$C11"],
  ['IF(A7="A7",A7,"–")', 'IF(A10="A7",A10,"–")'],
  ['LOG10(A7)+A1_x+Q7.b', 'LOG10(A10)+A1_x+Q7.b'],
  ['Table1[[#All],[A7]]+A7', 'Table1[[#All],[A7]]+A10'],
  ['$7:$8', '$10:$11'],
  ['SUM(A:A)', 'SUM(A:A)'],
  ['1E7+#REF!+A7', '1E7+#REF!+A10'],
  ["'Tờ'!Tên+A7", "'Tờ'!Tên+A10"],
] as const)('moves the references of %s', (formula, expected) => {
  const move = ({ first, last }: { first: { row: number }; last: { row: number } }) =>
    [grown(first.row, 'first'), grown(last.row, 'last')] as const;
  expect(moveFormula(formula, move)).toEqual({ text: expected, broken: false });
});

it('says that what a formula refers to is not printed', () => {
  expect(moveFormula('SUM(A1:A2)+B1', ({ last }) => (last.row === 2 ? undefined : [1, 1]))).toEqual({
    text: 'SUM(#REF!)+B1',
    broken: true,
  });
});

it.each([
  ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
  ["SUM('Tờ'!A1:Z9)", "SUM('Tờ'!B3:AA11)"],
] as const)('reads %s as another cell shares it', (formula, expected) => {
  expect(translateFormula(formula, 2, 1)).toBe(expected);
});

it('reads what a chart draws', () => {
  expect(drawnRanges("('Biểu đồ'!$B$5:$C$9,Data!A1)")).toEqual([
    { sheet: 'Biểu đồ', left: 2, top: 5, right: 3, bottom: 9 },
    { sheet: 'Data', left: 1, top: 1, right: 1, bottom: 1 },
  ]);
});
