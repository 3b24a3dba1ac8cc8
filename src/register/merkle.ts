import { createHash } from 'node:crypto';

/** Shows that one of `size` leaves is under a root, without the other leaves. */
export interface InclusionProof {
  readonly index: number;
  readonly size: number;
  /** Hashes of the neighbouring subtrees in hexadecimal, from the leaf upwards. */
  readonly path: readonly string[];
}

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

/** How `leaf` hangs under the root of `leaves`; `undefined` when it is not among them. */
export function proofOf(leaves: readonly string[], leaf: string): InclusionProof | undefined {
  const index = leaves.indexOf(leaf);
  if (index < 0) return undefined;
  const path: string[] = [];
  let from = 0;
  let to = leaves.length;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    const isLeft = index < middle;
    path.push((isLeft ? subtree(leaves, middle, to) : subtree(leaves, from, middle)).toString('hex'));
    if (isLeft) to = middle;
    else from = middle;
  }
  return { index, size: leaves.length, path: path.reverse() };
}

/** Which side of each turn the leaf lies on, from the root down; the same turns that `proofOf` takes. */
function turnsOf({ index, size }: InclusionProof): readonly ('left' | 'right')[] {
  const turns: ('left' | 'right')[] = [];
  let from = 0;
  let to = size;
  while (to - from > 1) {
    const middle = from + splitOf(to - from);
    turns.push(index < middle ? 'left' : 'right');
    if (index < middle) to = middle;
    else from = middle;
  }
  return turns;
}

/** Whether `proof` leads from `leaf` to `root`. */
export function verifyProof(leaf: string, proof: InclusionProof, root: string): boolean {
  const { index, size, path } = proof;
  if (!(Number.isSafeInteger(index) && Number.isSafeInteger(size) && 0 <= index && index < size)) return false;
  const turns = turnsOf(proof).toReversed();
  if (turns.length !== path.length) return false;
  const computed = turns.reduce<Uint8Array>((hash, turn, step) => {
    const other = Buffer.from(path[step] ?? '', 'hex');
    return turn === 'left' ? nodeHash(hash, other) : nodeHash(other, hash);
  }, leafHash(leaf));
  return Buffer.from(computed).toString('hex') === root;
}
