/**
 * One writer at a time, without a service and without a lock that outlives its holder.
 *
 * The lock is a row of files `.plan/lock/<n>`. Whoever creates the highest number holds it, and lets go by replacing the text of
 * that file with `free`. A number is claimed only above one that is free or whose holder is dead, and only one can create it, so
 * that of many who see the same dead holder one follows. Nobody removes or overwrites the lock of a living process; the race of
 * other lock files, in which two remove a stale lock and the second removes the first one's new lock, has no place to happen.
 *
 * Old numbers are removed by the holder, the `kept` newest never. So the highest number never falls, and a process that slept
 * between looking and claiming, while its number was used and removed, finds a higher one when it looks again after the claim,
 * and withdraws: to miss all `kept` of them, one listing of a folder would have to last longer than that many whole commands.
 *
 * A holder on another machine, or of before this one was started again, cannot be asked for, so nobody follows it but by hand
 * (`plan unlock --force`, which adds a free number above). Whoever lost the lock so finds out before it changes anything.
 */
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { HolderArgs, Standing } from './failures.ts';
import { targetOf } from './inside.ts';
import { freeLock, heldLock, type LockRecord, readLock, standingOf } from './lock-record.ts';
import { ownFolder, prepareOwnFolder } from './own-folder.ts';

const folder = `${ownFolder}/lock`;
const largestRecord = 4096;
const kept = 16;
const step = 50;

/** Seconds that a command waits for another. */
export const defaultWait = 10;

const pathOf = (generation: number): string => `${folder}/${generation}`;

function generationsOf({ files }: Host, root: string): readonly number[] {
  const names = files.list(`${root}/${folder}`) ?? [];
  return names
    .filter(({ name }) => /^[1-9]\d{0,14}$/.test(name))
    .map(({ name }) => Number(name))
    .sort((left, right) => left - right);
}

function recordOf({ files }: Host, root: string, generation: number): LockRecord | undefined {
  const content = files.read(`${root}/${pathOf(generation)}`, largestRecord);
  if (content.kind === 'absent') return undefined;
  return content.kind === 'bytes' ? readLock(content.bytes) : { state: 'torn' };
}

/** What stands in the way of a command, if anything does. */
export interface LockState {
  readonly generation: number;
  readonly path: string;
  readonly standing: 'free' | 'dead' | Standing;
  readonly holder?: HolderArgs;
  /** The holder's process was compared with one that runs, and is the same. */
  readonly isCertain: boolean;
}

export function lockState(host: Host, root: string): LockState {
  for (;;) {
    const generation = generationsOf(host, root).at(-1) ?? 0;
    const record: LockRecord | undefined = generation === 0 ? { state: 'free' } : recordOf(host, root, generation);
    // Withdrawn just now.
    if (record === undefined) continue;
    const standing = standingOf(record, host.machine);
    const shared = { generation, path: pathOf(generation), standing };
    if (record.state !== 'held') return { ...shared, isCertain: false };
    const { machine, processId, user, since, processStart } = record;
    const isCertain = standing === 'alive' && processStart !== '';
    return { ...shared, holder: { machine, processId, user, since }, isCertain };
  }
}

/** The lock while it is held; `generation` is higher than that of all who held it before. */
export interface Lock {
  readonly generation: number;
  /** Refuses to go on when somebody took the lock by force. */
  readonly assertHeld: () => void;
}

function removeOld(host: Host, root: string, generation: number): void {
  for (const old of generationsOf(host, root)) {
    if (old > generation - kept) return;
    const record = recordOf(host, root, old);
    const standing = record === undefined ? undefined : standingOf(record, host.machine);
    if (standing === 'free' || standing === 'dead') host.files.remove(`${root}/${pathOf(old)}`);
  }
}

/** `undefined` when somebody else was quicker. */
function claim(host: Host, root: string, generation: number, bytes: Uint8Array): Lock | undefined {
  const path = targetOf(host, root, pathOf(generation));
  const highest = (): number | undefined => generationsOf(host, root).at(-1);
  if (host.files.create(path, bytes) === 'exists') return undefined;
  if (highest() !== generation) {
    host.files.remove(path);
    return undefined;
  }
  return {
    generation,
    assertHeld: () => {
      if (highest() !== generation)
        throw new UserError({ code: 'store/lock-lost', args: { path: pathOf(generation) } });
    },
  };
}

export function busy({ standing, holder, path }: LockState): UserError {
  const known = standing === 'free' || standing === 'dead' ? 'unknown' : standing;
  return new UserError({
    code: 'store/busy',
    args: { standing: known, path, ...(holder !== undefined && { holder }) },
  });
}

function take(host: Host, root: string, seconds: number): Lock {
  prepareOwnFolder(host, root);
  for (let waited = 0; ; ) {
    const state = lockState(host, root);
    const isClaimable = state.standing === 'free' || state.standing === 'dead';
    const lock = isClaimable ? claim(host, root, state.generation + 1, heldLock(host)) : undefined;
    if (lock !== undefined) return lock;
    if (!isClaimable && waited >= seconds * 1000) throw busy(state);
    // Where the claim was lost, whoever won it is there to be seen at once.
    const pause = isClaimable ? 1 : step;
    host.machine.wait(pause);
    waited += pause;
  }
}

const release = (host: Host, root: string, { generation }: Lock): void =>
  host.files.write(targetOf(host, root, pathOf(generation)), freeLock);

/** Runs `work` while nobody else holds the lock of this workspace. */
export async function withLock<Result>(
  host: Host,
  root: string,
  { wait = defaultWait }: { readonly wait?: number },
  work: (lock: Lock) => Promise<Result>,
): Promise<Result> {
  targetOf(host, root, folder);
  const lock = take(host, root, wait);
  let result: Result;
  try {
    removeOld(host, root, lock.generation);
    result = await work(lock);
  } catch (error) {
    try {
      release(host, root, lock);
    } catch {
      // The lock ends with this process; what stopped the work is what has to be told.
    }
    throw error;
  }
  release(host, root, lock);
  return result;
}

/** Takes the lock from whoever holds it and lets go of it: `false` when somebody else was quicker. */
export const breakLock = (host: Host, root: string, { generation }: LockState): boolean =>
  host.files.create(targetOf(host, root, pathOf(generation + 1)), freeLock) === 'created';
