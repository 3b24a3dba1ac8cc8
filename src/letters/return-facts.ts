import type { CivilDate } from '../model/civil-date.ts';
import type { Plan, Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { Moment } from '../model/submission.ts';
import type { LetterHead } from './letter-head.ts';
import type { Route } from './route.ts';

/** One fault of a report, already in words. */
export interface ReturnFinding {
  /** Sheet and cell as the unit finds them in its own workbook. */
  readonly place: string;
  readonly value?: string;
  readonly message: string;
  /** What to write instead. */
  readonly fix?: string;
}

/** Everything that the letter says with which a report goes back to its unit. */
export interface ReturnLetter extends LetterHead {
  readonly unit: { readonly name: string };
  readonly plan: Pick<Plan, 'title' | 'shortTitle' | 'issued' | 'issuer'>;
  readonly period: PeriodId;
  /** When the returned version came. */
  readonly receivedAt: Moment;
  /** When the first version came, where this is not the first. */
  readonly firstReceivedAt?: Moment;
  /** None of what came could be read, so that the unit does not count as having reported. */
  readonly isUncounted?: boolean;
  /** The document that the report came under. */
  readonly document?: NonNullable<Receipt['document']>;
  readonly findings: readonly ReturnFinding[];
  /** Last day on which the corrected report is awaited. */
  readonly correctBy: CivilDate;
  readonly route?: Route;
  /** Name of the marked workbook that goes with the letter. */
  readonly attachment?: string;
}
