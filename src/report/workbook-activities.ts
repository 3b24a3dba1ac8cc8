import { chargedUnits, unstopped } from '../messages/vi/report-document.ts';
import { blockLabels, shortRoleLabels, statusLabels } from '../messages/vi/report-labels.ts';
import { notAdded, outputList, silentActivity, unitNames } from '../messages/vi/report-opinions.ts';
import type { Values } from '../office/template-fields.ts';
import type { ActivityEntry, StatusCounts } from './activity-results.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { OutputTotal } from './output-totals.ts';
import type { WorkbookFields } from './workbook-fields.ts';

type All = Values<WorkbookFields>;
type ActivityValues = Pick<All, 'groups' | 'activities' | 'entries' | 'outputs'>;

const counts = (statuses: StatusCounts) => ({
  entries: statuses.done + statuses['in-progress'] + statuses['not-started'] + statuses.nil,
  done: statuses.done,
  inProgress: statuses['in-progress'],
  notStarted: statuses['not-started'],
  nil: statuses.nil,
});

const numbered = <T>(rows: readonly T[]): readonly (T & { readonly number: number })[] =>
  rows.map((row, index) => ({ number: index + 1, ...row }));

const entryRow = (groupNumber: number, activity: string, entry: ActivityEntry) => ({
  groupNumber,
  activity,
  unit: entry.unit.name,
  role: entry.role === undefined ? '' : shortRoleLabels[entry.role],
  status: statusLabels[entry.status],
  result: entry.result ?? '',
  reason: entry.reason ?? '',
  outputs: outputList(entry.outputs),
  file: entry.file,
});

/** One row for each block that can be summed; for shares and rates one for each unit, because they may not be. */
function outputRows(groupNumber: number, activity: string, { name, measure, totals, quantities }: OutputTotal) {
  const shared = { groupNumber, activity, name, measure };
  if (totals.length > 0)
    return totals.map(({ block, quantity, units }) => ({
      ...shared,
      quantity,
      block: blockLabels[block],
      units: units.length,
      unitNames: unitNames(units),
    }));
  return quantities.map(({ unit, quantity }) => ({
    ...shared,
    quantity,
    block: notAdded,
    units: 1,
    unitNames: unit.name,
  }));
}

/** Sheets of results, in the order of the plan. */
export function activityValues({ taskGroups }: ConsolidatedReport): ActivityValues {
  const activities = taskGroups.flatMap((group, index) =>
    group.activities.map(activity => ({ group: unstopped(group.title), groupNumber: index + 1, activity })),
  );
  return {
    groups: numbered(
      taskGroups.map(({ title, roles, coverage, statuses, activities: own }) => ({
        title: unstopped(title),
        leads: roles
          .filter(({ role }) => role === 'lead')
          .map(chargedUnits)
          .join('; '),
        charged: coverage.charged,
        reported: coverage.reported,
        coverage: coverage.charged === 0 ? null : coverage.reported / coverage.charged,
        requested: coverage.requested,
        silentActivities: own.filter(({ entries }) => entries.length === 0).length,
        ...counts(statuses),
      })),
    ),
    activities: numbered(
      activities.map(({ group, activity }) => ({
        group,
        title: activity.title,
        units: new Set(activity.entries.map(({ unit }) => unit.id)).size,
        remark: activity.entries.length === 0 ? silentActivity : '',
        ...counts(activity.statuses),
      })),
    ),
    entries: numbered(
      activities.flatMap(({ groupNumber, activity }) =>
        activity.entries.map(entry => entryRow(groupNumber, activity.title, entry)),
      ),
    ),
    outputs: numbered(
      activities.flatMap(({ groupNumber, activity }) =>
        activity.outputs.flatMap(output => outputRows(groupNumber, activity.title, output)),
      ),
    ),
  };
}
