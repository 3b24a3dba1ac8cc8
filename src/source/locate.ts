import type { DataPlace, Path, Span, TextPart } from '../findings/place.ts';
import { markGuarded } from './guarded-yaml.ts';
import { Lines } from './lines.ts';
import { type Mark, partIn, spanIn } from './marks.ts';
import { markPlain } from './plain-yaml.ts';

/** Line and column of the value at `path`, of its name or of some words in it; of what is nearest to it where the text has no such path. */
export type Locate = (path: Path, on: DataPlace['on'], part?: TextPart) => Span;

/** Finds places in a text that `decode` gave; never throws, and points at the start of a text that is no tree. */
export function locator(text: string): Locate {
  const root = markPlain(text) ?? markGuarded(text) ?? nowhere;
  const lines = new Lines(text);
  return (path, on, part) =>
    part === undefined ? spanIn(lines, root, path, on) : partIn(lines, text, root, path, part);
}

const nowhere: Mark = { name: undefined, value: [0, 0], form: 'inline', children: undefined };
