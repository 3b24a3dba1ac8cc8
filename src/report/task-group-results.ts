import type { TaskGroup } from '../model/documents.ts';
import { type Role, roleNames } from '../model/roles.ts';
import {
  type ActivityResults,
  activityResults,
  countStatuses,
  rolesInGroup,
  type StatusCounts,
} from './activity-results.ts';
import type { Basis } from './basis.ts';

/** How many of the required units that a task group charges have reported on it; requested ones are counted apart. */
export interface GroupCoverage {
  readonly reported: number;
  readonly charged: number;
  readonly requested: number;
  /** Units among the reported ones that say of the whole period that nothing arose. */
  readonly nil: number;
}

/** The issued wording where the plan keeps it, and the names of units and unresolved groups. */
export interface RoleNames {
  readonly role: Role;
  readonly names: readonly string[];
  readonly text?: string;
}

export interface TaskGroupResults {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly roles: readonly RoleNames[];
  readonly coverage: GroupCoverage;
  readonly statuses: StatusCounts;
  /** Entries of requested units among the counted ones. */
  readonly requestedEntries: number;
  readonly narrative?: string;
  readonly activities: readonly ActivityResults[];
}

function coverageOf(charged: ReadonlySet<string>, activities: readonly ActivityResults[], basis: Basis): GroupCoverage {
  const speaking = new Set(activities.flatMap(({ entries }) => entries.map(({ unit }) => unit.id)));
  const nil = basis.reports.filter(({ unit, report }) => report.nil && charged.has(unit.id));
  const reported = new Set([...speaking, ...nil.map(({ unit }) => unit.id)]);
  const requested = basis.reports.filter(({ unit, class: own }) => own === 'requested' && speaking.has(unit.id));
  return {
    reported: [...reported].filter(unit => charged.has(unit)).length,
    charged: charged.size,
    requested: requested.length,
    nil: nil.length,
  };
}

const rolesNamed = (taskGroup: TaskGroup, { registry }: Basis): readonly RoleNames[] =>
  roleNames
    .map((role): RoleNames => {
      const text = taskGroup[`${role}Text`];
      return {
        role,
        names: taskGroup[role].map(reference => registry.nameOf(reference)),
        ...(text !== undefined && { text }),
      };
    })
    .filter(({ names, text }) => names.length > 0 || text !== undefined);

function taskGroupResult(taskGroup: TaskGroup, basis: Basis): TaskGroupResults {
  const roles = rolesInGroup(taskGroup, basis);
  const activities = taskGroup.activities.map(activity => activityResults(activity, roles, basis));
  const entries = activities.flatMap(({ entries: own }) => own);
  const charged = new Set([...roles.keys()].filter(unit => basis.owing.has(unit)));
  const narrative = basis.input.narrative?.taskGroups?.find(({ taskGroup: id }) => id === taskGroup.id)?.text;
  return {
    id: taskGroup.id,
    clause: taskGroup.clause,
    title: taskGroup.title,
    roles: rolesNamed(taskGroup, basis),
    coverage: coverageOf(charged, activities, basis),
    statuses: countStatuses(entries),
    requestedEntries: entries.filter(({ class: own }) => own === 'requested').length,
    ...(narrative !== undefined && { narrative }),
    activities,
  };
}

export const taskGroupResults = (basis: Basis): readonly TaskGroupResults[] =>
  basis.input.plan.taskGroups.map(taskGroup => taskGroupResult(taskGroup, basis));
