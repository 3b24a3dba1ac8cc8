import type { CivilDate } from './civil-date.ts';
import type { Activity, Plan, TaskGroup } from './documents.ts';
import type { UnitRegistry } from './unit-registry.ts';

export const roleNames = ['lead', 'coordinating', 'implementing'] as const;
export type Role = (typeof roleNames)[number];

export interface RoleInGroup {
  readonly taskGroup: TaskGroup;
  readonly role: Role;
}

/** What a unit is charged with on `date`; its strongest role where a task group names it twice. */
export function rolesOf(unit: string, plan: Plan, registry: UnitRegistry, date: CivilDate): readonly RoleInGroup[] {
  return plan.taskGroups.flatMap(taskGroup => {
    const role = roleNames.find(name => registry.includes(taskGroup[name], unit, date));
    return role === undefined ? [] : [{ taskGroup, role }];
  });
}

/** Activities that `unit` leads, alone or jointly, on `date`. */
export const ledActivities = (unit: string, plan: Plan, registry: UnitRegistry, date: CivilDate): readonly Activity[] =>
  rolesOf(unit, plan, registry, date)
    .filter(({ role }) => role === 'lead')
    .flatMap(({ taskGroup }) => taskGroup.activities);

/** Units that lead the task group of an activity, jointly where there are several. */
export function leadersOf(activity: string, plan: Plan, registry: UnitRegistry): ReadonlySet<string> {
  const group = plan.taskGroups.find(({ activities }) => activities.some(({ id }) => id === activity));
  return registry.membersOf(group?.lead ?? []);
}
