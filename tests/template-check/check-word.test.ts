import { readFileSync } from 'node:fs';
import { Document, Footer, Header, Packer, Paragraph, Tab, Table, TableCell, TableRow, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Fields } from '../../src/office/template-fields.ts';
import { catalogue, formatOf, templateKinds } from '../../src/templates/catalogue.ts';
import { checkTemplate } from '../../src/templates/check-template.ts';
import { checkWordTemplate } from '../../src/templates/checking/check-word.ts';
import { markedKind } from '../../src/templates/kind-mark.ts';

const fields = {
  banners: [{ text: 'text' }],
  subject: 'text',
  shown: 'flag',
  chart: 'picture',
  items: [{ text: 'text', rows: [{ cell: 'text' }] }],
} as const satisfies Fields;

const lines = (...texts: readonly string[]): readonly Paragraph[] => texts.map(text => new Paragraph(text));
const marked = (): Header => new Header({ children: [...lines('{{#banners}}', '{{text}}', '{{/banners}}')] });

type Children = readonly (Paragraph | Table)[];

interface Made {
  readonly header?: Header | undefined;
  readonly first?: Header;
  readonly footer?: Footer;
}

async function templateOf(children: Children, made: Made = { header: marked() }): Promise<Uint8Array> {
  const { header, first, footer } = made;
  const section = {
    properties: { titlePage: first !== undefined },
    headers: { ...(header !== undefined && { default: header }), ...(first !== undefined && { first }) },
    ...(footer !== undefined && { footers: { default: footer } }),
    children: [...children],
  };
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [section] })));
}

const everything = lines(
  ...['{{subject}}', '{{#shown}}', '{{/shown}}', '{{%chart}}', '{{#items}}', '{{text}}'],
  ...['{{#rows}}', '{{cell}}', '{{/rows}}', '{{/items}}'],
);

const foundIn = (bytes: Uint8Array) =>
  checkWordTemplate(bytes, fields).filter(({ code }) => code !== 'template/unused-fields');

describe('shipped templates', () => {
  it.each(templateKinds)('%s says its kind and has no fault', async kind => {
    const bytes = readFileSync(`templates/${catalogue[kind].file}`);
    expect(markedKind(bytes)).toBe(kind);
    const { findings, isGuessed } = await checkTemplate(bytes, formatOf(kind), undefined);
    expect(isGuessed).toBe(false);
    expect(findings).toEqual([]);
  });

  it.each(templateKinds)('%s is known by its fields too', async kind => {
    const bytes = readFileSync(`templates/${catalogue[kind].file}`);
    const own = await catalogue[kind].fields();
    for (const other of templateKinds.filter(one => formatOf(one) === formatOf(kind))) {
      if ((await catalogue[other].fields()) === own) continue;
      const { findings } = await checkTemplate(bytes, formatOf(kind), other);
      expect(findings.some(({ code }) => code === 'template/unknown-field')).toBe(true);
    }
  });
});

describe('a template', () => {
  it('without fault gives no finding', async () => {
    expect(checkWordTemplate(await templateOf(everything), fields)).toEqual([]);
  });

  it.each([
    ['a misspelt field', ['{{subjct}}'], 'unknown-field', { field: 'subjct', suggestion: 'subject' }],
    [
      'quotation marks that Word made',
      ['{{“subject”}}'],
      'unknown-field',
      { field: '“subject”', suggestion: 'subject' },
    ],
    ['an inherited name', ['{{constructor}}'], 'unknown-field', { field: 'constructor' }],
    ['a list as a value', ['{{items}}'], 'misused-field', { field: 'items', kind: 'list' }],
    ['text as a section', ['{{#subject}}', '{{/subject}}'], 'misused-field', { field: 'subject', kind: 'text' }],
    ['a picture as a value', ['{{chart}}'], 'misused-field', { field: 'chart', kind: 'picture' }],
    ['braces left open', ['a {{subject'], 'unclosed-field', { text: '{{subject' }],
    ['braces over two paragraphs', ['{{sub', 'ject}}'], 'unclosed-field', { text: '{{sub' }],
    ['braces never opened', ['a subject}}'], 'unopened-field', { text: 'a subject}}' }],
    ['a section left open', ['{{#items}}', '{{text}}'], 'unclosed-section', { field: 'items' }],
    ['a section never opened', ['{{/items}}'], 'unopened-section', { field: 'items' }],
    [
      'crossed sections',
      ['{{#shown}}', '{{#items}}', '{{/shown}}', '{{/items}}'],
      'crossed-section',
      { field: 'shown', open: 'items' },
    ],
    ['raw markup', ['{{@subject}}'], 'raw-field', { field: 'subject' }],
    ['words beside a picture', ['Hình {{%chart}}'], 'misplaced-picture', { field: 'chart', fault: 'picture-alone' }],
    ['a width without unit', ['{{%chart 12}}'], 'misplaced-picture', { field: 'chart', fault: 'picture-width' }],
    ['single braces', ['x {subject} y'], 'odd-braces', { text: '{subject}', field: 'subject' }],
    ['braces of full width', ['｛｛subject｝｝'], 'odd-braces', { text: '｛｛subject｝｝', field: 'subject' }],
  ] as const)('with %s is told where', async (_, texts, code, args) => {
    const [first] = foundIn(await templateOf(lines('mở đầu', ...texts)));
    expect(first).toMatchObject({ code: `template/${code}`, severity: 'error', args, place: { part: 'body' } });
    expect(first?.place).toMatchObject({ paragraph: code === 'crossed-section' ? 4 : expect.any(Number) });
  });

  it('with several faults has all of them told at once', async () => {
    const found = foundIn(await templateOf(lines('{{a}} {{b}}', '{{subject', '{{/items}}')));
    expect(found.map(({ code }) => code)).toEqual([
      'template/unknown-field',
      'template/unknown-field',
      'template/unclosed-field',
      'template/unopened-section',
    ]);
  });

  it('takes names that are typed as letters with marks beside them', async () => {
    const accented = { ...fields, số: 'text' } as const;
    const template = await templateOf(lines('{{số}}'.normalize('NFD')));
    expect(checkWordTemplate(template, accented).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves braces alone that are no fields', async () => {
    expect(foundIn(await templateOf(lines('tập hợp {a, b}', 'hàm f{x}')))).toEqual([]);
  });

  it('names the table, the row and the column', async () => {
    const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });
    const row = (...texts: readonly string[]): TableRow => new TableRow({ children: texts.map(cell) });
    const table = new Table({ rows: [row('a', 'b'), row('c', 'Cột hai {{subjct}}')] });
    const [first] = foundIn(await templateOf([table]));
    expect(first?.place).toMatchObject({ table: { number: 1, row: 2, column: 2 }, words: 'Cột hai {{subjct}}' });
  });

  it('names the page where Word noted where its pages began', async () => {
    const bytes = await templateOf(lines('trang một', 'trang hai', '{{subjct}}'));
    const parts = unzipSync(bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    const noted = xml.replace(/<w:t [^>]*>trang hai/, found => `<w:lastRenderedPageBreak/>${found}`);
    expect(noted).not.toBe(xml);
    const [first] = foundIn(zipSync({ ...parts, 'word/document.xml': strToU8(noted) }));
    expect(first?.place).toMatchObject({ part: 'body', page: 2, paragraph: 3 });
    expect(foundIn(bytes)[0]?.place).not.toHaveProperty('page');
  });

  it('names headers and footers', async () => {
    const footer = new Footer({ children: [new Paragraph('{{subjct}}')] });
    const [first] = foundIn(await templateOf(lines('x'), { header: marked(), footer }));
    expect(first?.place).toMatchObject({ part: 'footer', partNumber: 1, paragraph: 1 });
  });

  it('with looks or signs inside the braces is warned of', async () => {
    const mixed = new Paragraph({ children: [new TextRun('{{sub'), new TextRun({ text: 'ject}}', bold: true })] });
    const tab = new Paragraph({ children: [new TextRun('{{sub'), new TextRun({ children: [new Tab(), 'ject}}'] })] });
    const found = foundIn(await templateOf([mixed, tab]));
    expect(found).toMatchObject([
      { code: 'template/mixed-look', severity: 'warning', args: { field: 'subject' } },
      { code: 'template/split-field', severity: 'warning', args: { field: 'subject', by: 'tab' } },
    ]);
  });

  it('is not warned of fields that Word only split', async () => {
    const split = new Paragraph({ children: ['{', '{sub', 'je', 'ct}', '}'].map(text => new TextRun(text)) });
    expect(foundIn(await templateOf([split]))).toEqual([]);
  });

  it('must warn of drafts on every page', async () => {
    const bare = new Header({ children: [new Paragraph('đầu trang')] });
    const of = async (made: Made) =>
      foundIn(await templateOf(lines('x'), made)).map(({ code, args }) => [code, args] as const);
    const missing = (pages: string) => ['template/no-banner', { of: { section: 1, pages } }];
    expect(await of({ header: undefined })).toEqual([missing('default')]);
    expect(await of({ header: bare, first: marked() })).toEqual([missing('default')]);
    expect(await of({ header: marked(), first: bare })).toEqual([missing('first')]);
    expect(await of({ header: marked(), first: marked() })).toEqual([]);
  });

  it('is told what it does not use', async () => {
    const found = checkWordTemplate(await templateOf(lines('{{#items}}', '{{/items}}')), fields);
    expect(found).toEqual([
      {
        code: 'template/unused-fields',
        severity: 'warning',
        args: { fields: ['subject', 'shown', 'chart', 'items.text', 'items.rows'] },
      },
    ]);
  });

  it('is told what only filling it brings to light', async () => {
    const row = (text: string): TableRow =>
      new TableRow({ children: [new TableCell({ children: [new Paragraph(text)] })] });
    const template = await templateOf([new Table({ rows: [row('{{#items}}{{text}}')] }), ...lines('{{/items}}')]);
    expect(foundIn(template)).toMatchObject([
      { code: 'template/unfillable', args: { field: 'items', fault: 'place' }, place: { table: { row: 1 } } },
    ]);
  });
});
