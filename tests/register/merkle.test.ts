import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { merkleRoot } from '../../src/register/merkle.ts';

const hash = (...parts: readonly Buffer[]): Buffer => createHash('sha256').update(Buffer.concat(parts)).digest();
const leaf = (text: string): Buffer => hash(Buffer.of(0), Buffer.from(text));
const node = (left: Buffer, right: Buffer): Buffer => hash(Buffer.of(1), left, right);
const [a, b, c, d, e, f, g, h] = Array.from('abcdefgh', leaf) as [
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
  Buffer,
];
const abcd = node(node(a, b), node(c, d));

/** The trees are drawn by hand from RFC 6962, 2.1. */
const trees: readonly (readonly [string, Buffer])[] = [
  ['', createHash('sha256').digest()],
  ['a', a],
  ['ab', node(a, b)],
  ['abc', node(node(a, b), c)],
  ['abcdefg', node(abcd, node(node(e, f), g))],
  ['abcdefgh', node(abcd, node(node(e, f), node(g, h)))],
];

describe.each(trees)('leaves "%s"', (letters, expected) => {
  const leaves = Array.from(letters);
  const root = merkleRoot(leaves);

  it('have the root of the tree in RFC 6962', () => {
    expect(root).toBe(expected.toString('hex'));
  });
});

it('a node does not pass for a leaf', () => {
  expect(merkleRoot([Buffer.concat([a, b]).toString('latin1')])).not.toBe(node(a, b).toString('hex'));
});
