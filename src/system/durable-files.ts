/**
 * Writing that is whole and on the disk when it returns, whatever call fails on the way.
 *
 * Own code: the packages for this were measured to take a short write for success and not to sync the folder.
 */
import {
  chmodSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { randomName } from './random-name.ts';
import { attributed, isAbsence, systemCode, systemError, uninterrupted, whenLetGo } from './system-error.ts';

const isWindows = process.platform === 'win32';
export const readOnly = 0o444;

function sync(path: string): void {
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    uninterrupted(() => fsyncSync(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/** Windows cannot open folders, nor sync what is open for reading; there the rename itself is what the file system promises. */
export function syncFolder(folder: string): void {
  if (!isWindows) sync(folder);
}

/**
 * A folder is found after a power cut only when the folder that holds it has been synced.
 *
 * One level at a time: Node's own way of making several never ends where a folder is there and takes no other (`/proc`).
 */
export function makeFolder(path: string): void {
  const missing: string[] = [];
  for (let at = resolve(path); !existsSync(at); at = dirname(at)) {
    missing.unshift(at);
    if (at === dirname(at)) break;
  }
  for (const folder of missing) {
    if (makeOne(folder)) syncFolder(dirname(folder));
  }
  if (missing.length === 0 && !statSync(path).isDirectory()) throw systemError('ENOTDIR', path);
}

/** Whether it was not there yet: another command may make the same folder at the same time. */
function makeOne(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

function fill(descriptor: number, bytes: Uint8Array, path: string): void {
  for (let written = 0; written < bytes.length; ) {
    const count = uninterrupted(() => writeSync(descriptor, bytes, written));
    if (count === 0) throw systemError('EIO', path);
    written += count;
  }
  if (fstatSync(descriptor).size !== bytes.length) throw systemError('EIO', path);
}

interface Staging {
  readonly durable: boolean;
  readonly mode?: number;
}

const isReadOnly = (path: string): boolean =>
  ((lstatSync(path, { throwIfNoEntry: false })?.mode ?? 0o200) & 0o200) === 0;

/** Elsewhere only the folder's permission counts; Windows lets no read-only file be replaced. */
export function rename(from: string, to: string): void {
  if (isWindows && isReadOnly(to)) chmodSync(to, 0o666);
  whenLetGo(() => renameSync(from, to));
}

/** Removes what nobody is to see; the fault that led here is what is told, and `plan recover` finds what stays. */
export function discard(temporary: string): void {
  try {
    unlinkSync(temporary);
  } catch {
    // Absent already, or the disk refuses this as well.
  }
}

/** The bytes in a temporary file in the folder in which they are to get their name. */
export function stage(folder: string, bytes: Uint8Array, { durable, mode }: Staging): string {
  const temporary = join(folder, `.tmp-${randomName()}`);
  const descriptor = openSync(temporary, 'wx');
  try {
    try {
      fill(descriptor, bytes, temporary);
      if (mode !== undefined) fchmodSync(descriptor, mode);
      if (durable) uninterrupted(() => fsyncSync(descriptor));
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    discard(temporary);
    throw error;
  }
  return temporary;
}

export const withoutLinks = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EXDEV',
  'EMLINK',
  'EINVAL',
  'EISDIR',
]);

/** Where the disk knows no hard links, an empty file takes the name first: it is never a part of the bytes. */
function reserve(temporary: string, path: string): void {
  closeSync(openSync(path, 'wx'));
  try {
    rename(temporary, path);
  } catch (error) {
    discard(path);
    throw error;
  }
}

function giveName(temporary: string, path: string): 'created' | 'exists' {
  try {
    try {
      linkSync(temporary, path);
    } catch (error) {
      if (!withoutLinks.has(systemCode(error))) throw error;
      reserve(temporary, path);
      return 'created';
    }
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    return 'exists';
  }
  whenLetGo(() => unlinkSync(temporary));
  return 'created';
}

export function syncFile(path: string): void {
  attributed(path, () => {
    if (lstatSync(path).isDirectory()) throw systemError('EISDIR', path);
    if (!isWindows) sync(path);
    syncFolder(dirname(path));
  });
}

/** `exists` when another was quicker. */
function createNew(path: string, bytes: Uint8Array): 'created' | 'exists' {
  const temporary = stage(dirname(path), bytes, { durable: true, mode: readOnly });
  try {
    const outcome = giveName(temporary, path);
    if (outcome === 'exists') discard(temporary);
    return outcome;
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

export function create(path: string, bytes: Uint8Array): 'created' | 'exists' {
  return attributed(path, () => {
    makeFolder(dirname(path));
    const isThere = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    const outcome = isThere ? 'exists' : createNew(path, bytes);
    if (outcome === 'exists') syncFile(path);
    else syncFolder(dirname(path));
    return outcome;
  });
}

export function refuseFolder(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw systemError('EISDIR', path);
}

export function move(from: string, to: string): void {
  attributed(to, () => {
    makeFolder(dirname(to));
    refuseFolder(to);
    rename(from, to);
    syncFolder(dirname(to));
  });
}

export function remove(path: string, durable: boolean): void {
  attributed(path, () => {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return;
    try {
      whenLetGo(() => (found.isDirectory() ? rmdirSync(path) : unlinkSync(path)));
    } catch (error) {
      if (!isAbsence(error)) throw error;
    }
    if (durable) syncFolder(dirname(path));
  });
}
