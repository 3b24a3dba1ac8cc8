import { activitySummary, namedWithRole } from '../messages/vi/report-activities.ts';
import { chosenResults, otherResults } from '../messages/vi/report-appendices.ts';
import {
  chargedUnits,
  clauseLetter,
  groupCoverage,
  resultAndReason,
  sentence,
  unstopped,
  upperFirst,
} from '../messages/vi/report-document.ts';
import { reasonLabels, roleLabels, statusLabels } from '../messages/vi/report-labels.ts';
import { notAddedOverBlocks, outputList, unitNames } from '../messages/vi/report-opinions.ts';
import { noReports } from '../messages/vi/report-submissions.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import type { ActivityEntry, ActivityResults, AttributedResult } from './activity-results.ts';
import type { AppendixNumbers } from './appendices.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { furtherResults, resultsInText } from './short-list.ts';
import { isReceived } from './submission-results.ts';
import type { TaskGroupResults } from './task-group-results.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;
type GroupValues = All['taskGroups'][number];
type ActivityValues = GroupValues['activities'][number];
type EntryValues = All['activityTables'][number]['entries'][number];

/** Why no more was done stands in the appendix, unless it is all that was said. */
const resultValues = ({ units, status, text, reason }: AttributedResult): ActivityValues['results'][number] => ({
  units: unitNames(units),
  status: statusLabels[status],
  text: resultAndReason(text, text === undefined ? reason : undefined, reasonLabels[status]),
});

function activityValues(activity: ActivityResults, index: number, appendix: string | undefined): ActivityValues {
  const results = resultsInText(activity.results);
  const named = new Set(results.flatMap(({ units }) => units.map(({ id }) => id)));
  const others = activity.entries.filter(({ unit }) => !named.has(unit.id)).length;
  return {
    heading: `${clauseLetter(index)}) ${activity.title}`,
    summary: `${activitySummary(activity)}${otherResults(others, appendix)}`,
    results: results.map(resultValues),
  };
}

/** Where no report came at all, the activities are not listed one by one to say so of each. */
const groupValues = (
  group: TaskGroupResults,
  index: number,
  silent: boolean,
  appendix: string | undefined,
): GroupValues => ({
  heading: `${index + 1}. ${unstopped(group.title)}`,
  roles: group.roles.map(named => ({ role: roleLabels[named.role], names: sentence(chargedUnits(named)) })),
  coverage: groupCoverage(group.coverage, group.statuses, group.requestedEntries),
  narrative: paragraphsOf(group.narrative),
  activities: silent ? [] : group.activities.map((activity, place) => activityValues(activity, place, appendix)),
});

/** What one unit did, counted, and why no more. */
function entryValues({ unit, role, status, result, reason, outputs }: ActivityEntry, index: number): EntryValues {
  const counted = outputs.length === 0 ? '' : `Khối lượng: ${outputList(outputs)}.`;
  return {
    number: String(index + 1),
    unit: namedWithRole(unit, role),
    status: upperFirst(statusLabels[status]),
    text: [resultAndReason(result, reason, reasonLabels[status]), counted].filter(text => text !== '').join(' '),
  };
}

const activityTables = ({ taskGroups, silent }: ConsolidatedReport): All['activityTables'] =>
  silent
    ? []
    : taskGroups.flatMap(({ activities }, group) =>
        activities.map((activity, index) => ({
          heading: `${group + 1}.${clauseLetter(index)}) ${activity.title}`,
          summary: activitySummary(activity),
          entries: activity.entries.map(entryValues),
        })),
      );

type TaskGroupValues = Pick<All, 'noResults' | 'resultsNote' | 'taskGroups' | 'hasActivities' | 'activityTables'>;

/** Section II in short, and in full for the appendix. */
export function taskGroupValues(
  report: ConsolidatedReport,
  { activities: appendix }: AppendixNumbers,
): TaskGroupValues {
  const { silent, taskGroups } = report;
  return {
    noResults: asParagraphs(silent ? [noReports(isReceived(report))] : []),
    resultsNote: asParagraphs(silent ? [] : [notAddedOverBlocks, ...chosenResults(appendix, furtherResults)]),
    taskGroups: taskGroups.map((group, index) => groupValues(group, index, silent, appendix)),
    hasActivities: appendix !== undefined,
    activityTables: activityTables(report),
  };
}
