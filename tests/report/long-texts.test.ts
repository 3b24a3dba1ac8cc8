/** Reports that say more than anybody expects: the documents stay whole, valid, and open. */
import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/office/reading/read-workbook.ts';
import { renderWord } from '../../src/office/word.ts';
import { fillWorkbook } from '../../src/office/workbook.ts';
import { wordData } from '../../src/report/word-data.ts';
import { workbookData } from '../../src/report/workbook-data.ts';
import { officePdf, pdfText } from '../support/office-pdf.ts';
import { describeWith } from '../support/programs.ts';
import { type Example, reportOf } from './example.ts';
import { hostileExample } from './hostile.ts';
import { parseStrictly, xmlParts } from './open-xml.ts';

const sentence = 'Đơn vị đã tổ chức nhiều lớp tập huấn cho cán bộ cơ sở. ';
const family = '👨‍👩‍👧‍👦';
/** One unit that says it of one activity: whatever is said at every place at once, fills books. */
const result = (text: string): Example => ({
  sent: { 'so-b': { report: { activities: [{ activity: 'x', status: 'done', result: text }] } } },
});

const halfSign = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const proposals = (count: number): Example => ({
  sent: {
    'so-b': {
      report: {
        proposals: Array.from({ length: count }, (_, index) => ({
          text: `Kiến nghị thứ ${index + 1}.`,
          to: 'UBND tỉnh',
          kind: 'other' as const,
        })),
      },
    },
  },
});

const cases: readonly (readonly [name: string, example: Example, marker: string])[] = [
  ['thirty pages in a cell', result(`ĐẦU ${sentence.repeat(1200)} CUỐI`), 'ĐẦU'],
  ['a table pasted as tabs', result('Xã\tSố hộ\tTỷ lệ\r\n'.repeat(300)), 'Số hộ'],
  ['families of joined signs across the limit of a cell', result(`a${family.repeat(6000)}`), 'a'],
  ['marks of right-to-left writing', hostileExample('Số \u200f\u061c\u2067123\u2069 hộ \u202enghèo\u202c'), 'nghèo'],
  ['one word of 40,000 letters', result('ă'.repeat(40_000)), 'ă'],
  ['a thousand proposals', proposals(1000), 'Kiến nghị thứ 1000'],
];

const documents = (example: Example) => {
  const report = reportOf(example);
  return {
    docx: renderWord(readFileSync('templates/bao-cao.docx'), wordData(report)),
    xlsx: fillWorkbook(readFileSync('templates/bao-cao.xlsx'), workbookData(report)).file,
  };
};

describe.each(cases)('%s', (_, example) => {
  const { docx, xlsx } = documents(example);

  it('stays well-formed and valid', async () => {
    for (const file of [docx, xlsx]) for (const [, xml] of xmlParts(file)) parseStrictly(xml);
    expect(await validate(docx, 'docx', 'Office2019')).toEqual([]);
    expect(await validate(xlsx, 'xlsx', 'Office2019')).toEqual([]);
  });

  it('leaves no cell longer than Excel takes, and none that ends in half a sign', () => {
    const reading = readWorkbook(xlsx);
    if (!('content' in reading)) throw new Error(JSON.stringify(reading));
    const texts = reading.content.sheets.flatMap(({ cells }) =>
      cells.flatMap(({ value }) => (value?.kind === 'text' ? [value.text] : [])),
    );
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(32_767);
      expect(text).not.toMatch(halfSign);
    }
  });
});

describeWith(['soffice', 'pdftotext'], 'LibreOffice opens', () => {
  it.each(cases)(
    '%s',
    (_, example, marker) => {
      const { docx, xlsx } = documents(example);
      expect(pdfText(officePdf(docx, 'docx'))).toContain(marker);
      expect(officePdf(xlsx, 'xlsx').length).toBeGreaterThan(1000);
    },
    180_000,
  );
});
