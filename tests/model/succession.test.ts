/** Who answers for a unit that is gone: merger, absorption, split, renaming, dissolution, transfer, over any number of steps. */
import { describe, expect, it } from 'vitest';
import { inheritanceOf } from '../../src/model/succession.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { registryUnit, type UnitSketch } from '../support/unit-sketch.ts';

const found = (units: readonly UnitSketch[], of: string, date: string): string => {
  const { heirs, lost } = inheritanceOf(
    of,
    new UnitRegistry({ format: 1, units: units.map(registryUnit), groups: [] }),
    date,
  );
  const shown = heirs.map(({ unit, scope }) => (scope === 'whole' ? unit : `${unit}[${scope.join('+')}]`));
  return [...shown, ...lost.map(unit => `†${unit}`)].join(' ');
};

const day = '2025-06-15';

describe.each([
  ['merge', ['a to 2025-02-28 > n merge 2025-03-01', 'b to 2025-02-28 > n merge 2025-03-01', 'n from 2025-03-01'], 'n'],
  ['absorb', ['a to 2024-12-31 > n absorb 2025-01-01', 'n'], 'n'],
  ['split', ['a to 2025-02-28 > n split 2025-03-01 [x], m split 2025-03-01 [y+z]', 'n', 'm'], 'n[x] m[y+z]'],
  ['rename', ['a to 2025-02-28 > n rename 2025-03-01', 'n from 2025-03-01'], 'n'],
  ['abolish with somebody who takes over', ['a to 2025-02-28 > n abolish 2025-03-01', 'n'], 'n'],
  ['abolish without anybody', ['a to 2025-02-28'], '†a'],
  ['transfer of functions', ['a to 2025-02-28 > n merge 2025-03-01, m transfer 2025-03-01 [x]', 'n', 'm'], 'n m[x]'],
  ['a chain', ['a to 2022-12-31 > b rename 2023-01-01', 'b to 2024-12-31 > n merge 2025-01-01', 'n'], 'n'],
  [
    'a chain that keeps to the function',
    [
      'a to 2022-12-31 > b transfer 2023-01-01 [x]',
      'b to 2024-12-31 > n split 2025-01-01 [x], m split 2025-01-01 [y]',
      'n',
      'm',
    ],
    'n[x]',
  ],
  [
    'a function that the next step does not name, with one who takes all',
    [
      'a to 2022-12-31 > b transfer 2023-01-01 [x]',
      'b to 2024-12-31 > n merge 2025-01-01, m transfer 2025-01-01 [y]',
      'n',
      'm',
    ],
    'n[x]',
  ],
  [
    'a function that no step names: nobody is left out',
    [
      'a to 2022-12-31 > b transfer 2023-01-01 [x]',
      'b to 2024-12-31 > n split 2025-01-01 [y], m split 2025-01-01 [z]',
      'n',
      'm',
    ],
    'n[x] m[x]',
  ],
  [
    'two ways to one unit',
    [
      'a to 2022-12-31 > b split 2023-01-01 [x], c split 2023-01-01 [y]',
      'b to 2024-12-31 > n merge 2025-01-01',
      'c to 2024-12-31 > n merge 2025-01-01',
      'n',
    ],
    'n[x+y]',
  ],
  [
    'a way that ends and one that does not',
    ['a to 2025-02-28 > n split 2025-03-01 [x], m split 2025-03-01 [y]', 'n', 'm to 2025-05-31'],
    'n[x] †m',
  ],
  ['a circle of closed units', ['a to 2023-12-31 > b rename 2024-01-01', 'b to 2024-12-31 > a rename 2025-01-01'], ''],
  [
    'a circle with a way out',
    ['a to 2023-12-31 > b rename 2024-01-01', 'b to 2024-12-31 > a rename 2025-01-01, n transfer 2025-01-01 [x]', 'n'],
    'n[x]',
  ],
  ['a unit that succeeds itself', ['a to 2024-12-31 > a rename 2025-01-01'], '†a'],
  ['a successor that is not in the file', ['a to 2024-12-31 > gone merge 2025-01-01'], '†a'],
  ['a successor that takes over later', ['a to 2024-12-31 > n merge 2025-07-01', 'n'], '†a'],
] as const)('%s', (_name, units, expected) => {
  it(`gives ${expected || 'nobody'}`, () => {
    expect(found(units, 'a', day)).toBe(expected);
  });
});

it('stops at the first unit that exists on the day', () => {
  const units = ['a to 2023-12-31 > b rename 2024-01-01', 'b to 2024-12-31 > n rename 2025-01-01', 'n from 2025-01-01'];
  expect(found(units, 'a', '2024-06-01')).toBe('b');
  expect(found(units, 'a', day)).toBe('n');
});

it('comes to rest in a thick web of units that all succeed one another', () => {
  const ids = Array.from({ length: 20 }, (_, index) => `u${index}`);
  const web = ids.map(
    id => `${id} to 2024-12-31 > ${ids.map(next => `${next} split 2025-01-01 [${id}+${next}]`).join(', ')}`,
  );
  expect(found(web, 'u0', day)).toBe('');
});
