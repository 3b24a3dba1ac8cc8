/** The part of a Word file in which something stands. */
export type WordPart = 'body' | 'header' | 'footer' | 'footnotes' | 'comments';

export interface WordPlace {
  readonly part: WordPart;
  /** Of a header or a footer, as its file is numbered. */
  readonly partNumber?: number;
  /** 1-based, within its part; absent for what concerns the part as a whole. */
  readonly paragraph?: number;
  /** The first words of the paragraph. */
  readonly words?: string;
  /** 1-based; the innermost table. */
  readonly table?: { readonly number: number; readonly row: number; readonly column: number };
  readonly isTextBox?: boolean;
  /** Where the program that saved the file noted its pages. */
  readonly page?: number;
}

export interface SheetPlace {
  readonly sheet: string;
  /** `B12`; absent for what is printed above and below the pages. */
  readonly cell?: string;
}

export type TemplatePlace = WordPlace | SheetPlace;

export const isSheetPlace = (place: TemplatePlace): place is SheetPlace => 'sheet' in place;
