import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync } from 'node:fs';
import type { DirectoryEntry, FileContent, FileStatus } from '../host.ts';
import { isAbsence, systemCode, uninterrupted } from './system-error.ts';

/** Not defined on Windows, where links need rights that officers do not have. */
const guardedOpen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = uninterrupted(() => readSync(descriptor, bytes, filled, size - filled, filled));
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** Opens once, asks what was opened, and reads from that: the file cannot be exchanged in between. */
export function read(path: string, limit: number): FileContent {
  let descriptor: number;
  try {
    descriptor = openSync(path, guardedOpen);
  } catch (error) {
    if (isAbsence(error)) return { kind: 'absent' };
    if (systemCode(error) === 'ELOOP') return { kind: 'not-regular', what: 'link' };
    if (systemCode(error) === 'ENXIO') return { kind: 'not-regular', what: 'other' };
    throw error;
  }
  try {
    const status = fstatSync(descriptor);
    if (!status.isFile()) return { kind: 'not-regular', what: status.isDirectory() ? 'directory' : 'other' };
    if (status.size > limit) return { kind: 'too-large', size: status.size };
    return { kind: 'bytes', bytes: readWhole(descriptor, status.size) };
  } finally {
    closeSync(descriptor);
  }
}

export function list(path: string): readonly DirectoryEntry[] | undefined {
  try {
    return readdirSync(path, { withFileTypes: true })
      .map(
        (entry): DirectoryEntry => ({
          name: entry.name,
          kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'directory' : 'other',
        }),
      )
      .sort((left, right) => (left.name < right.name ? -1 : 1));
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

export function status(path: string): FileStatus | undefined {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return undefined;
    const kind = found.isFile()
      ? 'file'
      : found.isDirectory()
        ? 'directory'
        : found.isSymbolicLink()
          ? 'link'
          : 'other';
    return { kind, modified: found.mtimeMs };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}
