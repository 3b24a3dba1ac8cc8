import type { CivilDate } from '../model/civil-date.ts';
import type { Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { QuestionArgs } from './match.ts';
import type { OutcomeOf, ReportEffect } from './outcome.ts';

export interface OutcomeCounts {
  readonly files: number;
  readonly accepted: number;
  readonly withRemarks: number;
  readonly returned: number;
  readonly unread: number;
  readonly unclear: number;
  readonly waiting: number;
  readonly known: number;
  readonly refused: number;
}

/** Day and, where it is known, hour by the clock of the office. */
export interface ShownMoment {
  readonly date: CivilDate;
  readonly time?: string;
}

/** Commands to type, each as it is typed. */
export interface NextWords {
  readonly returned: (period: PeriodId, units: readonly string[]) => string;
  readonly acknowledge: (period: PeriodId, unit: string) => string;
  readonly inbox: string;
  readonly status: (period: PeriodId) => string;
}

/** What `plan collect` says. */
export interface CollectWords {
  readonly received: (moment: ShownMoment, arrival: string | undefined) => string;
  readonly beside: (names: readonly string[]) => string;
  readonly outcome: Readonly<Record<Receipt['outcome'], string>>;
  readonly judged: (unit: string, period: PeriodId, revision: number) => string;
  readonly remarks: (errors: number, warnings: number) => string;
  readonly moreRemarks: (count: number) => string;
  readonly value: (text: string) => string;
  readonly atLine: (line: number, column: number) => string;
  /** Nothing for what goes without saying. */
  readonly report: (kind: ReportEffect['kind'], standing: ShownMoment | undefined) => string | undefined;
  readonly atDeadline: string;
  readonly oldNews: string;
  readonly clockBack: (last: ShownMoment) => string;
  readonly inbox: string;
  readonly question: { readonly [C in keyof QuestionArgs]: (args: QuestionArgs[C]) => readonly string[] };
  /** What to type to answer; `unit` where one is likely, and the place for one otherwise. */
  readonly answer: (arrival: string, unit: string | undefined, period: PeriodId) => string;
  readonly again: (arrival: string) => string;
  readonly known: (moment: ShownMoment, unit: string, outcome: string) => string;
  /** The time of receipt that was typed now was not taken. */
  readonly otherTime: string;
  /** No server wrote down when a message came. */
  readonly undated: string;
  readonly opened: (files: number) => string;
  readonly unopened: string;
  readonly nothingInside: string;
  readonly waiting: string;
  readonly refused: (reason: OutcomeOf<'refused'>['reason'], limit: number) => string;
  readonly inboxEmpty: string;
  /** Several reports of one unit were accepted at once; the last named one counts. */
  readonly several: (unit: string, period: PeriodId, names: readonly string[], standing: string) => string;
  readonly totals: (counts: OutcomeCounts) => string;
  readonly next: NextWords;
}
