import { describe, expect, it } from 'vitest';
import { explainSource as enExplainSource } from '../../src/messages/en/explain-source.ts';
import { source as english } from '../../src/messages/en/source.ts';
import { explainSource } from '../../src/messages/vi/explain-source.ts';
import { source as vietnamese } from '../../src/messages/vi/source.ts';
import type { Wording, Wordings } from '../../src/messages/wording.ts';
import { type SourceFindingArgs, sourceSeverities } from '../../src/source/findings.ts';
import { read } from './reading.ts';

const vi: Wordings<SourceFindingArgs> = vietnamese;
const en: Wordings<SourceFindingArgs> = english;

type Code = keyof SourceFindingArgs;

const samples: { readonly [C in Code]: readonly SourceFindingArgs[C][] } = {
  'file/too-large': [{ size: 1_048_577, limit: 1_048_576 }],
  'file/not-regular': [{ what: 'directory' }, { what: 'link' }, { what: 'other' }],
  'text/encoding': [{}, { looksLike: 'utf-16' }, { looksLike: 'zip' }, { looksLike: 'binary' }],
  'text/not-nfc': [{ lines: 1 }, { lines: 1250 }],
  'text/control-character': [
    { codePoint: 0, count: 1 },
    { codePoint: 0x202e, count: 1250 },
    { codePoint: 7, count: 2 },
  ],
  'text/invisible-character': [
    { codePoint: 0x200b, count: 3 },
    { codePoint: 0xe0041, count: 1 },
  ],
  'yaml/syntax': [
    { problem: 'tab-indent' },
    { problem: 'bad-indent', near: 'b: 1' },
    { problem: 'missing-colon', near: 'unit so-y-te' },
    { problem: 'missing-colon', near: 'unit:so-y-te' },
    { problem: 'colon-in-text', near: 'Kết quả: tốt' },
    { problem: 'colon-in-text', near: 'Kết quả: "tốt"' },
    { problem: 'unclosed-quote' },
    { problem: 'text-after-quote', near: '"Báo cáo" năm 2024' },
    { problem: 'text-after-quote', near: "'Báo cáo' năm 2024" },
    { problem: 'unclosed-bracket', near: '[' },
    { problem: 'unclosed-bracket', near: '{' },
    { problem: 'odd-space' },
    { problem: 'merge-conflict' },
    ...['-', '\\d', '#', '*', '{', ']', 'x'].map(near => ({ problem: 'unexpected-character' as const, near })),
    { problem: 'other' },
  ],
  'yaml/empty': [{}],
  'yaml/not-a-mapping': [{ found: 'list' }, { found: 'text' }, { found: 'number' }],
  'yaml/duplicate-key': [{ key: 'unit' }],
  'yaml/alias': [{ name: '*x' }, { name: '&x' }],
  'yaml/tag': [{ tag: '!Foo' }],
  'yaml/directive': [{ directive: '%YAML 1.1' }],
  'yaml/reserved-key': [{ key: '__proto__' }, { key: '<<' }],
  'yaml/several-documents': [{}],
  'yaml/too-deep': [{ limit: 32 }],
  'yaml/too-many-values': [
    { limit: 50_000, of: 'values' },
    { limit: 2_000, of: 'names' },
  ],
  'yaml/too-long-text': [{ limit: 20_000 }],
  'number/grouping': [
    { text: '1.000', readAs: 1, thousands: '1000' },
    { text: '120.000', readAs: 120, thousands: '120000' },
    { text: '-1.250', readAs: -1.25, thousands: '-1250' },
  ],
  'number/leading-zero': [{ text: '0905123456', readAs: 905123456 }],
  'number/notation': [
    { text: '1e3', readAs: 1000 },
    { text: '1e21', readAs: 1e21 },
    { text: '1e-7', readAs: 1e-7 },
  ],
  'number/not-exact': [{ text: '9007199254740993' }, { text: '.inf' }],
};

const codes = Object.keys(samples).sort() as readonly Code[];

const worded = <C extends Code>(code: C): readonly (readonly [string, Wording, Wording])[] =>
  samples[code].map((args, index) => [`${code} ${index + 1}`, vi[code](args), en[code](args)]);

it('every code has samples', () => {
  expect(codes).toEqual(Object.keys(sourceSeverities).sort());
});

it.each(codes.flatMap(worded))('%s is a sentence and a cure in each language', (_, first, second) => {
  for (const { message, fix } of [first, second]) {
    expect(message).toMatch(/^(\p{Lu}|").{8,}[^.]\.$/u);
    expect(fix).toMatch(/^\p{Ll}+ .*[^.]\.$/u);
    expect(`${message}${fix}`).toBe(`${message}${fix}`.normalize('NFC'));
    expect(`${message}${fix}`).not.toMatch(/undefined|NaN|\[object|\d[eE]\+/);
  }
  expect(first.message).not.toBe(second.message);
  expect(first.fix).not.toBe(second.fix);
});

describe('what is to be typed', () => {
  it.each([
    [
      vi['number/grouping']({ text: '1.000', readAs: 1, thousands: '1000' }),
      '"1.000" được đọc thành số 1, không phải một nghìn.',
      'viết 1000 (không dùng dấu chấm ngăn cách hàng nghìn); nếu đúng là số thập phân thì viết 1.0000.',
    ],
    [
      vi['number/grouping']({ text: '1.250', readAs: 1.25, thousands: '1250' }),
      '"1.250" được đọc thành số 1,25, không phải 1250.',
      'viết 1250 (không dùng dấu chấm ngăn cách hàng nghìn); nếu đúng là số thập phân thì viết 1.2500.',
    ],
    [
      en['number/grouping']({ text: '120.000', readAs: 120, thousands: '120000' }),
      '"120.000" is read as the number 120, not as 120 thousand.',
      'write 120000 (no dots between thousands), or 120.0000 if it is meant as a decimal.',
    ],
    [
      vi['yaml/syntax']({ problem: 'colon-in-text', near: 'Kết quả: "tốt"' }),
      'Tệp không đúng cú pháp YAML: đoạn chữ có dấu hai chấm mà không đặt trong dấu nháy.',
      `đặt cả đoạn trong dấu nháy: 'Kết quả: "tốt"'.`,
    ],
    [
      vi['yaml/syntax']({ problem: 'text-after-quote', near: "'Báo cáo' năm 2024" }),
      'Tệp không đúng cú pháp YAML: còn chữ đứng sau dấu nháy đóng.',
      "đặt cả đoạn trong một cặp dấu nháy: '''Báo cáo'' năm 2024'.",
    ],
    [
      en['yaml/syntax']({ problem: 'missing-colon', near: 'unit:so-y-te' }),
      'The file is not valid YAML: a space is missing behind the colon.',
      'write it as "unit: so-y-te".',
    ],
    [
      vi['number/notation']({ text: '1e21', readAs: 1e21 }),
      '"1e21" được đọc thành số 1000000000000000000000.',
      'viết 1000000000000000000000 nếu đúng là số đó, hoặc đặt trong dấu nháy nếu là mã: "1e21".',
    ],
  ])('%j', (wording, message, fix) => {
    expect(wording).toEqual({ message, fix });
  });
});

/** Their wrong lines are only hinted at: other bytes, other folders, or too many of them. */
const hinted = /^file\/|^text\/|too-many|too-long/;

describe('explanations', () => {
  it.each(codes)('%s', code => {
    const { why, wrong, right } = explainSource[code];
    const inEnglish = enExplainSource[code];
    for (const text of [why, inEnglish.why]) expect(text).toMatch(/^\p{Lu}[^.]*.*\. \p{Lu}.*\.$/u);
    expect(why).not.toBe(inEnglish.why);
    expect([wrong, right]).toEqual([inEnglish.wrong, inEnglish.right]);
    expect(wrong).not.toBe(right);
    if (hinted.test(code)) return;
    expect(read(wrong).findings.map(finding => finding.split(' ')[0])).toContain(code);
    expect(read(right).findings).toEqual([]);
  });
});
