import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DirectoryEntry, FileContent, Files } from '../host.ts';

const systemCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const isAbsence = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(systemCode(error));

/** Not defined on Windows, where links need rights that officers do not have. */
const guardedOpen = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readWhole(descriptor: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size);
  let filled = 0;
  while (filled < size) {
    const count = readSync(descriptor, bytes, filled, size - filled, filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

/** Opens once, asks what was opened, and reads from that: the file cannot be exchanged in between. */
function read(path: string, limit: number): FileContent {
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

function list(path: string): readonly DirectoryEntry[] | undefined {
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

function writeAll(descriptor: number, bytes: Uint8Array, durable: boolean): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
  if (durable) fsyncSync(descriptor);
  if (fstatSync(descriptor).size !== bytes.length) throw new Error('the system wrote fewer bytes than it said');
}

/** Windows cannot open folders; there the rename itself is what the file system promises. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

const heldByOthers = new Set(['EPERM', 'EACCES', 'EBUSY']);
const renameTries = 10;

/** A virus scanner that looks at the file makes a rename fail on Windows for a moment. */
function renameOver(from: string, to: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || tries === renameTries || !heldByOthers.has(systemCode(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 30 * tries);
    }
  }
}

/**
 * Temporary file in the same folder, synced, then renamed over the old one.
 *
 * Own code: the packages for this were measured to take a short write for success and not to sync the folder.
 */
function replace(path: string, bytes: Uint8Array, durable: boolean): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw Object.assign(new Error('EISDIR'), { code: 'EISDIR', path });
  const temporary = join(folder, `.tmp-${basename(path)}-${randomBytes(6).toString('hex')}`);
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      writeAll(descriptor, bytes, durable);
    } finally {
      closeSync(descriptor);
    }
    renameOver(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    // What failed is the file that was asked for, not the one beside it that nobody knows.
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  }
  if (durable) syncFolder(folder);
}

/** The temporary file gets its name by a link, which fails where the name is taken. */
function create(path: string, bytes: Uint8Array): 'created' | 'exists' {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.tmp-${basename(path)}-${randomBytes(6).toString('hex')}`);
  try {
    const descriptor = openSync(temporary, 'wx');
    try {
      writeAll(descriptor, bytes, true);
    } finally {
      closeSync(descriptor);
    }
    linkSync(temporary, path);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return 'exists';
    throw error instanceof Error ? Object.assign(error, { path }) : error;
  } finally {
    rmSync(temporary, { force: true });
  }
  syncFolder(folder);
  return 'created';
}

export const nodeFiles: Files = {
  read,
  list,
  create,
  write: (path, bytes) => replace(path, bytes, true),
  writeScratch: (path, bytes) => replace(path, bytes, false),
};
