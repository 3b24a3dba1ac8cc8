import { at } from '../findings/place.ts';
import { periodsOf, toPeriodId, yearOf } from '../model/period.ts';
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

/** The file is of this plan, of one of its cycles, and of a period that this cycle has. */
export function* periodOfPlan(document: Periodic, reference: Reference): Generator<RuleFinding> {
  const { file, value } = document;
  const { known, plan, model } = reference;
  yield* ofPlan(document, reference);
  yield* unknown('ref/unknown-cycle', { id: value.cycle, file, path: ['cycle'] }, known.cycles);
  const { from, to } = plan?.value.period ?? {};
  if (value.period === undefined || from === undefined || to === undefined) return;
  const period = toPeriodId(value.period);
  const years = rangeOf(period);
  const year = yearOf(period);
  if (year < from || year > to || (years?.to ?? year) > to) {
    yield { code: 'period/outside-plan', place: at(file, ['period']), args: { period, from, to } };
    return;
  }
  if (years !== undefined) {
    if (years.from > years.to) yield { code: 'period/years-reversed', place: at(file, ['period']), args: { period } };
    return;
  }
  const cycle = present(model?.plan.reporting).find(([, { id }]) => id === value.cycle)?.[1];
  const allowed = cycle === undefined ? [period] : periodsOf(cycle, year);
  if (value.cycle !== undefined && !allowed.includes(period))
    yield { code: 'period/not-of-cycle', place: at(file, ['period']), args: { period, cycle: value.cycle, allowed } };
}
