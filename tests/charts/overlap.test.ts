import { expect, it } from 'vitest';
import { type BarChart, drawBars } from '../../src/charts/bar-chart.ts';
import { boxOf, overlap } from '../../src/charts/lettering.ts';
import { drawLines, type LineChart } from '../../src/charts/line-chart.ts';
import type { Scene } from '../../src/charts/scene.ts';
import { seeded } from '../form/support/random-report.ts';
import { bars, lines, textsOf } from './examples.ts';

type Random = () => number;

const below = (random: Random, most: number): number => Math.floor(random() * most);
const syllables = [
  'Ủy',
  'ban',
  'nhân',
  'dân',
  'huyện',
  'Đại',
  'Lộc',
  'nguồn',
  'ngân',
  'sách',
  'xã',
  'hội',
  'W'.repeat(70),
];
const phrase = (random: Random): string =>
  Array.from({ length: 1 + below(random, 25) }, () => syllables[below(random, syllables.length)]).join(' ');

function value(random: Random): number {
  const size = 10 ** (below(random, 16) - 6);
  const kind = below(random, 6);
  return kind === 0 ? 0 : (kind === 1 ? -1 : 1) * random() * (kind < 4 ? 100 : size);
}

function barsOf(random: Random): BarChart {
  const stacked = random() < 0.5;
  const series = Array.from({ length: 1 + below(random, 5) }, () => phrase(random));
  const count = (): number => below(random, random() < 0.5 ? 5 : 200);
  const sections = Array.from({ length: 1 + below(random, 4) }, () => ({
    ...(random() < 0.5 && { heading: phrase(random) }),
    rows: Array.from({ length: 1 + below(random, 9) }, () => ({
      label: phrase(random),
      values: series.map(() => (random() < 0.1 ? null : stacked ? count() : value(random))),
    })),
  }));
  return bars([[0]], { stacked, series, sections, unit: phrase(random) });
}

function linesOf(random: Random): LineChart {
  const kinds = ['observed', 'observed', 'target', 'path'] as const;
  const size = 10 ** (below(random, 14) - 6);
  return lines(
    Array.from({ length: 1 + below(random, 4) }, (_, index) => ({
      name: phrase(random),
      kind: kinds[index] ?? 'observed',
      points: Array.from({ length: 1 + below(random, 12) }, (_, year) => ({
        year: 2015 + year * 2 - below(random, 2),
        value: random() < 0.2 ? 0 : (random() - 0.3) * size,
        ...(random() < 0.3 && { note: 'sơ bộ' }),
      })),
    })),
    {
      unit: phrase(random),
      breaks:
        random() < 0.5
          ? [
              { year: 2018, label: 'đổi chuẩn' },
              { year: 2018.5, label: 'đổi chuẩn' },
            ]
          : [],
    },
  );
}

function faultsOf(scene: Scene): readonly string[] {
  const texts = textsOf(scene).map(text => ({ text: text.text, box: boxOf(text) }));
  const outside = texts.filter(
    ({ box }) => box.x < -1 || box.y < 0 || box.x + box.width > scene.width || box.y + box.height > scene.height,
  );
  const touching = texts.flatMap((left, index) =>
    texts
      .slice(index + 1)
      .filter(right => overlap(left.box, right.box))
      .map(right => `${left.text} | ${right.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...touching];
}

it('lets no two texts touch and cuts none, whatever it draws', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const random = seeded(seed);
    const scenes = [...drawBars(barsOf(random)), drawLines(linesOf(random))];
    for (const scene of scenes) expect([seed, faultsOf(scene)]).toEqual([seed, []]);
  }
});
