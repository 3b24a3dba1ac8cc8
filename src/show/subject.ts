import type { CivilDate } from '../model/civil-date.ts';
import type { Activity, Indicator, Indicators, Plan, TaskGroup, Unit, UnitGroup } from '../model/documents.ts';
import { existsOn, type UnitRegistry } from '../model/unit-registry.ts';
import { idOf } from '../text/id-of.ts';

/** The edition that is looked at, and the day on which groups and roles are resolved. */
export interface View {
  readonly plan: Plan;
  readonly indicators: Indicators;
  readonly registry: UnitRegistry;
  readonly date: CivilDate;
}

export type Subject =
  | { readonly kind: 'plan' }
  | { readonly kind: 'task-group'; readonly taskGroup: TaskGroup }
  | { readonly kind: 'activity'; readonly taskGroup: TaskGroup; readonly activity: Activity }
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'group'; readonly group: UnitGroup }
  | { readonly kind: 'indicator'; readonly indicator: Indicator };

/** What was typed: an id, a name, or either carelessly. */
export const findSubject = (view: View, typed: string | undefined): Subject | undefined =>
  findById(view, typed) ?? (typed === undefined ? undefined : findById(view, idOf(typed)));

/** What an id (`@` before a group may be left out) or the name of a unit stands for; without one, the whole plan. */
function findById({ plan, indicators, registry }: View, id: string | undefined): Subject | undefined {
  if (id === undefined || id === plan.id) return { kind: 'plan' };
  for (const taskGroup of plan.taskGroups) {
    if (taskGroup.id === id) return { kind: 'task-group', taskGroup };
    const activity = taskGroup.activities.find(candidate => candidate.id === id);
    if (activity !== undefined) return { kind: 'activity', taskGroup, activity };
  }
  const indicator = indicators.indicators.find(candidate => candidate.id === id);
  if (indicator !== undefined) return { kind: 'indicator', indicator };
  const unit = registry.units.get(id) ?? registry.named(id)[0];
  if (unit !== undefined) return { kind: 'unit', unit };
  const group = registry.groups.get(id.replace(/^@/, ''));
  return group && { kind: 'group', group };
}

/** Everything that can be asked for by id. */
export const knownIds = ({ plan, indicators, registry }: View): readonly string[] => [
  plan.id,
  ...plan.taskGroups.flatMap(({ id, activities }) => [id, ...activities.map(activity => activity.id)]),
  ...indicators.indicators.map(({ id }) => id),
  ...registry.units.keys(),
  ...registry.groups.keys(),
];

/** Today, or the last day on which any unit of the plan existed: a plan is looked at long after its units are gone. */
export function lastDayInForce({ units }: UnitRegistry, today: CivilDate): CivilDate {
  const all = [...units.values()];
  if (all.some(unit => existsOn(unit, today))) return today;
  const ends = all.flatMap(({ to }) => (to !== undefined && to < today ? [to] : []));
  return ends.sort().at(-1) ?? today;
}

/** A closed unit is shown as it was on its last day. */
export const dayOf = (subject: Subject | undefined, date: CivilDate): CivilDate =>
  subject?.kind === 'unit' && subject.unit.to !== undefined && subject.unit.to < date ? subject.unit.to : date;
