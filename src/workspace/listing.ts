import type { DirectoryEntry, Files } from '../host.ts';
import { isIgnored, type Location, locationOf, originalsFolder, type TextLocation, textLocationOf } from './layout.ts';

export interface ListedDocument {
  /** Path inside the workspace, with `/`. */
  readonly path: string;
  readonly location: Location;
}

/** A text in Markdown that belongs to a narrative. */
export interface ListedText {
  /** Path inside the workspace, with `/`. */
  readonly path: string;
  readonly location: TextLocation;
}

/** What the folder of a plan holds, before any file is opened. */
export interface Listing {
  readonly documents: readonly ListedDocument[];
  readonly texts: readonly ListedText[];
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

interface Pathed {
  readonly path: string;
}

const byPath = ({ path: left }: Pathed, { path: right }: Pathed): number => (left < right ? -1 : left > right ? 1 : 0);

/** Everything below `root`, in code-unit order of the paths. */
export function listWorkspace(files: Files, root: string): Listing {
  const documents: ListedDocument[] = [];
  const texts: ListedText[] = [];
  const unexpected: string[] = [];
  const originals = new Set<string>();
  for (const { path } of walk(files, root, '')) {
    const location = locationOf(path.normalize('NFC'));
    const text = textLocationOf(path.normalize('NFC'));
    if (location !== undefined) documents.push({ path, location });
    else if (text !== undefined) texts.push({ path, location: text });
    else if (path.startsWith(`${originalsFolder}/`)) originals.add(path.slice(path.lastIndexOf('/') + 1));
    else unexpected.push(path);
  }
  documents.sort(byPath);
  texts.sort(byPath);
  return { documents, texts, unexpected, originals };
}
