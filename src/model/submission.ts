import type { CivilDate } from './civil-date.ts';
import { type Deadline, deadlineOfUnit } from './deadline.ts';
import type { Receipt, ReportingCycle, RosterEntry } from './documents.ts';
import { type Instant, parseInstant, startOfDay, wallClock } from './instant.ts';

/** At any instant an obligation is in exactly one of these. */
export type State = 'exempt' | 'not-due' | 'missing' | 'on-time' | 'late';

export const flagNames = [
  'nil',
  'returned',
  'accepted',
  'extended',
  'corrected',
  'on-named-day',
  'recorded-late',
  'illustrative',
] as const;
export type Flag = (typeof flagNames)[number];

/** What of a receipt decides states and flags; `recordedAt` is that of the arrival, where the receipt judges one. */
export type ReceiptFacts = Pick<
  Receipt,
  'receivedAt' | 'recordedAt' | 'admissible' | 'outcome' | 'document' | 'illustrative'
>;

/** What of the accepted report shows in the status. */
export interface ReportFacts {
  readonly nil: boolean;
  readonly illustrative: boolean;
}

/** When a receipt counts as come; `day` alone where the hour is not known. */
export interface Moment {
  readonly instant: Instant;
  readonly day: CivilDate;
  readonly hourKnown: boolean;
}

export interface Submission {
  readonly unit: string;
  readonly class: 'required' | 'requested';
  readonly state: State;
  readonly deadline: Deadline;
  readonly first?: Moment;
  readonly flags: readonly Flag[];
  /** Admissible receipts so far. */
  readonly receipts: number;
}

/** A receipt known only by its date counts as that day, i.e. as come at its beginning. */
export function toMoment(value: string, timeZone: string): Moment {
  const instant = parseInstant(value);
  if (instant === undefined) return { instant: startOfDay(value, timeZone), day: value, hourKnown: false };
  return { instant, day: wallClock(instant, timeZone).date, hourKnown: true };
}

/** The date that decides, by the office's policy; where the wanted one is unknown, the day of receipt. */
function decisiveMoment(receipt: ReceiptFacts, cycle: ReportingCycle): Moment {
  const { document, receivedAt } = receipt;
  const wanted = { received: receivedAt, sent: document?.sent, issued: document?.issued }[cycle.clock];
  return toMoment(wanted ?? receivedAt, cycle.timeZone);
}

/** Exempted by document, or gone without a successor. */
export const isExempt = ({ exempt, closed }: Pick<RosterEntry, 'exempt' | 'closed'>): boolean =>
  exempt !== undefined || closed !== undefined;

function stateOf(exempt: boolean, first: Moment | undefined, deadline: Deadline, at: Instant): State {
  if (first !== undefined) return first.instant < deadline.instant ? 'on-time' : 'late';
  if (exempt) return 'exempt';
  return at < deadline.instant ? 'not-due' : 'missing';
}

export const isAccepted = ({ outcome }: { readonly outcome?: ReceiptFacts['outcome'] }): boolean =>
  outcome === 'accepted' || outcome === 'accepted-with-remarks';

/** An admissible receipt with the moment at which it arrived, whatever the clock of the cycle. */
export interface ArrivedReceipt {
  readonly receipt: ReceiptFacts;
  readonly arrival: Moment;
}

/** The admissible receipts that had arrived by the instant `at`, the first to come first. */
export const arrivedReceipts = (
  receipts: readonly ReceiptFacts[],
  timeZone: string,
  at: Instant,
): readonly ArrivedReceipt[] =>
  receipts
    .filter(({ admissible }) => admissible)
    .map(receipt => ({ receipt, arrival: toMoment(receipt.receivedAt, timeZone) }))
    .filter(({ arrival }) => arrival.instant <= at)
    .sort((left, right) => left.arrival.instant - right.arrival.instant);

/**
 * In time by the date that was written down, while nothing was in the register before the deadline had passed: the date
 * rests on other evidence, and is never shown as plainly on time.
 */
function isRecordedLate(come: readonly ArrivedReceipt[], cycle: ReportingCycle, deadline: Deadline): boolean {
  const inTime = come.filter(({ receipt }) => decisiveMoment(receipt, cycle).instant < deadline.instant);
  const recordedInTime = ({ receipt }: ArrivedReceipt): boolean =>
    (parseInstant(receipt.recordedAt) ?? Number.POSITIVE_INFINITY) < deadline.instant;
  return inTime.length > 0 && !inTime.some(recordedInTime);
}

/** Where one obligation stands at the instant `at`: a pure function of the roster, the receipts and the clock. */
export function submissionOf(
  entry: RosterEntry,
  receipts: readonly ReceiptFacts[],
  report: ReportFacts | undefined,
  cycle: ReportingCycle,
  shared: Deadline,
  at: Instant,
): Submission {
  const deadline = deadlineOfUnit(cycle, shared, entry);
  const come = arrivedReceipts(receipts, cycle.timeZone, at);
  const first = come
    .map(({ receipt }) => decisiveMoment(receipt, cycle))
    .reduce<Moment | undefined>(
      (least, moment) => (least === undefined || moment.instant < least.instant ? moment : least),
      undefined,
    );
  const accepted = come.some(({ receipt }) => isAccepted(receipt));
  const holds: Readonly<Record<Flag, boolean>> = {
    nil: accepted && report?.nil === true,
    returned: come.at(-1)?.receipt.outcome === 'returned',
    accepted,
    extended: entry.extension !== undefined,
    corrected: accepted && come.length > 1,
    'on-named-day': first !== undefined && deadline.rule.kind === 'before' && first.day === deadline.rule.date,
    'recorded-late': isRecordedLate(come, cycle, deadline),
    illustrative: come.some(({ receipt }) => receipt.illustrative === true),
  };
  return {
    unit: entry.unit,
    class: entry.class,
    state: stateOf(isExempt(entry), first, deadline, at),
    deadline,
    ...(first !== undefined && { first }),
    flags: flagNames.filter(flag => holds[flag]),
    receipts: come.length,
  };
}
