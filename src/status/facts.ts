import type { ReportingCycle, RosterDue, RosterEntry } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { ReminderFacts } from '../model/reminder.ts';
import type { ReceiptFacts, ReportFacts } from '../model/submission.ts';

export interface LedActivity {
  readonly id: string;
  readonly title: string;
  /** Other units that lead it too and have reported on it. */
  readonly reportedBy: readonly string[];
}

export interface UnitFacts {
  readonly entry: RosterEntry;
  readonly name: string;
  /** Names of the closed units that it answers for. */
  readonly answersFor: readonly string[];
  readonly receipts: readonly ReceiptFacts[];
  readonly report?: ReportFacts;
  /** Letters that urged the unit, in any order. */
  readonly reminders: readonly ReminderFacts[];
  /** Activities that the unit leads, alone or jointly. */
  readonly leads: readonly LedActivity[];
}

/** Everything the status of a period is computed from, whatever the instant. */
/** A file that came and that no receipt has judged. */
export interface InboxEntry {
  readonly arrival: string;
  /** As recorded; absent when the record cannot be read. */
  readonly receivedAt?: string;
  readonly files: readonly string[];
}

export interface StatusFacts {
  readonly plan: string;
  readonly title: string;
  readonly cycle: ReportingCycle;
  readonly period: PeriodId;
  /** The date that the frozen roster sets for this period alone. */
  readonly due?: RosterDue;
  /** No roster is frozen: the plan's groups of the last day of the period stand in for it. */
  readonly provisional: boolean;
  /** The roster itself is made up. */
  readonly illustrative: boolean;
  /** In protocol order. */
  readonly units: readonly UnitFacts[];
  /** Files whose errors kept them out of the status. */
  readonly unread: readonly string[];
  /** Of all periods: nobody knows yet of which a file in it is. */
  readonly inbox: readonly InboxEntry[];
}
