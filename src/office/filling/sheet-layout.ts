/** A row of the template that is printed not at all or several times. */
export interface ChangedRow {
  readonly row: number;
  readonly copies: number;
}

/** A printed row: which row of the template it comes from, and which item of its list it shows. */
export interface PrintedRow {
  readonly from: number;
  readonly item: number;
}

/** Where the rows of a template went; its other rows are printed once. All numbers are 1-based. */
export class Layout {
  readonly #rows: readonly number[];
  readonly #copies: readonly number[];
  /** Printed row at which each changed row begins, or would begin. */
  readonly #starts: readonly number[];
  readonly #shifts: readonly number[];

  /** By row, ascending. */
  constructor(changed: readonly ChangedRow[]) {
    let shift = 0;
    this.#rows = changed.map(({ row }) => row);
    this.#copies = changed.map(({ copies }) => copies);
    const before = changed.map(({ copies }) => {
      const own = shift;
      shift += copies - 1;
      return own;
    });
    this.#starts = changed.map(({ row }, index) => row + (before[index] ?? 0));
    this.#shifts = [...before, shift];
  }

  /** Printed row at which a row of the template begins, or would begin. */
  start(row: number): number {
    const passed = firstIndex(this.#rows, changed => changed >= row);
    return row + (this.#shifts[passed] ?? 0);
  }

  copies(row: number): number {
    const index = firstIndex(this.#rows, changed => changed >= row);
    return this.#rows[index] === row ? (this.#copies[index] ?? 1) : 1;
  }

  /** First and last printed row of a range of template rows; `undefined` when none of it is printed. */
  range(first: number, last: number): readonly [number, number] | undefined {
    const [start, end] = [this.start(first), this.start(last + 1) - 1];
    return end < start ? undefined : [start, end];
  }

  at(printed: number): PrintedRow {
    const index = firstIndex(this.#starts, start => start > printed) - 1;
    const [row, start, copies] = [this.#rows[index], this.#starts[index] ?? 0, this.#copies[index] ?? 0];
    if (row === undefined) return { from: printed, item: 0 };
    if (printed < start + copies) return { from: row, item: printed - start };
    return { from: printed - start - copies + row + 1, item: 0 };
  }
}

/** Index of the first of ascending numbers for which this holds, else their count. */
function firstIndex(numbers: readonly number[], holds: (number: number) => boolean): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
