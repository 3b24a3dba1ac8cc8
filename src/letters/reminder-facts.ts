import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Plan } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { ReminderTiming, SentReminder } from '../model/reminder.ts';
import type { Submission } from '../model/submission.ts';
import type { LetterHead } from './letter-head.ts';
import type { Route } from './route.ts';

/** A unit that is reminded, and all that the letter says of it. */
export interface ReminderAddressee {
  readonly unit: string;
  readonly name: string;
  /** Clauses of the plan that oblige or ask it to report. */
  readonly basis: readonly string[];
  readonly deadline: Deadline;
  readonly route?: Route;
  /** Letters that it has got before, the first one first; days are those of the office. */
  readonly previous: readonly PreviousReminder[];
}

export interface PreviousReminder {
  readonly day: CivilDate;
  readonly timing: ReminderTiming;
  readonly document?: NonNullable<SentReminder['document']>;
}

/** One letter that reminds units which stand alike: all before their deadline, on its last day or after it. */
export interface ReminderLetter extends LetterHead {
  readonly plan: Pick<Plan, 'title' | 'shortTitle' | 'issued' | 'issuer'>;
  readonly period: PeriodId;
  readonly class: Submission['class'];
  readonly timing: ReminderTiming;
  /** The day of the office up to which nothing had come. */
  readonly asOf: CivilDate;
  /** In protocol order; at least one. */
  readonly addressees: readonly ReminderAddressee[];
}
