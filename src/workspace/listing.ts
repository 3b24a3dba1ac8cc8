import type { DirectoryEntry, Files } from '../host.ts';
import { isIgnored, type Location, locationOf, originalsFolder } from './layout.ts';

export interface ListedDocument {
  /** Path inside the workspace, with `/`. */
  readonly path: string;
  readonly location: Location;
}

/** What the folder of a plan holds, before any file is opened. */
export interface Listing {
  readonly documents: readonly ListedDocument[];
  /** Files that no kind of document claims. */
  readonly unexpected: readonly string[];
  /** Hashes of the originals that are kept. */
  readonly originals: ReadonlySet<string>;
}

interface Found {
  readonly path: string;
  readonly kind: DirectoryEntry['kind'];
}

function* walk(files: Files, root: string, folder: string): Generator<Found> {
  for (const { name, kind } of files.list(folder === '' ? root : `${root}/${folder}`) ?? []) {
    const path = folder === '' ? name : `${folder}/${name}`;
    if (isIgnored(path)) continue;
    if (kind === 'directory' && locationOf(path) === undefined) yield* walk(files, root, path);
    else yield { path, kind };
  }
}

/** Everything below `root`, in code-unit order of the paths. */
export function listWorkspace(files: Files, root: string): Listing {
  const documents: ListedDocument[] = [];
  const unexpected: string[] = [];
  const originals = new Set<string>();
  for (const { path } of walk(files, root, '')) {
    const location = locationOf(path.normalize('NFC'));
    if (location !== undefined) documents.push({ path, location });
    else if (path.startsWith(`${originalsFolder}/`)) originals.add(path.slice(path.lastIndexOf('/') + 1));
    else unexpected.push(path);
  }
  documents.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
  return { documents, unexpected, originals };
}
