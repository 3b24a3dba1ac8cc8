import { at, atStart } from '../../findings/place.ts';
import { toPeriodId, windowOf, yearOf } from '../../model/period.ts';
import { reportPath } from '../../workspace/layout.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** The report is of a unit that the plan knows, that existed in the period, and lies where its name says. */
export const reportIdentity: DocumentRule<'report'> = function* (
  { file, value },
  { known, model, paths, plan },
): Generator<RuleFinding> {
  const { unit } = value;
  yield* unknown('ref/unknown-unit', { id: unit, file, path: ['unit'] }, known.units);
  if (unit === undefined || value.period === undefined || !known.units.has(unit)) return;
  const period = toPeriodId(value.period);
  const years = plan?.value.period;
  // Of a period that the plan does not have, that is all there is to say.
  if (yearOf(period) < (years?.from ?? 0) || yearOf(period) > (years?.to ?? Number.MAX_SAFE_INTEGER)) return;
  const expected = reportPath(period, unit);
  // Where the right name is taken, this is a second report, which another rule tells.
  if (file !== expected && !paths.has(expected))
    yield { code: 'report/file-name', place: atStart(file), args: { expected } };
  const cycle = model?.plan.reporting.find(({ id }) => id === value.cycle);
  const window = cycle && windowOf(cycle, period);
  const found = model?.registry.units.get(unit);
  if (window === undefined || found === undefined) return;
  const { from, to } = found;
  if ((from !== undefined && from > window.to) || (to !== undefined && to < window.from))
    yield {
      code: 'report/closed-unit',
      place: at(file, ['unit']),
      args: { unit, ...(from !== undefined && { from }), ...(to !== undefined && { to }) },
    };
};
