import type { CivilDate } from '../model/civil-date.ts';
import type { Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { QuestionArgs } from './match.ts';
import type { Outcome } from './outcome.ts';

export interface OutcomeCounts {
  readonly files: number;
  readonly accepted: number;
  readonly withRemarks: number;
  readonly returned: number;
  readonly unread: number;
  readonly unclear: number;
  readonly known: number;
  readonly refused: number;
}

/** Day and, where it is known, hour by the clock of the office. */
export interface ShownMoment {
  readonly date: CivilDate;
  readonly time?: string;
}

type Refusal = Extract<Outcome, { kind: 'refused' }>['reason'];

/** What `plan collect` says. */
export interface CollectWords {
  readonly received: (moment: ShownMoment, arrival: string | undefined) => string;
  readonly beside: (names: readonly string[]) => string;
  readonly outcome: Readonly<Record<Receipt['outcome'], string>>;
  readonly judged: (unit: string, period: PeriodId, revision: number) => string;
  readonly remarks: (count: number) => string;
  readonly value: (text: string) => string;
  readonly atLine: (line: number, column: number) => string;
  readonly atDeadline: string;
  readonly oldNews: string;
  readonly inbox: string;
  readonly question: { readonly [C in keyof QuestionArgs]: (args: QuestionArgs[C]) => readonly string[] };
  /** How to answer: the command to type. */
  readonly answer: (unit: string, period: PeriodId, arrival: string) => string;
  readonly again: (arrival: string) => string;
  readonly known: (moment: ShownMoment, unit: string | undefined, outcome: string | undefined) => string;
  readonly opened: (files: number) => string;
  readonly unopened: string;
  readonly nothingInside: string;
  readonly refused: (reason: Refusal, limit: number) => string;
  readonly inboxEmpty: string;
  readonly inboxHeading: (count: number) => string;
  readonly totals: (counts: OutcomeCounts) => string;
  readonly next: {
    readonly returned: (period: PeriodId, units: readonly string[]) => string;
    readonly acknowledge: (period: PeriodId, unit: string) => string;
    readonly inbox: string;
  };
  /** Kept, but not looked at, for the reason that is told behind it. */
  readonly notJudged: (count: number) => string;
  readonly clockWentBack: string;
}
