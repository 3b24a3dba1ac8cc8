import type { Finding } from '../findings/finding.ts';
import { figures as words } from '../messages/vi/figures.ts';
import { rangeId } from '../model/year-range.ts';
import { Lines } from '../source/lines.ts';
import { fieldsIn, fieldValue, type Speaking, type SpeakingOfYears } from './fields.ts';
import { markdownFaults } from './markdown.ts';
import { isSame } from './sections.ts';
import type { NarrativeText } from './texts.ts';
import { disagreeing, mayHoldFigures } from './typed-figures.ts';

export const hasFields = ({ text }: NarrativeText): boolean => text.includes('{{');

/** Whether the figures of the report are needed to tell whether a text is right. */
export const speaksOfFigures = (text: NarrativeText): boolean => hasFields(text) || mayHoldFigures(text.text);

/** What is wrong with the form of texts, whatever the figures are. */
export function checkTexts(texts: readonly NarrativeText[]): readonly Finding[] {
  return texts.flatMap((text, index): readonly Finding[] => {
    const first = texts.slice(0, index).find(({ section }) => isSame(section, text.section));
    const twice: readonly Finding[] =
      first === undefined
        ? []
        : [{ code: 'narrative/given-twice', place: text.place, args: { other: first.file }, related: [first.place] }];
    return [...twice, ...(text.isMarkdown ? markdownFindings(text) : [])];
  });
}

function markdownFindings({ text, file }: NarrativeText): readonly Finding[] {
  const lines = new Lines(text);
  const starts = text
    .split('\n')
    .map((_, index, all) => all.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0));
  return markdownFaults(text).map(({ line, what }) => {
    const start = starts[line - 1] ?? 0;
    const end = text.indexOf('\n', start);
    return {
      code: 'narrative/markdown',
      place: { file, span: lines.span(start, end < 0 ? text.length : end) },
      args: { what },
    };
  });
}

/** Fields that nothing stands behind. */
function fieldFindings(text: NarrativeText, speaking: Speaking | SpeakingOfYears): readonly Finding[] {
  const period = 'years' in speaking ? rangeId(speaking.range) : speaking.report.period;
  return fieldsIn(text.text).flatMap(({ start, typed, name }): readonly Finding[] => {
    const place = text.placeOf(start, typed);
    if (name === undefined) return [{ code: 'narrative/broken-field', place, args: {} }];
    const value = fieldValue(name, speaking);
    if (value.kind === 'text') return [];
    const { kind, ...found } = value;
    return kind === 'no-figure'
      ? [{ code: 'narrative/no-figure', place, args: { field: name, ...found } }]
      : [{ code: 'narrative/unknown-figure', place, args: { field: name, period, ...found } }];
  });
}

const disagreements = (text: NarrativeText, { figures }: Speaking): readonly Finding[] =>
  disagreeing(text.text, figures).map(({ offset, typed, figure, total }) => {
    const all = total === undefined ? [figure] : [figure, total];
    const args = {
      typed,
      printed: all.map(own => words.value(own)).join('/'),
      fields: all.map(({ id }) => `{{${id}}}`).join('/'),
    };
    return { code: 'narrative/figure-disagrees', place: text.placeOf(offset, typed), args };
  });

/** What texts say of figures, held against the figures; a typed figure of a review may be one of any year, and is let be. */
export const checkFigures = (
  texts: readonly NarrativeText[],
  speaking: Speaking | SpeakingOfYears,
): readonly Finding[] =>
  texts.flatMap(text => [
    ...fieldFindings(text, speaking),
    ...('years' in speaking ? [] : disagreements(text, speaking)),
  ]);
