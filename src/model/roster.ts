import type { CivilDate } from './civil-date.ts';
import type { Plan, ReportingCycle, RosterEntry } from './documents.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** Clauses that oblige or ask `unit` to report, as the plan gives them. */
function basisOf(unit: string, plan: Plan, cycle: ReportingCycle, registry: UnitRegistry): readonly string[] {
  return plan.obligations
    .filter(
      ({ kind, units, cycle: own }) =>
        kind === 'annual-report' && (own ?? cycle.id) === cycle.id && registry.membersOf(units).has(unit),
    )
    .map(({ clause }) => clause);
}

/** Who owes or is asked for the report according to the plan's groups on `date`; a unit named in both owes it. */
export function resolveRoster(
  plan: Plan,
  cycle: ReportingCycle,
  registry: UnitRegistry,
  date: CivilDate,
): readonly RosterEntry[] {
  const required = registry.resolve(cycle.required, date);
  const owed = new Set(required.map(({ id }) => id));
  const requested = registry.resolve(cycle.requested, date).filter(({ id }) => !owed.has(id));
  return [
    ...required.map(({ id }) => ({ unit: id, class: 'required' as const, basis: basisOf(id, plan, cycle, registry) })),
    ...requested.map(({ id }) => ({
      unit: id,
      class: 'requested' as const,
      basis: basisOf(id, plan, cycle, registry),
    })),
  ];
}
