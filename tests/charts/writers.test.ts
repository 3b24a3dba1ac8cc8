import { expect, it } from 'vitest';
import { drawBars } from '../../src/charts/bar-chart.ts';
import { drawLines } from '../../src/charts/line-chart.ts';
import { pictureOf } from '../../src/charts/picture.ts';
import type { Scene } from '../../src/charts/scene.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { hostile } from '../report/hostile.ts';
import { parseStrictly } from '../report/open-xml.ts';
import { readMetafile, textsIn, unknownObjects } from './emf-reader.ts';
import { bars, lines, observed, textsOf, wordsOf } from './examples.ts';

const trend = drawLines(
  lines([
    observed(
      [
        { year: 2023, value: 5.57 },
        { year: 2024, value: 4.56, note: 'sơ bộ' },
      ],
      'Tỷ lệ hộ nghèo, ước 🌾',
    ),
    { name: 'Chỉ tiêu', kind: 'target', points: [{ year: 2025, value: 2.87 }] },
  ]),
);
const stack = drawBars(bars([[90, 3, 7]], { stacked: true })).slice(0, 1);
const scenes: readonly (readonly [string, Scene])[] = [
  ['lines', trend],
  ...stack.map(scene => ['bars', scene] as const),
];

it.each(scenes)('writes a metafile of %s whose head says what follows', (_, scene) => {
  const { emf } = pictureOf(scene);
  const { bounds, frame, bytes, records, handles, dotsPerMillimetre, list } = readMetafile(emf);
  expect({ bytes, records }).toEqual({ bytes: emf.length, records: list.length });
  expect(frame).toEqual([0, 0, scene.width, scene.height]);
  expect(bounds.map(dots => (dots / dotsPerMillimetre) * 100)).toEqual(frame);
  expect([list.at(0)?.type, list.at(-1)?.type, list.filter(({ type }) => type === 14).length]).toEqual([1, 14, 1]);
  expect(handles).toBe(1 + list.filter(({ type }) => [38, 39, 82].includes(type)).length);
  expect(unknownObjects(emf)).toEqual([]);
});

it.each(scenes)('writes the same texts of %s into metafile and markup, at the same places', (_, scene) => {
  const { emf, svg } = pictureOf(scene);
  expect(textsIn(emf).map(({ text, x, y }) => ({ text, x, y }))).toEqual(
    textsOf(scene).map(({ text, x, y }) => ({ text, x, y })),
  );
  expect([...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(wordsOf(scene));
});

it('spaces the letters of a metafile as wide as they were measured', () => {
  for (const { text, advances } of textsIn(pictureOf(trend).emf))
    expect(advances.reduce((sum, step) => sum + step, 0)).toBe(Math.round(textWidth(text, 353)));
});

it('writes markup that stands alone: named and told for who cannot see it, without styles, scripts or addresses', () => {
  const { svg, alternativeText, width, height } = pictureOf(trend);
  parseStrictly(svg);
  expect(svg).toContain(`<title>${trend.title}</title><desc>${alternativeText}</desc>`);
  expect(svg).toContain(
    `width="${width}mm" height="${height}mm" viewBox="0 0 ${trend.width} ${trend.height}" role="img"`,
  );
  expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/style|script|href|http|url\(| id=/);
});

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('holds %j inert', (_, text) => {
  for (const scene of [
    ...drawBars(
      bars([[1, 2]], {
        series: [text, text],
        sections: [{ heading: text, rows: [{ label: text, values: [1, 2] }] }],
        title: text,
        description: text,
        unit: text,
      }),
    ),
    drawLines(lines([observed([{ year: 2024, value: 1, note: text }], text)], { title: text, description: text })),
  ]) {
    const { svg, emf } = pictureOf(scene);
    parseStrictly(svg);
    expect(readMetafile(emf).list.length).toBe(readMetafile(emf).records);
    expect(svg).not.toContain('<w:p>');
  }
});

it('gives the same bytes for the same chart', () => {
  expect(pictureOf(trend)).toEqual(pictureOf(trend));
});
