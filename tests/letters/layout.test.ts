import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import { acknowledgementFields } from '../../src/letters/acknowledgement-document.ts';
import { reminderFields } from '../../src/letters/reminder-letter.ts';
import { returnFields } from '../../src/letters/return-letter.ts';
import { hostile } from '../report/hostile.ts';
import { parseStrictly, partsOf, wordText, xmlParts } from '../report/open-xml.ts';
import { allPaths, tagPaths } from '../support/template-tags.ts';
import { acknowledgementFile, addressee, reminderFile, returnFile, sender, template } from './example.ts';

const many = (count: number) => Array.from({ length: count }, (_, index) => addressee(`Đơn vị ${index + 1}`));

const letters = {
  'to one unit': reminderFile(),
  'to five units, numbered': reminderFile({ addressees: many(5), number: '05/SA-VP', date: '2024-02-05' }),
  'to a list of 38 units': reminderFile({ addressees: many(38), illustrative: true }),
  'to one unit before the deadline': reminderFile({ timing: 'before', asOf: '2024-12-01', day: '2024-12-01' }),
  'to asked units': reminderFile({ class: 'requested', addressees: many(2) }),
  'with a returned report': returnFile({ number: '12/SA-VP', date: '2024-12-13' }),
};

const document = 'word/document.xml';

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
