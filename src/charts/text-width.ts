import { printable } from '../office/printable.ts';

/** Advance widths of Times New Roman in 2,048ths of its size; Liberation Serif and Tinos have the same. */
const advances: Readonly<Record<number, string>> = {
  369: "'",
  410: '|',
  512: ' ,.\u00a0',
  569: '/:;\\ijlt',
  682: '!()-I[]`fr‘’·',
  717: '•',
  797: 'Js',
  819: '°',
  836: '"',
  909: '?acez“”',
  961: '^',
  983: '{}',
  1024: '#$*0123456789_bdghknopquvxyđ–«»§',
  1083: 'ơ',
  1108: '~',
  1110: 'ư',
  1124: '±≤≥≈',
  1139: 'FPS',
  1155: '+<=>×−',
  1251: 'ELTZ',
  1366: 'BCR',
  1479: 'ADGHKNOQUVXYwĐƠ',
  1589: 'Ư',
  1593: 'm&',
  1706: '%',
  1821: 'M',
  1886: '@',
  1933: 'W',
};
const em = 2048;

const widths: ReadonlyMap<string, number> = new Map(
  Object.entries(advances).flatMap(([advance, letters]) =>
    [...letters].map(letter => [letter, Number(advance)] as const),
  ),
);

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /\p{M}/gu;

/** Tones take no room, a horn does; a letter that the table does not know is taken for a wide one, so that nothing is cut. */
function advanceOf(letter: string): number {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const parts = letter.normalize('NFD');
  const base = parts.replace(marks, '');
  if (base === '') return 0;
  return widths.get(parts.replace(tones, '').normalize('NFC')) ?? widths.get(base) ?? em;
}

/** Width of one letter in the unit of `size`. */
export const letterWidth = (letter: string, size: number): number => (advanceOf(letter) * size) / em;

/** Width of a line of text in the unit of `size`. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text.normalize('NFC')) sum += advanceOf(letter);
  return (sum * size) / em;
}

/** Parts of a word that is longer than a line. */
function broken(word: string, width: number, size: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && textWidth(part + letter, size) > width) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}

/** What is longer is a text and no label; the table beside the chart has it whole. */
const mostLines = 6;

/** A line that tells that more follows. */
function cut(line: string, width: number, size: number): string {
  const letters = [...line];
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** At most six lines no wider than `width`, parted between words; no text gives no line. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const words = printable(text)
    .split(/\s+/)
    .filter(word => word !== '');
  const lines: string[] = [];
  for (const word of words.flatMap(own => broken(own, width, size))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
    if (lines.length > mostLines)
      return [...lines.slice(0, mostLines - 1), cut(lines[mostLines - 1] ?? '', width, size)];
  }
  return lines;
}
