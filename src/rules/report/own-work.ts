import { at } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** A unit reports on what the plan charges it with: else its words would be printed under another's task. */
export const ownWork: DocumentRule<'report'> = function* (
  { file, value },
  { groupOfActivity, model },
): Generator<RuleFinding> {
  const { unit } = value;
  if (unit === undefined || model === undefined || !model.registry.units.has(unit)) return;
  const own = model.groupsOfUnit.get(unit);
  for (const [index, { activity }] of present(value.activities)) {
    const group = activity === undefined ? undefined : groupOfActivity.get(activity);
    if (activity !== undefined && group !== undefined && own?.has(group) !== true)
      yield {
        code: 'report/not-own-activity',
        place: at(file, ['activities', index, 'activity']),
        args: { activity, unit, group },
      };
  }
  for (const [index, { indicator }] of present(value.indicators)) {
    const found = model.indicators.indicators.find(({ id }) => id === indicator);
    if (indicator === undefined || found === undefined || model.registry.membersOf(found.reporter).has(unit)) continue;
    yield {
      code: 'report/not-own-indicator',
      place: at(file, ['indicators', index, 'indicator']),
      args: { indicator, reporters: found.reporter },
    };
  }
};
