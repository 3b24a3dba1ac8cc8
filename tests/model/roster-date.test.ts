import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model/documents.ts';
import { resolveRoster } from '../../src/model/roster.ts';
import { defaultRosterDate, lastOwedDay, unsucceeded } from '../../src/model/roster-date.ts';
import { UnitRegistry } from '../../src/model/unit-registry.ts';
import { annualCycle } from '../support/annual-cycle.ts';
import { registryUnit } from '../support/unit-sketch.ts';

describe('the day on which a roster is resolved, when none is given', () => {
  const due = { by: '2025-01-10', document: { number: '1/X' } };
  it.each([
    ['is today', '2024-06-01', undefined, '2024-06-01'],
    ['is not before the period begins', '2023-01-01', undefined, '2023-12-15'],
    ['is not after the last good day', '2026-01-01', undefined, '2024-12-14'],
    ['follows a deadline that was put off', '2026-01-01', due, '2025-01-10'],
  ])('%s', (_name, today, moved, expected) => {
    expect(defaultRosterDate(annualCycle(), '2024', today, moved)).toBe(expected);
  });
});

describe('where nobody is left', () => {
  const cycle = annualCycle({ required: ['a', 'b', 'c'], requested: ['d'] });
  const plan = { reporting: [cycle], obligations: [] } as unknown as Plan;
  const units = ['a to 2025-02-28 > b merge 2025-03-01', 'b to 2025-06-30', 'c to 2024-06-30', 'd to 2025-08-31'];
  const registry = new UnitRegistry({ format: 1, units: units.map(registryUnit), groups: [] });

  it('the last day of those who must report is named', () => {
    expect(lastOwedDay(plan, cycle, registry, '2025-12-01', '2025')).toBe('2025-06-30');
    expect(lastOwedDay(plan, cycle, registry, '2025-06-30', '2025')).toBe('2025-02-28');
    expect(lastOwedDay(plan, cycle, registry, '2026-12-01', '2026')).toBeUndefined();
  });

  it('the units are named that lack a successor, not those who have one that ended too', () => {
    const entries = resolveRoster(plan, cycle, registry, '2025-12-01', '2025');
    expect(entries.map(({ unit }) => unit)).toEqual(['a', 'b', 'd']);
    expect(unsucceeded(entries, registry, '2025-12-01')).toEqual(['b', 'd']);
  });
});
