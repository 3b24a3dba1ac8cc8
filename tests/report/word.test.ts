import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { Document, Packer, Paragraph } from 'docx';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { TemplateError } from '../../src/office/template-error.ts';
import type { Fields, Filling } from '../../src/office/template-fields.ts';
import { renderWord } from '../../src/office/word.ts';
import { wordData } from '../../src/report/word-data.ts';
import { wordFields } from '../../src/report/word-fields.ts';
import { allPaths, tagPaths } from '../support/template-tags.ts';
import { type Example, indicatorsWith, reportOf } from './example.ts';
import { hostile, hostileExample } from './hostile.ts';
import { parseStrictly, partsOf, wordText, xmlParts } from './open-xml.ts';

const template = readFileSync('templates/bao-cao.docx');
const render = (example: Example = {}): Uint8Array => renderWord(template, wordData(reportOf(example)));

const full: Example = {
  indicators: indicatorsWith({ approximate: true }),
  sent: {
    'so-a': {
      report: {
        activities: [
          {
            activity: 'x',
            status: 'done',
            result: 'Đã mở lớp',
            outputs: [{ name: 'Lớp', quantity: 1250.5, unit: 'lớp' }],
          },
        ],
      },
    },
    'huyen-c': { receivedAt: '2024-12-16', report: { nil: true } },
    'so-b': {
      report: { indicators: [{ indicator: 'chi-tieu-1', value: 4.56, standard: 'chuan-moi', status: 'preliminary' }] },
    },
  },
};

it.each([
  ['the rule of the deadline', 'trước ngày 15/12/2024, tức là đến hết ngày 14/12/2024'],
  ['counts beside rates', '3/4 (75,0%)'],
  ['numbers as Vietnamese writes them', 'Khối lượng: Lớp: 1.250,5 lớp.'],
  ['activities without a report', 'Không có đơn vị nào báo cáo về hoạt động này.'],
  ['a nil report', 'Không phát sinh'],
  ['figures that are not comparable', 'Hai số liệu khác chuẩn nên không so sánh được.'],
  ['an approximate target', 'khoảng 2,87%'],
  ['money without figures as a dash', '–'],
  ['the blank number', '/BC-SA'],
  ['the archive line of the coordinator', '- Lưu: VT.'],
])('prints %s', (_, text) => {
  expect(wordText(render(full))).toContain(text);
});

it('does not print the archive line of the plan, an assessment "không đạt" or a tag', () => {
  expect(wordText(render(full))).not.toMatch(/KGVX|không đạt|\{\{|\}\}|undefined|NaN/i);
});

it.each([
  ['illustrative', { sent: { 'so-a': { illustrative: true } } }, 'DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT'],
  ['draft', { draft: true }, 'BẢN NHÁP'],
] satisfies readonly (readonly [string, Example, string])[])(
  'says on every page that it is %s',
  (_, example, banner) => {
    const parts = partsOf(render(example));
    const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
    expect(headers.length).toBeGreaterThanOrEqual(2);
    for (const [, xml] of headers) expect(xml).toContain(banner);
    const sections = parts.get('word/document.xml')?.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    const [first, ...others] = sections.map(section => section.match(/<w:headerReference/g)?.length ?? 0);
    expect(first).toBe(2);
    // Those of the section before hold where a section names none.
    expect(new Set(others)).toEqual(new Set([0]));
  },
);

it('has no banner when the data are real and final', () => {
  expect(wordText(render(full))).not.toMatch(/MINH HỌA|BẢN NHÁP/);
});

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('prints hostile text as text: %j', (_, text) => {
  const file = render(hostileExample(text));
  for (const [, xml] of xmlParts(file)) parseStrictly(xml);
  const plain = text
    .normalize('NFC')
    .replace(/[\n\r\u2028\u0085\t]/g, ' ')
    .replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, '')
    .trim();
  const [first = ''] = plain.split(/\s+/);
  expect(wordText(file)).toContain(first.replace(/[.;,]+$/, ''));
});

/** Nghị định 30/2020/NĐ-CP, Phụ lục I, in twentieths of a point. */
it('has the page that the decree wants', () => {
  const parts = partsOf(render(full));
  const document = parts.get('word/document.xml') ?? '';
  const attribute = (xml: string, name: string): number => Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1]);
  const sections = document.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
  expect(sections).toHaveLength(5);
  for (const section of sections) {
    expect([attribute(section, 'w'), attribute(section, 'h')].sort()).toEqual([11906, 16838]);
    expect(attribute(section, 'left')).toBeGreaterThanOrEqual(1701);
    expect(attribute(section, 'right')).toBeGreaterThanOrEqual(850);
    expect(section).toContain('<w:pgNumType w:start="1"/>');
    expect(section).toContain('<w:titlePg/>');
  }
  const fonts = [...parts.values()].join('').match(/w:ascii="[^"]+"/g) ?? [];
  expect([...new Set(fonts)]).toEqual(['w:ascii="Times New Roman"']);
  expect(document.match(/w:line="\d+"(?![^>]*w:lineRule)/g)).toBeNull();
});

/** Whom to call is the province's own matter, and so is what the coordinator proposes to it. */
const notForMinistry = [
  'hasAttention',
  'attentionAppendix',
  'asOf',
  'hasMissing',
  'missing',
  'hasLate',
  'late',
  'hasSentBack',
  'sentBack',
  'proposalsText',
];

it('gives equal bytes for equal data', () => {
  expect(Buffer.compare(render(full), render(full))).toBe(0);
});

it('satisfies the Open XML SDK', async () => {
  expect(await validate(render(full), 'docx', 'Office2019')).toEqual([]);
  expect(await validate(render(hostileExample('<x> & 👩🏽‍🌾')), 'docx', 'Office2019')).toEqual([]);
});

const small = {
  fields: { name: 'text', shown: 'flag', items: [{ text: 'text' }] } as const,
  title: 't',
  author: 'a',
  day: '2024-12-20',
};
const smallData: Filling<typeof small.fields> = {
  ...small,
  values: { name: 'tên', shown: true, items: [{ text: '{{name}}' }] },
};

async function templateOf(...lines: readonly string[]): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: lines.map(line => new Paragraph(line)) }] })),
  );
}

function errorOf(file: Uint8Array, filling: Filling<Fields> = smallData as unknown as Filling<Fields>): TemplateError {
  try {
    renderWord(file, filling);
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error('no error');
}

it('fills a restyled template and leaves braces in data alone', async () => {
  const file = renderWord(
    await templateOf('{{ name }}', '{{#items}}', '{{text}} {{name}}', '{{/items}}', '{{^shown}}ẩn{{/shown}}'),
    smallData,
  );
  expect(wordText(file)).toContain('tên\n{{name}} tên\n');
  expect(wordText(file)).not.toContain('ẩn');
});

it.each([
  ['unknown', ['{{nam}}'], 'template/unknown-tags', { tags: [{ tag: 'nam', suggestion: 'name' }] }],
  [
    'inherited',
    ['{{constructor}}{{toString}}'],
    'template/unknown-tags',
    { tags: [{ tag: 'constructor' }, { tag: 'toString' }] },
  ],
  [
    'unknown inside a list',
    ['{{#items}}{{nam}}{{/items}}'],
    'template/unknown-tags',
    { tags: [{ tag: 'nam', suggestion: 'name' }] },
  ],
  ['a list as text', ['{{items}}'], 'template/misused-tags', { tags: [{ tag: 'items', kind: 'list' }] }],
  ['text as a section', ['{{#name}}x{{/name}}'], 'template/misused-tags', { tags: [{ tag: 'name', kind: 'text' }] }],
  ['unclosed section', ['{{#items}}'], 'template/broken-tags', { tags: [{ tag: 'items', fault: 'unclosed-section' }] }],
  ['unopened section', ['{{/items}}'], 'template/broken-tags', { tags: [{ tag: 'items', fault: 'unopened-section' }] }],
  ['unclosed tag', ['{{name'], 'template/broken-tags', { tags: [{ tag: 'name', fault: 'unclosed' }] }],
  ['raw markup', ['{{@name}}'], 'template/broken-tags', { tags: [{ tag: 'name', fault: 'raw' }] }],
] as const)('refuses a template with a tag that is %s', async (_, lines, code, args) => {
  expect(errorOf(await templateOf(...lines))).toMatchObject({ code, args });
});

it.each([
  ['text', new TextEncoder().encode('không phải docx')],
  ['nothing', new Uint8Array()],
  ['a zip', zipSync({ 'a.txt': new Uint8Array([1]) })],
  ['a workbook', readFileSync('templates/bao-cao.xlsx')],
])('refuses %s as a template', (_, file) => {
  expect(errorOf(file)).toMatchObject({ code: 'template/not-office', args: { expected: 'docx' } });
});

it.each([
  ['bao-cao', []],
  ['bao-cao-bo', notForMinistry],
])('%s has a field for each tag and a place for each field that is for its reader', (name, left) => {
  const used = tagPaths(readFileSync(`templates/${name}.docx`), wordFields);
  const wanted = allPaths(wordFields).filter(path => !left.some(part => path === part || path.startsWith(`${part}.`)));
  expect([...used].sort()).toEqual([...wanted].sort());
});
