import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** Every activity, indicator, source and task group that a report names is in the plan. */
export const reportReferences: DocumentRule<'report'> = function* ({ file, value }, { known }): Generator<RuleFinding> {
  for (const [index, { activity }] of present(value.activities))
    yield* unknown(
      'ref/unknown-activity',
      { id: activity, file, path: ['activities', index, 'activity'] },
      known.activities,
    );
  for (const [index, { indicator, standard }] of present(value.indicators)) {
    yield* unknown(
      'ref/unknown-indicator',
      { id: indicator, file, path: ['indicators', index, 'indicator'] },
      known.indicators,
    );
    yield* unknown(
      'ref/unknown-standard',
      { id: standard, file, path: ['indicators', index, 'standard'] },
      known.standards,
    );
  }
  for (const [index, { source }] of present(value.funding))
    yield* unknown(
      'ref/unknown-funding-source',
      { id: source, file, path: ['funding', index, 'source'] },
      known.fundingSources,
    );
  for (const list of ['funding', 'difficulties', 'nextPeriod'] as const)
    for (const [index, { taskGroup }] of present<{ readonly taskGroup?: string | undefined }>(value[list]))
      yield* unknown(
        'ref/unknown-task-group',
        { id: taskGroup, file, path: [list, index, 'taskGroup'] },
        known.taskGroups,
      );
};
