import { unstopped, upperFirst } from '../messages/vi/report-document.ts';
import { blockLabels } from '../messages/vi/report-labels.ts';
import { silentActivity } from '../messages/vi/report-opinions.ts';
import {
  allSources,
  blocksApart,
  entriesOf,
  fundingYearsNote,
  retiredLabel,
  yearsSum,
} from '../messages/vi/review-results.ts';
import type { Values } from '../office/template-fields.ts';
import type { StatusCounts } from '../report/activity-results.ts';
import type { GroupYears, OutputYears } from './activity-years.ts';
import type { BlockYears } from './funding-years.ts';
import type { Review } from './review.ts';
import type { ReviewWorkbookFields } from './workbook-fields.ts';

type All = Values<ReviewWorkbookFields>;

export const numbered = <T>(rows: readonly T[]): readonly (T & { readonly number: number })[] =>
  rows.map((row, index) => ({ number: index + 1, ...row }));

const counts = (own: { readonly statuses: StatusCounts }) => ({
  entries: entriesOf(own),
  done: own.statuses.done,
  inProgress: own.statuses['in-progress'],
  notStarted: own.statuses['not-started'],
  nil: own.statuses.nil,
});

const groupRows = (taskGroups: readonly GroupYears[]): All['groups'] =>
  numbered(
    taskGroups.flatMap(({ title, years }) =>
      years.map(year => ({
        title: unstopped(title),
        year: year.year,
        charged: year.coverage.charged,
        reported: year.coverage.reported,
        coverage: year.coverage.charged === 0 ? null : year.coverage.reported / year.coverage.charged,
        silentActivities: year.silent,
        ...counts(year),
        narrative: year.narrative ?? '',
      })),
    ),
  );

const activityRows = (taskGroups: readonly GroupYears[]): All['activities'] =>
  numbered(
    taskGroups.flatMap(group =>
      group.activities.flatMap(({ title, years, retired }) =>
        years.map(year => ({
          group: unstopped(group.title),
          title,
          year: year.year,
          units: year.units,
          remark: [year.units === 0 ? silentActivity : '', retired ? upperFirst(retiredLabel) : '']
            .filter(text => text !== '')
            .join('; '),
          ...counts(year),
        })),
      ),
    ),
  );

/** Each year on its line; a sum below them says of how many years. */
function outputRows(activity: string, { name, measure, block, years, total }: OutputYears, range: number) {
  const shared = { activity, name, measure, block: blockLabels[block] };
  const rows = years.map(({ year, quantity, units }) => ({
    ...shared,
    year: String(year),
    quantity,
    units,
    coverage: '',
  }));
  if (years.length < 2) return rows;
  const coverage = yearsSum(years.length, range);
  return [...rows, { ...shared, year: coverage, quantity: total, units: null, coverage }];
}

function blockRows({ block, years, sum }: BlockYears, name: string) {
  const shared = { name, block: upperFirst(blockLabels[block]) };
  const rows = years.map(({ year, total }) => ({
    ...shared,
    year: String(year),
    planned: total?.planned ?? null,
    disbursed: total?.disbursed ?? null,
    rate: total?.rate ?? null,
    units: total?.units ?? null,
    expected: total?.expected ?? null,
  }));
  if (sum === undefined || years.length < 2) return rows;
  const { planned, disbursed, rate } = sum;
  const year = yearsSum(sum.years, years.length);
  return [...rows, { ...shared, year, planned, disbursed, rate, units: null, expected: null }];
}

type ResultValues = Pick<All, 'groups' | 'activities' | 'outputs' | 'funding' | 'fundingNotes'>;

/** Task groups, activities, quantities and money, in the order of the plan. */
export const resultValues = ({ taskGroups, years, funding }: Review): ResultValues => ({
  groups: groupRows(taskGroups),
  activities: activityRows(taskGroups),
  outputs: numbered(
    taskGroups.flatMap(({ activities }) =>
      activities.flatMap(({ title, outputs }) => outputs.flatMap(output => outputRows(title, output, years.length))),
    ),
  ),
  funding: numbered([
    ...funding.sources.flatMap(({ name, blocks }) => blocks.flatMap(block => blockRows(block, unstopped(name)))),
    ...funding.blocks.flatMap(block => blockRows(block, allSources)),
  ]),
  fundingNotes: [fundingYearsNote, blocksApart].map(text => ({ text })),
});
