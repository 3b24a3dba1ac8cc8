import validate from '@ooxml-tools/validate';
import {
  AlignmentType,
  Document,
  Header,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx';
import { describe, expect, it } from 'vitest';
import { TemplateError } from '../../src/office/template-error.ts';
import type { Filling, Picture } from '../../src/office/template-fields.ts';
import { renderWord } from '../../src/office/word.ts';
import { smallMetafile } from '../support/small-metafile.ts';
import { parseStrictly, partsOf, wordText, xmlParts } from './open-xml.ts';

const fields = {
  chart: 'picture',
  none: 'picture',
  name: 'text',
  items: [{ text: 'text', each: 'picture', chart: 'picture' }],
} as const;

const picture = (alternativeText: string, width = 100): Picture => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="50mm" viewBox="0 0 ${width} 50"><rect x="2" y="2" width="96" height="46" fill="#3050a0"/></svg>`,
  emf: smallMetafile(),
  width,
  height: 50,
  alternativeText,
});

const filling = (overrides: Partial<Filling<typeof fields>['values']> = {}): Filling<typeof fields> => ({
  fields,
  title: 't',
  author: 'a',
  day: '2024-12-20',
  values: {
    chart: picture('Tỷ lệ "hộ nghèo" <2%> & {{name}}'),
    none: null,
    name: '{{%chart}}',
    items: [
      { text: 'một', each: picture('Hình một'), chart: null },
      { text: 'hai', each: null, chart: null },
      { text: 'ba', each: picture('Hình ba', 60), chart: null },
    ],
    ...overrides,
  },
});

type Children = readonly (Paragraph | Table)[];

const cell = (width: number, ...children: readonly Paragraph[]): TableCell =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, children: [...children] });

const table = (...cells: readonly TableCell[]): Table =>
  new Table({ columnWidths: cells.map(() => 3000), rows: [new TableRow({ children: [...cells] })] });

/** A4 with 3 cm and 2 cm at the sides: 160 mm of text, 247 mm lying. */
const margins = { top: 1134, bottom: 1134, left: 1701, right: 1134 };

async function templateOf(children: Children, lying: Children = [], header = 'đầu trang'): Promise<Uint8Array> {
  const page = (orientation: 'portrait' | 'landscape') => ({
    size: {
      width: 11906,
      height: 16838,
      orientation: PageOrientation[orientation === 'portrait' ? 'PORTRAIT' : 'LANDSCAPE'],
    },
    margin: margins,
  });
  const sections = [
    {
      properties: { page: page('portrait') },
      headers: { default: new Header({ children: [new Paragraph(header)] }) },
      children: [...children, new Paragraph('')],
    },
    { properties: { page: page('landscape') }, children: [...lying] },
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections })));
}

const lines = (...texts: readonly string[]): Children => texts.map(text => new Paragraph(text));

const documentOf = (file: Uint8Array): string => partsOf(file).get('word/document.xml') ?? '';

/** Widths of the pictures of a file, in millimetres. */
const widthsOf = (file: Uint8Array): readonly number[] =>
  [...documentOf(file).matchAll(/<wp:extent cx="(\d+)"/g)].map(([, width]) => Math.round(Number(width) / 36_000));

describe('a picture in a Word template', () => {
  it('stands in both forms, with its text for who cannot see it', async () => {
    const file = renderWord(await templateOf(lines('{{%chart}}')), filling());
    const parts = partsOf(file);
    const relationships = parts.get('word/_rels/document.xml.rels') ?? '';
    const target = (id = ''): string | undefined =>
      new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(relationships)?.[1];
    const [, emf] = /<a:blip[^>]* r:embed="([^"]+)"/.exec(documentOf(file)) ?? [];
    const [, svg] = /<asvg:svgBlip[^>]* r:embed="([^"]+)"/.exec(documentOf(file)) ?? [];
    expect([target(emf), target(svg)]).toEqual(['media/picture1.emf', 'media/picture1.svg']);
    expect(parts.get('word/media/picture1.svg')).toContain('<svg');
    expect(parts.get('[Content_Types].xml')).toMatch(
      /Extension="emf".*Extension="svg"|Extension="svg".*Extension="emf"/s,
    );
    expect(documentOf(file)).toContain('descr="Tỷ lệ &quot;hộ nghèo&quot; &lt;2%&gt; &amp; {{name}}"');
    for (const [, xml] of xmlParts(file)) parseStrictly(xml);
  });

  it('keeps the properties of its paragraph', async () => {
    const paragraph = new Paragraph({ text: '{{%chart}}', alignment: AlignmentType.CENTER, keepNext: true });
    const xml = documentOf(renderWord(await templateOf([paragraph]), filling()));
    expect(xml).toMatch(/<w:p><w:pPr><w:keepNext\/><w:jc w:val="center"\/><\/w:pPr><w:r><w:drawing>/);
  });

  it('is another one in each round of a list, and none where there is none', async () => {
    const file = renderWord(
      await templateOf(lines('{{#items}}', '{{text}}:', '{{%each}}', '{{/items}}', '{{%none}}', 'cuối')),
      filling(),
    );
    expect([...documentOf(file).matchAll(/<wp:docPr[^>]*descr="([^"]*)"/g)].map(([, text]) => text)).toEqual([
      'Hình một',
      'Hình ba',
    ]);
    expect(wordText(file)).toContain('một:\n\nhai:\nba:\n\ncuối');
  });

  it('is not taken from around a list that has a field of its name', async () => {
    expect(widthsOf(renderWord(await templateOf(lines('{{#items}}', '{{%chart}}', '{{/items}}')), filling()))).toEqual(
      [],
    );
  });

  it('has an id of its own, and its bytes once', async () => {
    const file = renderWord(
      await templateOf(lines('{{%chart}}', 'x', '{{%chart}}', '{{#items}}', '{{%each}}', '{{/items}}')),
      filling(),
    );
    const ids = [...documentOf(file).matchAll(/<wp:docPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(4);
    expect([...partsOf(file).keys()].filter(name => name.endsWith('.emf'))).toHaveLength(3);
  });

  it.each([
    ['its own width', ['{{%chart}}'], {}, [100]],
    [
      'the width that the template wants',
      ['{{%chart 12cm}}', '{{%chart 85,5 mm}}', '{{% chart 0.5cm }}'],
      {},
      [120, 86, 5],
    ],
    ['no more than the text of its page', ['{{%chart}}', '{{%chart 30cm}}'], { chart: picture('x', 300) }, [160, 160]],
  ] as const)('has %s', async (_, texts, values, widths) => {
    expect(widthsOf(renderWord(await templateOf(lines(...texts)), filling(values)))).toEqual(widths);
  });

  it('is measured by its own section, cell and indent', async () => {
    const wide = filling({ chart: picture('x', 900) });
    const indented = new Paragraph({ text: '{{%chart}}', indent: { left: 567 } });
    const template = await templateOf(
      [indented, table(cell(3000, ...[new Paragraph('{{%chart}}')]), cell(3000, new Paragraph('bên')))],
      lines('{{%chart}}'),
    );
    expect(widthsOf(renderWord(template, wide))).toEqual([150, 49, 247]);
  });

  it('leaves a cell whole when there is none', async () => {
    const file = renderWord(await templateOf([table(cell(3000, new Paragraph('{{%none}}')))]), filling());
    expect(documentOf(file)).toMatch(/<w:tc>.*<w:p>?<\/w:p><\/w:tc>/);
    expect(await validate(file, 'docx', 'Office2019')).toEqual([]);
  });

  it('does not come from data', async () => {
    const file = renderWord(
      await templateOf(lines('{{name}}')),
      filling({ name: '{{%chart}} <w:drawing picture="0"/>' }),
    );
    expect(wordText(file)).toContain('{{%chart}} <w:drawing picture="0"/>');
    expect([...partsOf(file).keys()].some(name => name.includes('media'))).toBe(false);
  });

  it('satisfies the Open XML SDK and gives equal bytes for equal data', async () => {
    const template = await templateOf(
      [...lines('{{#items}}', '{{%each}}', '{{/items}}'), table(cell(3000, new Paragraph('{{%chart}}')))],
      lines('{{%chart}}'),
    );
    const file = renderWord(template, filling());
    expect(await validate(file, 'docx', 'Office2019')).toEqual([]);
    expect(Buffer.compare(file, renderWord(template, filling()))).toBe(0);
  });
});

async function errorOf(template: Promise<Uint8Array>): Promise<TemplateError> {
  try {
    renderWord(await template, filling());
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('no error');
}

describe('a template is refused', () => {
  it.each([
    ['text beside a picture', templateOf(lines('Hình: {{%chart}}')), 'picture-alone'],
    ['two pictures in a paragraph', templateOf(lines('{{%chart}}{{%chart}}')), 'picture-alone'],
    ['a condition in the paragraph', templateOf(lines('{{#items}}{{%chart}}{{/items}}')), 'picture-alone'],
    ['a width without unit', templateOf(lines('{{%chart 12}}')), 'picture-width'],
    ['no width at all', templateOf(lines('{{%chart 0cm}}')), 'picture-width'],
    ['a picture in a header', templateOf(lines('x'), [], '{{%chart}}'), 'picture-place'],
  ] as const)('for %s', async (_, template, fault) => {
    expect(await errorOf(template)).toMatchObject({
      code: 'template/broken-tags',
      args: { tags: [{ tag: 'chart', fault }] },
    });
  });

  it('for text as a picture, or a picture as text', async () => {
    expect(await errorOf(templateOf(lines('{{%name}}')))).toMatchObject({
      args: { tags: [{ tag: 'name', kind: 'text' }] },
    });
    expect(await errorOf(templateOf(lines('{{chart}}')))).toMatchObject({
      args: { tags: [{ tag: 'chart', kind: 'picture' }] },
    });
  });
});
