import type { ActivityEntry, ActivityStatus, StatusCounts } from '../report/activity-results.ts';
import { activityStatuses, rolesInGroup } from '../report/activity-results.ts';
import type { Basis } from '../report/basis.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { TaskGroupResults } from '../report/task-group-results.ts';
import { orderOf, type UnitLabel, unitLabel } from '../report/unit-label.ts';
import type { CountedInput, Figure, GroupPart, LeftOut, StatusPart } from './figure.ts';
import { figureId } from './figure-id.ts';
import { leftOutOf } from './silence.ts';

const inputOf = ({ unit, file, path }: ActivityEntry): CountedInput => ({ unit, file, path });

/** How many entries have each status, and how many there are. */
export const statusCountsOf = (
  entries: readonly ActivityEntry[],
  statuses: StatusCounts,
): readonly { readonly part: StatusPart; readonly value: number; readonly of: readonly CountedInput[] }[] => [
  {
    part: 'entries',
    value: activityStatuses.reduce((sum, status) => sum + statuses[status], 0),
    of: entries.map(inputOf),
  },
  ...activityStatuses.map((status: ActivityStatus) => ({
    part: status,
    value: statuses[status],
    of: entries.filter(entry => entry.status === status).map(inputOf),
  })),
];

interface UnitInput {
  readonly unit: UnitLabel;
  readonly file?: string;
}

type Units = Readonly<Record<'charged' | 'reported' | 'nil' | 'requested', readonly UnitInput[]>>;

/** Units behind the coverage of a task group, in protocol order. */
function unitsBehind(group: TaskGroupResults, basis: Basis): Units {
  const { input, owing, registry, reports } = basis;
  const taskGroup = input.plan.taskGroups.find(({ id }) => id === group.id);
  const roles = taskGroup === undefined ? [] : [...rolesInGroup(taskGroup, basis).keys()];
  const charged = new Set(roles.filter(unit => owing.has(unit)));
  const speaking = new Set(group.activities.flatMap(({ entries }) => entries.map(({ unit }) => unit.id)));
  const used = reports.map(({ unit, file, class: own, report }) => ({ unit, file, own, nil: report.nil }));
  const nil = used.filter(({ unit, nil: isNil }) => isNil && charged.has(unit.id));
  const inputs = (items: readonly { readonly unit: UnitLabel; readonly file: string }[]) =>
    items.map(({ unit, file }) => ({ unit, file }));
  return {
    charged: [...charged]
      .sort((left, right) => orderOf(left, registry) - orderOf(right, registry))
      .map(id => ({ unit: unitLabel(id, registry) })),
    reported: inputs(used.filter(({ unit, nil: isNil }) => charged.has(unit.id) && (isNil || speaking.has(unit.id)))),
    nil: inputs(nil),
    requested: inputs(used.filter(({ unit, own }) => own === 'requested' && speaking.has(unit.id))),
  };
}

function groupFigure(
  group: TaskGroupResults,
  part: GroupPart,
  value: number,
  of: readonly CountedInput[],
  leftOut: readonly LeftOut[] = [],
): Figure {
  return {
    id: figureId('group', group.id, part),
    subject: { of: 'group', group: { id: group.id, name: group.title }, part },
    kind: 'count',
    value,
    formula: { kind: 'count', of },
    leftOut,
  };
}

function coverageRate(group: TaskGroupResults): Figure {
  const { reported, charged } = group.coverage;
  return {
    id: figureId('group', group.id, 'coverage'),
    subject: { of: 'group', group: { id: group.id, name: group.title }, part: 'coverage' },
    kind: 'share',
    value: charged === 0 ? null : reported / charged,
    formula: {
      kind: 'quotient',
      above: figureId('group', group.id, 'reported'),
      below: figureId('group', group.id, 'charged'),
    },
    leftOut: [],
  };
}

function silentActivities(group: TaskGroupResults): Figure {
  const silent = group.activities.filter(({ entries }) => entries.length === 0);
  return groupFigure(
    group,
    'silent-activities',
    silent.length,
    silent.map(({ id, title }) => ({ activity: { id, name: title } })),
  );
}

function figuresOfGroup(group: TaskGroupResults, basis: Basis, report: ConsolidatedReport): readonly Figure[] {
  const { coverage, statuses, requestedEntries, activities } = group;
  const entries = activities.flatMap(({ entries: own }) => own);
  const units = unitsBehind(group, basis);
  const charged = new Set(units.charged.map(({ unit }) => unit.id));
  const lines = report.submissions.lines.filter(({ unit }) => charged.has(unit.id));
  const silent = leftOutOf(lines, new Set(units.reported.map(({ unit }) => unit.id)));
  const requested = entries.filter(({ class: own }) => own === 'requested');
  return [
    groupFigure(group, 'charged', coverage.charged, units.charged),
    groupFigure(group, 'reported', coverage.reported, units.reported, silent),
    coverageRate(group),
    groupFigure(group, 'requested', coverage.requested, units.requested),
    groupFigure(group, 'nil-units', coverage.nil, units.nil),
    silentActivities(group),
    ...statusCountsOf(entries, statuses).map(({ part, value, of }) => groupFigure(group, part, value, of)),
    groupFigure(group, 'requested-entries', requestedEntries, requested.map(inputOf)),
  ];
}

/** Coverage and statuses of each task group. */
export const groupFigures = (basis: Basis, report: ConsolidatedReport): readonly Figure[] =>
  report.taskGroups.flatMap(group => figuresOfGroup(group, basis, report));
