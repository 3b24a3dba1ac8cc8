import type { Severity } from '../../findings/severity.ts';

/** A cell that is coloured and commented; of several marks of one cell the comments are joined and the gravest colour is taken. */
export interface CellMark {
  readonly sheet: string;
  /** Such as `F12`. */
  readonly cell: string;
  readonly severity: Severity;
  readonly comment: string;
}

/** Text of a cell of the list; a link is made only where it leads to a visible cell. */
export type ListText =
  | string
  | { readonly text: string; readonly link: { readonly sheet: string; readonly cell: string } };

export interface ListColumn {
  readonly title: string;
  /** In digits of the default font. */
  readonly width: number;
  readonly centred?: true;
}

/** The sheet that goes first: a title, lines below it, and a table. */
export interface MarkList {
  /** Above every page that is printed. */
  readonly banner?: string;
  readonly sheetName: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly rows: readonly (readonly ListText[])[];
}

/** What is written into the workbook of a unit that is returned. */
export interface Marking {
  /** Author of the comments. */
  readonly author: string;
  /** First line of each comment; a later return knows the comments by it and takes them away. */
  readonly heading: string;
  readonly marks: readonly CellMark[];
  readonly list: MarkList;
}
