import type { Severity } from '../findings/severity.ts';

/** Ways in which a text fails to be YAML, told apart as far as the cure differs. */
export type SyntaxProblem =
  | 'tab-indent'
  | 'bad-indent'
  | 'missing-colon'
  | 'colon-in-text'
  | 'unclosed-quote'
  | 'text-after-quote'
  | 'unclosed-bracket'
  /** A space that does not break lines, or another look-alike from a word processor, where a plain space belongs. */
  | 'odd-space'
  /** The marks that git leaves around two versions of the same lines. */
  | 'merge-conflict'
  | 'unexpected-character'
  | 'other';

/** Findings of reading a text as YAML, before its meaning is looked at. */
export interface SourceFindingArgs {
  'file/too-large': { readonly size: number; readonly limit: number };
  /** A folder, a link, a pipe or a device where a file belongs. */
  'file/not-regular': { readonly what: 'directory' | 'link' | 'other' };
  'text/encoding': { readonly looksLike?: 'utf-16' | 'binary' | 'zip' };
  'text/not-nfc': { readonly lines: number };
  /** One finding for each character, at its first place: `count` is how often it stands in the file. */
  'text/control-character': { readonly codePoint: number; readonly count: number };
  'text/invisible-character': { readonly codePoint: number; readonly count: number };
  'yaml/syntax': { readonly problem: SyntaxProblem; readonly near?: string };
  'yaml/empty': Record<never, never>;
  'yaml/not-a-mapping': { readonly found: 'list' | 'text' | 'number' };
  'yaml/duplicate-key': { readonly key: string };
  /** `*name` or `&name`, with its sign. */
  'yaml/alias': { readonly name: string };
  'yaml/tag': { readonly tag: string };
  'yaml/directive': { readonly directive: string };
  'yaml/reserved-key': { readonly key: string };
  'yaml/several-documents': Record<never, never>;
  'yaml/too-deep': { readonly limit: number };
  'yaml/too-many-values': { readonly limit: number; readonly of: 'values' | 'names' };
  'yaml/too-long-text': { readonly limit: number };
  /** Dots between thousands: `readAs` is what YAML makes of it, `thousands` what was probably meant. */
  'number/grouping': { readonly text: string; readonly readAs: number; readonly thousands: string };
  'number/leading-zero': { readonly text: string; readonly readAs: number };
  /** `1e3`, `0x1F`, `+5`, `.5`, `5.`: a number to YAML, not to people. */
  'number/notation': { readonly text: string; readonly readAs: number };
  /** Beyond what a double holds exactly, infinite, or not a number. */
  'number/not-exact': { readonly text: string };
}

export const sourceSeverities = {
  'file/too-large': 'error',
  'file/not-regular': 'error',
  'text/encoding': 'error',
  'text/not-nfc': 'warning',
  'text/control-character': 'error',
  'text/invisible-character': 'warning',
  'yaml/syntax': 'error',
  'yaml/empty': 'error',
  'yaml/not-a-mapping': 'error',
  'yaml/duplicate-key': 'error',
  'yaml/alias': 'error',
  'yaml/tag': 'error',
  'yaml/directive': 'error',
  'yaml/reserved-key': 'error',
  'yaml/several-documents': 'error',
  'yaml/too-deep': 'error',
  'yaml/too-many-values': 'error',
  'yaml/too-long-text': 'error',
  'number/grouping': 'error',
  'number/leading-zero': 'error',
  'number/notation': 'error',
  'number/not-exact': 'error',
} as const satisfies Record<keyof SourceFindingArgs, Severity>;
