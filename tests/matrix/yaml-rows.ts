/** Group A: reports in YAML as a unit could send them. */
import { expect } from 'vitest';
import { reportYaml } from '../support/small-plan.ts';
import { Office } from './office.ts';
import type { Row } from './row.ts';
import { type Sent, send, sending } from './sent.ts';

/** Says whose it is, so that what follows decides. */
const head = reportYaml('so-mot', '');
const bomb = Array.from(
  { length: 9 },
  (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`,
).join('\n');
const deepBlock = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
const manyNames = Array.from({ length: 40_000 }, (_, index) => `key${index}: ${index}`).join('\n');
const nil = 'nil: true\n';

const sent = (bytes: string | Uint8Array, outcome: Sent['outcome'], ...codes: readonly string[]): Sent => ({
  name: 'bao-cao.yaml',
  bytes,
  outcome,
  codes,
});

/** Read far enough to know whose it is: it goes back with its fault. */
const returned = (body: string, code: string, ...places: readonly string[]): Sent => ({
  ...sent(head + body, 'returned', code),
  places: places.map(place => `${code} ${place}`),
});

/** Nothing of it can be read: it waits for somebody who knows whose it is, with its fault, and is unread then. */
const unreadable = (bytes: string | Uint8Array, code: string): readonly Sent[] => [
  sent(bytes, 'inbox', code),
  { ...sent(bytes, 'unread', code), known: true },
];

const noPrototype = (): void => {
  expect(Reflect.get({}, 'x')).toBeUndefined();
};

async function showEmptyFile(): Promise<void> {
  const office = new Office();
  try {
    const before = office.tree();
    const { exit, files } = await office.send('bao-cao.yaml', '');
    expect([exit, files[0]?.kind, files[0]?.reason]).toEqual([3, 'refused', 'empty']);
    expect(office.tree()).toEqual(before);
  } finally {
    office.remove();
  }
}

export const yamlRows: readonly Row[] = [
  {
    number: 1,
    title: 'alias bomb, 9 levels',
    expected: 'yaml/alias, kept, 3',
    show: sending(returned(`${bomb}\n`, 'yaml/alias', '6')),
  },
  {
    number: 2,
    title: 'one harmless alias',
    expected: 'yaml/alias with line, kept, 3',
    show: sending(returned(`${nil}proposals: &x []\ndifficulties: *x\n`, 'yaml/alias', '7', '8')),
  },
  {
    number: 3,
    title: '[ × 1,000 / × 400,000',
    expected: 'yaml/too-deep, kept, 3',
    show: sending(
      ...unreadable(`${head}nil: ${'['.repeat(1000)}`, 'yaml/too-deep'),
      ...unreadable(`${head}nil: ${'['.repeat(400_000)}`, 'yaml/too-deep'),
    ),
  },
  {
    number: 4,
    title: 'block map 600 deep',
    expected: 'yaml/too-deep, kept, 3',
    show: sending(...unreadable(deepBlock, 'yaml/too-deep')),
  },
  {
    number: 5,
    title: '40,000 keys (538 KB)',
    expected: 'yaml/too-many-values, kept, 3',
    show: sending(...unreadable(manyNames, 'yaml/too-many-values')),
  },
  {
    number: 6,
    title: '2 MiB file',
    expected: 'file/too-large before reading, kept, 3',
    show: sending(...unreadable(`${head}nil: ${'x'.repeat(2 * 1024 * 1024)}`, 'file/too-large')),
  },
  {
    number: 7,
    title: 'same key twice',
    expected: 'yaml/duplicate-key, both lines named, kept, 3',
    reason: 'The line of the first is told by `plan validate`; what goes back to a unit names the second.',
    show: sending(returned(`${nil}nil: false\n`, 'yaml/duplicate-key', '7')),
    elsewhere: [{ file: 'source/untrusted.test.ts', titles: ['a duplicate names both lines'] }],
  },
  {
    number: 8,
    title: '1: and "1":',
    expected: 'yaml/duplicate-key, kept, 3',
    show: sending(returned(`${nil}1: a\n"1": b\n`, 'yaml/duplicate-key', '8')),
  },
  {
    number: 9,
    title: 'NFC and NFD key',
    expected: 'yaml/duplicate-key, kept, 3',
    show: sending(returned(`${nil}é: 1\ne\u0301: 2\n`, 'yaml/duplicate-key', '8')),
  },
  {
    number: 10,
    title: '__proto__, "__pr\\u006fto__", nested constructor',
    expected: 'yaml/reserved-key, ({}).x undefined, kept, 3',
    show: sending(
      { ...returned(`${nil}__proto__: {x: 1}\n`, 'yaml/reserved-key', '7'), check: noPrototype },
      { ...returned(`${nil}"__pr\\u006fto__": {x: 1}\n`, 'yaml/reserved-key', '7'), check: noPrototype },
      {
        ...returned(`${nil}document: {constructor: {prototype: {x: 1}}}\n`, 'yaml/reserved-key', '7'),
        check: noPrototype,
      },
    ),
  },
  {
    number: 11,
    title: '<<: merge',
    expected: 'yaml/reserved-key, kept, 3',
    show: sending(returned(`${nil}<<: {nil: false}\n`, 'yaml/reserved-key', '7')),
  },
  {
    number: 12,
    title: '%YAML 1.1 + a: no',
    expected: 'yaml/directive, kept, 3',
    show: sending({
      ...sent(`%YAML 1.1\n---\n${head}nil: no\n`, 'returned', 'yaml/directive', 'schema/type'),
      places: ['yaml/directive 1'],
    }),
  },
  {
    number: 13,
    title: '!!js/function, !Foo, !!binary',
    expected: 'yaml/tag, kept, 3',
    show: sending(
      ...['!!js/function "x"', '!Foo bar', '!!binary eA=='].map(value =>
        returned(`${nil}x: ${value}\n`, 'yaml/tag', '7'),
      ),
    ),
  },
  {
    number: 14,
    title: 'two documents',
    expected: 'yaml/several-documents (not dropped), kept, 3',
    show: sending(returned(`${nil}---\n${head}nil: false\n`, 'yaml/several-documents', '7')),
  },
  {
    number: 15,
    title: '9007199254740993',
    expected: 'number/not-exact, kept, 3',
    show: sending(returned('nil: 9007199254740993\n', 'number/not-exact', '6')),
  },
  {
    number: 16,
    title: '.inf, .nan, 1e400',
    expected: 'number/not-exact, kept, 3',
    show: sending(...['.inf', '.nan', '1e400'].map(value => returned(`nil: ${value}\n`, 'number/not-exact', '6'))),
  },
  {
    number: 17,
    title: '0905123456 unquoted',
    expected: 'number/leading-zero with advice, kept, 3',
    show: sending(returned(`${nil}phone: 0905123456\n`, 'number/leading-zero', '7')),
  },
  {
    number: 18,
    title: 'NUL / ESC / U+202E, raw and escaped',
    expected: 'text/control-character, kept, 3',
    show: sending(
      ...['\u001b[31m', '\u202e'].map(raw => returned(`${nil}# a${raw}b\n`, 'text/control-character', '7')),
      ...['\\0', '\\e', '\\u202e'].map(escaped =>
        returned(`${nil}difficulties: [{text: "a${escaped}b"}]\n`, 'text/control-character', '7'),
      ),
      returned(`${nil}# a\0b\n`, 'text/control-character', '7'),
    ),
  },
  {
    number: 19,
    title: 'invalid UTF-8; UTF-16',
    expected: 'text/encoding with advice, kept, 3',
    show: sending(
      ...[
        Buffer.concat([Buffer.from(`${head}nil: true # `), Buffer.from([0xff, 0x0a])]),
        Buffer.from(`${head}nil: true # Sở\n`, 'latin1'),
        Buffer.from(`\ufeff${head}${nil}`, 'utf16le'),
        Buffer.from(`${head}${nil}`, 'utf16le'),
      ].flatMap(bytes => unreadable(bytes, 'text/encoding')),
    ),
  },
  {
    number: 20,
    title: 'BOM + CRLF, correct content',
    expected: 'accepted, 0',
    show: sending({
      ...sent(`\ufeff${head}${nil}`.replaceAll('\n', '\r\n'), 'accepted'),
      check: async (_, office) => {
        expect((await office.run(['verify'])).exit).toBe(0);
        expect((await office.run(['validate'])).exit).toBe(0);
      },
    }),
  },
  {
    number: 21,
    title: 'empty / ~ / list / text root',
    expected: 'yaml/empty or yaml/not-a-mapping, kept, 3',
    reason: 'A file without any byte is refused and not kept: there is nothing that could be lost.',
    show: async () => {
      await showEmptyFile();
      for (const one of unreadable('~\n', 'yaml/empty')) await send(one);
      for (const root of ['- a\n', 'xin chào\n'])
        for (const one of unreadable(root, 'yaml/not-a-mapping')) await send(one);
    },
  },
  {
    number: 22,
    title: 'a: no, b: off',
    expected: 'text "no", "off"',
    show: sending({
      ...sent(
        `${head}nil: false\ndifficulties:\n  - {text: no}\nproposals:\n  - {text: off, to: no, kind: other}\n`,
        'accepted',
      ),
      check: (_, office) => {
        expect(office.text('plan/reports/2024/so-mot.yaml')).toMatch(/\{text: no\}/);
      },
    }),
  },
];
