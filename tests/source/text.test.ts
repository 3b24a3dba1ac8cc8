import { describe, expect, it } from 'vitest';
import { limits } from '../../src/source/limits.ts';
import { decode, readText } from '../../src/source/text.ts';
import { bytesOf, read } from './reading.ts';

const range = (first: number, last: number): readonly string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));

it('no text passes for NFC that is not', () => {
  const characters = [...range(0x20, 0x37f), ...range(0x1e00, 0x1fff), ...range(0x2000, 0x2130)];
  for (const first of characters) {
    const text = characters.map(second => first + second).join('');
    expect(decode('a.yaml', bytesOf(text)).text).toBe(text.normalize('NFC'));
  }
});

describe('NFD text', () => {
  const text = 'a: Sở Y tế\nb: plain\nc: [Nguyễn, Đặng]\nd: 1\n';

  it('is read as NFC and told of once, with the first letter that differs', () => {
    const { text: decoded, findings } = decode('a.yaml', bytesOf(text.normalize('NFD')));
    expect(decoded).toBe(text);
    expect(findings).toEqual([
      {
        code: 'text/not-nfc',
        place: { file: 'a.yaml', span: { line: 1, column: 5, endLine: 1, endColumn: 6 } },
        args: { lines: 2 },
      },
    ]);
  });

  it('has its columns counted in NFC', () => {
    expect(read(`{tên: Sở Y tế, số: 1.000}\n`.normalize('NFD')).findings).toEqual([
      'text/not-nfc 1:3',
      'number/grouping 1:20',
    ]);
  });
});

it.each([
  ['a\r\nb\r\n', 'a\nb\n'],
  ['\ufeffa: 1', 'a: 1'],
  ['Sở Y tế – “Đà Nẵng” …\n', 'Sở Y tế – “Đà Nẵng” …\n'],
  ['\ttab, emoji 👍 và chữ Hán 漢字\n', '\ttab, emoji 👍 và chữ Hán 漢字\n'],
])('%j is text without fault', (written, text) => {
  expect(decode('a.yaml', bytesOf(written))).toEqual({ text, findings: [] });
});

it.each([
  ['control', 'a\u0007b', 'text/control-character', 0x07, 2],
  ['delete', 'ab\u007f', 'text/control-character', 0x7f, 3],
  ['C1', '\u0085', 'text/control-character', 0x85, 1],
  ['lone carriage return', 'a\rb', 'text/control-character', 0x0d, 2],
  ['line separator', 'ă\u2028', 'text/control-character', 0x2028, 2],
  ['arabic letter mark', 'a\u061c', 'text/control-character', 0x61c, 2],
  ['direction mark', 'a\u200f', 'text/control-character', 0x200f, 2],
  ['isolate', 'a\u2069', 'text/control-character', 0x2069, 2],
  ['zero-width space', 'Sở\u200bY', 'text/invisible-character', 0x200b, 3],
  ['zero-width joiner', 'a\u200d', 'text/invisible-character', 0x200d, 2],
  ['second byte order mark', 'a\ufeff', 'text/invisible-character', 0xfeff, 2],
  ['soft hyphen', 'a\u00ad', 'text/invisible-character', 0xad, 2],
  ['tag', 'a\u{e0041}', 'text/invisible-character', 0xe0041, 2],
])('%s is found', (_, text, code, codePoint, column) => {
  const { findings } = decode('a.yaml', bytesOf(text));
  expect(findings).toMatchObject([{ code, args: { codePoint, count: 1 }, place: { span: { line: 1, column } } }]);
});

it('tells of each character once, with how often it stands there', () => {
  const { findings } = decode('a.yaml', bytesOf('x\na\u200bb\u200b\n\u0001\u200b\n'));
  expect(findings).toMatchObject([
    { code: 'text/control-character', args: { codePoint: 1, count: 1 }, place: { span: { line: 3, column: 1 } } },
    {
      code: 'text/invisible-character',
      args: { codePoint: 0x200b, count: 3 },
      place: { span: { line: 2, column: 2 } },
    },
  ]);
});

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  new Uint8Array(parts.flatMap(part => (typeof part === 'number' ? [part] : [...bytesOf(part)])));

it.each([
  ['a workbook', bytes('PK', 3, 4, 20, 0, 6, 0, 8, 0, 0xff), 'zip'],
  ['an old document', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 7), 'binary'],
  ['a PDF', bytes('%PDF-1.7\n%', 0xe2, 0xe3, 0xcf), 'binary'],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), 'utf-16'],
  ['big-endian UTF-16', bytes(0xfe, 0xff, 0, 'a'), 'utf-16'],
  ['UTF-16 without its mark', bytes('a', 0, ':', 0, ' ', 0, '1', 0), 'utf-16'],
])('%s is told apart', (_, source, looksLike) => {
  expect(decode('a.yaml', source)).toMatchObject({
    text: undefined,
    findings: [{ code: 'text/encoding', args: { looksLike } }],
  });
});

it('another encoding of letters is shown where it begins', () => {
  const source = bytes('a: 1\r\nSở: ', 0xe5, 10);
  expect(decode('a.yaml', source)).toMatchObject({
    text: undefined,
    findings: [{ code: 'text/encoding', args: {}, place: { span: { line: 2, column: 5 } } }],
  });
  expect(readText(source)).toBe('a: 1\nSở: \ufffd\n');
});

it('a file of the largest size is read, one byte more is not', () => {
  const largest = bytesOf(`# ${'x'.repeat(limits.bytes - 2)}`);
  expect(decode('a.yaml', largest).findings).toEqual([]);
  expect(decode('a.yaml', new Uint8Array([...largest, 120]))).toMatchObject({
    text: undefined,
    findings: [{ code: 'file/too-large', args: { size: limits.bytes + 1, limit: limits.bytes } }],
  });
});

it('the joiner inside an emoji belongs to it', () => {
  expect(decode('a.yaml', bytesOf('a: 👩‍👩‍👧 ❤️‍🔥\n')).findings).toEqual([]);
});
