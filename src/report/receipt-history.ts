import type { CivilDate } from '../model/civil-date.ts';
import { arrivedReceipts, type ReceiptFacts, type Submission } from '../model/submission.ts';
import type { Basis } from './basis.ts';

/** One arrival of a report: the day it came, the document it came under, and what was made of it. */
export interface Arrival {
  readonly receivedOn: CivilDate;
  readonly outcome: ReceiptFacts['outcome'];
  readonly document?: { readonly number: string; readonly date: CivilDate };
  readonly afterDeadline: boolean;
}

/** The admissible arrivals of a unit until now, the first to come first. */
export function arrivalsOf({ unit, deadline }: Submission, { input }: Basis): readonly Arrival[] {
  const { receipts, cycle, at } = input;
  return arrivedReceipts(receipts.get(unit) ?? [], cycle.timeZone, at).map(
    ({ receipt: { outcome, document }, arrival }) => ({
      receivedOn: arrival.day,
      outcome,
      ...(document !== undefined && { document: { number: document.number, date: document.issued } }),
      afterDeadline: arrival.instant >= deadline.instant,
    }),
  );
}
