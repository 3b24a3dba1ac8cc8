import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { merkleRoot, proofOf, verifyProof } from '../../src/register/merkle.ts';

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

  it('each prove that they are under it, and no other text does', () => {
    for (const one of leaves) {
      const proof = proofOf(leaves, one);
      expect(proof && verifyProof(one, proof, root)).toBe(true);
      expect(proof && verifyProof('z', proof, root)).toBe(false);
      expect(proof && verifyProof(one, proof, merkleRoot([...leaves, 'z']))).toBe(false);
      expect(proof && verifyProof(one, { ...proof, path: [...proof.path, root] }, root)).toBe(false);
      if (leaves.length > 1)
        expect(proof && verifyProof(one, { ...proof, index: (proof.index + 1) % leaves.length }, root)).toBe(false);
    }
  });

  it('give no proof of what is not among them', () => {
    expect(proofOf(leaves, 'z')).toBeUndefined();
  });
});

it('a node does not pass for a leaf', () => {
  expect(merkleRoot([Buffer.concat([a, b]).toString('latin1')])).not.toBe(node(a, b).toString('hex'));
});

it.each([-1, 0.5, 2, Number.NaN])('a place %s outside the tree proves nothing', index => {
  const proof = proofOf(['a', 'b'], 'a');
  expect(proof && verifyProof('a', { ...proof, index }, merkleRoot(['a', 'b']))).toBe(false);
});
