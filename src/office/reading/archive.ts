import type { ArchiveFault } from './findings.ts';
import { archiveZipLimits, type ZipLimits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { sniff } from './sniff.ts';
import { openZip, type ZipEntry, type ZipFault } from './zip.ts';

/** One file of an archive, or why it cannot be had. */
export type ArchivedFile =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly fault: ArchiveFault };

export type ArchiveReading =
  | { readonly kind: 'read'; readonly files: Iterable<ArchivedFile> }
  | { readonly kind: 'refused'; readonly fault: ArchiveFault };

function faultOf(fault: ZipFault): ArchiveFault {
  switch (fault.kind) {
    case 'too-large':
      return { code: 'archive/too-large', args: { size: fault.size, limit: fault.limit } };
    case 'too-many-entries':
      return { code: 'archive/too-many-files', args: { count: fault.count, limit: fault.limit } };
    case 'bomb':
      return { code: 'archive/bomb', args: { name: fault.name, size: fault.size, limit: fault.limit } };
    case 'encrypted':
      return { code: 'archive/encrypted', args: { name: fault.name } };
    case 'entry-name':
      return { code: 'archive/entry-name', args: { name: fault.name } };
    case 'duplicate-entry':
      return { code: 'archive/duplicate-entry', args: { name: fault.name } };
    case 'damaged': {
      const { problem, name } = fault;
      return { code: 'archive/damaged', args: { problem, ...(name !== undefined && { name }) } };
    }
  }
}

function unpack(entry: ZipEntry): ArchivedFile {
  const { name } = entry;
  try {
    return { name, bytes: entry.unpack() };
  } catch (error) {
    if (error instanceof Refusal) return { name, fault: faultOf(error.fault as ZipFault) };
    throw error;
  }
}

/** What systems add to archives of their own accord. */
const isLitter = (name: string): boolean => /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name);

function* unpackEach(entries: readonly ZipEntry[]): Generator<ArchivedFile> {
  for (const entry of entries) if (!isLitter(entry.name)) yield unpack(entry);
}

/**
 * The files of a .zip of unknown origin, unpacked one after the other as they are asked for; a damaged one does not keep the
 * others back. Bytes are unpacked in memory under limits, and nothing in them is looked at, so no process of its own is needed.
 */
export function openArchive(bytes: Uint8Array, limits: ZipLimits = archiveZipLimits): ArchiveReading {
  const format = sniff(bytes);
  if (format === 'rar' || format === '7z')
    return { kind: 'refused', fault: { code: 'archive/other-format', args: { format } } };
  try {
    const entries = openZip(bytes, limits);
    return { kind: 'read', files: { [Symbol.iterator]: () => unpackEach(entries) } };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', fault: faultOf(error.fault as ZipFault) };
    throw error;
  }
}
