import type { Figure } from '../figures/figure.ts';
import type { FigureId } from '../figures/figure-id.ts';
import type { SectionField } from './sections.ts';

/** What a draft of the narrative says to its writer; none of it is printed in a report. */
export interface DraftWords {
  /** How the file works, above everything. */
  readonly introduction: readonly string[];
  readonly section: Readonly<Record<SectionField, string>>;
  /** Above the list of task groups. */
  readonly taskGroups: string;
  readonly taskGroup: (title: string) => string;
  /** A figure with the field that prints it. */
  readonly fact: (id: FigureId, figure: Figure) => string;
  readonly noFacts: string;
  readonly missing: (names: string) => string;
  readonly late: (names: string) => string;
  readonly causes: Readonly<Record<'objective' | 'subjective' | 'unknown', string>>;
  readonly difficulty: (units: string, text: string, cause: string | undefined) => string;
  readonly proposal: (units: string, to: string, text: string) => string;
  readonly direction: (units: string, text: string) => string;
  readonly result: (units: string, activity: string, text: string) => string;
  /** Cut off because there are too many. */
  readonly more: (count: number) => string;
}
