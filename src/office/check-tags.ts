import { nearest } from '../text/nearest.ts';
import { TemplateError } from './template-error.ts';
import type { TemplateErrorArgs } from './template-faults.ts';
import { type Fields, fieldOf, type Kind, kindOf } from './template-fields.ts';

/** One use of a tag in a template: what it is called, what it is used as, and the fields in reach from the innermost list. */
export interface TagUse {
  readonly tag: string;
  readonly use: 'value' | 'section' | 'picture';
  readonly reach: readonly Fields[];
}

/** What a field of each kind can be used as. */
export const usable: Readonly<Record<Kind, TagUse['use']>> = {
  text: 'value',
  number: 'value',
  share: 'value',
  date: 'value',
  flag: 'section',
  list: 'section',
  picture: 'picture',
};

export const tagName = (text: string): string => text.trim().normalize('NFC');

/** The field that a tag means: of the innermost list that has one of this name. */
export function findField(reach: readonly Fields[], tag: string): Fields[string] | undefined {
  for (const fields of [...reach].reverse()) {
    const field = fieldOf(fields, tag);
    if (field !== undefined) return field;
  }
  return undefined;
}

function unknownTag({ tag, reach }: TagUse): TemplateErrorArgs['template/unknown-tags']['tags'][number] {
  const suggestion = nearest(
    tag,
    reach.flatMap(fields => Object.keys(fields)),
  );
  return { tag, ...(suggestion !== undefined && { suggestion }) };
}

const once = <T extends { readonly tag: string }>(tags: readonly T[]): readonly T[] => [
  ...new Map(tags.map(tag => [tag.tag, tag])).values(),
];

/** Every tag of a template must be a field and be used as what it is; all faults are told at once. */
export function checkTags(uses: readonly TagUse[]): void {
  const unknown = uses.filter(({ tag, reach }) => findField(reach, tag) === undefined);
  if (unknown.length > 0) throw new TemplateError('template/unknown-tags', { tags: once(unknown.map(unknownTag)) });
  const misused = uses.flatMap(({ tag, use, reach }) => {
    const field = findField(reach, tag);
    return field === undefined || usable[kindOf(field)] === use ? [] : [{ tag, kind: kindOf(field) }];
  });
  if (misused.length > 0) throw new TemplateError('template/misused-tags', { tags: once(misused) });
}
