import { describe, expect, it } from 'vitest';
import { assess } from '../../src/model/achievement.ts';
import type { Indicator } from '../../src/model/documents.ts';

const source = { text: 'Nguồn', standing: 'official' } as const;

const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'ty-le',
  name: 'Tỷ lệ',
  clause: 'III',
  kind: 'percent',
  unit: '%',
  direction: 'down',
  reporting: 'stock',
  aggregate: { units: 'none', years: 'last' },
  reporter: [],
  targets: { 2025: 3 },
  standard: 'cu',
  ...changes,
});

const falling = indicator({ baseline: { year: 2020, value: 13, standard: 'cu', source } });
const rising = indicator({
  direction: 'up',
  targets: { 2025: 20 },
  baseline: { year: 2020, value: 10, standard: 'cu', source },
});
const at = (value: number, standard = 'cu') => ({ year: 2025, value, standard });

describe('a result of the target year', () => {
  it.each([
    ['down, below', falling, at(2.9), 'met', 1.01],
    ['down, exactly', falling, at(3), 'met', 1],
    ['down, just above', falling, at(3.4), 'nearly-met', 0.96],
    ['down, half way', falling, at(6), 'partly-met', 0.7],
    ['down, hardly', falling, at(12), 'low', 0.1],
    ['down, worse than at first', falling, at(14), 'regressed', -0.1],
    ['up, above', rising, at(21), 'met', 1.1],
    ['up, below', rising, at(15), 'low', 0.5],
    ['another standard, however good', falling, at(1, 'moi'), 'not-comparable', undefined],
    ['no baseline', indicator(), at(4), 'low', undefined],
    [
      'baseline on another standard',
      indicator({ baseline: { year: 2020, value: 13, standard: 'moi', source } }),
      at(4),
      'low',
      undefined,
    ],
    [
      'baseline equal to the target',
      indicator({ baseline: { year: 2020, value: 3, standard: 'cu', source } }),
      at(4),
      'low',
      undefined,
    ],
    ['zero target', indicator({ targets: { 2025: 0 } }), at(0), 'met', undefined],
    ['range, inside', indicator({ direction: 'range', range: { min: 1, max: 5 } }), at(4), 'met', undefined],
    ['maintain, within tolerance', indicator({ direction: 'maintain', tolerance: 0.5 }), at(3.4), 'met', undefined],
  ])('%s', (_name, of, figure, assessment, achievement) => {
    const result = assess(of, 2025, figure);
    expect(result.assessment).toBe(assessment);
    if (achievement === undefined) expect(result.achievement).toBeUndefined();
    else expect(result.achievement).toBeCloseTo(achievement, 5);
  });
});

it.each([
  ['before the target year', falling, 2024, { year: 2024, value: 6, standard: 'cu' }, 'in-progress'],
  ['met early', falling, 2024, { year: 2024, value: 2, standard: 'cu' }, 'met'],
  ['no figure', falling, 2024, undefined, 'no-data'],
  ['after the last target', falling, 2026, { year: 2026, value: 2, standard: 'cu' }, 'no-target'],
] as const)('%s', (_name, of, year, figure, assessment) => {
  expect(assess(of, year, figure).assessment).toBe(assessment);
});
