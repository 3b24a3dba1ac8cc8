/** Nghị định 30/2020/NĐ-CP, read back from what was printed. */
import validate from '@ooxml-tools/validate';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { acknowledgementFields } from '../../src/letters/acknowledgement-document.ts';
import { reminderFields } from '../../src/letters/reminder-letter.ts';
import { returnFields } from '../../src/letters/return-letter.ts';
import { hostile } from '../report/hostile.ts';
import { parseStrictly, partsOf, wordText, xmlParts } from '../report/open-xml.ts';
import { allPaths, tagPaths } from '../support/template-tags.ts';
import { faultsOf } from './decree.ts';
import { acknowledgementFile, addressee, head, reminderFile, returnFile, sender, template } from './example.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => addressee(`Đơn vị ${index + 1}`));

const letters = {
  'to one unit': reminderFile(),
  'to five units, numbered': reminderFile({ addressees: many(5), number: '05/SA-VP', date: '2024-02-05' }),
  'to a list of 38 units': reminderFile({ addressees: many(38), illustrative: true }),
  'to one unit before the deadline': reminderFile({ timing: 'before', asOf: '2024-12-01', day: '2024-12-01' }),
  'to asked units': reminderFile({ class: 'requested', addressees: many(2) }),
  'with a returned report': returnFile({ number: '12/SA-VP', date: '2024-12-13' }),
};

it.each(Object.entries(letters))('a letter %s is as the decree wants it', (_, file) => {
  expect(faultsOf(file, head)).toEqual([]);
});

it('an acknowledgement is as the decree wants it', () => {
  expect(faultsOf(acknowledgementFile(), head, false)).toEqual([]);
});

/** Changes one part of a file as somebody might who restyles the template. */
function changed(file: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(file);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (before === after) throw new Error(`nothing to change in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const document = 'word/document.xml';
const styles = 'word/styles.xml';

describe('a letter that is not so is found out', () => {
  it.each([
    ['margin left', document, 'w:left="1701"', 'w:left="1134"'],
    ['margin right', document, 'w:right="851"', 'w:right="567"'],
    ['paper', document, 'w:h="16838"', 'w:h="15840"'],
    ['font', styles, /w:ascii="Times New Roman"/, 'w:ascii="Arial"'],
    ['page number', document, '<w:titlePg/>', ''],
    ['page number', document, '<w:pgNumType w:start="1"/>', ''],
    ['body not justified', styles, /(w:styleId="ReportBody".*?)<w:jc w:val="both"\/>/s, '$1'],
    ['body without indent', styles, /(w:styleId="ReportBody".*?)w:firstLine="720"/s, '$1w:firstLine="0"'],
    ['body spacing', styles, /(w:styleId="ReportBody".*?)w:lineRule="auto"/s, '$1w:lineRule="exact"'],
    ['no rule below "Độc lập - Tự do - Hạnh phúc"', document, /(Hạnh phúc.*?)<w:pBdr><w:top .*?<\/w:pBdr>/s, '$1'],
    ['letters of "SỞ A"', document, /<w:b\/>(<w:bCs\/>(?:(?!<w:b\/>).)*SỞ A)/s, '$1'],
    ['date', document, 'ngày 05 tháng 02 năm', 'ngày 5 tháng 2 năm'],
    ['date', document, /<w:i\/>(<w:iCs\/>(?:(?!<w:i\/>).)*tháng 02)/s, '$1'],
    ['number', document, 'Số: 05/SA-VP', 'Số: 5/SA-VP'],
    ['recipients title', document, /<w:i\/>(<w:iCs\/>(?:(?!<w:i\/>).)*Nơi nhận:)/s, '$1'],
    ['recipients letters', styles, /(w:styleId="ReportRecipients".*?)<w:sz w:val="22"\/>/s, '$1<w:sz w:val="28"/>'],
    ['"Như trên"', document, '- Như trên;', '- Sở B;'],
    ['addressees', document, '- Đơn vị 5.', '- Đơn vị 5'],
    ['end of the text', document, './.', '.'],
  ] as const)('%s', (fault, part, from, to) => {
    expect(faultsOf(changed(letters['to five units, numbered'], part, from, to), head)).toContain(fault);
  });
});

it('a list is a part of its own, with a page number of its own', () => {
  const sections = (file: Uint8Array) =>
    partsOf(file)
      .get(document)
      ?.match(/<w:sectPr/g) ?? [];
  expect(sections(letters['to one unit'])).toHaveLength(1);
  expect(sections(letters['to a list of 38 units'])).toHaveLength(2);
});

const all: readonly (readonly [string, Uint8Array])[] = [
  ...Object.entries(letters),
  ['acknowledgement', acknowledgementFile()],
];

it.each(all)('%s satisfies the Open XML SDK', async (_, file) => {
  expect(await validate(file, 'docx', 'Office2019')).toEqual([]);
});

it.each([
  ['reminder', () => reminderFile({ addressees: many(38) })],
  ['return', () => returnFile()],
  ['acknowledgement', () => acknowledgementFile()],
])('equal data give an equal %s', (_, render) => {
  expect(Buffer.compare(render(), render())).toBe(0);
});

it.each([
  ['reminder', (illustrative: boolean) => reminderFile({ illustrative, addressees: many(38) })],
  ['return', (illustrative: boolean) => returnFile({ illustrative })],
  ['acknowledgement', (illustrative: boolean) => acknowledgementFile({ illustrative })],
])('invented data are marked on every page of the %s, and only they', (_, render) => {
  const banner = 'DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT';
  const headers = [...partsOf(render(true))].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  expect(headers.length).toBeGreaterThanOrEqual(2);
  for (const [, xml] of headers) expect(xml).toContain(banner);
  expect(wordText(render(false))).not.toContain('MINH HỌA');
});

const label = (text: string): string => text.slice(0, 200);

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('hostile text stays text: %j', async (_, text) => {
  const own = label(text);
  const files = [
    reminderFile({
      sender: { ...sender, name: own, superior: own, symbol: own, place: own },
      addressees: [
        addressee(own, { basis: [own], route: { to: own, via: { name: own }, senders: [own] } }),
        addressee('B'),
      ],
    }),
    returnFile({
      unit: { name: own },
      document: { number: own, issued: '2024-12-10' },
      attachment: own,
      findings: [{ place: text, value: text, message: text, fix: text }],
    }),
    acknowledgementFile({
      originals: [{ name: own, size: 1, sha256: own }],
      recordedBy: own,
      evidence: { kind: 'email', reference: own },
    }),
  ];
  const plain = own.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ');
  const [first = ''] = plain.trim().split(/\s+/);
  for (const file of files) {
    for (const [, xml] of xmlParts(file)) parseStrictly(xml);
    expect(wordText(file).toLowerCase()).toContain(first.replace(/[.;,]+$/, '').toLowerCase());
  }
});

it.each([
  ['cong-van-don-doc', reminderFields],
  ['cong-van-tra-lai', returnFields],
  ['giay-xac-nhan', acknowledgementFields],
] as const)('%s has a place for each field and a field for each tag', (name, fields) => {
  expect([...tagPaths(template(name), fields)].sort()).toEqual([...allPaths(fields)].sort());
});
