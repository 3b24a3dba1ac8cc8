import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Plan, Receipt, ReportingCycle, RosterEntry } from '../model/documents.ts';
import { type Instant, parseInstant, wallClock } from '../model/instant.ts';
import type { PeriodId } from '../model/period.ts';
import { type Moment, type ReceiptFacts, type State, submissionOf } from '../model/submission.ts';
import type { Sender } from './sender.ts';

/** Day and hour on the clock of the office; without `time` only the day is known. */
export interface OfficeTime {
  readonly day: CivilDate;
  readonly time?: string;
}

/** What the office confirms of one receipt: when what came, what was made of it, and whether the unit is in time. */
export interface Acknowledgement {
  readonly receipt: string;
  readonly sender: Sender;
  readonly planTitle: Plan['shortTitle'];
  readonly unit: { readonly id: string; readonly name: string };
  readonly period: PeriodId;
  readonly receivedAt: OfficeTime;
  readonly recordedAt: OfficeTime;
  readonly recordedBy: string;
  readonly channel: Receipt['channel'];
  readonly document?: NonNullable<Receipt['document']>;
  readonly evidence?: NonNullable<Receipt['evidence']>;
  readonly originals: Receipt['originals'];
  readonly admissible: boolean;
  readonly outcome: Receipt['outcome'];
  readonly deadline: Deadline;
  /** As of the first admissible receipt, which later versions do not move. */
  readonly state: State;
  readonly first?: OfficeTime;
  readonly daysLate?: number;
  readonly illustrative: boolean;
}

/** What of the plan and the roster a receipt is acknowledged by. */
export interface AcknowledgementBasis {
  readonly sender: Sender;
  readonly planTitle: Plan['shortTitle'];
  readonly unit: { readonly id: string; readonly name: string };
  readonly cycle: ReportingCycle;
  readonly period: PeriodId;
  readonly entry: RosterEntry;
  /** Of the whole cycle; an extension of the unit is in its entry. */
  readonly deadline: Deadline;
  /** All receipts of the unit in the period. */
  readonly receipts: readonly ReceiptFacts[];
  readonly at: Instant;
}

function officeTime(value: string, timeZone: string): OfficeTime {
  const instant = parseInstant(value);
  if (instant === undefined) return { day: value };
  const { date, time } = wallClock(instant, timeZone);
  return { day: date, time };
}

const momentTime = ({ instant, day, hourKnown }: Moment, timeZone: string): OfficeTime => ({
  day,
  ...(hourKnown && { time: wallClock(instant, timeZone).time }),
});

/** A pure function of the register and an instant. */
export function acknowledgementOf(id: string, receipt: Receipt, basis: AcknowledgementBasis): Acknowledgement {
  const { cycle, entry, deadline: shared, receipts, at, sender, planTitle, unit, period } = basis;
  const { timeZone } = cycle;
  const { state, first, deadline } = submissionOf(entry, receipts, undefined, cycle, shared, at);
  const { document, evidence } = receipt;
  return {
    receipt: id,
    sender,
    planTitle,
    unit,
    period,
    receivedAt: officeTime(receipt.receivedAt, timeZone),
    recordedAt: officeTime(receipt.recordedAt, timeZone),
    recordedBy: receipt.recordedBy,
    channel: receipt.channel,
    ...(document !== undefined && { document }),
    ...(evidence !== undefined && { evidence }),
    originals: receipt.originals,
    admissible: receipt.admissible,
    outcome: receipt.outcome,
    deadline,
    state,
    ...(first !== undefined && { first: momentTime(first, timeZone) }),
    ...(state === 'late' && first !== undefined && { daysLate: daysBetween(deadline.lastDay, first.day) }),
    illustrative: receipt.illustrative === true,
  };
}
