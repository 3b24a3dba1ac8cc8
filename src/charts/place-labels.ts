import { boxOf, lineHeight, overlap, textSize, written } from './lettering.ts';
import { markerRadius } from './markers.ts';
import type { Box, Point, Text } from './scene.ts';
import { textWidth } from './text-width.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** Text that belongs to a point. */
export interface PointLabel extends Point {
  readonly text: string;
}

export interface PlacedLabel {
  readonly text: Text;
  /** Line to the point, where the text stands away from it. */
  readonly leader?: Segment;
}

const gap = 60;
const step = lineHeight / 2;
/** Steps away from the point after which the eye needs a line to it. */
const near = 2;

const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const markerBox = ({ x, y }: Point): Box => ({
  x: x - markerRadius * 1.3,
  y: y - markerRadius * 1.3,
  width: markerRadius * 2.6,
  height: markerRadius * 2.6,
});

/** Whether the line enters the box, by cutting off what lies beyond each of its sides. */
function crosses({ from, to }: Segment, box: Box): boolean {
  let [enter, leave] = [0, 1];
  const sides = [
    [from.x, to.x - from.x, box.x, box.x + box.width],
    [from.y, to.y - from.y, box.y, box.y + box.height],
  ] as const;
  for (const [start, length, least, most] of sides) {
    if (length === 0) {
      if (start < least || start > most) return false;
      continue;
    }
    const [one, other] = [(least - start) / length, (most - start) / length];
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}

interface Candidate {
  readonly text: Text;
  readonly steps: number;
}

/** Above, below, to the right and to the left, then farther and farther away. */
function* candidates({ text, x, y }: PointLabel, frame: Box): Generator<Candidate> {
  const half = textWidth(text, textSize) / 2;
  const middle = Math.max(frame.x + half, Math.min(frame.x + frame.width - half, x));
  const aside = markerRadius * 1.3 + gap;
  for (let steps = 0; steps * step < frame.height; steps += 1) {
    const away = markerRadius * 1.3 + gap + steps * step;
    yield { steps, text: written(text, 'middle', { x: middle, y: y - away - lineHeight }) };
    yield { steps, text: written(text, 'middle', { x: middle, y: y + away }) };
    if (steps > near) continue;
    for (const shift of steps === 0 ? [0] : [-steps * step, steps * step]) {
      const beside = y - lineHeight / 2 + shift;
      yield { steps, text: written(text, 'start', { x: x + aside, y: beside }) };
      yield { steps, text: written(text, 'end', { x: x - aside, y: beside }) };
    }
  }
}

function leaderTo({ x, y }: Point, text: Text): Segment {
  const box = boxOf(text);
  return {
    from: { x, y },
    to: { x: Math.max(box.x, Math.min(box.x + box.width, x)), y: box.y < y ? box.y + box.height : box.y },
  };
}

/**
 * Places for the labels of points where they touch no marker, no other label and, if there is such a place, no line.
 * A label for which the frame has no free place is left out: the figure stands in the table as well.
 */
export function placeLabels(
  labels: readonly PointLabel[],
  lines: readonly Segment[],
  frame: Box,
): readonly PlacedLabel[] {
  const boxes = labels.map(markerBox);
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    const free = [...candidates(label, frame)].filter(({ text }) => {
      const box = boxOf(text);
      return within(box, frame) && !boxes.some(other => overlap(box, other));
    });
    const clear = free.find(
      ({ text, steps }) => steps <= 2 * near && !lines.some(segment => crosses(segment, boxOf(text))),
    );
    const chosen = clear ?? free[0];
    if (chosen === undefined) continue;
    boxes.push(boxOf(chosen.text));
    placed.push({ text: chosen.text, ...(chosen.steps > near && { leader: leaderTo(label, chosen.text) }) });
  }
  return placed;
}
