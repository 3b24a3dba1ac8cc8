import type { Arrival, Receipt } from '../model/documents.ts';
import { isAccepted, toMoment } from '../model/submission.ts';
import { sha256 } from '../register/encode.ts';
import type { RegisterRecord } from '../register/records.ts';
import { standingReceipts } from '../register/standing.ts';
import { readText } from '../source/text.ts';
import type { Change } from '../store/change.ts';
import { receiptPath, reportPath } from '../workspace/layout.ts';
import type { RegisterBook } from './book.ts';
import type { Obligation } from './context.ts';
import type { Judgement } from './judgement.ts';

/** What is entered into the register for one delivery. */
export interface Entry {
  readonly id: string;
  readonly receipt: Receipt;
  /** The receipt, and the report where it is the latest accepted one: all of it or nothing. */
  readonly changes: readonly Change[];
  readonly revision: number;
  /** Puts the receipt into the book once the changes are on the disk. */
  readonly entered: () => void;
}

/** Whether a file in `reports/` is one that the register brought there: else somebody's own work would be lost. */
export type KnownReport = (bytes: Uint8Array) => boolean;

const receiptsOf = (records: readonly RegisterRecord[], unit: string, period: string): readonly RegisterRecord[] =>
  standingReceipts(
    records.filter(record => record.kind === 'receipt' && record.unit === unit && record.period === period),
    records,
  );

/** Reports that the receipts of a unit made, by hash; of those that came as YAML the bytes themselves. */
export function knownReport(records: readonly RegisterRecord[], unit: string, period: string): KnownReport {
  const receipts = receiptsOf(records, unit, period);
  const hashes = new Set(
    receipts.flatMap(({ contents, originals }) => [contents ?? [], originals.map(o => o.sha256)].flat()),
  );
  return bytes => hashes.has(sha256(bytes)) || hashes.has(sha256(readText(bytes)));
}

const instantOf = (value: string | undefined, timeZone: string): number =>
  value === undefined ? Number.NEGATIVE_INFINITY : toMoment(value, timeZone).instant;

export interface Entering {
  /** The bytes of the unit's report now. */
  readonly current: Uint8Array | undefined;
  /** Now: a file may lie in the inbox for days before it is judged, and a checkpoint in between cannot hold the receipt. */
  readonly recordedAt: string;
}

/** Makes the receipt of a judged delivery, and what has to change with it. */
export function entryOf(
  book: RegisterBook,
  arrival: Arrival & { readonly id: string },
  judgement: Judgement,
  { cycle, period, illustrative, entry: { unit } }: Obligation,
  { current, recordedAt }: Entering,
): Entry {
  const earlier = receiptsOf(book.records, unit, period).filter(({ arrival: judged }) => judged !== arrival.id);
  const previous = earlier.at(-1);
  const { accepted, document } = judgement;
  const own = instantOf(arrival.receivedAt, cycle.timeZone);
  const isLatest = earlier
    .filter(record => isAccepted({ outcome: record.outcome as Receipt['outcome'] }))
    .every(({ receivedAt }) => instantOf(receivedAt, cycle.timeZone) <= own);
  const codes = [...new Set(judgement.findings.map(({ code }) => code))].sort();
  const record = book.encodeReceipt({
    format: 1,
    plan: arrival.plan,
    unit,
    cycle: cycle.id,
    period: /^\d+$/.test(period) ? Number(period) : period,
    // In a rehearsal whatever comes is part of it, even where its sender left that out.
    ...((illustrative || judgement.illustrative) && { illustrative: true }),
    receivedAt: arrival.receivedAt,
    recordedAt,
    channel: arrival.channel,
    ...(arrival.document !== undefined
      ? { document: arrival.document }
      : document !== undefined && { document: { number: document.number, issued: document.date } }),
    ...(arrival.evidence !== undefined && { evidence: arrival.evidence }),
    arrival: arrival.id,
    originals: arrival.originals,
    admissible: judgement.admissible,
    outcome: judgement.outcome,
    ...(codes.length > 0 && { findings: codes }),
    ...(accepted !== undefined && { contents: sha256(accepted.bytes) }),
    recordedBy: arrival.recordedBy,
    ...(previous !== undefined && { revisionOf: previous.id }),
  });
  const report: readonly Change[] =
    accepted === undefined || !isLatest
      ? []
      : [
          {
            kind: 'replace',
            path: reportPath(period, unit),
            bytes: accepted.bytes,
            expected: current === undefined ? undefined : sha256(current),
          },
        ];
  return {
    id: record.id,
    receipt: record.value,
    changes: [{ kind: 'create', path: receiptPath(period, unit, record.id), bytes: record.bytes }, ...report],
    revision: earlier.length + 1,
    entered: () => book.addReceipt(record, record.value),
  };
}
