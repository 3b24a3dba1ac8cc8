import type { ActiveContent, TagFault, TemplateErrorArgs } from '../../office/template-faults.ts';
import type { Kind } from '../../office/template-fields.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const officeNames = { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)' } as const;

/** What is wrong with a tag, behind its name. */
export const tagFaults: Readonly<Record<TagFault, string>> = {
  unclosed: 'lacks its closing "}}"',
  unopened: 'lacks its opening "{{"',
  'unclosed-section': 'is opened but not closed',
  'unopened-section': 'is closed but not opened',
  'crossed-sections': 'is closed in another order than opened',
  raw: 'begins with @, which is not allowed',
  place: 'stands in the wrong place',
  'picture-alone': 'is a picture and must stand alone in its paragraph',
  'picture-place': 'is a picture, which cannot stand in a header, a footer or a note',
  'picture-width': 'has a misspelt width, which is written {{%name 12cm}} or {{%name 120mm}}',
  syntax: 'is misspelt',
};

/** How a field of each kind is written. */
export const tagUses: Readonly<Record<Kind, string>> = {
  text: 'is text, written {{name}}',
  number: 'is a number, written {{name}}',
  share: 'is a rate, written {{name}}',
  date: 'is a date, written {{name}}',
  flag: 'is a condition, written {{#name}}…{{/name}}',
  list: 'is a list, written {{#name}}…{{/name}} in Word or {{name.field}} in Excel',
  picture: 'is a picture, written {{%name}} on a line of its own',
};

const named = (tag: string): string => (tag === '' ? 'a tag' : `{{${tag}}}`);

const activeContents: Readonly<Record<ActiveContent, string>> = {
  macros: 'macros',
  'external-links': 'links to other workbooks',
  connections: 'connections to data elsewhere',
  'embedded-objects': 'embedded objects',
};

/** What the tool says of a template that it cannot fill. */
export const templates = {
  'template/missing': ({ path }) => ({
    message: `There is no template ${path}.`,
    fix: 'check the path; the original templates are in the templates folder of the tool.',
  }),
  'template/not-office': ({ expected }) => ({
    message: `The template is not a readable ${officeNames[expected]} file.`,
    fix: `open it in Word or LibreOffice and save it again as ${officeNames[expected]}, without a password.`,
  }),
  'template/unknown-tags': ({ tags }) => ({
    message: `The template has unknown tags: ${listed(tags.map(({ tag }) => named(tag)))}.`,
    fix: tags.every(({ suggestion }) => suggestion === undefined)
      ? 'remove them, or take the names from the original template in the templates folder.'
      : listed(
          tags.flatMap(({ tag, suggestion }) =>
            suggestion === undefined ? [] : [`change ${named(tag)} to {{${suggestion}}}`],
          ),
        ),
  }),
  'template/misused-tags': ({ tags }) => ({
    message: `The template misuses tags: ${listed(tags.map(({ tag, kind }) => `${named(tag)} ${tagUses[kind]}`))}.`,
  }),
  'template/broken-tags': ({ tags }) => ({
    message: `The template has broken tags: ${listed(tags.map(({ tag, fault }) => `${named(tag)} ${tagFaults[fault]}`))}.`,
    fix: 'mend them in the template; each {{#name}} needs a {{/name}} in the same paragraph, row or level.',
  }),
  'template/active': ({ content }) => ({
    message: `The template holds ${content.map(kind => activeContents[kind]).join(', ')}, which a report must not carry.`,
    fix: 'remove them in Excel and save the template as .xlsx.',
  }),
  'template/formula': ({ sheet, cell }) => ({
    message: `Cell ${cell} of sheet "${sheet}" of the template belongs to a what-if data table, which does not follow added rows.`,
    fix: 'write an ordinary formula, or {{sum list.field}}, {{ratio list.part list.whole}}, {{count list}} instead.',
  }),
} satisfies Wordings<TemplateErrorArgs>;
