import { at } from '../../findings/place.ts';
import { yearOf } from '../../model/period.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** The plan's years are in order, every cycle has a deadline, and dates for single periods lie inside the plan. */
export const planPeriod: DocumentRule<'plan'> = function* ({ file, value }): Generator<RuleFinding> {
  const { from, to } = value.period ?? {};
  if (from !== undefined && to !== undefined && from > to)
    yield { code: 'plan/period', place: at(file, ['period']), args: { from, to } };
  for (const [index, cycle] of present(value.reporting)) {
    const path = ['reporting', index];
    const dated = cycle.due !== undefined && cycle.period !== undefined;
    if (cycle.id !== undefined && !dated && (cycle.parts?.length ?? 0) === 0)
      yield { code: 'plan/no-deadline', place: at(file, path), args: { cycle: cycle.id } };
    if (from === undefined || to === undefined) continue;
    for (const period of Object.keys(cycle.overrides ?? {}))
      if (yearOf(period) < from || yearOf(period) > to)
        yield {
          code: 'plan/override-outside',
          place: at(file, [...path, 'overrides', period], 'key'),
          args: { period, from, to },
        };
  }
};
