import { at } from '../../findings/place.ts';
import { addDays } from '../../model/civil-date.ts';
import { toPeriodId, windowOf } from '../../model/period.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** A report may come late, but one signed a year after its period is a date mistyped. */
const latestAfterPeriod = 365;

/** The report is dated inside its period or within a year after it. */
export const reportDate: DocumentRule<'report'> = function* ({ file, value }, { model }): Generator<RuleFinding> {
  const date = value.document?.date;
  const cycle = model?.plan.reporting.find(({ id }) => id === value.cycle);
  const window = cycle && value.period !== undefined ? windowOf(cycle, toPeriodId(value.period)) : undefined;
  if (date === undefined || window === undefined) return;
  const to = addDays(window.to, latestAfterPeriod);
  if (date < window.from || date > to)
    yield {
      code: 'report/document-date',
      place: at(file, ['document', 'date']),
      args: { date, from: window.from, to },
    };
};
