import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';

const unusable = /^$|^\.\.?$|[\\:\0]/;

/** Whether `path` stays inside the folder that it is relative to, on every system. */
export const isInside = (path: string): boolean => !path.split('/').some(part => unusable.test(part));

/**
 * Where to write `path` of the workspace; every way of writing to a plan asks here first.
 *
 * A folder on the way that is a link is refused: links come with a checkout or a copied folder, and what lies behind one is
 * somewhere else. Who may exchange a folder at the very moment of writing can write there without this tool.
 */
export function targetOf({ files }: Host, root: string, path: string): string {
  if (!isInside(path)) throw new Error(`not a path inside the workspace: ${path}`);
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length += 1) {
    const part = parts.slice(0, length).join('/');
    const found = files.status(`${root}/${part}`);
    if (found === undefined) break;
    if (found.kind === 'link') throw new UserError({ code: 'store/link', args: { path: part } });
  }
  return `${root}/${path}`;
}
