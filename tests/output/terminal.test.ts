import { describe, expect, it } from 'vitest';
import { displayWidth, padEnd, safe, wrap } from '../../src/output/terminal.ts';

describe('safe', () => {
  it.each([
    ['plain Vietnamese', 'Sở Y tế: 1.250 hộ (93,5%)', 'Sở Y tế: 1.250 hộ (93,5%)'],
    ['escape sequence', '\u001b[31mđỏ', '\\u{1b}[31mđỏ'],
    ['OSC 8 link', '\u001b]8;;http://x\u0007y', '\\u{1b}]8;;http://x\\u{7}y'],
    ['C1 control', 'a\u009b2J', 'a\\u{9b}2J'],
    ['next line of C1', 'a\u0085b', 'a\\u{85}b'],
    ['delete', 'a\u007f', 'a\\u{7f}'],
    ['tab', 'a\tb', 'a\\u{9}b'],
    ['line breaks', 'a\nb\rc\r\nd\u2028e', 'a␤b␤c␤d␤e'],
    ['bidirectional override', 'a\u202eb\u2066c\u061cd', 'a\\u{202e}b\\u{2066}c\\u{61c}d'],
    ['zero-width space and BOM', 'a\u200bb\ufeff', 'a\\u{200b}b\\u{feff}'],
    ['soft hyphen', 'a\u00adb', 'a\\u{ad}b'],
    ['lone surrogates', 'a\ud800b\udc00', 'a\\u{d800}b\\u{dc00}'],
    ['noncharacter', 'a\uffff', 'a\\u{ffff}'],
    ['hidden tag characters', 'a\u{e0041}', 'a\\u{e0041}'],
    ['a mark with nothing under it', '\u0301a', '\\u{301}a'],
    ['joined emoji', '👩‍👩‍👧 x', '👩‍👩‍👧 x'],
    ['decomposed letters', 'Sở'.normalize('NFD'), 'Sở'.normalize('NFD')],
    ['workflow command at the start', '::error::x', '\\u{3a}:error::x'],
    ['workflow command behind blanks', ' \u00a0::error::x', ' \u00a0\\u{3a}:error::x'],
    ['two colons inside', 'a::b', 'a::b'],
    ['old workflow command', 'x ##[add-mask]e', 'x #\\u{23}[add-mask]e'],
    ['command of Azure Pipelines', '##vso[task.x]', '#\\u{23}vso[task.x]'],
    ['comment signs', '## Ghi chú', '## Ghi chú'],
  ])('%s', (_, text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it.each([
    ['as long as the limit', 'ế'.repeat(200), 'ế'.repeat(200)],
    ['one longer', 'ế'.repeat(201), `${'ế'.repeat(200)}…`],
    ['counted by what a reader counts', '👩‍👩‍👧'.repeat(201), `${'👩‍👩‍👧'.repeat(200)}…`],
    ['decomposed', 'ế'.normalize('NFD').repeat(201), `${'ế'.normalize('NFD').repeat(200)}…`],
  ])('cuts at 200 characters: %s', (_, text, expected) => {
    expect(safe(text)).toBe(expected);
  });

  it('cuts at the limit asked for', () => {
    expect(safe('abcdef', 3)).toBe('abc…');
  });

  it('cuts marks piled on one letter', () => {
    expect(safe(`e${'\u0301'.repeat(300)}x`)).toBe(`e${'\u0301'.repeat(15)}…x`);
  });
});

it.each([
  ['Hội An', 6],
  ['Hội An'.normalize('NFD'), 6],
  ['“1.250” – …', 11],
  ['日本語', 6],
  ['ｶﾞ', 2],
  ['👩‍👩‍👧', 2],
  ['\u001b[31mđỏ\u001b[39m', 2],
  ['', 0],
])('displayWidth of %j is %i', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it.each([
  ['Sở', 4, 'Sở  '],
  ['Sở'.normalize('NFD'), 4, `${'Sở'.normalize('NFD')}  `],
  ['日本', 5, '日本 '],
  ['quá dài', 3, 'quá dài'],
])('padEnd of %j to %i cells', (text, width, expected) => {
  expect(padEnd(text, width)).toBe(expected);
});

describe('wrap', () => {
  it.each([
    ['what fits stays on one line', 'một hai', 9, '  ', '  một hai'],
    ['breaks before the word that is too much', 'một hai ba', 9, '  ', '  một hai\n  ba'],
    ['counts cells, not units', '日本 日本 x', 9, '', '日本 日本\nx'],
    ['a word wider than the line stays whole', 'a bcdefghij k', 5, ' ', ' a\n bcdefghij\n k'],
    ['blanks between columns are kept, and dropped at a break', 'ab   cd', 7, '', 'ab   cd'],
    ['no line begins or ends with a blank', 'ab   cd', 4, '', 'ab\ncd'],
    ['no-break space does not break', 'a b\u00a0c', 4, '', 'a\nb\u00a0c'],
    ['no line begins with a workflow command', 'xx ::error::y', 5, '', 'xx ::error::y'],
    ['empty', '', 10, '  ', '  '],
  ])('%s', (_, text, width, indent, expected) => {
    expect(wrap(text, width, indent)).toBe(expected);
  });
});
