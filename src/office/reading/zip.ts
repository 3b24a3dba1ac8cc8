import { crc32, inflateRawSync } from 'node:zlib';
import type { ZipLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import {
  damaged,
  extraFields,
  type ListedEntry,
  readDirectory,
  viewOf,
  widened,
  type ZipDamage,
} from './zip-directory.ts';
import { isUnsafeName, nameKey } from './zip-names.ts';

export type ZipFault =
  | ZipDamage
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'too-many-entries'; readonly count: number; readonly limit: number }
  | { readonly kind: 'bomb'; readonly name: string; readonly size: number; readonly limit: number }
  | { readonly kind: 'encrypted'; readonly name: string }
  | { readonly kind: 'entry-name'; readonly name: string }
  | { readonly kind: 'duplicate-entry'; readonly name: string };

export interface ZipEntry {
  /** In NFC, with `/`; safe as a relative path. */
  readonly name: string;
  /** Unpacked, as the directory says; what comes out is held to it. */
  readonly size: number;
  /** Unpacks and checks size and checksum. Throws a `Refusal<ZipFault>`. */
  readonly unpack: () => Uint8Array;
}

const stored = 0;
const deflated = 8;
const localSignature = 0x04034b50;
const localLength = 30;
const encryptionFlags = 0x0001 | 0x0040 | 0x2000;
const sizesFollow = 0x0008;
/** A name that is refused for its length, among others, stands in a finding. */
const longestShown = 100;

/** What the directory lists must be possible, safe and within the limits. */
function checkListed(entries: readonly ListedEntry[], limits: ZipLimits): void {
  const seen = new Set<string>();
  let total = 0;
  for (const { name, flags, method, size, packedSize, isLink } of entries) {
    if (isUnsafeName(name)) throw new Refusal<ZipFault>({ kind: 'entry-name', name: name.slice(0, longestShown) });
    if (seen.has(nameKey(name))) throw new Refusal<ZipFault>({ kind: 'duplicate-entry', name });
    seen.add(nameKey(name));
    if ((flags & encryptionFlags) !== 0) throw new Refusal<ZipFault>({ kind: 'encrypted', name });
    if (isLink) throw damaged('link', name);
    if (method !== stored && method !== deflated) throw damaged('method', name);
    if (method === stored && size !== packedSize) throw damaged('size', name);
    total += size;
    const bomb = (limit: number): Refusal<ZipFault> => new Refusal({ kind: 'bomb', name, size, limit });
    if (size > limits.entryBytes) throw bomb(limits.entryBytes);
    if (total > limits.totalBytes) throw bomb(limits.totalBytes);
    if (size > limits.ratioFrom && size > packedSize * limits.ratio) throw bomb(packedSize * limits.ratio);
  }
}

interface Span {
  readonly from: number;
  readonly data: number;
  readonly to: number;
}

const sameBytes = (left: Uint8Array, right: Uint8Array): boolean => Buffer.compare(left, right) === 0;

/** Where an entry lies, once its own header tells the same as the directory. */
function spanOf(bytes: Uint8Array, entry: ListedEntry, end: number): Span {
  const { name, offset, packedSize, size, crc } = entry;
  const view = viewOf(bytes);
  if (offset + localLength > end || view.getUint32(offset, true) !== localSignature) throw damaged('container', name);
  const [flags = 0, method = 0] = [6, 8].map(at => view.getUint16(offset + at, true));
  const nameEnd = offset + localLength + view.getUint16(offset + 26, true);
  const data = nameEnd + view.getUint16(offset + 28, true);
  const to = data + packedSize;
  if (to > end || !sameBytes(bytes.subarray(offset + localLength, nameEnd), entry.rawName))
    throw damaged('container', name);
  if (method !== entry.method || (flags & encryptionFlags) !== 0) throw damaged('container', name);
  const [ownCrc = 0, ...narrow] = [14, 18, 22].map(at => view.getUint32(offset + at, true));
  const [ownPacked = 0, ownSize = 0] = widenedLocal(narrow, extraFields(bytes.subarray(nameEnd, data)));
  const followed = (flags & sizesFollow) !== 0;
  const agrees = (own: number, listed: number): boolean => own === listed || (followed && own === 0);
  if (!agrees(ownPacked, packedSize) || !agrees(ownSize, size)) throw damaged('size', name);
  if (!agrees(ownCrc, crc)) throw damaged('checksum', name);
  return { from: offset, data, to };
}

/** In the zip64 field of a local header the unpacked size stands first. */
function widenedLocal(narrow: readonly number[], fields: ReadonlyMap<number, Uint8Array>): readonly number[] {
  return widened(narrow.toReversed(), fields).toReversed();
}

function checkOverlap(spans: readonly (Span & { readonly name: string })[]): void {
  const sorted = spans.toSorted((left, right) => left.from - right.from);
  for (const [index, { from, name }] of sorted.entries())
    if (from < (sorted[index - 1]?.to ?? 0)) throw damaged('overlap', name);
}

function unpacked(raw: Uint8Array, { name, method, size, crc }: ListedEntry): Uint8Array {
  const bytes = method === stored ? raw : inflated(raw, size, name);
  if (bytes.length !== size) throw damaged('size', name);
  if (crc32(bytes) !== crc) throw damaged('checksum', name);
  return bytes;
}

function inflated(raw: Uint8Array, size: number, name: string): Uint8Array {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw damaged(code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : 'container', name);
  }
}

/**
 * The files in a zip, in the order of its directory, after everything that can be known without unpacking was checked; folders
 * are left out. Throws a `Refusal<ZipFault>`.
 *
 * Own code: the readers of zips on npm unpack first and ask later, or trust the size that the zip states.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): readonly ZipEntry[] {
  if (bytes.length > limits.bytes)
    throw new Refusal<ZipFault>({ kind: 'too-large', size: bytes.length, limit: limits.bytes });
  const { count, start, entries } = readDirectory(bytes, limits.entries);
  if (count > limits.entries) throw new Refusal<ZipFault>({ kind: 'too-many-entries', count, limit: limits.entries });
  checkListed(entries, limits);
  const placed = entries.map(entry => ({ entry, name: entry.name, ...spanOf(bytes, entry, start) }));
  checkOverlap(placed);
  return placed
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ entry, name, data, to }) => ({
      name,
      size: entry.size,
      unpack: () => unpacked(bytes.subarray(data, to), entry),
    }));
}
