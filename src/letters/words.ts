import type { Deadline } from '../model/deadline.ts';
import type { Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { ReminderTiming } from '../model/reminder.ts';
import type { Submission } from '../model/submission.ts';
import type { Acknowledgement, OfficeTime } from './acknowledgement.ts';
import type { ReasonLeftOut } from './reminder-round.ts';

/** What is confirmed of a receipt, in the order in which it is read. */
export type ReceiptLabel =
  | 'unit'
  | 'document'
  | 'receivedAt'
  | 'channel'
  | 'registerNumber'
  | 'evidence'
  | 'deadline'
  | 'state'
  | 'outcome'
  | 'receipt'
  | 'recordedBy';

/** Words of the acknowledgement of a receipt in one language. */
export interface AcknowledgementWords {
  readonly title: string;
  readonly subject: (unit: string, period: PeriodId) => string;
  readonly about: (planTitle: string) => string;
  readonly illustrative: string;
  readonly labels: Readonly<Record<ReceiptLabel, string>>;
  readonly channels: Readonly<Record<Receipt['channel'], string>>;
  readonly outcomes: Readonly<Record<Receipt['outcome'], string>>;
  readonly evidence: Readonly<Record<NonNullable<Receipt['evidence']>['kind'], string>>;
  readonly time: (time: OfficeTime) => string;
  readonly document: (document: NonNullable<Receipt['document']>) => string;
  readonly deadline: (deadline: Deadline) => string;
  readonly state: (acknowledgement: Acknowledgement) => string;
  /** Behind the outcome of what does not count as handed in. */
  readonly notAdmissible: string;
  readonly recordedBy: (by: string, time: OfficeTime) => string;
  readonly files: string;
  readonly size: (bytes: number) => string;
  /** How the unit checks that what was received is what it sent. */
  readonly check: string;
}

/** What `plan receipt` says besides the acknowledgement itself. */
export interface ReceiptCommandWords extends AcknowledgementWords {
  readonly written: (path: string, unit: string) => string;
}

export interface LetterCounts {
  readonly class: Submission['class'];
  readonly timing: ReminderTiming;
  readonly units: number;
  readonly letters: number;
}

/** What `plan remind` says; the letters themselves are in the language of the plan. */
export interface RemindWords {
  readonly dryRun: string;
  readonly provisional: string;
  readonly illustrative: string;
  readonly asOf: (day: string, deadline: Deadline) => string;
  /** Files that came and belong to no unit yet: one of them may be what a unit is about to be urged for. */
  readonly inbox: (files: number) => string;
  readonly group: (counts: LetterCounts) => string;
  readonly overdue: (days: number) => string;
  readonly left: (days: number) => string;
  readonly lastDay: string;
  readonly reminded: (day: string, times: number) => string;
  readonly neverReminded: string;
  readonly noAddress: string;
  readonly nobody: string;
  readonly leftOut: (count: number) => string;
  readonly reason: (reason: ReasonLeftOut) => string;
  /** Units that are only asked to report and have not, where they were not asked for. */
  readonly requestedToo: (count: number) => string;
  readonly wouldWrite: (path: string, units: number) => string;
  readonly written: (path: string, units: number) => string;
  readonly unchanged: (path: string, units: number) => string;
  readonly registered: (path: string) => string;
  readonly next: (period: PeriodId, numbered: boolean) => string;
  readonly nextDryRun: string;
  /** Units to which nothing can be sent. */
  readonly alarm: (names: readonly string[]) => string;
  /** Units that are written to as of an earlier instant, and have reported since. */
  readonly receivedSince: (names: readonly string[]) => string;
}
