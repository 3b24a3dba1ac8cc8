import { basename, resolve } from 'node:path';
import { UserError } from '../failure.ts';
import type { Files, Host } from '../host.ts';

/** More than an office of a province gets in a December, and less than fills a disk by mistake. */
export const limits = { files: 1000, fileBytes: 50 * 1024 * 1024, totalBytes: 1024 * 1024 * 1024 };

export interface FoundFile {
  /** Path as it was typed, with `/`; of a file in a folder that was named, the folder's name and what follows. */
  readonly name: string;
  readonly path: string;
}

/** What systems and office programs leave beside files that people sent. */
const leftovers = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)|~$/i;

function* walk(files: Files, path: string, name: string): Generator<FoundFile> {
  for (const entry of files.list(path) ?? []) {
    if (leftovers.test(entry.name)) continue;
    const inside = { path: `${path}/${entry.name}`, name: `${name}/${entry.name}` };
    if (entry.kind === 'directory') yield* walk(files, inside.path, inside.name);
    else yield inside;
  }
}

/** Every file behind the paths, in the order of the paths and by name in folders; nothing is opened yet. */
export function findFiles({ files, workingDirectory }: Host, paths: readonly string[]): readonly FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const typed of paths) {
    const path = resolve(workingDirectory, typed);
    const name = typed.replaceAll('\\', '/').replace(/\/+$/, '') || basename(path);
    const isFolder = files.list(path) !== undefined;
    for (const file of isFolder ? walk(files, path, name) : [{ path, name }]) found.set(file.path, file);
    if (found.size > limits.files)
      throw new UserError({ code: 'collect/too-many-files', args: { limit: limits.files } });
  }
  return [...found.values()];
}
