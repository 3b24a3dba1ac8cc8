import { at, type Path } from '../../findings/place.ts';
import { toPeriodId, windowOf } from '../../model/period.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** Figures and documents of a report are of days in its period. */
export const datesInPeriod: DocumentRule<'report'> = function* ({ file, value }, { model }): Generator<RuleFinding> {
  const cycle = model?.plan.reporting.find(({ id }) => id === value.cycle);
  const window = cycle && value.period !== undefined ? windowOf(cycle, toPeriodId(value.period)) : undefined;
  if (window === undefined) return;
  const { from, to } = window;
  const dates: readonly (readonly [Path, string | undefined])[] = [
    ...present(value.indicators).map(([index, { asOf }]) => [['indicators', index, 'asOf'], asOf] as const),
    ...present(value.issuedDocuments).map(([index, { date }]) => [['issuedDocuments', index, 'date'], date] as const),
  ];
  for (const [path, date] of dates)
    if (date !== undefined && (date < from || date > to))
      yield { code: 'report/date-outside-period', place: at(file, path), args: { date, from, to } };
};
