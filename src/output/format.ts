import type { LocatedFinding } from '../findings/finding.ts';
import type { Wording } from '../messages/wording.ts';
import type { Style } from './style.ts';
import type { OutputWords } from './words.ts';

/** The forms in which the result of a check can be asked for. */
export const formatNames = ['pretty', 'compact', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const;
export type FormatName = (typeof formatNames)[number];

/** What a check of a plan came to. */
export interface ValidationResult {
  /** Name and version, as `plan 0.1.0`. */
  readonly tool: string;
  /** How many files were looked at. */
  readonly checked: number;
  /** In the order of file, line, column, code. */
  readonly findings: readonly LocatedFinding[];
}

/** All that a formatter may know besides the result. */
export interface FormatContext {
  readonly wording: (finding: LocatedFinding) => Wording;
  readonly words: OutputWords;
  /** Path as shown to the user: relative to where the command was typed, with `/`. */
  readonly show: (file: string) => string;
  /** NFC text of a file for the code frame; `undefined` when it cannot be shown. */
  readonly source: (file: string) => string | undefined;
  readonly style: Style;
  /** Width in cells to which sentences are wrapped and source lines are cut. */
  readonly columns: number;
  /** Warnings fail too. */
  readonly strict: boolean;
}

/** The whole output, each line of it ended; the same for the same arguments, byte by byte. */
export type Formatter = (result: ValidationResult, context: FormatContext) => string;
