import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { letterWidth, textWidth, wrapped } from '../../src/charts/text-width.ts';
import { seeded } from '../form/support/random-report.ts';
import { advanceIn } from './font-reader.ts';

const alphabet = 'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwz';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = 'aăâeêioôơuưy';
const letters = [...vowels].flatMap(vowel => tones.map(tone => (vowel + tone).normalize('NFC')));
const all = [...new Set([...alphabet, ...letters])].flatMap(letter => [letter, letter.toLocaleUpperCase('vi')]);

const font = '/usr/share/fonts/truetype/liberation2/LiberationSerif-Regular.ttf';

it.skipIf(!existsSync(font))(
  'has the widths of the font that is metrically Times New Roman (skipped: no such font)',
  () => {
    const advance = advanceIn(readFileSync(font));
    const signs = ' 0123456789.,;:!?%&/()[]{}+-=<>*#@"\'«»“”‘’–—…×·•°±≤≥≈−§$_^~|\\`';
    for (const letter of [...all, ...signs])
      expect([letter, letterWidth(letter, 2048)]).toEqual([letter, advance(letter)]);
  },
);

it.each([
  ['composed and decomposed letters are as wide', 'ường', 'ường'.normalize('NFD')],
  ['a tone takes no room', 'ế', 'ê'],
] as const)('%s', (_, left, right) => {
  expect(textWidth(left, 100)).toBe(textWidth(right, 100));
});

it('takes a letter that it does not know for a wide one', () => {
  expect(textWidth('🌾', 100)).toBe(100);
});

it.each([
  ['', []],
  ['một', ['một']],
  ['một hai ba', ['một', 'hai ba']],
  ['  một \n hai  ', ['một', 'hai']],
  ['nghiêngngả', ['nghiên', 'gngả']],
] as const)('parts %j into lines', (text, expected) => {
  expect(wrapped(text, 3000, 1000)).toEqual(expected);
});

it('ends a text of more than six lines with a mark that more follows', () => {
  const parted = wrapped('một hai ba bốn năm sáu bảy tám chín mười', 2000, 1000);
  expect([parted.length, parted.at(-1)?.endsWith('…')]).toEqual([6, true]);
});

it('makes no line wider than asked', () => {
  const random = seeded(7);
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 40 }, () =>
      random() < 0.2 ? ' ' : (all[Math.floor(random() * all.length)] ?? ''),
    ).join('');
    const width = 1500 + random() * 4000;
    for (const line of wrapped(text, width, 353)) expect(textWidth(line, 353)).toBeLessThanOrEqual(width);
  }
});
