import type { TemplateKind } from '../../templates/catalogue.ts';
import { isSheetPlace, type TemplatePlace, type WordPart } from '../../templates/checking/place.ts';
import type { TemplateWords } from '../../templates/words.ts';
import { fieldMeanings, otherMeanings } from './template-fields.ts';

const parts: Readonly<Record<WordPart, string>> = {
  body: '',
  header: 'header',
  footer: 'footer',
  footnotes: 'notes',
  comments: 'comments',
};

function place(where: TemplatePlace): string {
  if (isSheetPlace(where))
    return where.cell === undefined
      ? `sheet "${where.sheet}", when printed`
      : `sheet "${where.sheet}", cell ${where.cell}`;
  const { part, partNumber, page, table, isTextBox, paragraph, words = '' } = where;
  return [
    ...(part === 'body' ? [] : [`${parts[part]}${partNumber === undefined ? '' : ` ${partNumber}`}`]),
    ...(page === undefined ? [] : [`page ${page}`]),
    ...(table === undefined ? [] : [`table ${table.number} row ${table.row} column ${table.column}`]),
    ...(isTextBox === true ? ['text box'] : []),
    ...(paragraph === undefined ? [] : [`paragraph ${paragraph}${words === '' ? '' : ` "${words}"`}`]),
  ].join(', ');
}

const uses: Readonly<Record<TemplateKind, string>> = {
  report: 'plan report --year YEAR --template',
  'ministry-report': 'plan report --year YEAR --kind ministry --template',
  'mid-term-review': 'plan report --kind mid-term --template',
  'final-review': 'plan report --kind final --template',
  workbook: 'plan report --year YEAR --template',
  'review-workbook': 'plan report --kind final --template',
  reminder: 'plan remind --year YEAR --template',
  return: 'plan return --year YEAR --unit UNIT --template',
  acknowledgement: 'plan receipt UNIT --year YEAR --template',
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const template = {
  titles: {
    report: 'Consolidated report',
    'ministry-report': 'Consolidated report to the ministry',
    'mid-term-review': 'Mid-term review',
    'final-review': 'Final review',
    workbook: 'Workbook beside the consolidated report',
    'review-workbook': 'Workbook beside a review',
    reminder: 'Letter that reminds or urges',
    return: 'Letter that returns a report',
    acknowledgement: 'Acknowledgement of a report',
  },
  formats: { docx: 'Word', xlsx: 'Excel' },
  kinds: {
    text: 'text',
    number: 'number',
    share: 'rate',
    date: 'date',
    flag: 'condition',
    list: 'list',
    picture: 'picture',
  },
  meanings: fieldMeanings,
  otherMeanings,
  fieldsOf: (title, kind, count) => `${title} (${kind}): ${counted(count, 'field')}`,
  example: example => `example: ${example}`,
  inList: list => `in ${list}:`,
  fieldsHint:
    'Text, numbers and dates are printed where they stand. Lists and conditions repeat or print what is between; {{^name}}…{{/name}} prints when there is none. Inside a list the fields around it can be used too.',
  listHint:
    'Edit one: plan template new KIND. Its fields: plan template fields KIND. Check what you edited: plan template check FILE.',
  written: (path, title) => `Wrote ${path}: ${title}.`,
  next: (path, kind) =>
    `Edit it in Word, Excel or LibreOffice and keep the fields in {{ }}. Then: plan template check ${path}, and ${uses[kind]} ${path}`,
  place,
  whole: 'the whole file',
  checked: (path, title, isGuessed) =>
    `${path}: ${title}${isGuessed ? ' (guessed by its fields; if that is wrong, add --kind KIND)' : ''}`,
  passed: warnings =>
    warnings === 0
      ? 'Passed: the template can be used.'
      : `Passed: the template can be used, ${counted(warnings, 'warning')}.`,
  failed: (errors, warnings) =>
    `Failed: ${counted(errors, 'error')}${warnings === 0 ? '' : `, ${counted(warnings, 'warning')}`}.`,
} satisfies TemplateWords;
