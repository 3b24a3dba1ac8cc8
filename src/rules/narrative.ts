import { atStart } from '../findings/place.ts';
import { toPeriodId } from '../model/period.ts';
import { present } from './present.ts';
import type { DocumentRule, RuleFinding } from './rule.ts';
import { unknown } from './unknown.ts';

/** The coordinator's text speaks of task groups of the plan and lies under the name of its period. */
export const narrative: DocumentRule<'narrative'> = function* (
  { file, location, value },
  { known },
): Generator<RuleFinding> {
  if (value.period !== undefined && location.period !== toPeriodId(value.period))
    yield {
      code: 'narrative/file-name',
      place: atStart(file),
      args: { expected: `narrative/${toPeriodId(value.period)}.yaml` },
    };
  for (const [index, { taskGroup }] of present(value.taskGroups))
    yield* unknown(
      'ref/unknown-task-group',
      { id: taskGroup, file, path: ['taskGroups', index, 'taskGroup'] },
      known.taskGroups,
    );
};
