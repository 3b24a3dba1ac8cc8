/** Widths of bold letters of Times New Roman, in thousandths of their size. */
const letters: readonly (readonly [number, string])[] = [
  [250, ' .,'],
  [278, 'il/'],
  [333, 'fjt-():;'],
  [389, 'sI'],
  [444, 'ecrz'],
  [500, 'agovxyJ0123456789–'],
  [556, 'bdđhknpquS'],
  [611, 'FP'],
  [667, 'BELTZ'],
  [722, 'ACDĐNRUVXYw'],
  [778, 'GHKOQ'],
  [833, 'm&'],
  [944, 'M'],
  [1000, 'W'],
];

const widthOfLetter = new Map(letters.flatMap(([width, all]) => [...all].map(letter => [letter, width] as const)));

/** About what a letter takes that is not in the list. */
const otherLetter = 600;

/** Width of a line in bold, in points: marks of tone and vowel take no room of their own. */
function widthOf(line: string, size: number): number {
  const bare = line.normalize('NFD').replace(/\p{M}/gu, '');
  const sum = [...bare].reduce((total, letter) => total + (widthOfLetter.get(letter) ?? otherLetter), 0);
  return (sum * size) / 1000;
}

function longestLine(text: string, size: number, room: number): number {
  let longest = 0;
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    line = widthOf(longer, size) <= room ? longer : word;
    longest = Math.max(longest, Math.min(room, widthOf(line, size)));
  }
  return longest;
}

/** Of the line above it: Nghị định 30/2020/NĐ-CP wants a third to a half. */
const share = 0.42;

/** What the rule is made of: strokes that join, in the size that the templates give them, in points; one takes half of it. */
const stroke = { letter: '_', size: 10 } as const;

export interface RuledText {
  /** Size of the bold letters, and room for a line of them, in points. */
  readonly size: number;
  readonly room: number;
}

/** The rule below a centred text in bold: as many strokes as the longest of its lines asks for. */
export function ruleBelow(lines: readonly string[], { size, room }: RuledText): string {
  const longest = Math.max(0, ...lines.map(line => longestLine(line, size, room)));
  return stroke.letter.repeat(Math.max(1, Math.round((longest * share) / (stroke.size / 2))));
}

/** The issuing body in its cell at the head, and the title of a document across the page, as the templates set them. */
export const headRules = { issuer: { size: 13, room: 193 }, subject: { size: 14, room: 467 } } as const;
