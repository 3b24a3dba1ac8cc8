import type { Damage } from './findings.ts';
import { Refusal } from './refusal.ts';
import { entryName } from './zip-names.ts';

/** One entry as the central directory has it: nothing of it is checked yet but that the directory itself is whole. */
export interface ListedEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Of its local header. */
  readonly offset: number;
  readonly isLink: boolean;
}

export interface ZipDirectory {
  /** As the end of the file says; `entries` holds as many, or none when there are more than were asked for. */
  readonly count: number;
  readonly start: number;
  readonly entries: readonly ListedEntry[];
}

export interface ZipDamage {
  readonly kind: 'damaged';
  readonly problem: Damage;
  readonly name?: string;
}

export const damaged = (problem: Damage, name?: string): Refusal<ZipDamage> =>
  new Refusal({ kind: 'damaged', problem, ...(name !== undefined && { name }) });

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 0xffff;
const wideEndSignature = 0x06064b50;
const wideLocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const entryLength = 46;
const wide32 = 0xffffffff;
const wide16 = 0xffff;
const wideField = 0x0001;
const unicodePathField = 0x7075;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function findEnd(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--)
    if (view.getUint32(at, true) === endSignature && at + endLength + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  return undefined;
}

function wideNumber(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw damaged('container');
  const value = view.getBigUint64(at, true);
  if (value > BigInt(view.byteLength) * 1_000_000n) throw damaged('size');
  return Number(value);
}

interface End {
  readonly count: number;
  readonly length: number;
  readonly start: number;
  /** Where the directory must have ended. */
  readonly at: number;
}

function readEnd(view: DataView): End {
  const at = findEnd(view);
  if (at === undefined) throw damaged('container');
  const [disk, startDisk, here, count] = [4, 6, 8, 10].map(offset => view.getUint16(at + offset, true));
  const length = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  const isWide = count === wide16 || length === wide32 || start === wide32;
  if (isWide && at >= 20 && view.getUint32(at - 20, true) === wideLocatorSignature) return readWideEnd(view, at - 20);
  if (disk !== 0 || startDisk !== 0 || here !== count) throw damaged('container');
  return { count: count ?? 0, length, start, at };
}

function readWideEnd(view: DataView, locator: number): End {
  const at = wideNumber(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== wideEndSignature) throw damaged('zip64');
  if (view.getUint32(at + 16, true) !== 0 || view.getUint32(at + 20, true) !== 0) throw damaged('zip64');
  const count = wideNumber(view, at + 32);
  if (count !== wideNumber(view, at + 24)) throw damaged('zip64');
  return { count, length: wideNumber(view, at + 40), start: wideNumber(view, at + 48), at };
}

/** The extra fields of a header by their ids; the first of two with one id counts. */
export function extraFields(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const view = viewOf(bytes);
  const fields = new Map<number, Uint8Array>();
  for (let at = 0; at + 4 <= bytes.length; ) {
    const id = view.getUint16(at, true);
    const end = at + 4 + view.getUint16(at + 2, true);
    if (end > bytes.length) break;
    if (!fields.has(id)) fields.set(id, bytes.subarray(at + 4, end));
    at = end;
  }
  return fields;
}

/** Numbers that did not fit their 32 bits stand in the zip64 field, in their order. */
export function widened(numbers: readonly number[], fields: ReadonlyMap<number, Uint8Array>): readonly number[] {
  const field = fields.get(wideField);
  if (field === undefined) return numbers;
  const view = viewOf(field);
  let at = 0;
  return numbers.map(number => {
    if (number !== wide32) return number;
    at += 8;
    return wideNumber(view, at - 8);
  });
}

const unixSystems = new Set([3, 19]);
const linkMode = 0xa000;

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  end: number,
): ListedEntry & { readonly next: number } {
  if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) throw damaged('container');
  const [nameLength = 0, extraLength = 0, commentLength = 0] = [28, 30, 32].map(o => view.getUint16(at + o, true));
  const nameStart = at + entryLength;
  const extraStart = nameStart + nameLength;
  const next = extraStart + extraLength + commentLength;
  if (next > end) throw damaged('container');
  const fields = extraFields(bytes.subarray(extraStart, extraStart + extraLength));
  const narrow = [24, 20, 42].map(offset => view.getUint32(at + offset, true));
  const [size = 0, packedSize = 0, offset = 0] = widened(narrow, fields);
  const rawName = bytes.subarray(nameStart, extraStart);
  const mode = view.getUint32(at + 38, true) >>> 16;
  return {
    name: entryName(rawName, fields.get(unicodePathField)),
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    offset,
    isLink: unixSystems.has(view.getUint8(at + 5)) && (mode & 0xf000) === linkMode,
    next,
  };
}

/** Walks the directory at the end of a zip without looking at what it lists. Throws a `Refusal<ZipDamage>`. */
export function readDirectory(bytes: Uint8Array, mostEntries: number): ZipDirectory {
  const view = viewOf(bytes);
  const { count, length, start, at: limit } = readEnd(view);
  if (start + length > limit || count * entryLength > length) throw damaged('container');
  if (count > mostEntries) return { count, start, entries: [] };
  const entries: ListedEntry[] = [];
  let at = start;
  while (entries.length < count) {
    const { next, ...entry } = readEntry(bytes, view, at, start + length);
    entries.push(entry);
    at = next;
  }
  if (at !== start + length) throw damaged('container');
  return { count, start, entries };
}
