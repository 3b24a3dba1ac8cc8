import { textWidth, wrapped } from '../charts/text-width.ts';

/** How much wider bold letters are. */
const bold = 1.07;

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
  const printed = lines.flatMap(line => wrapped(line, room / bold, size));
  const longest = Math.max(0, ...printed.map(line => textWidth(line, size) * bold));
  return stroke.letter.repeat(Math.max(1, Math.round((longest * share) / (stroke.size / 2))));
}

/** The issuing body in its cell at the head, and the title of a document across the page, as the templates set them. */
export const headRules = { issuer: { size: 13, room: 193 }, subject: { size: 14, room: 467 } } as const;
