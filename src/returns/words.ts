import type { Severity } from '../findings/severity.ts';

/** What `plan return` says. */
export interface ReturnWords {
  readonly marked: (path: string, counts: Readonly<Record<Severity, number>>) => string;
  readonly letter: (path: string, unit: string) => string;
  readonly unchanged: (path: string) => string;
  /** The file that came is no workbook in which cells could be marked. */
  readonly noWorkbook: (unit: string) => string;
  readonly next: (day: string) => string;
}
