import { printable } from '../office/printable.ts';
import { type Box, type Mark, type Point, rectangle, type Text, white } from './scene.ts';
import { textWidth } from './text-width.ts';

/** Ten points: what the eye still reads in print beside a text of fourteen. */
export const textSize = 353;
export const lineHeight = 420;
/** From the upper edge of a line to its base line, and how far letters reach above and below it. */
const baseline = 325;
const ascent = 315;
const descent = 90;

export type Side = 'start' | 'middle' | 'end';

const share = { start: 0, middle: 0.5, end: 1 } as const satisfies Record<Side, number>;

/** A line of text whose start, middle or end is at `x`, and whose upper edge is at `y`. */
export function written(from: string, side: Side, { x, y }: Point): Text {
  const text = printable(from).replaceAll('\n', ' ');
  const start = x - share[side] * textWidth(text, textSize);
  return { kind: 'text', text, x: Math.round(start), y: Math.round(y + baseline), size: textSize };
}

export const linesWritten = (lines: readonly string[], side: Side, { x, y }: Point): readonly Text[] =>
  lines.map((text, index) => written(text, side, { x, y: y + index * lineHeight }));

/** The room that the letters of a line take, marks above and below included. */
export const boxOf = ({ text, x, y, size }: Text): Box => ({
  x,
  y: y - ascent,
  width: textWidth(text, size),
  height: ascent + descent,
});

export const overlap = (left: Box, right: Box): boolean =>
  left.x < right.x + right.width &&
  right.x < left.x + left.width &&
  left.y < right.y + right.height &&
  right.y < left.y + left.height;

/** On a white ground, so that no line or hatching runs through it. */
export function grounded(text: Text): readonly Mark[] {
  const { x, y, width, height } = boxOf(text);
  return [rectangle({ x: x - 40, y, width: width + 80, height }, white), text];
}
