import type { Span } from '../findings/place.ts';
import { type Glyph, glyphs } from './glyphs.ts';
import type { Style } from './style.ts';
import { type Range, windowOf } from './window.ts';

/** Cells below which a cut source line would show nothing of use. */
const narrowest = 20;

const tab = '\\u{9}';

/** The lines of a file; the end of the last one begins no other. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map(line => line.replace(/\r$/, ''));
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** The line of the span between its neighbours, with carets under the span; `undefined` when the file has no such line. */
export function frame(lines: readonly string[], span: Span, columns: number, style: Style): string | undefined {
  const line = lines[span.line - 1];
  if (line === undefined) return undefined;
  const digits = String(span.line + 1).length;
  const room = Math.max(narrowest, columns - digits - 7);
  const { text, carets } = marked(line, span, room);
  const neighbour = (number: number): readonly string[] => {
    const source = lines[number - 1];
    if (source === undefined) return [];
    return [numbered(style.dim(`    ${String(number).padStart(digits)} │`), marked(source, undefined, room).text)];
  };
  const gutter = `${style.caret('  >')}${style.dim(` ${String(span.line).padStart(digits)} │`)}`;
  return [
    ...neighbour(span.line - 1),
    numbered(gutter, text),
    `${style.dim(`    ${' '.repeat(digits)} │`)} ${carets.offset}${style.caret(carets.marks)}`,
    ...neighbour(span.line + 1),
  ].join('\n');
}

const numbered = (gutter: string, text: string): string => (text === '' ? gutter : `${gutter} ${text}`);

interface Marked {
  readonly text: string;
  readonly carets: { readonly offset: string; readonly marks: string };
}

/** As much of a line as there is room for, and what stands under it. */
function marked(whole: string, span: Span | undefined, room: number): Marked {
  const { line, start, end } = excerptOf(whole, span, room);
  const cells = Array.from(glyphs(line), shownTab);
  const range = rangeOf(cells, start, end);
  if (span !== undefined && range.from === cells.length) cells.push(endOf(line));
  const { from, to } = windowOf(cells, range, room);
  const left = from > 0 ? '…' : '';
  const right = to < cells.length ? '…' : '';
  const shown = cells.slice(from, to).map(cell => cell.shown);
  return {
    text: `${left}${shown.join('')}${right}`.trimEnd(),
    carets: {
      offset: ' '.repeat(left.length + widthOf(cells.slice(from, range.from))),
      marks: '^'.repeat(Math.max(1, widthOf(cells.slice(range.from, Math.min(range.to, to))))),
    },
  };
}

const widthOf = (cells: readonly Glyph[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const shownTab = (glyph: Glyph): Glyph => (glyph.shown === tab ? { ...glyph, shown: '→', width: 1 } : glyph);

/** Room for a caret behind the last character, where something is missing. */
const endOf = (line: string): Glyph => ({ shown: ' ', width: 1, start: line.length, end: line.length + 1 });

/** The part of a line that can come into view: of a line of a million characters the rest is never looked at. */
function excerptOf(line: string, span: Span | undefined, room: number): { line: string; start: number; end: number } {
  if (span === undefined) return { line: line.slice(0, reachOf(room)), start: 0, end: 0 };
  const start = Math.min(span.column - 1, line.length);
  const end = span.endLine > span.line ? line.trimEnd().length : span.endColumn - 1;
  const skipped = Math.max(0, start - reachOf(room));
  return { line: line.slice(skipped, start + reachOf(room)), start: start - skipped, end: end - skipped };
}

const reachOf = (room: number): number => 1000 + 8 * room;

/** The characters that the span covers, whole ones and at least one. */
function rangeOf(cells: readonly Glyph[], start: number, end: number): Range {
  const first = cells.findIndex(cell => cell.end > start);
  const from = first === -1 ? cells.length : first;
  const after = cells.findIndex(cell => cell.start >= end);
  return { from, to: Math.max(from + 1, after === -1 ? cells.length : after) };
}
