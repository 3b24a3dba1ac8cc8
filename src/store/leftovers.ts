import type { Files } from '../host.ts';
import type { Instant } from '../model/instant.ts';

const temporary = /^\.tmp-[0-9a-f]{16}$/;
const day = 24 * 60 * 60 * 1000;

function* walk(files: Files, root: string, folder: string): Generator<string> {
  for (const { name, kind } of files.list(folder === '' ? root : `${root}/${folder}`) ?? []) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (kind === 'directory' && name !== '.git') yield* walk(files, root, path);
    else if (kind === 'file' && temporary.test(name)) yield path;
  }
}

/** Temporary files that ended commands left in the workspace; a younger one may belong to a command that still writes. */
export const leftovers = (files: Files, root: string, now: Instant): readonly string[] =>
  [...walk(files, root, '')].filter(path => now - (files.status(`${root}/${path}`)?.modified ?? now) > day);
