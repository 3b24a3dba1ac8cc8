import { clauseLetter, countOf, unstopped } from '../messages/vi/report-document.ts';
import {
  activityLine,
  entriesOf,
  otherOutputs,
  outputLine,
  retiredLabel,
  yearHeading,
} from '../messages/vi/review-results.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { formatNumber } from '../text/vietnamese.ts';
import type { ActivityYears, GroupYear, GroupYears, OutputYears } from './activity-years.ts';
import type { ReviewFields } from './word-fields.ts';

type GroupValues = Values<ReviewFields>['taskGroups'][number];

const named = (title: string, retired: boolean): string => (retired ? `${unstopped(title)} (${retiredLabel})` : title);

/** On paper stands what several units or several years have in common. */
const isShared = ({ years }: OutputYears): boolean => years.length > 1 || years.some(({ units }) => units > 1);

function activityValues(activity: ActivityYears, index: number, range: number): GroupValues['activities'][number] {
  const shared = activity.outputs.filter(isShared);
  return {
    heading: `${clauseLetter(index)}) ${named(activity.title, activity.retired)}`,
    years: activityLine(activity),
    outputs: asParagraphs(shared.map(output => outputLine(output, range))),
  };
}

const yearRow = (year: GroupYear): GroupValues['years'][number] => ({
  year: String(year.year),
  coverage: countOf(year.coverage.reported, year.coverage.charged),
  entries: formatNumber(entriesOf(year)),
  done: formatNumber(year.statuses.done),
  inProgress: formatNumber(year.statuses['in-progress']),
  notStarted: formatNumber(year.statuses['not-started']),
  nil: formatNumber(year.statuses.nil),
  silent: formatNumber(year.silent),
});

/** The coordinator's text for the review stands for those of the years, which it was written from. */
export const groupValues = (group: GroupYears, index: number, range: number): GroupValues => ({
  heading: `${index + 1}. ${unstopped(named(group.title, group.retired))}`,
  ownText: paragraphsOf(group.narrative),
  hasYears: group.years.length > 0,
  years: group.years.map(yearRow),
  yearTexts:
    group.narrative === undefined
      ? group.years
          .filter(({ narrative }) => narrative !== undefined)
          .map(({ year, narrative }) => ({ heading: yearHeading(year), paragraphs: paragraphsOf(narrative) }))
      : [],
  otherOutputs: asParagraphs([
    otherOutputs(group.activities.flatMap(({ outputs }) => outputs.filter(output => !isShared(output))).length),
  ]),
  activities: group.years.length === 0 ? [] : group.activities.map((own, place) => activityValues(own, place, range)),
});
