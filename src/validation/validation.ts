import type { LocatedFinding } from '../findings/finding.ts';

/** What a check of the whole plan came to; independent of language and of where it was called from. */
export interface Validation {
  readonly checked: number;
  /** By file, line, column and code. */
  readonly findings: readonly LocatedFinding[];
}
