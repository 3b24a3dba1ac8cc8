import { describe, expect, it } from 'vitest';
import { type Identity, matchOf, type Said } from '../../src/intake/match.ts';
import type { Plan, Units } from '../../src/model/documents.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { annualCycle } from '../support/annual-cycle.ts';

const units = ['so-mot', 'so-hai'].map((id, order) => ({
  id,
  name: `Tên ${id}`,
  short: id,
  kind: 'so',
  order: order + 1,
}));
const plan = { id: 'ke-hoach', period: { from: 2021, to: 2025 }, reporting: [annualCycle()] } as unknown as Plan;
const context = {
  plan,
  registry: new UnitRegistry({ format: 1, units, groups: [] } as unknown as Units),
  rosterUnits: new Map([['2024', new Set(['so-mot'])]]),
};
const own: Identity = { plan: 'ke-hoach', cycle: 'hang-nam', period: '2024', unit: 'so-mot' };

const asked = (identity: Identity | undefined, said: Said = {}): string => {
  const match = matchOf(identity, said, [], context);
  return match.kind === 'matched' ? `${match.unit} ${match.period} ${match.cycle.id}` : match.question.code;
};

describe('a file with ids', () => {
  it.each([
    ['its own', own, {}, 'so-mot 2024 hang-nam'],
    ['as the officer says', own, { unit: 'so-mot', period: '2024' }, 'so-mot 2024 hang-nam'],
    ['of another plan', { ...own, plan: 'khac' }, {}, 'other-plan'],
    ['of another unit than said', own, { unit: 'so-hai' }, 'other-unit'],
    ['of another period than said', own, { period: '2023' }, 'other-period'],
    ['of a unit that nobody knows', { ...own, unit: 'so-moi' }, {}, 'unknown-unit'],
    ['of a path instead of a unit', { ...own, unit: '../../etc' }, {}, 'unknown-unit'],
    [
      'of a unit that nobody knows, but the officer',
      { ...own, unit: 'so-moi' },
      { unit: 'so-mot' },
      'so-mot 2024 hang-nam',
    ],
    ['of another cycle', { ...own, cycle: 'hang-quy' }, {}, 'unknown-cycle'],
    ['of a year before the plan', { ...own, period: '2019' }, {}, 'unknown-period'],
    ['of a quarter', { ...own, period: '2024-Q1' }, {}, 'unknown-period'],
    ['of nonsense as a period', { ...own, period: '../x' }, {}, 'unknown-period'],
    ['of a period without a roster', { ...own, period: '2023' }, {}, 'no-roster'],
    ['of a unit that was not asked', { ...own, unit: 'so-hai' }, {}, 'not-on-roster'],
  ])('%s', (_, identity, said, expected) => {
    expect(asked(identity, said)).toBe(expected);
  });
});

describe('a file without ids', () => {
  it.each([
    ['of which nothing is said', {}, 'whose'],
    ['of which only the unit is said', { unit: 'so-mot' }, 'whose'],
    ['as the officer says', { unit: 'so-mot', period: '2024' }, 'so-mot 2024 hang-nam'],
    ['of an unknown unit', { unit: 'so-x', period: '2024' }, 'unknown-unit'],
  ])('%s', (_, said, expected) => {
    expect(asked(undefined, said)).toBe(expected);
  });

  it('hands on who may be meant, and decides nothing', () => {
    const candidates = [{ unit: 'so-mot', name: 'Tên so-mot', because: 'Sở Một' }];
    expect(matchOf(undefined, { period: '2024' }, candidates, context)).toEqual({
      kind: 'unclear',
      question: { code: 'whose', args: { candidates } },
    });
  });
});
