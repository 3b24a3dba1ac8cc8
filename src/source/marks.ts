import type { DataPlace, Path, Span, TextPart } from '../findings/place.ts';
import type { Lines } from './lines.ts';

export type Range = readonly [start: number, end: number];

/** `block` for mappings and lists over several lines, `empty` where nothing is written. */
export type Form = 'inline' | 'block' | 'empty';

export type Marks = ReadonlyMap<string | number, Mark>;

/** Where a value and its name stand in a text, as offsets. */
export interface Mark {
  readonly name: Range | undefined;
  readonly value: Range;
  readonly form: Form;
  readonly children: Marks | undefined;
}

/**
 * The place of a value or of its name; of the nearest value around it where the text has no such path.
 *
 * A mapping or list over several lines, and a value that was left out, are shown by their name: it tells more than
 * the first of the lines, or than nothing.
 */
export function spanIn(lines: Lines, root: Mark, path: Path, on: DataPlace['on']): Span {
  const [start, end] = rangeIn(root, path, on);
  return lines.span(start, end);
}

/** Looked for from where the value begins: of a text over several lines only the beginning is marked. */
export function partIn(lines: Lines, text: string, root: Mark, path: Path, part: TextPart): Span {
  const [start, end] = rangeIn(root, path, 'value');
  let at = start - 1;
  for (let found = -1; found < part.occurrence; found += 1) {
    at = text.indexOf(part.text, at + 1);
    if (at < 0) return lines.span(start, end);
  }
  return lines.span(at, at + part.text.length);
}

function rangeIn(root: Mark, path: Path, on: DataPlace['on']): Range {
  let mark = root;
  let byName = on === 'key';
  for (const step of path) {
    const child = mark.children?.get(step) ?? mark.children?.get(String(step));
    if (child === undefined) {
      byName = false;
      break;
    }
    mark = child;
  }
  return (byName || mark.form !== 'inline' ? mark.name : undefined) ?? mark.value;
}
