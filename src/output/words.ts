import type { Severity } from '../findings/severity.ts';
import type { Language } from '../messages/wording.ts';
import type { DocumentKind } from '../model/documents.ts';
import type { Counts } from './counts.ts';

export interface FailedTotals extends Counts {
  /** Files with a finding. */
  readonly files: number;
  readonly checked: number;
  /** Only because warnings were asked to fail. */
  readonly onlyStrict: boolean;
}

/** Words around findings, in one language; paths and codes come in already fit to be printed. */
export interface OutputWords {
  readonly language: Language;
  readonly severity: Readonly<Record<Severity, string>>;
  /** Headings for findings in files that are no unit's. */
  readonly kinds: Readonly<Record<DocumentKind | 'other', string>>;
  readonly counts: (counts: Counts) => string;
  readonly passed: (checked: number, warnings: number) => string;
  readonly failed: (totals: FailedTotals) => string;
  readonly fix: (fix: string) => string;
  readonly otherPlace: (place: string, inSameFile: boolean) => string;
  readonly morePlaces: (count: number) => string;
  readonly moreFindings: (shown: number, rest: number) => string;
  /** Last line: how to learn more, with a code that the reader has just seen. */
  readonly explainHint: (code: string) => string;
  readonly explainRule: (code: string) => string;
  /** The files without a finding, as one entry of a test report. */
  readonly otherFiles: string;
}
