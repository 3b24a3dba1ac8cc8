/**
 * What an interrupted change of several files left, and how it is brought to its end.
 *
 * A change lies in `.plan/tx/<id>/`: the new bytes of each file under a number, then `commit.json`, whose appearance decides.
 * Without it nothing of the plan was touched and the bytes are thrown away; with it every file gets its new bytes, however often
 * that is begun anew. Names of old and new hashes tell what was done already, and whether somebody edited a file since.
 */
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { targetOf } from './inside.ts';
import { decodeJournal, type JournalEntry } from './journal-record.ts';
import { ownFolder } from './own-folder.ts';
import { sha256 } from './sha256.ts';

const folder = `${ownFolder}/tx`;
const decision = 'commit.json';
const largestFile = 256 * 1024 * 1024;

export const journalPath = (id: string): string => `${folder}/${id}`;
export const stagedPath = (id: string, index: number): string => `${folder}/${id}/${index}`;
export const decisionPath = (id: string): string => `${folder}/${id}/${decision}`;

/** Hash of the file, `null` when there is none, `undefined` when it is no file that can be read. */
export function hashOf({ files }: Host, root: string, path: string): string | null | undefined {
  const content = files.read(`${root}/${path}`, largestFile);
  if (content.kind === 'absent') return null;
  return content.kind === 'bytes' ? sha256(content.bytes) : undefined;
}

const journalsOf = ({ files }: Host, root: string): readonly string[] =>
  (files.list(`${root}/${folder}`) ?? []).filter(({ kind }) => kind === 'directory').map(({ name }) => name);

/** `undefined` while nothing was decided. */
function entriesOf({ files }: Host, root: string, id: string): readonly JournalEntry[] | undefined {
  const path = decisionPath(id);
  const content = files.read(`${root}/${path}`, largestFile);
  if (content.kind === 'absent') return undefined;
  const entries = content.kind === 'bytes' ? decodeJournal(content.bytes) : undefined;
  if (entries === undefined) throw new UserError({ code: 'store/journal-damaged', args: { path } });
  return entries;
}

/** `done` has its new bytes, `waiting` its old ones; `edited` has others. */
export type EntryState = 'done' | 'waiting' | 'edited';

export interface Interrupted {
  readonly id: string;
  readonly entries: readonly (JournalEntry & { readonly state: EntryState })[];
}

function stateOf(host: Host, root: string, { path, before, after }: JournalEntry): EntryState {
  const hash = hashOf(host, root, path);
  return hash === after ? 'done' : hash === before ? 'waiting' : 'edited';
}

/** A change that was decided on, held against the files as they are now. */
export const standingChange = (
  host: Host,
  root: string,
  id: string,
  entries: readonly JournalEntry[],
): Interrupted => ({ id, entries: entries.map(entry => ({ ...entry, state: stateOf(host, root, entry) })) });

/** Changes that were decided on and not brought to their end. */
export function interruptedChanges(host: Host, root: string): readonly Interrupted[] {
  return journalsOf(host, root).flatMap(id => {
    const entries = entriesOf(host, root, id);
    return entries === undefined ? [] : [standingChange(host, root, id, entries)];
  });
}

/**
 * The decision goes first, and has gone from the disk before anything else happens to the files it names: with it what is left
 * would be a change, without it is rubbish, which may come back.
 */
export function clear(host: Host, root: string, id: string): void {
  host.files.remove(targetOf(host, root, decisionPath(id)));
  for (const { name } of host.files.list(`${root}/${journalPath(id)}`) ?? [])
    host.files.removeScratch(`${root}/${journalPath(id)}/${name}`);
  host.files.removeScratch(`${root}/${journalPath(id)}`);
}

/** Looks at every file before it touches one, so that a change that cannot be finished is left as it is. */
export function rollForward(host: Host, root: string, { id, entries }: Interrupted): void {
  const edited = entries.filter(({ state }) => state === 'edited').map(({ path }) => path);
  if (edited.length > 0)
    throw new UserError({ code: 'store/conflict', args: { paths: edited, journal: journalPath(id) } });
  const steps = entries.map((entry, index) => ({
    ...entry,
    staged: stagedPath(id, index),
    target: targetOf(host, root, entry.path),
  }));
  for (const { state, after, staged } of steps)
    if (state === 'waiting' && hashOf(host, root, staged) !== after)
      throw new UserError({ code: 'store/journal-damaged', args: { path: staged } });
  for (const { state, staged, target } of steps)
    if (state === 'waiting') host.files.move(`${root}/${staged}`, target);
    else host.files.sync(target);
  clear(host, root, id);
}

/** Brings interrupted changes to their end; to be called by whoever holds the lock. Gives the files that they were about. */
export function recover(host: Host, root: string): readonly string[] {
  targetOf(host, root, folder);
  const changes = interruptedChanges(host, root);
  for (const change of changes) rollForward(host, root, change);
  for (const id of journalsOf(host, root)) clear(host, root, id);
  return changes.flatMap(({ entries }) => entries.map(({ path }) => path));
}
