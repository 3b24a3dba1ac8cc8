/** One row of a template and how often it is printed. */
export interface TemplateRow {
  readonly row: number;
  readonly copies: number;
}

/** A printed row: which row of the template it comes from, and which item of its list it shows. */
export interface PrintedRow {
  readonly from: number;
  readonly item: number;
}

/** Where the rows of a template went; ranges of the template are widened or dropped by it. */
export interface Layout {
  readonly rows: readonly PrintedRow[];
  /** First and last printed row of a range of template rows; `undefined` when none of it is printed. */
  readonly range: (first: number, last: number) => readonly [number, number] | undefined;
}

export function layoutOf(template: readonly TemplateRow[]): Layout {
  const rows = template.flatMap(({ row, copies }) =>
    Array.from({ length: copies }, (_, item) => ({ from: row, item })),
  );
  return {
    rows,
    range: (first, last) => {
      const start = rows.findIndex(({ from }) => from >= first && from <= last);
      const end = rows.findLastIndex(({ from }) => from >= first && from <= last);
      return start < 0 ? undefined : [start + 1, end + 1];
    },
  };
}
