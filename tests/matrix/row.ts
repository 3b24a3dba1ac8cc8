/** What stands in place of a run, where other tests show a row completely. */
export interface Elsewhere {
  /** Below `tests/`. */
  readonly file: string;
  /** Titles that this file has to contain. */
  readonly titles: readonly string[];
}

/** One row of the matrix in the reliability design. */
export interface Row {
  readonly number: number;
  readonly title: string;
  /** As the design puts it, in the codes of this tool. */
  readonly expected: string;
  /** Where the result is deliberately another than that of the design: why. */
  readonly reason?: string;
  readonly show?: () => Promise<void>;
  readonly elsewhere?: readonly Elsewhere[];
}
