/** Who owes the report on a day: groups, lifetimes, and those who answer for units that are gone. */
import { describe, expect, it } from 'vitest';
import type { Plan, RosterEntry } from '../../src/model/documents.ts';
import { isOwed, resolveRoster } from '../../src/model/roster.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { annualCycle } from '../support/annual-cycle.ts';
import { registryUnit, type UnitSketch } from '../support/unit-sketch.ts';

const shown = ({ unit, class: kind, basis, answersFor = [], closed }: RosterEntry): string =>
  [
    `${unit}${kind === 'requested' ? '?' : ''}`,
    basis.length === 0 ? '' : `(${basis.join()})`,
    ...answersFor.map(({ unit: gone, scope }) => `+${gone}${scope === undefined ? '' : `[${scope.join('+')}]`}`),
    closed === undefined ? '' : `†${closed}`,
  ].join('');

/** The members of `@deps` owe the report by V.4; `@orgs` are asked for it by V.5. */
function roster(
  units: readonly UnitSketch[],
  groups: Readonly<Record<string, readonly string[]>>,
  date: string,
): string {
  const cycle = annualCycle({ required: ['@deps'], requested: ['@orgs'] });
  const plan = {
    reporting: [cycle],
    obligations: [
      { kind: 'annual-report', units: ['@deps'], clause: 'V.4' },
      { kind: 'annual-report', units: ['@orgs'], clause: 'V.5' },
      { kind: 'budget', units: ['@deps'], clause: 'IV.3' },
    ],
  } as unknown as Plan;
  const registry = new UnitRegistry({
    format: 1,
    units: units.map(registryUnit),
    groups: Object.entries({ deps: [], orgs: [], ...groups }).map(([id, members]) => ({ id, name: id, members })),
  });
  return resolveRoster(plan, cycle, registry, date, '2025').map(shown).join(' ');
}

const moved = ['a to 2025-02-28 > n merge 2025-03-01', 'b', 'n from 2025-03-01'];

describe.each([
  ['before the change, as it was', moved, { deps: ['a', 'b', 'n'] }, '2025-02-28', 'a(V.4) b(V.4)'],
  ['after it, the new unit for the old', moved, { deps: ['a', 'b', 'n'] }, '2025-03-01', 'b(V.4) n(V.4)+a'],
  ['a successor in no group is added', moved, { deps: ['a', 'b'] }, '2025-06-15', 'b(V.4) n(V.4)+a'],
  [
    'a unit that is only asked, and takes over from one that owes, owes',
    moved,
    { deps: ['a', 'b'], orgs: ['n'] },
    '2025-06-15',
    'b(V.4) n(V.5,V.4)+a',
  ],
  [
    'a unit that owes, and takes over from one that was asked, owes by its own clause',
    moved,
    { deps: ['b', 'n'], orgs: ['a'] },
    '2025-06-15',
    'b(V.4) n(V.4)+a',
  ],
  [
    'who takes over from one that was asked is asked',
    moved,
    { deps: ['b'], orgs: ['a'] },
    '2025-06-15',
    'b(V.4) n?(V.5)+a',
  ],
  ['named in both, it owes', ['a'], { deps: ['a'], orgs: ['a'] }, '2025-06-15', 'a(V.4,V.5)'],
  ['nobody succeeds it', ['a to 2025-02-28', 'b'], { deps: ['a', 'b'] }, '2025-06-15', 'a(V.4)†2025-02-28 b(V.4)'],
  [
    'it was gone before the period began',
    ['a to 2024-12-14 > b absorb 2024-12-15', 'b'],
    { deps: ['a', 'b'] },
    '2025-06-15',
    'b(V.4)',
  ],
  [
    'it went on the first day of the period',
    ['a to 2024-12-15 > b absorb 2024-12-16', 'b'],
    { deps: ['a', 'b'] },
    '2025-06-15',
    'b(V.4)+a',
  ],
  [
    'parts go to several',
    ['a to 2025-02-28 > b transfer 2025-03-01 [x], n split 2025-03-01 [y+z]', 'b', 'n from 2025-03-01'],
    { deps: ['a', 'b', 'n'] },
    '2025-06-15',
    'b(V.4)+a[x] n(V.4)+a[y+z]',
  ],
  [
    'several into one, in protocol order',
    ['c to 2025-02-28 > n merge 2025-03-01', 'a to 2025-02-28 > n merge 2025-03-01', 'n from 2025-03-01'],
    { deps: ['a', 'c', 'n'] },
    '2025-06-15',
    'n(V.4)+c+a',
  ],
  ['one that begins later does not owe yet', moved, { deps: ['b', 'n'] }, '2025-02-01', 'b(V.4)'],
] as const)('%s', (_name, units, groups, date, expected) => {
  it(`gives ${expected}`, () => {
    expect(roster(units, groups, date)).toBe(expected);
  });
});

it.each([
  ['of the one thing that is asked', ['V.5'], 'a?(V.5)'],
  ['that they have in common', ['V.5.a', 'V.5.b', 'V.5.d'], 'a?(V.5)'],
  ['of none where they have none in common', ['V.5.a', 'IV.3'], 'a?'],
])('where no clause speaks of the report, the basis is the clause %s', (_name, clauses, expected) => {
  const cycle = annualCycle({ requested: ['a'] });
  const asked = clauses.map(clause => ({ kind: 'communicate', class: 'requested', units: ['a'], clause }));
  const duty = { kind: 'budget', class: 'required', units: ['a'], clause: 'IV.1' };
  const plan = { reporting: [cycle], obligations: [...asked, duty] } as unknown as Plan;
  const registry = new UnitRegistry({ format: 1, units: [registryUnit('a', 0)], groups: [] });
  expect(resolveRoster(plan, cycle, registry, '2025-06-15', '2025').map(shown)).toEqual([expected]);
});

it('is owed by nobody when all who are named are gone', () => {
  const entry = { unit: 'a', class: 'required', basis: [] } as const;
  expect(isOwed([{ ...entry, closed: '2025-06-30' }])).toBe(false);
  expect(isOwed([{ ...entry, class: 'requested' }])).toBe(false);
  expect(isOwed([{ ...entry, closed: '2025-06-30' }, entry])).toBe(true);
});
