import type { DXT } from 'docxtemplater';
import type { TagFault } from './template-faults.ts';

/** One tag, or a section with the tags inside it. */
export interface TagPart {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly inverted?: boolean;
  /** Of a picture that stands where none can. */
  readonly fault?: TagFault;
  readonly subparsed?: readonly TagPart[];
}

const placeholders = (parts: readonly TagPart[]): readonly TagPart[] =>
  parts
    .filter(({ type }) => type === 'placeholder')
    .map(part => (part.subparsed === undefined ? part : { ...part, subparsed: placeholders(part.subparsed) }));

interface Told {
  readonly inspect?: { readonly filePath?: string; readonly postparsed?: readonly TagPart[] };
}

/**
 * The tags of a template as docxtemplater reads them. Its own module for this copies every part of the template three times,
 * which took an eighth of the printing.
 */
export class TemplateTags implements DXT.Module {
  readonly name = 'TemplateTags';
  readonly #parts = new Map<string, readonly TagPart[]>();
  #file = '';

  set({ inspect: { filePath, postparsed } = {} }: Told): void {
    if (filePath !== undefined) this.#file = filePath;
    if (postparsed !== undefined) this.#parts.set(this.#file, postparsed);
  }

  /** Of all parts of the file, sections with what is inside them. */
  get structured(): readonly TagPart[] {
    return [...this.#parts.values()].flatMap(placeholders);
  }
}
