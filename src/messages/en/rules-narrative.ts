import { rangeOf } from '../../model/year-range.ts';
import type { UnsupportedMarkdown } from '../../narrative/markdown.ts';
import type { NarrativeFindingArgs } from '../groups.ts';
import { periodOption } from '../period-option.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const unsupported: Readonly<Record<UnsupportedMarkdown, string>> = {
  heading: 'a heading',
  table: 'a table',
  html: 'an HTML tag',
  code: 'a block of code',
  quote: 'a quotation block',
  link: 'a link',
  image: 'an image',
  rule: 'a horizontal rule',
  'nested-list': 'a list inside a list',
};

/** Ids of a review begin with a year, because every figure is one of the report of a year. */
function whereIds(period: string): string {
  const years = rangeOf(period);
  return years === undefined
    ? `run plan trace ${periodOption(period)} to see the ids.`
    : `put a year (${period.replace('-', '–')}) before the id, e.g. {{${years.to}.submissions.required.received}}; the ids of a year: plan trace --year ${years.to}.`;
}

export const narratives = {
  'narrative/file-name': ({ expected }) => ({
    message: `The name of the narrative file does not fit what it says; it must be ${expected}.`,
    fix: `rename the file to ${expected}, or correct period in it.`,
  }),
  'narrative/unknown-section': ({ name, known, suggestion }) => ({
    message: `The text file ${quoted(`${name}.md`)} belongs to no part of the report and would not be printed.`,
    fix:
      suggestion === undefined
        ? `rename the file to one of: ${listed(known.map(one => `${one}.md`))}.`
        : `rename the file to ${suggestion}.md.`,
  }),
  'narrative/given-twice': ({ other }) => ({
    message: 'This part of the report is written in two places.',
    fix: `join them: keep the text here or in ${other}.`,
  }),
  'narrative/markdown': ({ what }) => ({
    message: `The report cannot print ${unsupported[what]} of Markdown.`,
    fix: 'write paragraphs, lists with dashes, bold or italic letters.',
  }),
  'narrative/broken-field': () => ({
    message: 'A field opens with "{{" and is not closed on the same line.',
    fix: 'write all of {{id}}, e.g. {{submissions.required.received}}.',
  }),
  'narrative/unknown-figure': ({ field, period, suggestion }) => ({
    message:
      field === '' ? 'The field {{}} names no figure.' : `The report has no figure with the id ${quoted(field)}.`,
    fix: suggestion === undefined ? whereIds(period) : `change it to {{${suggestion}}}.`,
  }),
  'narrative/no-figure': ({ field, figure, period }) => ({
    message: `There is no figure yet for {{${field}}}; the report will print that there is none.`,
    fix:
      figure === undefined || period === undefined
        ? 'word the sentence otherwise: there is no report of this year yet.'
        : `word the sentence otherwise, or wait for the figure; the reason: plan trace ${periodOption(period)} ${figure}.`,
  }),
  'narrative/figure-disagrees': ({ typed, printed, fields }) => ({
    message: `The text says ${quoted(typed)} where the data of the report have ${quoted(printed)}.`,
    fix: `write ${fields} in the place of the typed figure.`,
  }),
} satisfies Wordings<NarrativeFindingArgs>;
