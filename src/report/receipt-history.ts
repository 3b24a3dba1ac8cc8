import type { CivilDate } from '../model/civil-date.ts';
import { type ReceiptFacts, type Submission, toMoment } from '../model/submission.ts';
import type { Basis } from './basis.ts';

/** One arrival of a report: the day it came, the document it came under, and what was made of it. */
export interface Arrival {
  readonly receivedOn: CivilDate;
  readonly outcome: ReceiptFacts['outcome'];
  readonly document?: { readonly number: string; readonly date: CivilDate };
  readonly afterDeadline: boolean;
}

export const isAccepted = ({ outcome }: Pick<Arrival, 'outcome'>): boolean =>
  outcome === 'accepted' || outcome === 'accepted-with-remarks';

/** The admissible arrivals of a unit until now, the first to come first. */
export function arrivalsOf({ unit, deadline }: Submission, { input }: Basis): readonly Arrival[] {
  const { receipts, cycle, at } = input;
  return (receipts.get(unit) ?? [])
    .filter(({ admissible }) => admissible)
    .map(receipt => ({ receipt, moment: toMoment(receipt.receivedAt, cycle.timeZone) }))
    .filter(({ moment }) => moment.instant <= at)
    .sort((left, right) => left.moment.instant - right.moment.instant)
    .map(({ receipt: { outcome, document }, moment }) => ({
      receivedOn: moment.day,
      outcome,
      ...(document !== undefined && { document: { number: document.number, date: document.issued } }),
      afterDeadline: moment.instant >= deadline.instant,
    }));
}
