import type { Span } from '../findings/place.ts';

/** The lines of a text, counted once however many places in it are asked about. */
export class Lines {
  private readonly text: string;
  private counted: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The place of the text from `start` to `end`, or of what it has on its first line: what can be shown under one line. */
  span(start: number, end: number): Span {
    const line = this.indexOf(start);
    const lineStart = this.starts[line] ?? 0;
    const lineEnd = (this.starts[line + 1] ?? this.text.length + 1) - 1;
    let stop = Math.min(end, lineEnd);
    while (stop > start && this.text[stop - 1] === ' ') stop--;
    return {
      line: line + 1,
      column: start - lineStart + 1,
      endLine: line + 1,
      endColumn: Math.max(start, stop) - lineStart + 1,
    };
  }

  private get starts(): readonly number[] {
    this.counted ??= startsOf(this.text);
    return this.counted;
  }

  private indexOf(offset: number): number {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return low;
  }
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
