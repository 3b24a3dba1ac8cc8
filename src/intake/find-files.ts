import { basename, resolve, sep } from 'node:path';
import { UserError } from '../failure.ts';
import type { Files, Host } from '../host.ts';
import { locationOf, originalsFolder } from '../workspace/layout.ts';
import { limits } from './allowance.ts';

export interface FoundFile {
  /** Path as it was typed, with `/`; of a file in a folder that was named, the folder's name and what follows. */
  readonly name: string;
  readonly path: string;
}

/** What systems and office programs leave beside files that people sent. */
const leftovers = /^(\.|~\$|Thumbs\.db$|desktop\.ini$|__MACOSX$)|~$/i;

/** Files of the folder and of those in it; a plan that lies below is not what somebody sent. */
function* walk(files: Files, root: string, path: string, name: string): Generator<FoundFile> {
  for (const entry of files.list(path) ?? []) {
    if (leftovers.test(entry.name)) continue;
    const inside = { path: `${path}/${entry.name}`, name: `${name}/${entry.name}` };
    if (entry.kind !== 'directory') yield inside;
    else if (inside.path !== root) yield* walk(files, root, inside.path, inside.name);
  }
}

function isOfPlan(path: string, root: string): boolean {
  if (!path.startsWith(`${root}/`)) return path === root;
  const inside = path.slice(root.length + 1);
  return locationOf(inside) !== undefined || `${inside}/`.startsWith(`${originalsFolder}/`);
}

/** Every file behind the paths, in the order of the paths and by name in folders; nothing is opened yet. */
export function findFiles(
  { files, workingDirectory }: Host,
  root: string,
  paths: readonly string[],
): readonly FoundFile[] {
  const found = new Map<string, FoundFile>();
  for (const typed of paths) {
    const path = resolve(workingDirectory, typed).split(sep).join('/');
    const name = typed.split(sep).join('/').replace(/\/+$/, '') || basename(path);
    const isFolder = path !== root && files.list(path) !== undefined;
    for (const file of isFolder ? walk(files, root, path, name) : [{ path, name }]) {
      if (isOfPlan(file.path, root)) throw new UserError({ code: 'collect/own-file', args: { path: file.name } });
      if (!found.has(file.path)) found.set(file.path, file);
      if (found.size > limits.files)
        throw new UserError({ code: 'collect/too-many-files', args: { limit: limits.files } });
    }
  }
  return [...found.values()];
}
