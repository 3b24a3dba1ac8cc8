import type { Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import { isAccepted } from '../model/submission.ts';
import type { Judgement } from './judgement.ts';
import type { Question } from './match.ts';
import type { ReceivedFinding } from './received-finding.ts';

/** What a judged delivery did to the report of its unit in `reports/`. */
export type ReportEffect =
  /** It is the unit's first accepted report. */
  | { readonly kind: 'first' }
  /** It takes the place of an accepted one, received then. */
  | { readonly kind: 'replaces'; readonly receivedAt: string }
  /** It was accepted, but came before the one that is there. */
  | { readonly kind: 'older'; readonly receivedAt: string }
  /** It was not accepted; what was accepted before stays. */
  | { readonly kind: 'kept'; readonly receivedAt: string }
  /** There is no accepted report. */
  | { readonly kind: 'none' };

interface Named {
  readonly name: string;
}

interface Arrived extends Named {
  readonly arrival: string;
  readonly receivedAt: string;
}

interface Delivered extends Arrived {
  readonly beside: readonly string[];
}

/** What the report of one delivery came to. */
export type Outcome =
  | (Delivered & {
      readonly kind: 'judged';
      readonly unit: string;
      readonly unitName: string;
      readonly period: PeriodId;
      readonly receipt: string;
      readonly judgement: Judgement;
      /** 1 for the first report of the unit, 2 for what replaces it. */
      readonly revision: number;
      readonly report: ReportEffect;
      /** The time of receipt is so near to the deadline that a clock may have decided. */
      readonly atDeadline: boolean;
      /** It came long before it was written down. */
      readonly oldNews: boolean;
    })
  /** Kept in the inbox: it is not known whose it is, or it cannot be entered yet. */
  | (Delivered & {
      readonly kind: 'unclear';
      readonly question: Question;
      readonly findings: readonly ReceivedFinding[];
    })
  /** Safe, but not looked at: another command held the lock. */
  | (Delivered & { readonly kind: 'waiting' })
  /** The same bytes had come before. */
  | (Arrived & {
      readonly kind: 'known';
      readonly unit: string;
      readonly unitName: string;
      readonly outcome: Receipt['outcome'];
      /** The officer now says another time of receipt; what was written down stays. */
      readonly otherTime: boolean;
    })
  /** A message or archive was opened; what was in it follows. */
  | (Named & {
      readonly kind: 'opened';
      readonly arrival: string;
      readonly files: number;
      /** A message that says nowhere when it came. */
      readonly isUndated: boolean;
    })
  /** A message or archive that could not be opened, or held nothing; it is kept. */
  | (Named & { readonly kind: 'unopened'; readonly arrival: string; readonly findings: readonly ReceivedFinding[] })
  /** Not taken at all: there is nothing to keep, or too much. */
  | (Named & {
      readonly kind: 'refused';
      readonly reason: 'absent' | 'empty' | 'too-large' | 'too-much' | 'link' | 'directory' | 'other';
      readonly limit: number;
    });

export type OutcomeKind = Outcome['kind'];
export type OutcomeOf<K extends OutcomeKind> = Extract<Outcome, { kind: K }>;

export const isAcceptedOutcome = (outcome: Receipt['outcome']): boolean => isAccepted({ outcome });

/** Nothing is left to be done about it: what had come before was told of then. */
export const isAcceptable = (outcome: Outcome): boolean =>
  outcome.kind === 'opened' || outcome.kind === 'known' || (outcome.kind === 'judged' && isAccepted(outcome.judgement));
