import type { CivilDate } from '../model/civil-date.ts';
import type { FigureStatus } from '../report/indicator-figure.ts';
import type { Figure, FigureSubject, LeftOutReason } from './figure.ts';

/** Figures in words: what each is, how it is printed, how it was made, and why something is not in it. */
export interface FigureWords {
  readonly name: (subject: FigureSubject) => string;
  /** As it is printed, with its measure; where there is none, that there is none yet. */
  readonly value: (figure: Figure) => string;
  /** A number that stands in a file, in the measure of the figure that is made from it. */
  readonly amount: (value: number, figure: Figure) => string;
  readonly statuses: Readonly<Record<FigureStatus, string>>;
  readonly asOf: (date: CivilDate) => string;
  /** How it was made, without the things that it was made from. */
  readonly formula: (figure: Figure) => string;
  readonly reasons: Readonly<Record<LeftOutReason, string>>;
}
