import { lineHeight, linesWritten, textSize } from './lettering.ts';
import type { Box, Mark } from './scene.ts';
import { textWidth, wrapped } from './text-width.ts';

export interface LegendItem {
  readonly name: string;
  /** How the thing named looks, drawn into a box. */
  readonly sample: (box: Box) => readonly Mark[];
}

export interface Drawn {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const sampleWidth = 620;
const sampleHeight = 280;
const gap = 130;
const between = 450;

/** Names beside samples, from left to right and then below; long names on several lines. */
export function legend(items: readonly LegendItem[], width: number, top: number): Drawn {
  const marks: Mark[] = [];
  let x = 0;
  let y = top;
  let tallest = 0;
  for (const { name, sample } of items) {
    const lines = wrapped(name, width - sampleWidth - gap, textSize);
    const own = sampleWidth + gap + Math.max(0, ...lines.map(text => textWidth(text, textSize)));
    if (x > 0 && x + own > width) {
      x = 0;
      y += tallest;
      tallest = 0;
    }
    marks.push(...sample({ x, y: y + (lineHeight - sampleHeight) / 2, width: sampleWidth, height: sampleHeight }));
    marks.push(...linesWritten(lines, 'start', { x: x + sampleWidth + gap, y }));
    tallest = Math.max(tallest, lines.length * lineHeight + 40);
    x += own + between;
  }
  return { marks, height: y + tallest - top };
}
