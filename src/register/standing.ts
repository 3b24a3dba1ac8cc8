import { inChainOrder, type Link } from './chain.ts';

/** What of a receipt says which bytes it judges. */
export interface Judgement extends Link {
  readonly arrival?: string;
  readonly originals: readonly { readonly sha256: string }[];
}

/**
 * The receipts that count, in the order of the chain: of several that judge the same file of the same arrival, the last.
 * `links` are all records of the register, through which parents lead from one receipt to the next.
 */
export function standingReceipts<J extends Judgement>(receipts: readonly J[], links: readonly Link[]): readonly J[] {
  const own = new Map(receipts.map(receipt => [receipt.id, receipt]));
  const ordered = inChainOrder([...links.filter(({ id }) => !own.has(id)), ...receipts]).flatMap(
    ({ id }) => own.get(id) ?? [],
  );
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
