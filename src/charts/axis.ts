import { boxOf, overlap, textSize, written } from './lettering.ts';
import type { Text } from './scene.ts';
import { textWidth } from './text-width.ts';
import { figure, type Ticks } from './ticks.ts';

/** From a value to its place on paper. */
export type Scale = (value: number) => number;

export const scaleOf = ({ from, to }: Ticks, start: number, end: number): Scale => {
  const length = to - from;
  return value => start + ((value - from) / length) * (end - start);
};

export interface Label {
  readonly text: string;
  readonly x: number;
}

/** Labels around their places, moved in from the edges; where they would touch, every second, third … is written. */
export function spread(
  labels: readonly Label[],
  y: number,
  limits: { readonly from: number; readonly to: number },
): readonly Text[] {
  const texts = labels.map(({ text, x }) => {
    const half = textWidth(text, textSize) / 2;
    return written(text, 'middle', { x: Math.max(limits.from + half, Math.min(limits.to - half, x)), y });
  });
  for (let stride = 1; stride < texts.length; stride += 1) {
    const kept = texts.filter((_, index) => index % stride === 0);
    if (!kept.some((text, index) => index > 0 && touching(kept[index - 1] ?? text, text))) return kept;
  }
  return texts.slice(0, 1);
}

const room = 120;

function touching(left: Text, right: Text): boolean {
  const { width, ...box } = boxOf(left);
  return overlap({ ...box, width: width + room }, boxOf(right));
}

export const tickLabels = ({ values }: Ticks, scale: Scale): readonly Label[] =>
  values.map(value => ({ text: figure(value), x: scale(value) }));
