import type { CellAddress } from '../package/cell-address.ts';
import type { SheetOutline } from './sheet-outline.ts';

const width = 300;
const lineHeight = 17;
const lettersOfLine = 44;
const [lowest, highest] = [76, 420];

const columnPixels = ({ columns, defaultWidth }: SheetOutline, column: number): number => {
  const span = columns.find(({ from, to }) => from <= column && column <= to);
  return span?.hidden === true ? 0 : Math.trunc((span?.width ?? defaultWidth) * 7 + 5);
};

const rowPixels = ({ heights, defaultHeight }: SheetOutline, row: number): number =>
  Math.round(((heights.get(row) ?? defaultHeight) * 4) / 3);

interface Edge {
  /** 0-based column or row, and pixels into it. */
  readonly index: number;
  readonly offset: number;
}

const mostSteps = 200;

/** Where the edge is that lies `pixels` behind the start of a column or row. */
function edgeAfter(start: number, pixels: number, sizeOf: (index: number) => number): Edge {
  let left = pixels;
  for (let index = start; index < start + mostSteps; index += 1) {
    const size = sizeOf(index + 1);
    if (left < size) return { index, offset: left };
    left -= size;
  }
  return { index: start + mostSteps, offset: 0 };
}

const height = (text: string): number => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / lettersOfLine)), 0);
  return Math.min(highest, Math.max(lowest, (lines + 1) * lineHeight));
};

/**
 * Corners of the box of a comment on the right of a cell, wide and high enough for its text: the eight numbers of an anchor. Of
 * merged cells the last of the first row is meant.
 */
export function noteAnchor({ row, column }: CellAddress, text: string, outline: SheetOutline): string {
  const top = Math.max(0, row - 2);
  const right = edgeAfter(column, 15 + width, index => columnPixels(outline, index));
  const bottom = edgeAfter(top, 10 + height(text), index => rowPixels(outline, index));
  return [column, 15, top, 10, right.index, right.offset, bottom.index, bottom.offset].join(', ');
}
