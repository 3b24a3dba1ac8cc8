/** What a cell holds, by its stored type and number format; formulas give their stored result. */
export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  /** `percent`: the cell shows hundredths, so 2,87% is stored as 0.0287. */
  | { readonly kind: 'number'; readonly number: number; readonly percent?: true }
  /** A number under a date format, as the calendar day that the workbook's own date system makes of it. */
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'boolean'; readonly boolean: boolean }
  /** `#REF!`, `#N/A`, … */
  | { readonly kind: 'error'; readonly error: string };

export interface SheetCell {
  /** 1-based. */
  readonly row: number;
  /** 1-based. */
  readonly column: number;
  /** Absent for a formula that was stored without a result. */
  readonly value?: CellValue;
  readonly formula?: true;
}

export interface SheetContent {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** Filled cells, by row, then column. */
  readonly cells: readonly SheetCell[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A name of the workbook that stands for one rectangle on one sheet; other names are left out. */
export interface DefinedName {
  readonly name: string;
  /** The sheet on which alone the name is known: Excel makes such a twin of each name on a copy of a sheet. */
  readonly scope?: string;
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Everything that is read from a workbook of unknown origin: plain data, so that it can cross the border of a process. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly names: readonly DefinedName[];
  /** Formulas point into other workbooks; those are not opened, and the stored results are what is read. */
  readonly externalLinks: boolean;
}
