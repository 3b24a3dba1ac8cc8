import type { DataPlace, Path, Span } from '../findings/place.ts';
import { markGuarded } from './guarded-yaml.ts';
import { Lines } from './lines.ts';
import { type Mark, spanIn } from './marks.ts';
import { markPlain } from './plain-yaml.ts';

/** Line and column of the value at `path`, or of its name; of what is nearest to it where the text has no such path. */
export type Locate = (path: Path, on: DataPlace['on']) => Span;

/** Finds places in a text that `decode` gave; never throws, and points at the start of a text that is no tree. */
export function locator(text: string): Locate {
  const root = markPlain(text) ?? markGuarded(text) ?? nowhere;
  const lines = new Lines(text);
  return (path, on) => spanIn(lines, root, path, on);
}

const nowhere: Mark = { name: undefined, value: [0, 0], form: 'inline', children: undefined };
