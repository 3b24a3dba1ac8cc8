import { expect, it } from 'vitest';
import { drawLines } from '../../src/charts/line-chart.ts';
import type { Scene } from '../../src/charts/scene.ts';
import { lines, observed, wordsOf } from './examples.ts';

/** Lines of results are the only ones so thick; those in the legend stand above. */
const joins = ({ marks }: Scene): number =>
  marks.filter(mark => mark.kind === 'line' && mark.stroke.width === 60 && (mark.points[0]?.y ?? 0) > 700).length;
const markers = ({ marks }: Scene) => marks.filter(mark => mark.kind === 'polygon');

const series = (...years: readonly (readonly [number, number])[]) =>
  observed(years.map(([year, value]) => ({ year, value })));

it.each([
  ['neighbouring years', [series([2021, 3], [2022, 2], [2023, 1])], 2],
  ['a gap is not joined', [series([2021, 3], [2022, 2], [2024, 1])], 1],
  ['one point alone', [series([2023, 0])], 0],
  ['equal values', [series([2022, 5], [2023, 5])], 1],
] as const)('joins %s', (_, own, expected) => {
  expect(joins(drawLines(lines(own)))).toBe(expected);
});

it('never joins figures on different standards', () => {
  const scene = drawLines(
    lines([observed([{ year: 2020, value: 6 }], 'chuẩn cũ'), observed([{ year: 2021, value: 8 }], 'chuẩn mới')]),
  );
  expect(joins(scene)).toBe(0);
  expect(wordsOf(scene)).toEqual(expect.arrayContaining(['chuẩn cũ', 'chuẩn mới']));
});

it('writes the figure with what it is worth, and leaves its mark hollow', () => {
  const scene = drawLines(
    lines([
      observed([
        { year: 2023, value: 5.57 },
        { year: 2024, value: 4.56, note: 'sơ bộ' },
      ]),
    ]),
  );
  expect(wordsOf(scene)).toEqual(expect.arrayContaining(['5,57', '4,56 (sơ bộ)']));
  expect(markers(scene).map(mark => mark.kind === 'polygon' && mark.fill)).toEqual([
    expect.anything(),
    '#1f4e79',
    '#ffffff',
  ]);
});

it('marks targets without joining them, and draws a path without figures', () => {
  const points = [
    { year: 2021, value: 5 },
    { year: 2025, value: 3 },
  ];
  const scene = drawLines(
    lines([
      { name: 'Chỉ tiêu', kind: 'target', note: 'chỉ tiêu', points },
      { name: 'nội suy', kind: 'path', points },
    ]),
  );
  expect(markers(scene)).toHaveLength(3);
  expect(wordsOf(scene).filter(word => word.endsWith('(chỉ tiêu)'))).toEqual(['5 (chỉ tiêu)', '3 (chỉ tiêu)']);
});

it('names a break above its rule', () => {
  const scene = drawLines(lines([series([2019, 6], [2021, 7])], { breaks: [{ year: 2020, label: 'đổi chuẩn' }] }));
  expect(wordsOf(scene)).toContain('đổi chuẩn');
});

it('writes every year below the axis, also those without a figure', () => {
  expect(wordsOf(drawLines(lines([series([2019, 6], [2022, 7])])))).toEqual(
    expect.arrayContaining(['2019', '2020', '2021', '2022']),
  );
});

it.each([
  ['from zero', [2, 8], true],
  ['far from zero', [1000, 1010], false],
  ['below zero', [-3, 4], true],
] as const)('has an axis %s', (_, [low, high], zero) => {
  expect(wordsOf(drawLines(lines([series([2021, low], [2022, high])]))).includes('0')).toBe(zero);
});
