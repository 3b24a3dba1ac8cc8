import type { Receipt } from '../model/documents.ts';
import { isAccepted, toMoment } from '../model/submission.ts';
import { inChainOrder, type Link } from './chain.ts';

/** What of a receipt says which bytes it judges. */
export interface Judgement extends Link {
  readonly arrival?: string;
  readonly originals: readonly { readonly sha256: string }[];
}

/** Of receipts in the order of the chain those that count: of several that judge the same file of the same arrival, the last. */
export function standingAmong<J extends Judgement>(ordered: readonly J[]): readonly J[] {
  const judged = new Set<string>();
  return ordered
    .toReversed()
    .filter(({ arrival, originals }) => {
      if (arrival === undefined) return true;
      const files = originals.map(({ sha256 }) => `${arrival}/${sha256}`);
      const isLast = !files.some(file => judged.has(file));
      for (const file of files) judged.add(file);
      return isLast;
    })
    .toReversed();
}

/**
 * The receipts that count, in the order of the chain. `links` are all records of the register, through which parents lead from
 * one receipt to the next.
 */
export function standingReceipts<J extends Judgement>(receipts: readonly J[], links: readonly Link[]): readonly J[] {
  // The one receipt of most units needs no order, and ordering looks at the whole register.
  if (receipts.length < 2) return receipts;
  const own = new Map(receipts.map(receipt => [receipt.id, receipt]));
  const ordered = inChainOrder([...links.filter(({ id }) => !own.has(id)), ...receipts]);
  return standingAmong(ordered.flatMap(({ id }) => own.get(id) ?? []));
}

interface Outcome extends Judgement {
  readonly unit?: string;
  readonly period?: string;
  readonly receivedAt?: string;
  readonly outcome?: Receipt['outcome'];
}

/**
 * Of each unit and period, the accepted receipt whose report counts: the one received last, by the instant and not by its
 * text; of several at one instant, the last in the chain, in whose order the receipts have to be.
 */
export function latestAcceptedAmong<R extends Outcome>(ordered: readonly R[], timeZone: string): readonly R[] {
  const latest = new Map<string, { readonly receipt: R; readonly instant: number }>();
  for (const receipt of standingAmong(ordered).filter(isAccepted)) {
    const { unit, period, receivedAt } = receipt;
    const key = `${period}/${unit}`;
    const instant = receivedAt === undefined ? Number.NEGATIVE_INFINITY : toMoment(receivedAt, timeZone).instant;
    if ((latest.get(key)?.instant ?? Number.NEGATIVE_INFINITY) <= instant) latest.set(key, { receipt, instant });
  }
  return [...latest.values()].map(({ receipt }) => receipt);
}

/** The same for receipts in any order; `links` are all records of the register. */
export function latestAccepted<R extends Outcome>(
  receipts: readonly R[],
  links: readonly Link[],
  timeZone: string,
): readonly R[] {
  return latestAcceptedAmong(standingReceipts(receipts, links), timeZone);
}
