import { createHash } from 'node:crypto';

/** A leaf can never pass for a node (RFC 6962, 2.1). */
const leafPrefix = Uint8Array.of(0);
const nodePrefix = Uint8Array.of(1);

const digest = (...parts: readonly (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

const leafHash = (leaf: string): Buffer => digest(leafPrefix, leaf);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => digest(nodePrefix, left, right);

/** The largest power of two below `size`; `size` is at least 2. */
const splitOf = (size: number): number => 2 ** (31 - Math.clz32(size - 1));

function subtree(leaves: readonly string[], from: number, to: number): Buffer {
  if (to - from === 1) return leafHash(leaves[from] ?? '');
  const middle = from + splitOf(to - from);
  return nodeHash(subtree(leaves, from, middle), subtree(leaves, middle, to));
}

/** Merkle tree hash (RFC 6962, 2.1, SHA-256) of `leaves` in their order, in hexadecimal; of none, the hash of nothing. */
export const merkleRoot = (leaves: readonly string[]): string =>
  (leaves.length === 0 ? digest() : subtree(leaves, 0, leaves.length)).toString('hex');
