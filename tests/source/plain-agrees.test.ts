import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Path } from '../../src/findings/place.ts';
import { readGuarded } from '../../src/source/guarded-yaml.ts';
import { Lines } from '../../src/source/lines.ts';
import { type Mark, spanIn } from '../../src/source/marks.ts';
import { markPlain, readPlain } from '../../src/source/plain-yaml.ts';
import { readText } from '../../src/source/text.ts';
import { Documents } from './documents.ts';
import { bytesOf } from './reading.ts';

const options = { version: '1.2', schema: 'core', stringKeys: true } as const;

it('the fast reader returns what yaml returns without an error or a warning, or nothing', () => {
  const documents = new Documents(20241215);
  const differing: string[] = [];
  let taken = 0;
  for (let round = 0; round < 40_000; round++) {
    const text = documents.next();
    const value = readPlain(text);
    if (value === undefined) continue;
    taken++;
    const document = parseDocument(text, options);
    const agrees = document.errors.length + document.warnings.length === 0 && isDeepStrictEqual(document.toJS(), value);
    if (!agrees) differing.push(text);
  }
  expect(differing).toEqual([]);
  expect(taken).toBeGreaterThan(4_000);
});

function pathsOf(mark: Mark, path: Path = []): readonly Path[] {
  return [path, ...[...(mark.children ?? [])].flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

it('both readers give the same data, find no fault in it, and point at the same places', () => {
  const documents = new Documents(161);
  const differing: string[] = [];
  let taken = 0;
  for (let round = 0; round < 10_000; round++) {
    const text = readText(bytesOf(documents.next()));
    const mark = markPlain(text);
    if (mark === undefined) continue;
    taken++;
    const guarded = readGuarded('a.yaml', text);
    const lines = new Lines(text);
    const pointsAlike = (path: Path): boolean =>
      guarded.mark !== undefined &&
      isDeepStrictEqual(spanIn(lines, mark, path, 'key'), spanIn(lines, guarded.mark, path, 'key')) &&
      isDeepStrictEqual(spanIn(lines, mark, path, 'value'), spanIn(lines, guarded.mark, path, 'value'));
    const agrees = guarded.findings.length === 0 && isDeepStrictEqual(guarded.value, readPlain(text));
    if (!agrees || !pathsOf(mark).every(pointsAlike)) differing.push(text);
  }
  expect(differing).toEqual([]);
  expect(taken).toBeGreaterThan(1_000);
});
