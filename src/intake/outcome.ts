import type { Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import type { Judgement } from './judgement.ts';
import type { Question } from './match.ts';
import type { ReceivedFinding } from './received-finding.ts';

/** What the report of one delivery came to. */
export type Outcome =
  | {
      readonly kind: 'judged';
      readonly name: string;
      readonly beside: readonly string[];
      readonly receivedAt: string;
      readonly unit: string;
      readonly unitName: string;
      readonly period: PeriodId;
      readonly receipt: string;
      readonly judgement: Judgement;
      /** 1 for the first report of the unit, 2 for what replaces it. */
      readonly revision: number;
      /** The time of receipt is so near to the deadline that a clock may have decided. */
      readonly atDeadline: boolean;
      /** It came long before it was written down. */
      readonly oldNews: boolean;
    }
  /** Kept in the inbox: it is not known whose it is, or it cannot be entered yet. */
  | {
      readonly kind: 'unclear';
      readonly name: string;
      readonly beside: readonly string[];
      readonly receivedAt: string;
      readonly arrival: string;
      readonly question: Question;
      readonly findings: readonly ReceivedFinding[];
    }
  /** The same bytes had come before. */
  | {
      readonly kind: 'known';
      readonly name: string;
      readonly receivedAt: string;
      readonly arrival: string;
      readonly unitName?: string;
      readonly outcome?: Receipt['outcome'];
    }
  /** A message or archive was opened; what was in it follows. */
  | { readonly kind: 'opened'; readonly name: string; readonly arrival: string; readonly files: number }
  /** A message or archive that could not be opened, or held nothing; it is kept. */
  | {
      readonly kind: 'unopened';
      readonly name: string;
      readonly arrival: string;
      readonly findings: readonly ReceivedFinding[];
    }
  /** Not taken at all: there is nothing to keep, or too much. */
  | {
      readonly kind: 'refused';
      readonly name: string;
      readonly reason: 'absent' | 'empty' | 'too-large' | 'link' | 'directory' | 'other';
      readonly limit: number;
    };

/** Nothing is left to be done about it: what had come before was told of then. */
export const isAcceptable = (outcome: Outcome): boolean =>
  outcome.kind === 'opened' ||
  outcome.kind === 'known' ||
  (outcome.kind === 'judged' && outcome.judgement.outcome.startsWith('accepted'));
