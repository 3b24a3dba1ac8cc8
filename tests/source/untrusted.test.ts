/** What a file from anybody may hold: group A of the matrix in the reliability design, one row after another. */
import { describe, expect, it } from 'vitest';
import { readGuardedYaml } from '../../src/source/guarded-yaml.ts';
import { limits } from '../../src/source/limits.ts';
import { readPlainYaml } from '../../src/source/read.ts';
import { bytesOf, read } from './reading.ts';

const bomb = Array.from(
  { length: 9 },
  (_, level) => `a${level}: &a${level} [${level === 0 ? 'x' : `*a${level - 1}, *a${level - 1}`}]`,
);
const block = Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');
const manyNames = Array.from({ length: 40_000 }, (_, index) => `key${index}: ${index}`).join('\n');
const e = 'e\u0301';

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

const refused: readonly (readonly [string, string | Uint8Array, ...string[]])[] = [
  ['1 alias bomb', bomb.join('\n'), 'yaml/alias 1:5', 'yaml/alias 2:5', 'yaml/alias 3:5', 'yaml/alias 4:5'],
  ['2 one harmless alias', 'a: &x 1\nb: *x\n', 'yaml/alias 1:4', 'yaml/alias 2:4'],
  ['3 brackets × 1,000', '['.repeat(1000), 'yaml/too-deep 1:33'],
  ['3 brackets × 400,000', `a: ${'['.repeat(400_000)}`, 'yaml/too-deep 1:35'],
  ['4 block mapping 600 deep', block, 'yaml/too-deep 33:33'],
  ['5 40,000 names', manyNames, 'yaml/too-many-values 1:1'],
  ['5 60,000 values', `a:\n${'- x\n'.repeat(60_000)}`, 'yaml/too-many-values 1:1'],
  ['6 2 MiB', `a: ${'x'.repeat(2 * 1024 * 1024)}`, 'file/too-large 1:1'],
  ['7 same name twice', 'a: 1\nb:\n  c: 2\n  c: 3\n', 'yaml/duplicate-key 4:3'],
  ['8 1 and "1"', '1: a\n"1": b\n', 'yaml/duplicate-key 2:1'],
  ['9 NFC and NFD name', `é: 1\n${e}: 2\n`, 'text/not-nfc 2:1', 'yaml/duplicate-key 2:1'],
  ['9 NFD name by escape', 'é: 1\n"e\\u0301": 2\n', 'yaml/duplicate-key 2:1'],
  ['10 __proto__', 'a: 1\n__proto__: {x: 1}\n', 'yaml/reserved-key 2:1'],
  ['10 __proto__ by escape', '"__pr\\u006fto__": {x: 1}\n', 'yaml/reserved-key 1:1'],
  ['10 constructor inside', 'a:\n  constructor:\n    prototype: 1\n', 'yaml/reserved-key 3:5', 'yaml/reserved-key 2:3'],
  ['11 merge', 'a: 1\n<<: {b: 2}\n', 'yaml/reserved-key 2:1'],
  ['12 directive', '%YAML 1.1\n---\na: no\n', 'yaml/directive 1:1'],
  ['13 tags', 'a: !!js/function "x"\nb: !Foo bar\nc: !!binary eA==\n', 'yaml/tag 1:4', 'yaml/tag 2:4', 'yaml/tag 3:4'],
  ['14 two documents', 'a: 1\n---\na: 2\n', 'yaml/several-documents 2:1'],
  ['15 unsafe integer', 'a: 9007199254740993\n', 'number/not-exact 1:4'],
  [
    '16 no number',
    'a: .inf\nb: .nan\nc: 1e400\n',
    'number/not-exact 1:4',
    'number/not-exact 2:4',
    'number/not-exact 3:4',
  ],
  ['17 leading zero', 'phone: 0905123456\n', 'number/leading-zero 1:8'],
  ['18 NUL', 'a: Sở\0 Y tế\n', 'text/control-character 1:6'],
  ['18 ESC', 'a: 1\nb: x\u001b[31m\n', 'text/control-character 2:5'],
  ['18 direction', 'a: 1\nb: "x \u202e"\n', 'text/control-character 2:7'],
  [
    '18 escaped',
    'a: "\\0"\nb: "\\e"\nc: "\\u202e"\n',
    'text/control-character 1:4',
    'text/control-character 2:4',
    'text/control-character 3:4',
  ],
  ['18 escaped in a name', 'a:\n  "b\\u2066": 1\n', 'text/control-character 2:3'],
  ['18 lone surrogate', 'a: "\\ud800"\n', 'text/control-character 1:4'],
  ['19 invalid UTF-8', new Uint8Array([97, 58, 32, 49, 10, 98, 58, 32, 0xff, 10]), 'text/encoding 2:4'],
  ['19 UTF-16 with its mark', utf16('\ufeffa: Sở Y tế\n'), 'text/encoding 1:1'],
  ['19 UTF-16 without it', utf16('format: 1\n'), 'text/encoding 1:1'],
  ['21 empty', '', 'yaml/empty 1:1'],
  ['21 comments only', '# a\n\n# b\n', 'yaml/empty 1:1'],
  ['21 null', '~\n', 'yaml/empty 1:1'],
  ['21 list', '# a\n- a\n', 'yaml/not-a-mapping 2:1'],
  ['21 text', '\nxin chào\n', 'yaml/not-a-mapping 2:1'],
];

it.each(refused)('%s', (_, source, ...expected) => {
  const { findings } = read(source);
  expect(findings.slice(0, expected.length)).toEqual(expected);
  if (expected.length < 4) expect(findings).toHaveLength(expected.length);
});

describe('what is left to be read', () => {
  it.each([
    ['the first of two values', 'a: 1\na: 2\n', { a: 1 }],
    ['an alias as the text it is', 'a: &x [1]\nb: [*x]\n', { a: [1], b: ['*x'] }],
    ['a text whatever its tag', 'a: !!binary eA==\nb: !!int "5"\n', { a: 'eA==', b: '5' }],
    ['YAML 1.2 whatever the directive', '%YAML 1.1\n---\na: no\nb: 010\n', { a: 'no', b: 10 }],
    ['the first document', 'a: 1\n---\na: 2\n', { a: 1 }],
    ['everything but a reserved name', 'a: {b: 1, __proto__: {x: 1}}\n', { a: { b: 1 } }],
    ['the number as YAML has it', 'a: 1.000\nb: 0x1F\nc: -0\n', { a: 1, b: 31, c: 0 }],
    ['22 no and off', 'a: no\nb: off\n', { a: 'no', b: 'off' }],
    ['years as names', '2025: 1\n"2024": 2\n', { 2024: 2, 2025: 1 }],
  ])('%s', (_, text, expected) => {
    expect(read(text).value).toStrictEqual(expected);
  });

  it.each([
    ['yaml/syntax', 'a: [\n'],
    ['yaml/too-deep', '['.repeat(99)],
    ['yaml/too-many-values', manyNames],
  ])('nothing after %s', (_, text) => {
    expect(read(text).value).toBeUndefined();
  });

  it('no prototype is changed', () => {
    read('__proto__: {polluted: 1}\na: {constructor: {prototype: {polluted: 1}}}\n');
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

it('20 a mark at the start and Windows line ends change nothing', () => {
  const text = 'a: 1\nb: |\n  Sở\n  Y tế\nc:\n  - d # e\n\n';
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect(readPlainYaml('a.yaml', bytesOf(windows))).toEqual({
    value: { a: 1, b: 'Sở\nY tế\n', c: ['d'] },
    findings: [],
  });
  expect(read(`${windows}? x\r\n: "y\r\n  z"\r\n`)).toEqual({
    value: { a: 1, b: 'Sở\nY tế\n', c: ['d'], x: 'y z' },
    findings: [],
  });
});

it('a duplicate names both lines', () => {
  const [finding] = readGuardedYaml('a.yaml', bytesOf('a: 1\nb: 2\na: 3\n')).findings;
  expect(finding).toMatchObject({
    args: { key: 'a' },
    place: { span: { line: 3, column: 1, endColumn: 2 } },
    related: [{ path: ['a'], on: 'key' }],
  });
});

it('a text beyond the limit is cut, so that no pattern runs over it', () => {
  const { value, findings } = read(`a: 1\nb: ${'x'.repeat(limits.textLength + 1)}\n`);
  expect(findings).toEqual(['yaml/too-long-text 2:4']);
  expect(value).toEqual({ a: 1, b: 'x'.repeat(limits.textLength) });
});

it.each([
  ['32 levels are read', 31, []],
  ['33 are not', 32, ['yaml/too-deep 1:35']],
])('%s', (_, brackets, expected) => {
  expect(read(`a: ${'['.repeat(brackets)}${']'.repeat(brackets)}\n`).findings).toEqual(expected);
});
