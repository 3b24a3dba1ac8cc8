import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/findings/place.ts';
import { frame, linesOf } from '../../src/output/frame.ts';
import { createStyle } from '../../src/output/style.ts';
import { displayWidth } from '../../src/output/terminal.ts';
import { oneLine } from './sample.ts';

const plain = createStyle(0);
const framed = (text: string, span: Span, columns = 80): readonly string[] =>
  frame(linesOf(text), span, columns, plain)?.split('\n') ?? [];

describe('lines around the span', () => {
  it.each([
    ['first line', 'a: 1\nb: 2\n', oneLine(1, 1, 1), ['  > 1 │ a: 1', '      │ ^', '    2 │ b: 2']],
    ['last line', 'a: 1\nb: 2\n', oneLine(2, 4, 1), ['    1 │ a: 1', '  > 2 │ b: 2', '      │    ^']],
    ['blank neighbour', '\na: 1\n', oneLine(2, 1, 1), ['    1 │', '  > 2 │ a: 1', '      │ ^']],
    ['CRLF', 'a: 1\r\nb: 2\r\n', oneLine(1, 4, 1), ['  > 1 │ a: 1', '      │    ^', '    2 │ b: 2']],
    ['no line end at the end', 'a: 1', oneLine(1, 4, 1), ['  > 1 │ a: 1', '      │    ^']],
    ['nothing of the span', 'a: 1\n', oneLine(1, 4, 0), ['  > 1 │ a: 1', '      │    ^']],
    ['behind the end of the line', 'a:\n', oneLine(1, 3, 0), ['  > 1 │ a:', '      │   ^']],
    ['far behind the end', 'a:\n', oneLine(1, 30, 5), ['  > 1 │ a:', '      │   ^']],
    ['empty line', '\n\n', oneLine(1, 1, 0), ['  > 1 │', '      │ ^', '    2 │']],
    [
      'several lines',
      'a: >-\n  b  \n  c\n',
      { line: 2, column: 3, endLine: 3, endColumn: 4 },
      ['    1 │ a: >-', '  > 2 │   b', '      │   ^', '    3 │   c'],
    ],
  ])('%s', (_, text, span, expected) => {
    expect(framed(text, span)).toEqual(expected);
  });

  it.each([
    ['line that the file has not', 'a\n', 3],
    ['empty file', '', 1],
  ])('nothing for a %s', (_, text, line) => {
    expect(frame(linesOf(text), oneLine(line, 1, 1), 80, plain)).toBeUndefined();
  });
});

describe('carets stand under the characters', () => {
  const nfd = 'Sở Y tế'.normalize('NFD');
  it.each([
    ['precomposed Vietnamese', 'tên: Sở Y tế', oneLine(1, 6, 7), 'tên: Sở Y tế', '     ^^^^^^^'],
    ['decomposed Vietnamese', `n: ${nfd} x`, oneLine(1, 5 + nfd.length, 1), `n: ${nfd} x`, '           ^'],
    ['decomposed under the span', `n: ${nfd}`, oneLine(1, 4, nfd.length), `n: ${nfd}`, '   ^^^^^^^'],
    ['wide characters', 'n: 日本 x', oneLine(1, 4, 2), 'n: 日本 x', '   ^^^^'],
    ['behind wide characters', 'n: 日本 x', oneLine(1, 7, 1), 'n: 日本 x', '        ^'],
    ['emoji of several code points', 'n: 👩‍👩‍👧 x', oneLine(1, 13, 1), 'n: 👩‍👩‍👧 x', '      ^'],
    ['a part of an emoji', 'n: 👩‍👩‍👧 x', oneLine(1, 6, 1), 'n: 👩‍👩‍👧 x', '   ^^'],
    ['tab', '\tn: 1', oneLine(1, 5, 1), '→n: 1', '    ^'],
    ['control character', 'n: a\u001bb', oneLine(1, 5, 1), 'n: a\\u{1b}b', '    ^^^^^^'],
    ['invisible character', 'n: a\u200bb', oneLine(1, 5, 1), 'n: a\\u{200b}b', '    ^^^^^^^^'],
    ['lone surrogate', 'n: \ud800b', oneLine(1, 5, 1), 'n: \\u{d800}b', '           ^'],
  ])('%s', (_, text, span, line, carets) => {
    expect(framed(text, span).map(shown => shown.slice(8))).toEqual([line, carets]);
  });
});

describe('long lines are cut to the width', () => {
  const words = Array.from({ length: 60 }, (_, index) => `chữ${String(index).padStart(2, '0')}`).join(' ');
  const at = (needle: string): Span => oneLine(1, words.indexOf(needle) + 1, needle.length);

  it.each([
    ['at the end when the span is near the beginning', at('chữ01'), 'chữ00 chữ01 chữ02 chữ03 chữ04 c…', '      ^^^^^'],
    ['at both ends around the span', at('chữ30'), '… chữ28 chữ29 chữ30 chữ31 chữ32…', '              ^^^^^'],
    [
      'at the beginning when the span is at the end',
      at('chữ59'),
      '…4 chữ55 chữ56 chữ57 chữ58 chữ59',
      '                           ^^^^^',
    ],
    [
      'a span longer than the room',
      oneLine(1, 13, 300),
      'chữ00 chữ01 chữ02 chữ03 chữ04 c…',
      '            ^^^^^^^^^^^^^^^^^^^',
    ],
    [
      'behind the last character',
      oneLine(1, words.length + 1, 0),
      '… chữ55 chữ56 chữ57 chữ58 chữ59',
      '                               ^',
    ],
  ])('%s', (_, span, line, carets) => {
    const shown = framed(words, span, 40);
    expect(shown.map(each => each.slice(8))).toEqual([line, carets]);
    expect(Math.max(...shown.map(displayWidth))).toBeLessThanOrEqual(40);
  });

  it('cuts neighbours at their end', () => {
    expect(framed(`${words}\nb: 1\n${words}\n`, oneLine(2, 1, 1), 30)).toEqual([
      '    1 │ chữ00 chữ01 chữ02 chữ…',
      '  > 2 │ b: 1',
      '      │ ^',
      '    3 │ chữ00 chữ01 chữ02 chữ…',
    ]);
  });

  it('never cuts a wide character in two', () => {
    const shown = framed('日本語'.repeat(40), oneLine(1, 61, 1), 40);
    expect(shown[0]).toMatch(/│ …[日本語]+…$/);
    expect(displayWidth(shown[0] ?? '')).toBeLessThanOrEqual(40);
    const caret = displayWidth(shown[1]?.split('^')[0] ?? '');
    expect(displayWidth(shown[0]?.slice(0, shown[0].indexOf('…') + 1 + (caret - 9) / 2) ?? '')).toBe(caret);
  });

  it('looks at no more of a line of a million characters than it shows', () => {
    const line = `${'ế\u0301 '.repeat(170_000)}đây${' ế\u0301'.repeat(170_000)}`;
    const started = process.hrtime.bigint();
    const shown = framed(line, oneLine(1, line.indexOf('đây') + 1, 3));
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(500);
    expect(shown[0]).toContain('đây');
  });
});
