import { expect, it } from 'vitest';
import type { Fields } from '../../src/office/template-fields.ts';
import { checkWorkbookTemplate } from '../../src/templates/checking/check-workbook.ts';
import { cells, makeWorkbook, oneSheet } from '../support/workbook-maker.ts';

const fields = {
  bannerLine: 'text',
  subject: 'text',
  total: 'number',
  items: [{ name: 'text', amount: 'number' }],
  others: [{ name: 'text' }],
} as const satisfies Fields;

const sheet = 'Hoạt động';
const header = '<headerFooter><oddHeader>&amp;C{{bannerLine}}</oddHeader></headerFooter>';

const string = (text: string, inner = `<t>${text}</t>`): string => `<is>${inner}</is>`;

const row = (number: number, ...inline: readonly string[]): string =>
  `<row r="${number}">${inline
    .map((text, index) => `<c r="${'ABC'[index]}${number}" t="inlineStr">${text}</c>`)
    .join('')}</row>`;

const content = (...rows: readonly string[]): string => `${cells(rows.join(''))}${header}`;

const foundIn = (bytes: Uint8Array) =>
  checkWorkbookTemplate(bytes, fields).filter(({ code }) => code !== 'template/unused-fields');

const texts = (...inline: readonly string[]): Uint8Array =>
  oneSheet(content(row(1), row(2, ...inline.map(text => string(text)))));

it('a workbook without fault gives no finding', () => {
  const bytes = oneSheet(
    content(
      row(1, string('{{subject}}, {{total}}')),
      row(2, string('{{items.name}}'), string('{{items.amount}}')),
      row(3, string('{{sum items.amount}}'), string('{{count items}}')),
      row(4, string('{{others.name}}{{some others}}')),
    ),
  );
  expect(checkWorkbookTemplate(bytes, fields)).toEqual([]);
});

it.each([
  ['a misspelt field', ['{{subjct}}'], 'unknown-field', { field: 'subjct', suggestion: 'subject' }],
  ['an inherited name', ['{{constructor}}'], 'unknown-field', { field: 'constructor' }],
  ['a misspelt field of a list', ['{{items.nam}}'], 'unknown-field', { field: 'items.nam', suggestion: 'items.name' }],
  ['a list as a value', ['{{items}}'], 'misused-field', { field: 'items', kind: 'list' }],
  ['a sum of words', ['{{sum items.name}}'], 'misused-field', { field: 'items.name', kind: 'text' }],
  ['a count of what is no list', ['{{count subject}}'], 'misused-field', { field: 'subject', kind: 'text' }],
  ['a condition of what is no list', ['x{{empty subject}}'], 'misused-field', { field: 'subject', kind: 'text' }],
  ['braces left open', ['{{subject'], 'unclosed-field', { text: '{{subject' }],
  ['braces never opened', ['subject}}'], 'unopened-field', { text: 'subject}}' }],
] as const)('%s is told with its sheet and its cell', (_, [text], code, args) => {
  expect(foundIn(texts('đầu', text))).toEqual([
    { code: `template/${code}`, severity: 'error', args, place: { sheet, cell: 'B2' } },
  ]);
});

it('two lists in one row are told', () => {
  expect(foundIn(texts('{{items.name}}', '{{others.name}}'))).toMatchObject([
    { code: 'template/two-lists', args: { lists: ['items', 'others'] }, place: { sheet } },
  ]);
});

it('several faults are told at once, in the order of the sheet', () => {
  const found = foundIn(texts('{{a}} {{b}}', '{{subject', '{{items}}'));
  expect(found.map(({ code, place }) => [code, place])).toEqual([
    ['template/unknown-field', { sheet, cell: 'A2' }],
    ['template/unknown-field', { sheet, cell: 'A2' }],
    ['template/unclosed-field', { sheet, cell: 'B2' }],
    ['template/misused-field', { sheet, cell: 'C2' }],
  ]);
});

it('a field whose letters have several looks is read as one', () => {
  const split = (name: string): Uint8Array =>
    oneSheet(content(row(1, string('', `<r><t>{{sub</t></r><r><rPr><b/></rPr><t>${name}}}</t></r>`))));
  expect(foundIn(split('ject'))).toEqual([]);
  expect(foundIn(split('jct'))).toMatchObject([
    { code: 'template/unknown-field', args: { field: 'subjct' }, place: { cell: 'A1' } },
  ]);
});

it('what is printed above the pages is checked too', () => {
  const wrong = content(row(1, string('{{subject}}'))).replace('bannerLine}}', 'bannerLine}} {{subjct}}');
  expect(foundIn(oneSheet(wrong))).toMatchObject([
    { code: 'template/unknown-field', args: { field: 'subjct' }, place: { sheet } },
  ]);
});

it('every sheet that is seen has to warn of drafts', () => {
  const bare = cells(row(1, string('x')));
  const marked = content(row(1, string('x')));
  const found = foundIn(
    makeWorkbook({
      sheets: [
        { name: 'Một', content: marked },
        { name: 'Hai', content: bare },
        { name: 'Ba', content: bare, state: 'hidden' },
      ],
    }),
  );
  expect(found).toEqual([
    { code: 'template/no-banner', severity: 'error', args: { of: 'sheet' }, place: { sheet: 'Hai' } },
  ]);
});

it('fields that no cell uses are told of the whole', () => {
  expect(checkWorkbookTemplate(texts('{{subject}}', '{{items.name}}'), fields)).toMatchObject([
    { code: 'template/unused-fields', severity: 'warning', args: { fields: ['total', 'items.amount', 'others'] } },
  ]);
});
