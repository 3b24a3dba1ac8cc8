import { clauseLetter, groupCoverage, sentence, unstopped } from '../messages/vi/report-document.ts';
import { reasonLabels, roleLabels, statusLabels } from '../messages/vi/report-labels.ts';
import { sharedOutput, singleOutput, unitNames } from '../messages/vi/report-opinions.ts';
import type { ActivityResults, ActivityStatus, AttributedResult } from './activity-results.ts';
import { asParagraphs, paragraphsOf } from './paragraphs.ts';
import type { TaskGroupResults } from './task-group-results.ts';
import type { Values } from './template-fields.ts';
import type { WordFields } from './word-fields.ts';

type GroupValues = Values<WordFields>['taskGroups'][number];
type ActivityValues = GroupValues['activities'][number];

const attributed =
  (labels: Readonly<Record<ActivityStatus, string>>) =>
  ({ units, status, text }: AttributedResult): ActivityValues['results'][number] => ({
    units: unitNames(units),
    status: labels[status],
    text: sentence(text),
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
    results: activity.results.map(attributed(statusLabels)),
    reasons: activity.reasons.map(attributed(reasonLabels)),
    hasNil: activity.nilUnits.length > 0,
    nilUnits: unitNames(activity.nilUnits),
  };
}

export const taskGroupValues = (group: TaskGroupResults, index: number): GroupValues => ({
  heading: `${index + 1}. ${unstopped(group.title)}`,
  roles: group.roles.map(({ role, names }) => ({ role: roleLabels[role], names: sentence(names.join('; ')) })),
  coverage: groupCoverage(group.coverage, group.statuses),
  narrative: paragraphsOf(group.narrative),
  activities: group.activities.map(activityValues),
});
