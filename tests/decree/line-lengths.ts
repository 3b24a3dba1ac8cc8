import type { Paragraph } from './printed-document.ts';
import { after, between, isCentred, type Printed } from './rule.ts';

/** Width of bold letters in thousandths of their size, from the metrics of Times New Roman. */
const boldWidths: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    250: ' .,',
    278: 'il/',
    333: 'fjt-();:',
    389: 'sI',
    444: 'ecrz',
    500: 'agovxyJ0123456789–_',
    556: 'bdđhknpquS',
    611: 'FP',
    667: 'BELTZ',
    722: 'ACDĐNRUVXYw',
    778: 'GHKOQ',
    833: 'm&',
    944: 'M',
    1000: 'W',
  }).flatMap(([width, letters]) => [...letters].map(letter => [letter, Number(width)])),
);

/** In twips. */
const widthOf = (text: string, size: number): number =>
  ([...text.normalize('NFD').replace(/\p{M}/gu, '')].reduce((sum, letter) => sum + (boldWidths[letter] ?? 600), 0) *
    size *
    10) /
  1000;

/** Lines of a centred text are broken where the room ends. */
export function longestLine({ text, runs: [run], room }: Paragraph): number {
  let [line, longest] = ['', 0];
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    line = widthOf(longer, run?.size ?? 0) <= room ? longer : word;
    longest = Math.max(longest, widthOf(line, run?.size ?? 0));
  }
  return longest;
}

/** Length of the rule that a paragraph is; nothing where it is none. */
function ruleLength(paragraph: Paragraph | undefined): number {
  if (paragraph === undefined) return 0;
  if (paragraph.hasTopBorder && paragraph.text === '') return paragraph.room - paragraph.left - paragraph.right;
  return /^_+$/.test(paragraph.text) && isCentred(paragraph)
    ? widthOf(paragraph.text, paragraph.runs[0]?.size ?? 0)
    : 0;
}

export const ruledBetween = (
  printed: Printed,
  line: Paragraph | undefined,
  longest: number,
  least: number,
  most: number,
) => between(ruleLength(after(printed, line)) / longest, least, most);
