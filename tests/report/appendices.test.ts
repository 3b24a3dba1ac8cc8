import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderWord } from '../../src/office/word.ts';
import { appendixNumbers } from '../../src/report/appendices.ts';
import { wordData } from '../../src/report/word-data.ts';
import { type Example, indicatorsWith, reportOf } from './example.ts';
import { partsOf, wordText } from './open-xml.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => ({ text: `Việc ${index + 1}` }));

const full: Example = {
  indicators: indicatorsWith({}),
  sent: {
    'so-a': {
      receivedAt: '2024-12-16',
      report: {
        activities: [{ activity: 'x', status: 'done', result: 'Đã làm' }],
        issuedDocuments: [{ number: '1/QĐ-SA', date: '2024-01-02', title: 'Quyết định giao việc' }],
        funding: [{ source: 'ngan-sach', planned: 1, disbursed: 1 }],
        nextPeriod: many(9),
      },
    },
  },
};

const { funding: _, ...unfunded } = full.sent?.['so-a']?.report ?? {};
const withoutFunding: Example = { ...full, sent: { 'so-a': { receivedAt: '2024-12-16', report: unfunded } } };

const printed = (example: Example, template = 'bao-cao'): string =>
  wordText(renderWord(readFileSync(`templates/${template}.docx`), wordData(reportOf(example)))).replaceAll(
    '\u00a0',
    ' ',
  );

/** Headings of appendices as they are printed, in their order. */
const headings = (example: Example, template?: string): readonly string[] =>
  printed(example, template).match(/^Phụ lục(?: [IVX]+)?$/gm) ?? [];

it.each([
  ['all of them', full, ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII']],
  ['one less', withoutFunding, ['I', 'II', 'III', 'IV', 'V', 'VI']],
  ['before anything is due', { on: '2024-12-01T08:00:00+07:00' }, ['']],
] satisfies readonly (readonly [string, Example, readonly string[]])[])(
  'numbers what is there: %s',
  (_, example, numbers) => {
    expect(headings(example)).toEqual(numbers.map(number => `Phụ lục ${number}`.trim()));
    expect(Object.values(appendixNumbers(reportOf(example))).filter(number => number !== undefined)).toEqual(numbers);
  },
);

it('leaves the page of an appendix out with it', () => {
  const sections = (example: Example): number => {
    const file = renderWord(readFileSync('templates/bao-cao.docx'), wordData(reportOf(example)));
    return (
      partsOf(file)
        .get('word/document.xml')
        ?.match(/<w:sectPr/g)?.length ?? 0
    );
  };
  expect([full, withoutFunding, { on: '2024-12-01T08:00:00+07:00' }].map(sections)).toEqual([8, 7, 2]);
});

describe('what the text refers to is behind it', () => {
  it.each([
    ['all of them', full, 'bao-cao'],
    ['one less', withoutFunding, 'bao-cao'],
    ['nothing sent', {}, 'bao-cao'],
    ['to the ministry', { ...full, kind: 'ministry' }, 'bao-cao-bo'],
  ] satisfies readonly (readonly [string, Example, string])[])('%s', (_, example, template) => {
    const referred = [...printed(example, template).matchAll(/Phụ lục( [IVX]+)?/g)].map(([found]) => found);
    const there = headings(example, template);
    expect([...new Set(referred)].sort()).toEqual([...there].sort());
  });
});

it('refers to the appendix that is meant', () => {
  const text = printed(withoutFunding);
  expect(text).toContain('Danh mục văn bản tại Phụ lục III.');
  expect(text).toContain('toàn bộ tại phần A Phụ lục IV.');
  expect(text).toContain('bị trả lại nêu tại Phụ lục V. Tình hình từng đơn vị tại Phụ lục VI.');
  expect(text).toMatch(/^Phụ lục IV\nKHÓ KHĂN, KIẾN NGHỊ/m);
});

it('keeps a short list in the text, and of a long one six items, all being in the appendix', () => {
  const directions = (count: number): Example => ({ sent: { 'so-a': { report: { nextPeriod: many(count) } } } });
  expect(printed(directions(8))).not.toContain('KHÓ KHĂN, KIẾN NGHỊ');
  expect(printed(directions(8)).match(/: Việc \d+\./g)).toHaveLength(8);
  const long = printed(directions(9));
  expect(long).toContain('Trên đây nêu 6/9 phương hướng, nhiệm vụ');
  expect(long.match(/: Việc \d+\./g)).toHaveLength(15);
});
