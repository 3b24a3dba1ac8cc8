import type { Path } from '../findings/place.ts';
import type { Activity, Report, TaskGroup } from '../model/documents.ts';
import type { Role } from '../model/roles.ts';
import { roleNames } from '../model/roles.ts';
import { parted } from '../output/parted.ts';
import type { Basis, UsedReport } from './basis.ts';
import { mergeEqual, sameText } from './merge-equal.ts';
import { type OutputTotal, outputTotals } from './output-totals.ts';
import type { UnitLabel } from './unit-label.ts';

type Reported = NonNullable<Report['activities']>[number];
export type ActivityStatus = Reported['status'];
export const activityStatuses = [
  'done',
  'in-progress',
  'not-started',
  'nil',
] as const satisfies readonly ActivityStatus[];

/** How many reports of activities have each status. */
export type StatusCounts = Readonly<Record<ActivityStatus, number>>;

/** What one unit reported on one activity. */
export interface ActivityEntry {
  readonly unit: UnitLabel;
  readonly class: UsedReport['class'];
  readonly file: string;
  /** Place of the entry in the file. */
  readonly path: Path;
  readonly role?: Role;
  readonly status: ActivityStatus;
  readonly result?: string;
  readonly reason?: string;
  readonly outputs: NonNullable<Reported['outputs']>;
}

/** What units did and, in the same breath, why no more. */
export interface AttributedResult {
  readonly units: readonly UnitLabel[];
  readonly status: ActivityStatus;
  readonly text?: string;
  readonly reason?: string;
  /** One of the units leads the task group. */
  readonly byLead: boolean;
  /** How many outputs the units counted. */
  readonly outputs: number;
}

export interface ActivityResults {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  /** Leads first, then in protocol order; empty when nobody reported on the activity. */
  readonly entries: readonly ActivityEntry[];
  readonly statuses: StatusCounts;
  readonly outputs: readonly OutputTotal[];
  readonly results: readonly AttributedResult[];
  readonly nilUnits: readonly UnitLabel[];
}

export function countStatuses(entries: readonly { readonly status: ActivityStatus }[]): StatusCounts {
  const count = (status: ActivityStatus): number => entries.filter(entry => entry.status === status).length;
  return {
    done: count('done'),
    'in-progress': count('in-progress'),
    'not-started': count('not-started'),
    nil: count('nil'),
  };
}

/** The strongest role of each unit in a task group. */
export function rolesInGroup(taskGroup: TaskGroup, { registry, date }: Basis): ReadonlyMap<string, Role> {
  const roles = new Map<string, Role>();
  for (const role of [...roleNames].reverse())
    for (const { id } of registry.resolve(taskGroup[role], date)) roles.set(id, role);
  return roles;
}

function entriesOf(
  activity: Activity,
  roles: ReadonlyMap<string, Role>,
  reports: readonly UsedReport[],
): readonly ActivityEntry[] {
  const entries = reports.flatMap(({ unit, class: own, file, report }) =>
    (report.activities ?? [])
      .map((reported, index) => ({ reported, path: ['activities', index] }))
      .filter(({ reported }) => reported.activity === activity.id)
      .map(({ reported: { status, result, reason, outputs = [] }, path }): ActivityEntry => {
        const role = roles.get(unit.id);
        return {
          unit,
          class: own,
          file,
          path,
          ...(role !== undefined && { role }),
          status,
          ...(result !== undefined && { result }),
          ...(reason !== undefined && { reason }),
          outputs,
        };
      }),
  );
  const isLead = ({ role }: ActivityEntry): boolean => role === 'lead';
  return [...entries.filter(isLead), ...entries.filter(entry => !isLead(entry))];
}

function attributed(entries: readonly ActivityEntry[]): readonly AttributedResult[] {
  const told = entries.filter(({ result, reason }) => result !== undefined || reason !== undefined);
  const toldBy = parted(told, ({ unit }) => unit.id);
  const keyOf = ({ status, result = '', reason = '' }: ActivityEntry): string =>
    JSON.stringify([status, sameText(result), sameText(reason)]);
  return mergeEqual(told, keyOf).map(({ units, entry: { status, result, reason } }) => {
    const own = units.flatMap(({ id }) => toldBy.get(id) ?? []);
    return {
      units,
      status,
      ...(result !== undefined && { text: result }),
      ...(reason !== undefined && { reason }),
      byLead: own.some(({ role }) => role === 'lead'),
      outputs: own.reduce((sum, { outputs }) => sum + outputs.length, 0),
    };
  });
}

export function activityResults(activity: Activity, roles: ReadonlyMap<string, Role>, basis: Basis): ActivityResults {
  const entries = entriesOf(activity, roles, basis.reports);
  const outputs = entries.flatMap(({ unit, file, path, outputs: own }) =>
    own.map(({ name, quantity, unit: measure }, index) => ({
      unit,
      name,
      quantity,
      measure,
      file,
      path: [...path, 'outputs', index, 'quantity'],
    })),
  );
  return {
    id: activity.id,
    clause: activity.clause,
    title: activity.title,
    entries,
    statuses: countStatuses(entries),
    outputs: outputTotals(outputs, basis.registry),
    results: attributed(entries),
    nilUnits: entries
      .filter(({ status, result, reason }) => status === 'nil' && result === undefined && reason === undefined)
      .map(({ unit }) => unit),
  };
}
