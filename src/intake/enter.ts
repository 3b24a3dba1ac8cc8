import type { Receipt } from '../model/documents.ts';
import { isAccepted } from '../model/submission.ts';
import { sha256 } from '../register/encode.ts';
import type { RegisterRecord } from '../register/records.ts';
import { latestAcceptedAmong } from '../register/standing.ts';
import type { Change } from '../store/change.ts';
import { reportPath } from '../workspace/layout.ts';
import { textHashes } from '../workspace/load.ts';
import type { RecordedArrival } from './arrivals.ts';
import type { NewRecord, RegisterBook } from './book.ts';
import type { Obligation } from './context.ts';
import type { Judgement } from './judgement.ts';
import type { ReportEffect } from './outcome.ts';
import type { Received } from './received.ts';

/** Who enters a receipt, and when: a file may have arrived long before it can be judged. */
export type Entering = Pick<Received, 'recordedAt' | 'recordedBy'>;

/** What is entered into the register for one delivery. */
export interface Entry {
  readonly receipt: NewRecord<Receipt>;
  readonly revision: number;
  readonly report: ReportEffect;
}

/** The receipt that a judgement of an arrival makes; the arrival says when and how the files came. */
function receiptOf(
  arrival: RecordedArrival,
  judgement: Judgement,
  { cycle, period, illustrative, entry: { unit } }: Obligation,
  { recordedAt, recordedBy }: Entering,
  previous: RegisterRecord | undefined,
): Omit<Receipt, 'parents'> {
  const { accepted, document } = judgement;
  const codes = [...new Set(judgement.findings.map(({ code }) => code))].sort();
  return {
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
    recordedBy,
    ...(previous !== undefined && { revisionOf: previous.id }),
  };
}

/** What counts as the unit's report once `own` is entered: the same that `plan verify` and `plan validate` go by. */
function effectOf(earlier: readonly RegisterRecord[], own: RegisterRecord, timeZone: string): ReportEffect {
  const [before] = latestAcceptedAmong(earlier, timeZone);
  const [latest] = latestAcceptedAmong([...earlier, own], timeZone);
  if (latest === own) return before === undefined ? { kind: 'first' } : { kind: 'replaces', ...momentOf(before) };
  if (latest === undefined) return { kind: 'none' };
  return { kind: isAccepted(own) ? 'older' : 'kept', ...momentOf(latest) };
}

const momentOf = ({ receivedAt = '' }: RegisterRecord): { readonly receivedAt: string } => ({ receivedAt });

/** Makes the receipt of a judged delivery, still to be written, and says what it does to the unit's report. */
export function entryOf(
  book: RegisterBook,
  arrival: RecordedArrival,
  judgement: Judgement,
  obligation: Obligation,
  entering: Entering,
): Entry {
  const { cycle, period, entry } = obligation;
  const earlier = book.standingOf(entry.unit, period).filter(({ arrival: judged }) => judged !== arrival.id);
  const receipt = book.encodeReceipt(receiptOf(arrival, judgement, obligation, entering, earlier.at(-1)));
  return {
    receipt,
    revision: earlier.length + 1,
    report: effectOf(earlier, receipt.record, cycle.timeZone),
  };
}

/** A file in `reports/` that the register brought there: any other is somebody's own work, which must not be lost. */
function isKnown(receipts: readonly RegisterRecord[], bytes: Uint8Array): boolean {
  const known = new Set(
    receipts.flatMap(({ contents, originals }) => [
      ...(contents === undefined ? [] : [contents]),
      // Of those that came as YAML, the report is the file that came.
      ...originals.map(original => original.sha256),
    ]),
  );
  return textHashes(bytes).some(hash => known.has(hash));
}

/** What lies where the report goes. */
export type CurrentReport =
  | { readonly kind: 'absent' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable' };

/**
 * What has to change, all of it or nothing: the receipt, and the report where this is the one that counts. `undefined` when that
 * would overwrite what the register does not know.
 */
export function changesOf(
  book: RegisterBook,
  { receipt, report }: Entry,
  judgement: Judgement,
  { period, entry: { unit } }: Obligation,
  current: CurrentReport,
): readonly Change[] | undefined {
  const creation: Change = { kind: 'create', path: receipt.path, bytes: receipt.bytes };
  const { accepted } = judgement;
  if (accepted === undefined || (report.kind !== 'first' && report.kind !== 'replaces')) return [creation];
  if (current.kind === 'unreadable') return undefined;
  const standing = current.kind === 'bytes' ? current.bytes : undefined;
  const expected = standing === undefined ? undefined : sha256(standing);
  const isSame = expected === sha256(accepted.bytes);
  if (standing !== undefined && !isSame && !isKnown(book.receiptsOf(unit, period), standing)) return undefined;
  return [creation, { kind: 'replace', path: reportPath(period, unit), bytes: accepted.bytes, expected }];
}
