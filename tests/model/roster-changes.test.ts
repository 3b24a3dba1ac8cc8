/** What differs between two rosters, each line with its reason. */
import { describe, expect, it } from 'vitest';
import type { Plan, RosterEntry } from '../../src/model/documents.ts';
import { type RosterChange, rosterChanges } from '../../src/model/roster-changes.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { annualCycle } from '../support/annual-cycle.ts';
import { registryUnit } from '../support/unit-sketch.ts';

const units = [
  'a to 2025-02-28 > n merge 2025-03-01 [x], b transfer 2025-03-01 [y]',
  'b',
  'c to 2025-01-31',
  'd',
  'n from 2025-03-01',
  'm',
];
const registry = new UnitRegistry({
  format: 1,
  units: units.map(registryUnit),
  groups: [{ id: 'deps', name: 'Các sở', members: ['a', 'b', 'c', 'n'] }],
});

const planWith = (required: readonly string[], requested: readonly string[] = []): Plan =>
  ({ reporting: [annualCycle({ required: [...required], requested: [...requested] })] }) as unknown as Plan;
const decision = { number: '12/QĐ-UBND' };

const entry = (unit: string, more: Partial<RosterEntry> = {}): RosterEntry => ({
  unit,
  class: 'required',
  basis: ['V.4'],
  ...more,
});

/** From 15/11/2024 to 15/06/2025, under the editions given. */
const changes = (
  earlier: readonly RosterEntry[],
  later: readonly RosterEntry[],
  editions: readonly { plan: Plan; document?: { number: string } }[] = [{ plan: planWith(['@deps']) }],
): readonly RosterChange[] =>
  rosterChanges(
    { date: '2024-11-15', entries: earlier },
    { date: '2025-06-15', entries: later },
    { registry, cycle: annualCycle(), editions },
  );

const exempt = { reason: 'Mới thành lập.', document: { number: '3/UBND' } };
const extension = { by: '2025-12-20', document: { number: '4/UBND' } };

describe.each<[string, readonly RosterEntry[], readonly RosterEntry[], object]>([
  [
    'founded out of another unit',
    [],
    [entry('n')],
    { kind: 'added', unit: 'n', reason: { kind: 'founded', from: '2025-03-01', of: ['a'], act: { number: 'n/NQ' } } },
  ],
  [
    'in no group, it takes over',
    [],
    [entry('m', { answersFor: [{ unit: 'a' }] })],
    { kind: 'added', unit: 'm', reason: { kind: 'successor', of: [{ unit: 'a' }] } },
  ],
  ['a group names it', [], [entry('b')], { kind: 'added', unit: 'b', reason: { kind: 'named', groups: ['@deps'] } }],
  ['nothing names it', [], [entry('d')], { kind: 'added', unit: 'd', reason: { kind: 'by-hand' } }],
  [
    'ended, others answer for it by function',
    [entry('a')],
    [],
    {
      kind: 'removed',
      unit: 'a',
      reason: {
        kind: 'ended',
        to: '2025-02-28',
        act: { number: 'n/NQ' },
        heirs: [
          { unit: 'n', scope: ['x'] },
          { unit: 'b', scope: ['y'] },
        ],
      },
    },
  ],
  [
    'ended, nobody answers for it',
    [entry('c')],
    [],
    { kind: 'removed', unit: 'c', reason: { kind: 'ended', heirs: [] } },
  ],
  ['no longer named', [entry('d')], [], { kind: 'removed', unit: 'd', reason: { kind: 'not-named' } }],
  ['left out though named', [entry('b')], [], { kind: 'removed', unit: 'b', reason: { kind: 'by-hand' } }],
  [
    'the other class',
    [entry('b', { class: 'requested' })],
    [entry('b')],
    { kind: 'class', from: 'requested', to: 'required', reason: { kind: 'as-planned' } },
  ],
  ['closed', [entry('c')], [entry('c', { closed: '2025-01-31' })], { kind: 'closed', unit: 'c', to: '2025-01-31' }],
  ['closed no more', [entry('c', { closed: '2025-01-31' })], [entry('c')], { kind: 'not-closed', unit: 'c' }],
  [
    'answers for another',
    [entry('b')],
    [entry('b', { answersFor: [{ unit: 'a', scope: ['y'] }] })],
    { kind: 'answers-for', more: [{ unit: 'a', scope: ['y'] }], fewer: [] },
  ],
  [
    'answers for more of it',
    [entry('b', { answersFor: [{ unit: 'a', scope: ['y'] }] })],
    [entry('b', { answersFor: [{ unit: 'a' }] })],
    { kind: 'answers-for', more: [{ unit: 'a' }], fewer: [{ unit: 'a', scope: ['y'] }] },
  ],
  ['exempt', [entry('b')], [entry('b', { exempt })], { kind: 'exempt', unit: 'b', exempt }],
  ['exempt no more', [entry('b', { exempt })], [entry('b')], { kind: 'not-exempt', unit: 'b', exempt }],
  ['extended', [entry('b')], [entry('b', { extension })], { kind: 'extended', unit: 'b', extension }],
  ['extended no more', [entry('b', { extension })], [entry('b')], { kind: 'not-extended', unit: 'b', extension }],
  ['other clauses', [entry('b')], [entry('b', { basis: ['V.6'] })], { kind: 'basis', from: ['V.4'], to: ['V.6'] }],
])('%s', (_name, earlier, later, expected) => {
  it('is told with its reason, and nothing else is', () => {
    const told = changes(earlier, later);
    expect(told).toHaveLength(1);
    expect(told).toMatchObject([expected]);
  });
});

describe('an amendment', () => {
  it.each([
    ['brings a unit in', [], [entry('d')], planWith(['@deps']), planWith(['@deps', 'd']), 'added'],
    ['takes a unit out', [entry('d')], [], planWith(['@deps', 'd']), planWith(['@deps']), 'removed'],
    [
      'changes the class',
      [entry('d')],
      [entry('d', { class: 'requested' })],
      planWith(['@deps', 'd']),
      planWith(['@deps'], ['d']),
      'class',
    ],
  ] as const)('%s', (_name, earlier, later, before, after, kind) => {
    const editions = [
      { plan: before },
      { plan: after, document: decision },
      { plan: after, document: { number: '13/QĐ' } },
    ];
    expect(changes(earlier, later, editions)).toMatchObject([
      { kind, unit: 'd', reason: { kind: 'amendment', document: decision } },
    ]);
  });
});

it.each([
  [[], [entry('a')], { kind: 'added', unit: 'a', reason: { kind: 'existed', to: '2025-02-28' } }],
  [[entry('n')], [], { kind: 'removed', unit: 'n', reason: { kind: 'begins-later', from: '2025-03-01' } }],
] as const)('as of an earlier day, %j becomes %j', (earlier, later, expected) => {
  const told = rosterChanges(
    { date: '2025-06-15', entries: earlier },
    { date: '2025-01-15', entries: later },
    { registry, cycle: annualCycle(), editions: [{ plan: planWith(['@deps']) }] },
  );
  expect(told).toMatchObject([expected]);
});

it('is nothing between a roster and itself', () => {
  const entries = [entry('a', { exempt }), entry('b', { answersFor: [{ unit: 'a', scope: ['y'] }], extension })];
  expect(changes(entries, structuredClone(entries))).toEqual([]);
});

it('tells first who came, then who went, each in protocol order', () => {
  const lines = changes([entry('c'), entry('a')], [entry('n'), entry('b')]);
  expect(lines.map(({ kind, unit }) => `${kind} ${unit}`)).toEqual(['added b', 'added n', 'removed a', 'removed c']);
});
