import type { Deadline } from '../model/deadline.ts';
import type { Rates } from '../model/rates.ts';
import type { Flag, Moment, State } from '../model/submission.ts';
import type { Status } from './status.ts';

/** Words of the status table in one language. */
export interface StatusWords {
  readonly heading: (status: Status) => string;
  /** The named day, as the plan puts it: "trước ngày 15/12/2024". */
  readonly named: (deadline: Deadline) => string;
  readonly rule: (deadline: Deadline) => string;
  readonly asOf: (date: string, time: string) => string;
  readonly remaining: (status: Status) => string;
  readonly illustrative: string;
  readonly provisional: string;
  /** The groups that owe the report have no unit left on the day of the roster. */
  readonly nobody: string;
  readonly classes: Readonly<Record<'required' | 'requested', (count: number) => string>>;
  readonly states: Readonly<Record<State, string>>;
  readonly flags: Readonly<Record<Flag, string>>;
  readonly moment: (moment: Moment, time: string) => string;
  readonly daysLate: (days: number) => string;
  readonly extendedTo: (deadline: Deadline) => string;
  /** The day of the last letter that urged the unit, and how many there were. */
  readonly reminded: (date: string, times: number) => string;
  /** Number of the document that exempts the unit. */
  readonly exemptBy: (document: string) => string;
  /** Last day of a unit that nobody succeeds. */
  readonly closedSince: (lastDay: string) => string;
  readonly answersFor: (names: readonly string[]) => string;
  /** Above the activities that a missing unit leads. */
  readonly withoutReport: (activities: number) => string;
  readonly unread: (files: readonly string[]) => string;
  /** Files that came and that no receipt points at. */
  readonly inbox: (files: number) => string;
  readonly totals: (rates: Rates, isRequired: boolean) => string;
  readonly columns: readonly [
    unit: string,
    name: string,
    kind: string,
    state: string,
    deadline: string,
    received: string,
    daysLate: string,
    flags: string,
    receipts: string,
  ];
}
