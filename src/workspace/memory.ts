import { createHash } from 'node:crypto';
import { buildId } from '../build.ts';
import type { Host } from '../host.ts';
import { limits } from '../source/limits.ts';
import { targetOf } from '../store/inside.ts';
import { ownFolder, prepareOwnFolder } from '../store/own-folder.ts';
import { byteLimit } from './layout.ts';
import type { ListedDocument } from './listing.ts';
import type { Workspace } from './workspace.ts';

const folder = `${ownFolder}/cache`;
const decoder = new TextDecoder();
const encoder = new TextEncoder();
const largestMemory = 64 * 1024 * 1024;

const digest = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/**
 * Everything that `documents`, the names around them and this build of the tool can contribute to a result. Of `named`, whose
 * names hold the hash of their bytes, the names are enough.
 */
function fingerprint(
  host: Host,
  workspace: Workspace,
  documents: readonly ListedDocument[],
  named: readonly ListedDocument[],
): string {
  const hash = createHash('sha256').update(buildId);
  for (const { path, location } of documents) {
    const content = host.files.read(`${workspace.root}/${path}`, byteLimit(location.kind));
    hash.update(`\0${path}\0${content.kind}\0`);
    if (content.kind === 'bytes') hash.update(`${content.bytes.length}\0`).update(content.bytes);
    if (content.kind === 'too-large') hash.update(String(content.size));
  }
  for (const { path } of workspace.texts) {
    const content = host.files.read(`${workspace.root}/${path}`, limits.bytes);
    hash.update(`\0&${path}\0${content.kind}\0`);
    if (content.kind === 'bytes') hash.update(`${content.bytes.length}\0`).update(content.bytes);
  }
  for (const { path } of named) hash.update(`\0=${path}`);
  for (const path of workspace.unexpected) hash.update(`\0?${path}`);
  for (const original of workspace.originals) hash.update(`\0#${original}`);
  return hash.digest('hex');
}

interface Remembered {
  readonly fingerprint: string;
  readonly seal: string;
  readonly result: string;
}

function recall(host: Host, path: string, print: string): string | undefined {
  try {
    const content = host.files.read(path, largestMemory);
    if (content.kind !== 'bytes') return undefined;
    const { fingerprint: known, seal, result } = JSON.parse(decoder.decode(content.bytes)) as Partial<Remembered>;
    return known === print && typeof result === 'string' && seal === digest(print, result) ? result : undefined;
  } catch {
    // Unreadable or damaged: as good as none, the result is worked out anew.
    return undefined;
  }
}

function keep(host: Host, { root }: Workspace, path: string, remembered: Remembered): void {
  try {
    prepareOwnFolder(host, root);
    host.files.writeScratch(targetOf(host, root, path), encoder.encode(JSON.stringify(remembered)));
  } catch {
    // A folder that cannot be written to, is a link, or lies on a full disk only makes the next run slower.
  }
}

/**
 * The result of `compute`, taken from the last run when not a byte of `documents`, no name in the workspace and nothing in
 * the tool has changed since, nor the name of a file among `named`. `Result` must survive JSON. Safe to delete; nothing is proved from it.
 */
export async function remembered<Result>(
  host: Host,
  workspace: Workspace,
  name: string,
  documents: readonly ListedDocument[],
  compute: () => Promise<Result>,
  named: readonly ListedDocument[] = [],
): Promise<Result> {
  const print = fingerprint(host, workspace, documents, named);
  const path = `${folder}/${name}.json`;
  const known = recall(host, `${workspace.root}/${path}`, print);
  if (known !== undefined) return JSON.parse(known) as Result;
  const computed = await compute();
  const result = JSON.stringify(computed);
  keep(host, workspace, path, { fingerprint: print, seal: digest(print, result), result });
  return computed;
}
