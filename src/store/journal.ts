import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Change } from './change.ts';
import { targetOf } from './inside.ts';
import { encodeJournal, type JournalEntry } from './journal-record.ts';
import type { Lock } from './lock.ts';
import { clear, decisionPath, hashOf, journalPath, rollForward, stagedPath, standingChange } from './recovery.ts';
import { sha256 } from './sha256.ts';

interface Planned extends JournalEntry {
  readonly change: Change;
}

/** Of an empty file: what a disk without links is left with when the power goes between name and bytes. */
const unfilled = sha256('');

/** What has to be done for a change, `undefined` when it is done already; refuses what was made from other bytes. */
function planned(host: Host, root: string, change: Change): Planned | undefined {
  const { path } = change;
  targetOf(host, root, path);
  const before = hashOf(host, root, path);
  const after = sha256(change.bytes);
  if (change.kind === 'create' && before !== null && before !== after && before !== unfilled)
    throw new UserError({ code: 'store/differs', args: { path } });
  if (change.kind === 'replace' && before !== (change.expected ?? null))
    throw new UserError({ code: 'store/changed-meanwhile', args: { path } });
  if (before === undefined || before === after) {
    host.files.sync(`${root}/${path}`);
    return undefined;
  }
  return { path, before, after, change };
}

function writeOne(host: Host, root: string, { path, before, change }: Planned): void {
  const target = targetOf(host, root, path);
  if (change.kind === 'replace' || before !== null) host.files.write(target, change.bytes);
  else if (host.files.create(target, change.bytes) === 'exists')
    throw new UserError({ code: 'store/changed-meanwhile', args: { path } });
}

/** Everything that can want for room on the disk is done here, before the decision. */
function stage(host: Host, root: string, id: string, plans: readonly Planned[]): void {
  targetOf(host, root, journalPath(id));
  host.files.writeTogether(
    plans.map(({ change: { kind, bytes } }, index) => ({
      path: `${root}/${stagedPath(id, index)}`,
      bytes,
      isReadOnly: kind === 'create',
    })),
  );
  for (const { path } of plans) {
    const target = targetOf(host, root, path);
    host.files.makeFolder(target.slice(0, target.lastIndexOf('/')));
  }
}

/** The fault that led here is what is told; what it leaves in the journal, whoever holds the lock next throws away. */
function abandon(host: Host, root: string, id: string): void {
  try {
    clear(host, root, id);
  } catch {
    // The disk refuses this as well.
  }
}

const isThere = ({ files }: Host, path: string): boolean => {
  try {
    return files.status(path) !== undefined;
  } catch {
    return true;
  }
};

/** Decided when its journal says so; that has reached the disk on return. */
function decide(host: Host, root: string, lock: Lock, id: string, plans: readonly Planned[]): readonly JournalEntry[] {
  const decision = `${root}/${decisionPath(id)}`;
  const entries = plans.map(({ path, before, after }): JournalEntry => ({ path, before, after }));
  try {
    stage(host, root, id, plans);
    lock.assertHeld();
    host.files.write(decision, encodeJournal(entries));
    return entries;
  } catch (error) {
    if (isThere(host, decision)) throw unfinished(error);
    abandon(host, root, id);
    throw error;
  }
}

const unfinished = (error: unknown): unknown =>
  error instanceof Error && !(error instanceof UserError) ? Object.assign(error, { unfinished: true }) : error;

/**
 * All changes or none, on the disk on return. A fault before the decision leaves the old files; after it the error is
 * `unfinished`, and whoever takes the lock next brings the change to its end.
 */
export function commit(host: Host, root: string, lock: Lock, changes: readonly Change[]): void {
  const paths = new Set(changes.map(({ path }) => path));
  if (paths.size !== changes.length) throw new Error('two changes of one file');
  const plans = changes.map(change => planned(host, root, change)).filter(plan => plan !== undefined);
  const [first, second] = plans;
  if (first === undefined) return;
  lock.assertHeld();
  if (second === undefined) {
    writeOne(host, root, first);
    return;
  }
  const id = `${lock.generation}-${host.machine.random()}`;
  const entries = decide(host, root, lock, id, plans);
  try {
    rollForward(host, root, standingChange(host, root, id, entries));
  } catch (error) {
    throw unfinished(error);
  }
}
