import type { Host } from '../host.ts';
import { sha256 } from '../register/encode.ts';
import { createRecord } from '../store/create-record.ts';
import { originalPath } from '../workspace/layout.ts';
import { limits } from './allowance.ts';
import { recordText } from './record-text.ts';

/** A file whose bytes are safe among the originals. */
export interface StoredFile {
  /** Path or name under which it came, for show. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

const longestName = 255;

/** The last part of a path as a register can hold it. */
export const fileName = (path: string): string => {
  const name = recordText(path.slice(path.lastIndexOf('/') + 1), longestName);
  return name === '' ? 'tep-khong-ten' : name;
};

/** Durable before it returns; the same bytes are kept once. */
export function storeOriginal(host: Host, root: string, name: string, bytes: Uint8Array): StoredFile {
  const hash = sha256(bytes);
  createRecord(host, root, originalPath(hash), bytes);
  return { name, size: bytes.length, sha256: hash };
}

/** The bytes that came; `undefined` when they are gone or are others now, which `plan verify` tells more of. */
export function readOriginal(
  { files }: Host,
  root: string,
  { sha256: hash }: Pick<StoredFile, 'sha256'>,
): Uint8Array | undefined {
  const content = files.read(`${root}/${originalPath(hash)}`, limits.fileBytes);
  return content.kind === 'bytes' && sha256(content.bytes) === hash ? content.bytes : undefined;
}
