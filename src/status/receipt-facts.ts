import type { Receipt } from '../model/documents.ts';
import { parseInstant } from '../model/instant.ts';
import type { ReceiptFacts } from '../model/submission.ts';
import type { RegisterRecord } from '../register/records.ts';
import { standingReceipts } from '../register/standing.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';

/** When the register first knew of it: a file is recorded before it is judged. */
function recordedFirst({ arrival, recordedAt }: Receipt, arrivals: ReadonlyMap<string, RegisterRecord>): string {
  const known = arrival === undefined ? undefined : arrivals.get(arrival)?.recordedAt;
  const [earlier, own] = [parseInstant(known ?? ''), parseInstant(recordedAt)];
  return known !== undefined && earlier !== undefined && own !== undefined && earlier < own ? known : recordedAt;
}

const factsOf = (receipt: Receipt, arrivals: ReadonlyMap<string, RegisterRecord>): ReceiptFacts => ({
  receivedAt: receipt.receivedAt,
  recordedAt: recordedFirst(receipt, arrivals),
  admissible: receipt.admissible,
  outcome: receipt.outcome,
  ...(receipt.document !== undefined && { document: receipt.document }),
  ...(receipt.illustrative !== undefined && { illustrative: receipt.illustrative }),
});

/** Of several receipts that judge one file the last counts; the others are history. */
function replacedReceipts(records: readonly RegisterRecord[]): ReadonlySet<string> {
  const receipts = records.filter(({ kind }) => kind === 'receipt');
  const standing = new Set(standingReceipts(receipts, records).map(({ id }) => id));
  return new Set(receipts.flatMap(({ id }) => (standing.has(id) ? [] : id)));
}

/** The receipts without error that count, in the order of the documents. */
export function countedReceipts(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
): readonly Receipt[] {
  const replaced = replacedReceipts(records);
  return documents
    .filter(isKind('receipt'))
    .flatMap(({ whole, location }) => (whole === undefined || replaced.has(location.name) ? [] : whole));
}

/** What of a receipt decides states, beside the arrivals that `records` hold. */
export function receiptFactsOf(records: readonly RegisterRecord[]): (receipt: Receipt) => ReceiptFacts {
  const arrivals = new Map(records.filter(({ kind }) => kind === 'arrival').map(record => [record.id, record]));
  return receipt => factsOf(receipt, arrivals);
}
