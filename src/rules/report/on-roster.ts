import { at } from '../../findings/place.ts';
import { toPeriodId } from '../../model/period.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** A report comes from a unit that the roster of its period names. */
export const reportOnRoster: DocumentRule<'report'> = function* ({ file, value }, reference): Generator<RuleFinding> {
  const { unit } = value;
  if (unit === undefined || value.period === undefined || !reference.known.units.has(unit)) return;
  const period = toPeriodId(value.period);
  if (reference.rosterUnits.get(period)?.has(unit) === false)
    yield { code: 'report/not-on-roster', place: at(file, ['unit']), args: { unit, period } };
};
