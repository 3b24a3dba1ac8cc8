import type { Severity } from '../findings/severity.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { FieldName, FormId, TableName } from './layout.ts';

interface InTable {
  readonly table: TableName;
}

interface InColumn extends InTable {
  readonly column: string;
}

/** What is wrong with what one cell holds. The typed text travels along, for the unit must know what was read. */
export interface CellFindingArgs {
  /** `1.234` is a thousand and more, or one and a little. */
  'cell/ambiguous-number': { readonly text: string; readonly readings: readonly number[] };
  /** `ước 25`, `trên 300`: a figure is stated or it is not. */
  'cell/approximate-number': { readonly text: string; readonly number?: number };
  'cell/not-a-number': { readonly text: string; readonly suggestion?: number };
  /** `suggestion` is the figure in the unit that the cell asks for. */
  'cell/other-unit': {
    readonly text: string;
    readonly unit: string;
    readonly expected?: string;
    readonly suggestion?: number;
  };
  'cell/number-out-of-range': { readonly number: number; readonly minimum?: number; readonly maximum?: number };
  /** A cell that shows hundredths where no percentage is asked for. */
  'cell/percent-format': { readonly readings: readonly number[] };
  /** A spreadsheet program took `12.5` or `1/2` for a day. */
  'cell/date-for-number': { readonly date: CivilDate };
  'cell/date-for-text': { readonly date: CivilDate };
  /** Two-digit years, days without a year, numbers of days. */
  'cell/unclear-date': { readonly text: string; readonly suggestion?: CivilDate };
  'cell/no-such-day': { readonly text: string; readonly suggestion?: CivilDate };
  'cell/not-a-date': { readonly text: string };
  'cell/unknown-choice': {
    readonly text: string;
    readonly suggestion?: string;
    /** Labels that would be right. */
    readonly choices: readonly string[];
  };
  'cell/unclear-tick': { readonly text: string };
  'cell/too-long': { readonly length: number; readonly maximum: number };
  /** `#REF!`, `#N/A`, … */
  'cell/error': { readonly error: string };
  /** The result that the file stores was taken. */
  'cell/formula': Record<never, never>;
  'cell/formula-without-result': Record<never, never>;
}

/** What is wrong with a form as a form: its names, sheets, rows and columns. */
export interface FormStructureFindingArgs {
  'form/other-identity': {
    readonly id: Exclude<FormId, 'edition' | 'illustrative'>;
    readonly found: string;
    readonly expected: string;
  };
  /** Made from another edition of the plan. */
  'form/other-edition': { readonly found: string; readonly expected: string };
  /** Read by the form of the unit that a person named, for the file does not say whose it is. */
  'form/no-identity': Record<never, never>;
  'form/sheet-missing': InTable;
  'form/column-missing': InColumn;
  /** The head of the column no longer stands on the line of the other heads, so neither do its cells. */
  'form/column-shifted': InColumn;
  'form/end-missing': InTable;
  'form/field-missing': { readonly field: FieldName };
  /** Contents below the last row of a table. */
  'form/below-end': InTable & { readonly row: number; readonly end: number };
  /** Contents beside the columns of a table. */
  'form/beside-columns': InTable;
  'form/row-without-key': InTable & { readonly row: number };
  'form/unknown-key': InTable & { readonly row: number; readonly key: string };
  /** Titles were sorted and the hidden ids were not. */
  'form/sorted-apart': InTable & { readonly rows: readonly number[] };
  'form/rows-deleted': InTable & { readonly titles: readonly string[] };
  'form/issued-changed': InColumn & { readonly issued: string };
  'form/hidden-rows': InTable & { readonly rows: readonly number[] };
  'form/hidden-column': InColumn;
  'form/hidden-sheet': { readonly sheet: string };
  'form/added-sheet': { readonly sheet: string };
  /** A copy of a sheet of the form brings its names along. */
  'form/copied-sheet': { readonly sheet: string; readonly original: string };
  /** `mark`: a sign for nothing stands there, as `-` or `x`. */
  'form/missing-part': InColumn & { readonly row: number; readonly mark?: string };
  'form/missing-field': { readonly field: FieldName };
  /** Day and signer are given and no number: what identifies the document is not recorded. */
  'form/document-unnumbered': Record<never, never>;
  'form/output-without-activity': { readonly activity: string };
  'form/nothing-filled': Record<never, never>;
}

export interface FormFindingArgs extends CellFindingArgs, FormStructureFindingArgs {}

export const formSeverities = {
  'cell/ambiguous-number': 'error',
  'cell/approximate-number': 'error',
  'cell/not-a-number': 'error',
  'cell/other-unit': 'error',
  'cell/number-out-of-range': 'error',
  'cell/percent-format': 'error',
  'cell/date-for-number': 'error',
  'cell/date-for-text': 'error',
  'cell/unclear-date': 'error',
  'cell/no-such-day': 'error',
  'cell/not-a-date': 'error',
  'cell/unknown-choice': 'error',
  'cell/unclear-tick': 'error',
  'cell/too-long': 'error',
  'cell/error': 'error',
  'cell/formula': 'warning',
  'cell/formula-without-result': 'error',
  'form/other-identity': 'error',
  'form/other-edition': 'warning',
  'form/no-identity': 'warning',
  'form/sheet-missing': 'error',
  'form/column-missing': 'error',
  'form/column-shifted': 'error',
  'form/end-missing': 'warning',
  'form/field-missing': 'error',
  'form/below-end': 'error',
  'form/beside-columns': 'warning',
  'form/row-without-key': 'error',
  'form/unknown-key': 'error',
  'form/sorted-apart': 'warning',
  'form/rows-deleted': 'warning',
  'form/issued-changed': 'warning',
  'form/hidden-rows': 'warning',
  'form/hidden-column': 'warning',
  'form/hidden-sheet': 'warning',
  'form/added-sheet': 'warning',
  'form/copied-sheet': 'warning',
  'form/missing-part': 'error',
  'form/missing-field': 'error',
  'form/document-unnumbered': 'warning',
  'form/output-without-activity': 'error',
  'form/nothing-filled': 'error',
} as const satisfies Record<keyof FormFindingArgs, Severity>;
