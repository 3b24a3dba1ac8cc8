import { at, type Place } from '../findings/place.ts';
import type { Loose } from '../model/documents.ts';
import { type PeriodId, periodsOf, toPeriodId, yearOf } from '../model/period.ts';
import { rangeOf } from '../model/year-range.ts';
import type { LoadedDocument } from '../workspace/document.ts';
import { present } from './present.ts';
import type { Reference } from './reference.ts';
import type { RuleFinding } from './rule.ts';
import { unknown } from './unknown.ts';

type Periodic = LoadedDocument<'report' | 'receipt' | 'roster' | 'narrative' | 'reminder'>;

/** The file is of this plan. */
export function* ofPlan(
  { file, value }: Periodic | LoadedDocument<'arrival' | 'checkpoint'>,
  { plan }: Reference,
): Generator<RuleFinding> {
  const expected = plan?.value.id;
  if (value.plan !== undefined && expected !== undefined && value.plan !== expected)
    yield { code: 'ref/other-plan', place: at(file, ['plan']), args: { id: value.plan, expected } };
}

/** One finding when a period, or one of the years of a review, is none of the plan. */
export function outsidePlan(
  period: PeriodId,
  place: Place,
  { from, to }: Loose<{ from: number; to: number }>,
): readonly RuleFinding[] {
  const first = yearOf(period);
  const last = rangeOf(period)?.to ?? first;
  if (from === undefined || to === undefined) return [];
  if (first < from || first > to || last > to)
    return [{ code: 'period/outside-plan', place, args: { period, from, to } }];
  return first > last ? [{ code: 'period/years-reversed', place, args: { period } }] : [];
}

/** The file is of this plan, of one of its cycles, and of a period that this cycle has. */
export function* periodOfPlan(document: Periodic, reference: Reference): Generator<RuleFinding> {
  const { file, value } = document;
  const { known, plan, model } = reference;
  yield* ofPlan(document, reference);
  yield* unknown('ref/unknown-cycle', { id: value.cycle, file, path: ['cycle'] }, known.cycles);
  if (value.period === undefined || plan?.value.period === undefined) return;
  const period = toPeriodId(value.period);
  const wrong = outsidePlan(period, at(file, ['period']), plan.value.period);
  yield* wrong;
  if (wrong.length > 0 || rangeOf(period) !== undefined) return;
  const year = yearOf(period);
  const cycle = present(model?.plan.reporting).find(([, { id }]) => id === value.cycle)?.[1];
  const allowed = cycle === undefined ? [period] : periodsOf(cycle, year);
  if (value.cycle !== undefined && !allowed.includes(period))
    yield { code: 'period/not-of-cycle', place: at(file, ['period']), args: { period, cycle: value.cycle, allowed } };
}
