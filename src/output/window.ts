import type { Glyph } from './glyphs.ts';

/** Indexes of characters; the end is exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Which characters of a line are shown in `room` cells, so that the start of `focus` is among them: all if they fit, else
 * the beginning if it reaches that far, else a part around it. One cell is kept for `…` at each end that is cut.
 */
export function windowOf(cells: readonly Glyph[], focus: Range, room: number): Range {
  const ends = endsOf(cells);
  const positionOf = (index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));
  const total = ends.at(-1) ?? 0;
  if (total <= room) return { from: 0, to: cells.length };
  const start = positionOf(focus.from);
  const half = Math.floor(room / 2);
  const wanted = Math.min(positionOf(Math.min(focus.to, cells.length)) - start, half);
  const from =
    start + wanted < room ? 0 : firstAt(ends, Math.min(start - half + Math.ceil(wanted / 2), total - room + 1));
  const limit = positionOf(from) + room - (from > 0 ? 1 : 0);
  const to = total <= limit ? cells.length : ends.findIndex(end => end > limit - 1);
  return { from, to };
}

/** Index of the first character that begins at this cell or behind it. */
const firstAt = (ends: readonly number[], cell: number): number => ends.findIndex(end => end >= cell) + 1;

function endsOf(cells: readonly Glyph[]): readonly number[] {
  const ends: number[] = [];
  let end = 0;
  for (const { width } of cells) {
    end += width;
    ends.push(end);
  }
  return ends;
}
