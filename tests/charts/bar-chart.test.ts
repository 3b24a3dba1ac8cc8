import { expect, it } from 'vitest';
import { type BarChart, drawBars } from '../../src/charts/bar-chart.ts';
import type { Scene } from '../../src/charts/scene.ts';
import { bars, textsOf, wordsOf } from './examples.ts';

const drawn = (chart: BarChart): Scene => {
  const [scene] = drawBars(chart);
  if (scene === undefined) throw new Error('no picture');
  return scene;
};

/** Bars have an edge; white grounds of text have none. */
const boxes = (scene: Scene) => scene.marks.filter(mark => mark.kind === 'rectangle' && mark.stroke !== undefined);

it.each([
  ['one bar a row', bars([[3], [6]]), ['3', '6'], 2],
  ['no bar for zero, but its figure', bars([[0], [2]]), ['0', '2'], 1],
  ['all zero', bars([[0], [0]]), ['0', '0'], 0],
  ['no figure is no zero', bars([[null], [2]]), ['chưa có số liệu', '2'], 1],
  ['numbers as Vietnamese writes them', bars([[1234.5], [-0.25]]), ['1.234,5', '-0,25'], 2],
  ['a huge and a tiny one', bars([[1e18], [1e-9]]), ['1×10^18', '1×10^-9'], 2],
] as const)('draws %s', (_, chart, figures, count) => {
  const scene = drawn(chart);
  expect(wordsOf(scene)).toEqual(expect.arrayContaining([...figures]));
  expect(boxes(scene)).toHaveLength(count);
});

it('draws bars as long as their values', () => {
  const [three, six] = boxes(drawn(bars([[3], [6]])));
  if (three?.kind !== 'rectangle' || six?.kind !== 'rectangle') throw new Error('no bars');
  expect(six.width / three.width).toBeCloseTo(2, 2);
});

it('draws a negative bar to the left of zero with its figure before it', () => {
  const scene = drawn(bars([[-4], [2]]));
  const [negative, positive] = boxes(scene);
  if (negative?.kind !== 'rectangle' || positive?.kind !== 'rectangle') throw new Error('no bars');
  expect(negative.x + negative.width).toBe(positive.x);
  expect(textsOf(scene).find(({ text }) => text === '-4')?.x).toBeLessThan(negative.x);
});

it.each([
  ['the total behind parts that have room for their figures', [20, 30, 50], ['20', '30', '50', '100']],
  ['the sum where a part is too narrow', [90, 1, 9], ['90', '100 = 90 + 1 + 9']],
  ['nothing of a part that is zero', [60, 0, 40], ['60', '40', '100']],
  ['a total of zero', [0, 0, 0], ['0']],
  ['that there is no figure', [null, null, null], ['chưa có số liệu']],
] as const)('writes of a stack %s', (_, values, expected) => {
  const [row, , ...rest] = [expected, null, ...wordsOf(drawn(bars([values, [0, 0, 100]], { stacked: true })))];
  expect(rest).toEqual(expect.arrayContaining([...(row ?? [])]));
});

it('has a legend only where there is more than one series', () => {
  expect(wordsOf(drawn(bars([[1]])))).not.toContain('Hoàn thành');
  expect(wordsOf(drawn(bars([[1, 2]])))).toEqual(expect.arrayContaining(['Hoàn thành', 'Đang thực hiện']));
});

it('begins another picture on the same scale where rows do not fit on a page, with a heading never alone', () => {
  const sections = Array.from({ length: 25 }, (_, index) => ({
    heading: `Nguồn ${index + 1}`,
    rows: [{ label: 'Sở, ban, ngành', values: [index, 1] }],
  }));
  const scenes = drawBars(bars([[1, 1]], { sections }));
  expect(scenes.length).toBeGreaterThan(1);
  for (const scene of scenes) {
    const words = wordsOf(scene);
    expect(scene.height).toBeLessThan(23_000);
    expect(words.filter(word => word.startsWith('Nguồn')).length).toBe(
      words.filter(word => word === 'Sở, ban, ngành').length,
    );
  }
  expect(scenes.flatMap(wordsOf).filter(word => word.startsWith('Nguồn'))).toHaveLength(25);
});

it('says the heading again where its rows go on in the next picture', () => {
  const rows = Array.from({ length: 30 }, (_, index) => ({ label: `Hàng ${index + 1}`, values: [index, 1] }));
  const scenes = drawBars(bars([[1, 1]], { sections: [{ heading: 'Nguồn', rows }] }));
  expect(scenes.map(scene => wordsOf(scene).filter(word => word === 'Nguồn').length)).toEqual(scenes.map(() => 1));
  expect(scenes.flatMap(wordsOf).filter(word => word.startsWith('Hàng'))).toHaveLength(30);
});

it('differs in hatching as well as in lightness', () => {
  const lightness = (colour: string): number => Number.parseInt(colour.slice(3, 5), 16);
  const fills = boxes(drawn(bars([[30, 30, 30]], { stacked: true }))).flatMap(mark =>
    mark.kind === 'rectangle' && mark.width > 1000 ? [mark.fill] : [],
  );
  expect(new Set(fills).size).toBe(3);
  for (const [index, fill] of fills.entries())
    if (index > 0) expect(Math.abs(lightness(fill) - lightness(fills[index - 1] ?? ''))).toBeGreaterThan(40);
});
