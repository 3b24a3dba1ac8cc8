/**
 * Several files in the place of others, all of them or none: where one cannot be replaced, because Word or Excel has it open
 * or for any other reason, those that were replaced before it get their old files back.
 */
import { copyFileSync, linkSync, lstatSync, readlinkSync, symlinkSync, unlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { FileReplacement } from '../host.ts';
import {
  discard,
  makeFolder,
  readOnly,
  refuseFolder,
  rename,
  stage,
  syncFolder,
  withoutLinks,
} from './durable-files.ts';
import { randomName } from './random-name.ts';
import { attributed, heldByOthers, systemCode } from './system-error.ts';

interface Staged {
  readonly path: string;
  readonly temporary: string;
  /** What bears the name now, under another one; `undefined` when nothing does. */
  readonly kept?: string;
}

/** The old file under a second name: the file itself where the disk knows links, else a copy. A link is not followed. */
function keep(path: string): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const kept = join(dirname(path), `.tmp-${randomName()}`);
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(path), kept);
  else
    try {
      linkSync(path, kept);
    } catch (error) {
      if (!withoutLinks.has(systemCode(error))) throw error;
      copy(path, kept);
    }
  return kept;
}

function copy(path: string, kept: string): void {
  try {
    copyFileSync(path, kept);
  } catch (error) {
    discard(kept);
    throw error;
  }
}

/** Gives the old files their names again, the last first; what could not be undone is told. */
function restore(replaced: readonly Staged[]): readonly string[] {
  const written: string[] = [];
  for (const { path, kept } of replaced.toReversed())
    try {
      if (kept === undefined) unlinkSync(path);
      else rename(kept, path);
    } catch {
      written.unshift(path);
    }
  return written;
}

/** A file that is there and cannot be replaced is open elsewhere, as far as anybody can tell: only its folder's rights count. */
function replacing<Result>(path: string, call: () => Result): Result {
  try {
    return attributed(path, call);
  } catch (error) {
    const isHeld = heldByOthers.has(systemCode(error)) && lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    throw error instanceof Error && isHeld ? Object.assign(error, { isHeld }) : error;
  }
}

/** The bytes beside the file that they are to replace; of a file with others behind it, what is needed to undo that. */
function prepare({ path, bytes, isReadOnly = false }: FileReplacement, durable: boolean, isLast: boolean): Staged {
  const temporary = attributed(path, () => {
    makeFolder(dirname(path));
    refuseFolder(path);
    return stage(dirname(path), bytes, { durable, ...(isReadOnly && { mode: readOnly }) });
  });
  try {
    const kept = isLast ? undefined : replacing(path, () => keep(path));
    return { path, temporary, ...(kept !== undefined && { kept }) };
  } catch (error) {
    discard(temporary);
    throw error;
  }
}

export function replace(files: readonly FileReplacement[], durable: boolean): void {
  const staged: Staged[] = [];
  let replaced = 0;
  const discardKept = (): void => {
    for (const { kept } of staged) if (kept !== undefined) discard(kept);
  };
  try {
    for (const [index, file] of files.entries()) staged.push(prepare(file, durable, index === files.length - 1));
    for (const { path, temporary } of staged) {
      replacing(path, () => rename(temporary, path));
      replaced += 1;
    }
    discardKept();
    if (!durable) return;
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) attributed(folder, () => syncFolder(folder));
  } catch (error) {
    const isDone = replaced === files.length;
    const written = isDone ? files.map(({ path }) => path) : restore(staged.slice(0, replaced));
    for (const { temporary } of staged.slice(replaced)) discard(temporary);
    discardKept();
    throw error instanceof Error ? Object.assign(error, { written }) : error;
  }
}
