import { expect, it } from 'vitest';
import { isTextPlace } from '../../src/findings/place.ts';
import { readGuardedYaml } from '../../src/source/guarded-yaml.ts';
import { limits } from '../../src/source/limits.ts';
import { locator } from '../../src/source/locate.ts';
import { readPlainYaml } from '../../src/source/read.ts';
import { readText } from '../../src/source/text.ts';
import { Documents, seeded } from './documents.ts';
import { bytesOf } from './reading.ts';

const random = seeded(1614);

/** Replaces a few bytes, so that not even UTF-8 is certain. */
function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  for (let left = Math.floor(random() * 3); left > 0; left--)
    copy[Math.floor(random() * copy.length)] = Math.floor(random() * 256);
  return copy;
}

it('says something of every file, at a place that exists, and never throws', () => {
  const documents = new Documents(1945);
  for (let round = 0; round < 5_000; round++) {
    const written = documents.next();
    const bytes = random() < 0.3 ? damaged(bytesOf(written)) : bytesOf(written);
    const { value, findings } = readGuardedYaml('a.yaml', bytes);
    expect(value !== undefined || findings.length > 0, written).toBe(true);
    const text = readText(bytes);
    const lines = text.split('\n');
    for (const { place } of findings) {
      const { line, column, endColumn } = isTextPlace(place) ? place.span : locator(text)(place.path, place.on);
      const { length } = lines[line - 1] ?? '';
      expect(column >= 1 && column <= endColumn && endColumn <= length + 1, `${line}:${column} in ${written}`).toBe(
        true,
      );
    }
  }
});

const filling = (part: string, head = ''): string =>
  head + part.repeat(Math.floor((limits.bytes - head.length) / part.length));

it.each([
  ['quotation marks', filling('"')],
  ['asterisks', filling('* ')],
  ['blank lines', filling('\n')],
  ['comments', filling('#\n')],
  ['tags', filling('!a ', 'a: ')],
  ['duplicate names', filling('- b: 1\n  b: 2\n', 'a:\n')],
  ['nested lists on one line', filling('- ')],
  ['backslashes', filling('\\', 'a: "')],
  ['hyphens before a fault', `${filling('- ', 'a: "x\n  ').slice(0, -9)}" z`],
  ['digits', filling('0', 'a: ')],
  ['zeros between digits', `${filling('0', 'a: 1.').slice(0, -1)}1`],
  ['markers', filling('---\n')],
])(
  'a mebibyte of %s is decided; a reader that goes over it again and again meets the limit of the test run',
  (_, text) => {
    const bytes = bytesOf(text);
    const plain = readPlainYaml('a.yaml', bytes);
    const { value, findings } = readGuardedYaml('a.yaml', bytes);
    expect(plain !== undefined || value !== undefined || findings.length > 0).toBe(true);
  },
);
