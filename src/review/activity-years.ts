import { exactSum } from '../model/exact-sum.ts';
import type { ActivityResults, StatusCounts } from '../report/activity-results.ts';
import type { OutputTotal } from '../report/output-totals.ts';
import type { GroupCoverage, TaskGroupResults } from '../report/task-group-results.ts';
import type { Block } from '../report/unit-label.ts';
import { foldName } from '../text/fold.ts';
import { type ReportedYear, type ReviewInput, reportedYears } from './review-input.ts';

/** A quantity of one block of units, year by year: what is counted is of the year, so a sum over years says of how many. */
export interface OutputYears {
  readonly name: string;
  readonly measure: string;
  readonly block: Block;
  readonly years: readonly { readonly year: number; readonly quantity: number; readonly units: number }[];
  readonly total: number;
}

export interface ActivityYear {
  readonly year: number;
  readonly statuses: StatusCounts;
  readonly units: number;
}

export interface ActivityYears {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  /** The edition of the review has it no more. */
  readonly retired: boolean;
  /** Years whose edition of the plan had the activity. */
  readonly years: readonly ActivityYear[];
  readonly outputs: readonly OutputYears[];
}

export interface GroupYear {
  readonly year: number;
  readonly coverage: GroupCoverage;
  readonly statuses: StatusCounts;
  readonly requestedEntries: number;
  readonly silent: number;
  readonly narrative?: string;
}

export interface GroupYears {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
  readonly retired: boolean;
  readonly years: readonly GroupYear[];
  readonly activities: readonly ActivityYears[];
  /** What the coordinator wrote of the group for the review itself. */
  readonly narrative?: string;
}

interface InYear<T> {
  readonly year: number;
  readonly results: T;
}

interface Identified {
  readonly id: string;
  readonly clause: string;
  readonly title: string;
}

/** Those of the edition in force in its order, then those that only an earlier year had. */
function everIn<T extends Identified>(
  inForce: readonly Identified[],
  byYear: readonly InYear<readonly T[]>[],
): readonly (Identified & { readonly retired: boolean; readonly own: readonly InYear<T>[] })[] {
  const all = new Map<string, Identified>(inForce.map(one => [one.id, one]));
  for (const { results } of byYear) for (const one of results) if (!all.has(one.id)) all.set(one.id, one);
  const kept = new Set(inForce.map(({ id }) => id));
  return [...all.values()].map(({ id, clause, title }) => ({
    id,
    clause,
    title,
    retired: !kept.has(id),
    own: byYear.flatMap(({ year, results }) =>
      results.filter(one => one.id === id).map(one => ({ year, results: one })),
    ),
  }));
}

const addable = ({ totals }: OutputTotal): boolean => totals.length > 0;

/** The same name and measure in the same block make one row over the years. */
function outputYears(own: readonly InYear<ActivityResults>[]): readonly OutputYears[] {
  const rows = new Map<
    string,
    Omit<OutputYears, 'total' | 'years'> & { readonly years: OutputYears['years'][number][] }
  >();
  for (const { year, results } of own)
    for (const { name, measure, totals } of results.outputs.filter(addable))
      for (const { block, quantity, units } of totals) {
        const key = `${foldName(name)}|${foldName(measure)}|${block}`;
        const row = rows.get(key) ?? { name, measure, block, years: [] };
        row.years.push({ year, quantity, units: units.length });
        rows.set(key, row);
      }
  return [...rows.values()]
    .map(row => ({ ...row, total: exactSum(row.years.map(({ quantity }) => quantity)) }))
    .sort((left, right) => right.years.length - left.years.length);
}

function activitiesOf(group: Identified, own: readonly InYear<TaskGroupResults>[], { plan }: ReviewInput) {
  const inForce = plan.taskGroups.find(({ id }) => id === group.id)?.activities ?? [];
  return everIn(
    inForce,
    own.map(({ year, results }) => ({ year, results: results.activities })),
  ).map(
    ({ own: years, ...activity }): ActivityYears => ({
      ...activity,
      years: years.map(({ year, results: { statuses, entries } }) => ({
        year,
        statuses,
        units: new Set(entries.map(({ unit }) => unit.id)).size,
      })),
      outputs: outputYears(years),
    }),
  );
}

const groupYear = ({ year, results }: InYear<TaskGroupResults>): GroupYear => ({
  year,
  coverage: results.coverage,
  statuses: results.statuses,
  requestedEntries: results.requestedEntries,
  silent: results.activities.filter(({ entries }) => entries.length === 0).length,
  ...(results.narrative !== undefined && { narrative: results.narrative }),
});

/** Task groups and activities with the results of each year as its own report has them. */
export function groupYears(input: ReviewInput): readonly GroupYears[] {
  const byYear = reportedYears(input).map(({ year, report }: ReportedYear) => ({ year, results: report.taskGroups }));
  return everIn(input.plan.taskGroups, byYear).map(({ own, ...group }) => {
    const narrative = input.narrative?.taskGroups?.find(({ taskGroup }) => taskGroup === group.id)?.text;
    return {
      ...group,
      years: own.map(groupYear),
      activities: activitiesOf(group, own, input),
      ...(narrative !== undefined && { narrative }),
    };
  });
}
