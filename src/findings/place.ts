/** Keys and indexes that lead from the root of a file to a value. */
export type Path = readonly (string | number)[];

/** 1-based lines and columns; columns count UTF-16 units of the NFC text; the end is exclusive. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Words inside a text: the first time that they stand there has the number 0. */
export interface TextPart {
  readonly text: string;
  readonly occurrence: number;
}

/** A place in what the file says; its line is looked up only when a finding is shown. */
export interface DataPlace {
  /** Path of the file inside the workspace, with `/`. */
  readonly file: string;
  readonly path: Path;
  /** `key` points at the name of the field, `value` at what stands behind it. */
  readonly on: 'key' | 'value';
  /** Where the value is a text: the words of it that are meant. */
  readonly part?: TextPart;
}

/** A place in the text of a file that could not be read as data. */
export interface TextPlace {
  readonly file: string;
  readonly span: Span;
}

export type Place = DataPlace | TextPlace;

export const isTextPlace = (place: Place): place is TextPlace => 'span' in place;

/** A JSON pointer (RFC 6901). */
export const toPointer = (path: Path): string =>
  path.map(step => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const at = (file: string, path: Path = [], on: DataPlace['on'] = 'value'): DataPlace => ({ file, path, on });

/** For what concerns a file as such: its name, its absence, its size. */
export const atStart = (file: string): TextPlace => ({ file, span: { line: 1, column: 1, endLine: 1, endColumn: 1 } });
