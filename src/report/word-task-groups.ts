import {
  chargedUnits,
  clauseLetter,
  groupCoverage,
  resultAndReason,
  sentence,
  unstopped,
} from '../messages/vi/report-document.ts';
import { reasonLabels, roleLabels, statusLabels } from '../messages/vi/report-labels.ts';
import { sharedOutput, singleOutput, unitNames } from '../messages/vi/report-opinions.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import type { ActivityResults, AttributedResult } from './activity-results.ts';
import type { TaskGroupResults } from './task-group-results.ts';
import type { WordFields } from './word-fields.ts';

type GroupValues = Values<WordFields>['taskGroups'][number];
type ActivityValues = GroupValues['activities'][number];

const resultValues = ({ units, status, text, reason }: AttributedResult): ActivityValues['results'][number] => ({
  units: unitNames(units),
  status: statusLabels[status],
  text: resultAndReason(text, reason, reasonLabels[status]),
});

function activityValues(activity: ActivityResults, index: number): ActivityValues {
  const shared = activity.outputs.filter(({ quantities }) => quantities.length > 1);
  const single = activity.outputs.filter(({ quantities }) => quantities.length === 1);
  return {
    heading: `${clauseLetter(index)}) ${activity.title}`,
    silent: activity.entries.length === 0,
    hasOutputs: shared.length > 0,
    outputs: asParagraphs(shared.map(output => `${sharedOutput(output)}.`)),
    hasOtherOutputs: single.length > 0,
    otherOutputs: `${single.map(singleOutput).join('; ')}.`,
    results: activity.results.map(resultValues),
    hasNil: activity.nilUnits.length > 0,
    nilUnits: unitNames(activity.nilUnits),
  };
}

/** Where no report came at all, the activities are not listed one by one to say so of each. */
export const taskGroupValues = (group: TaskGroupResults, index: number, silent: boolean): GroupValues => ({
  heading: `${index + 1}. ${unstopped(group.title)}`,
  roles: group.roles.map(named => ({ role: roleLabels[named.role], names: sentence(chargedUnits(named)) })),
  coverage: groupCoverage(group.coverage, group.statuses, group.requestedEntries),
  narrative: paragraphsOf(group.narrative),
  activities: silent ? [] : group.activities.map(activityValues),
});
