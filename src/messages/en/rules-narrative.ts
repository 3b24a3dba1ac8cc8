import type { UnsupportedMarkdown } from '../../narrative/markdown.ts';
import type { NarrativeFindingArgs } from '../groups.ts';
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
  'narrative/unknown-figure': ({ field, suggestion }) => ({
    message: `The report has no figure with the id ${quoted(field)}.`,
    fix: suggestion === undefined ? 'run plan trace to see the ids.' : `change it to {{${suggestion}}}.`,
  }),
  'narrative/no-figure': ({ field }) => ({
    message: `There is no figure yet for {{${field}}}; the report will print that there is none.`,
    fix: `word the sentence otherwise, or wait for the figure; the reason: plan trace ${field}.`,
  }),
  'narrative/figure-disagrees': ({ typed, printed, fields }) => ({
    message: `The text says ${quoted(typed)} where the data of the report have ${quoted(printed)}.`,
    fix: `write ${fields} in the place of the typed figure.`,
  }),
} satisfies Wordings<NarrativeFindingArgs>;
