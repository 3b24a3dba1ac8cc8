import type { HeaderPages, SplitBy, TemplateFindingArgs } from '../../templates/findings.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';
import { tagFaults, tagUses } from './report.ts';

const field = (name: string): string => (name === '' ? 'A field without a name' : `The field {{${name}}}`);

const splits: Readonly<Record<SplitBy, string>> = {
  tab: 'a tab',
  break: 'a line break',
  field: 'a field or symbol of Word',
};

const pagesOf: Readonly<Record<HeaderPages, string>> = {
  default: 'ordinary pages',
  first: 'the first page',
  even: 'even pages',
};

/** What is wrong with a template, as told to the officer who edits it. */
export const templateFindings = {
  'template/unknown-field': ({ field: name, suggestion }) => ({
    message: `${field(name)} is none of this kind of document.`,
    fix: suggestion === undefined ? 'look up the right name with plan template fields.' : `write {{${suggestion}}}.`,
  }),
  'template/misused-field': ({ field: name, kind }) => ({
    message: `${field(name)} is not used as what it is: it ${tagUses[kind]}.`,
    fix: 'write it like that, or look it up with plan template fields.',
  }),
  'template/unclosed-field': ({ text }) => ({
    message: `The closing "}}" is missing in this paragraph: ${quoted(text)}.`,
    fix: 'write both signs of "}}" right behind the name of the field.',
  }),
  'template/unopened-field': ({ text }) => ({
    message: `The opening "{{" is missing in this paragraph: ${quoted(text)}.`,
    fix: 'write both signs of "{{" right before the name of the field.',
  }),
  'template/unclosed-section': ({ field: name }) => ({
    message: `The part {{#${name}}} is opened but not closed.`,
    fix: `add {{/${name}}} at its end.`,
  }),
  'template/unopened-section': ({ field: name }) => ({
    message: `The sign {{/${name}}} closes a part that was not opened.`,
    fix: `add {{#${name}}} at its beginning, or delete the closing sign.`,
  }),
  'template/crossed-section': ({ field: name, open }) => ({
    message: `The part {{#${name}}} is closed while {{#${open}}} inside it is still open.`,
    fix: `put {{/${open}}} before {{/${name}}}.`,
  }),
  'template/raw-field': ({ field: name }) => ({
    message: `${field(name)} is written with @, which would insert markup and is not allowed.`,
    fix: `write {{${name}}}.`,
  }),
  'template/misplaced-picture': ({ field: name, fault }) => ({
    message: `${field(name)} ${tagFaults[fault]}.`,
    fix:
      fault === 'picture-width'
        ? `write {{%${name}}}, or with a width as in {{%${name} 12cm}}.`
        : `put {{%${name}}} alone in a paragraph of the body.`,
  }),
  'template/odd-braces': ({ text, field: name }) => ({
    message: `What stands here, ${quoted(text)}, is printed as it is, for these are not the braces of a field.`,
    fix: `write {{${name}}} with two ordinary braces on each side.`,
  }),
  'template/two-lists': ({ lists }) => ({
    message: `One row has fields of several lists: ${lists.join(', ')}.`,
    fix: 'repeat a row for one list only; part it into rows of their own.',
  }),
  'template/no-banner': ({ of }) => ({
    message:
      of === 'sheet'
        ? 'The sheet prints no warning, so that a draft or illustrative data could be taken for real.'
        : `The header of section ${of.section}, ${pagesOf[of.pages]}, does not warn of drafts and illustrative data.`,
    fix:
      of === 'sheet'
        ? 'add {{bannerLine}} to the page header, or {{banners.text}} to a row of the sheet.'
        : 'add three paragraphs to the header: {{#banners}}, {{text}}, {{/banners}}; without warnings they print nothing.',
  }),
  'template/unfillable': ({ field: name, fault }) => ({
    message: `${field(name)} ${tagFaults[fault]}.`,
    fix: 'put its opening and closing signs into one paragraph, one table row or on one level.',
  }),
  'template/split-field': ({ field: name, by }) => ({
    message: `${field(name)} has ${splits[by]} between its braces.`,
    fix: 'delete the field and type it again in one go.',
  }),
  'template/mixed-look': ({ field: name }) => ({
    message: `${field(name)} has several looks inside, of which only that of its beginning is kept.`,
    fix: 'select the whole field with its braces and give it one look.',
  }),
  'template/unused-fields': ({ fields }) => ({
    message: `The template does not use ${fields.length} of the fields of its kind: ${listed(fields)}.`,
    fix: 'add them again unless they were left out on purpose; plan template fields tells what each means.',
  }),
} satisfies Wordings<TemplateFindingArgs>;
