import { at } from '../../findings/place.ts';
import { deadlineOf, deadlineOfUnit } from '../../model/deadline.ts';
import { toPeriodId, windowOf } from '../../model/period.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { planOfRoster } from './against-plan.ts';

/** Dates that documents grant lie after the period began, and an extension is later than the date of all. */
export const rosterDates: DocumentRule<'roster'> = function* ({ file, whole }, reference): Generator<RuleFinding> {
  const cycle = planOfRoster(whole, reference)?.cycle;
  const period = whole && toPeriodId(whole.period);
  const window = cycle && period && windowOf(cycle, period);
  if (whole === undefined || cycle === undefined || period === undefined || !window) return;
  const { from } = window;
  const granted = [
    { own: whole.due, path: ['due'] },
    ...whole.units.map(({ extension }, index) => ({ own: extension, path: ['units', index, 'extension'] })),
  ];
  for (const { own, path } of granted)
    for (const key of ['before', 'by'] as const) {
      const date = own?.[key];
      if (date !== undefined && date < from)
        yield { code: 'roster/before-period', place: at(file, [...path, key]), args: { date, from } };
    }
  const shared = deadlineOf(cycle, period, whole.due);
  if (shared === undefined) return;
  for (const [index, entry] of whole.units.entries()) {
    const own = deadlineOfUnit(cycle, shared, entry);
    if (entry.extension !== undefined && own.lastDay >= from && own.instant <= shared.instant)
      yield {
        code: 'roster/extension-early',
        place: at(file, ['units', index, 'extension']),
        args: { unit: entry.unit, lastDay: own.lastDay, shared: shared.lastDay },
      };
  }
};
