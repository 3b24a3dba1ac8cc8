import type { Place } from '../findings/place.ts';
import type { Documents, Loose, Narrative } from '../model/documents.ts';
import { Lines } from '../source/lines.ts';
import { type Section, type SectionField, sectionFields } from './sections.ts';

/** One text that the coordinator wrote, and where each word of it stands. */
export interface NarrativeText {
  readonly section: Section;
  readonly file: string;
  readonly text: string;
  readonly isMarkdown: boolean;
  /** The place of `words` that begin at `offset` of the text. */
  readonly placeOf: (offset: number, words: string) => Place;
  /** The place of the text as a whole. */
  readonly place: Place;
}

/** How often `words` stand in the text before `offset`. */
function earlier(text: string, offset: number, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0 && at < offset; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

function fieldText(file: string, section: Section, path: readonly (string | number)[], text: string): NarrativeText {
  const place = { file, path, on: 'value' } as const;
  return {
    section,
    file,
    text,
    isMarkdown: false,
    placeOf: (offset, words) => ({ ...place, part: { text: words, occurrence: earlier(text, offset, words) } }),
    place: { file, path, on: 'key' },
  };
}

/** The texts of `narrative/PERIOD.yaml`. */
export function textsOfYaml(file: string, value: Loose<Documents['narrative']>): readonly NarrativeText[] {
  const fields = sectionFields.flatMap((field: SectionField) => {
    const text = value[field];
    return text === undefined ? [] : [fieldText(file, { field }, [field], text)];
  });
  const groups = (value.taskGroups ?? []).flatMap((group, index) =>
    group?.taskGroup === undefined || group.text === undefined
      ? []
      : [fieldText(file, { taskGroup: group.taskGroup }, ['taskGroups', index, 'text'], group.text)],
  );
  return [...fields, ...groups];
}

/** The text of a Markdown file beside it. */
export function textOfMarkdown(file: string, section: Section, text: string): NarrativeText {
  const lines = new Lines(text);
  return {
    section,
    file,
    text,
    isMarkdown: true,
    placeOf: (offset, words) => ({ file, span: lines.span(offset, offset + words.length) }),
    place: { file, span: lines.span(0, 0) },
  };
}

/** What the coordinator wrote, part by part, as it is printed. */
export type WrittenNarrative = Pick<Narrative, SectionField | 'taskGroups'>;
