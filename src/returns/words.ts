import type { Severity } from '../findings/severity.ts';
import type { CivilDate } from '../model/civil-date.ts';

/** What `plan return` says. */
export interface ReturnWords {
  readonly marked: (path: string, counts: Readonly<Record<Severity, number>>) => string;
  readonly letter: (path: string, unit: string) => string;
  readonly unchanged: (path: string) => string;
  /** The file that came is no workbook in which cells could be marked. */
  readonly noWorkbook: (unit: string) => string;
  /** After why a workbook could not be marked. */
  readonly letterOnly: string;
  readonly next: (day: CivilDate) => string;
}
