import type { CivilDate } from './civil-date.ts';
import { deadlineOf } from './deadline.ts';
import type { Plan, ReportingCycle, RosterDue, RosterEntry } from './documents.ts';
import { type PeriodId, windowOf } from './period.ts';
import { cycleIn } from './roster.ts';
import { inheritanceOf } from './succession.ts';
import type { UnitRegistry } from './unit-registry.ts';

/**
 * The day on which a roster is resolved when none is given: today, but neither before the period begins nor after its
 * deadline, so that the roster of a past year is that of its own time.
 */
export function defaultRosterDate(
  cycle: ReportingCycle,
  period: PeriodId,
  today: CivilDate,
  due?: RosterDue,
): CivilDate {
  const begin = windowOf(cycle, period)?.from ?? today;
  const end = deadlineOf(cycle, period, due)?.lastDay ?? today;
  return today > end ? end : today < begin ? begin : today;
}

/** The last day before `date` and in the period on which a unit that must report still existed. */
export function lastOwedDay(
  plan: Plan,
  cycle: ReportingCycle,
  registry: UnitRegistry,
  date: CivilDate,
  period: PeriodId,
): CivilDate | undefined {
  const begin = windowOf(cycle, period)?.from ?? date;
  const days = [...registry.membersOf(cycleIn(plan, cycle).required)].flatMap(id => registry.units.get(id)?.to ?? []);
  return days
    .filter(to => to >= begin && to < date)
    .sort()
    .at(-1);
}

/** Units without a successor at which the way of closed units ends: what is missing in the list of units. */
export function unsucceeded(
  entries: readonly RosterEntry[],
  registry: UnitRegistry,
  date: CivilDate,
): readonly string[] {
  const lost = entries.flatMap(({ unit, closed }) =>
    closed === undefined ? [] : inheritanceOf(unit, registry, date).lost,
  );
  const order = (id: string): number => registry.units.get(id)?.order ?? 0;
  return [...new Set(lost)].sort((left, right) => order(left) - order(right));
}
