import { relative, resolve, sep } from 'node:path';
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { findWorkspace } from './find.ts';
import { type Listing, listWorkspace } from './listing.ts';

/** The folder of one plan, listed but not read. */
export interface Workspace extends Listing {
  readonly root: string;
  /** Path of a file as the person at the keyboard would type it, with `/`. */
  readonly show: (file: string) => string;
}

/** Opens the plan that `folder` (or the working directory) belongs to. */
export function openWorkspace(host: Host, folder: string | undefined): Workspace {
  const from = resolve(host.workingDirectory, folder ?? '.');
  if (host.files.list(from) === undefined)
    throw new UserError({ code: 'workspace/no-such-folder', args: { folder: folder ?? from } });
  const root = findWorkspace(host.files, from);
  if (root === undefined) throw new UserError({ code: 'workspace/none', args: { start: from } });
  const prefix = relative(host.workingDirectory, root).split(sep).join('/');
  return { root, ...listWorkspace(host.files, root), show: file => (prefix === '' ? file : `${prefix}/${file}`) };
}
