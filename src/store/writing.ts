import type { Host } from '../host.ts';
import { listWorkspace } from '../workspace/listing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Change, Creation } from './change.ts';
import { createRecord } from './create-record.ts';
import { commit } from './journal.ts';
import { withLock } from './lock.ts';
import { recover } from './recovery.ts';
import { type SharedFolder, sharedFolder } from './shared-folder.ts';

/** What whoever typed the command ought to know; worded at the edge. */
export type StoreNotice =
  | { readonly kind: 'shared'; readonly shared: SharedFolder }
  /** What an earlier command could not finish is finished now. */
  | { readonly kind: 'recovered'; readonly paths: readonly string[] };

export interface WritingOptions {
  /** Seconds to wait for another command; 10 when not given. */
  readonly wait?: number;
  readonly tell: (notice: StoreNotice) => void;
}

/** What a command may do to the files of a plan while it alone holds the lock. */
export interface Store {
  /** Listed anew after the lock was taken: what `writing` was given may have changed since. */
  readonly workspace: Workspace;
  /** All changes or none, durable on return; refuses when a file is no longer the one that was read. */
  readonly commit: (changes: readonly Change[]) => void;
  /** A record that is never edited; see `createRecord`, which needs no lock. */
  readonly create: (path: string, bytes: Uint8Array) => Creation;
}

/** Runs `work` while no other command writes to the plan, after finishing what an interrupted one left. */
export async function writing<Result>(
  host: Host,
  workspace: Workspace,
  { tell, ...options }: WritingOptions,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const { root } = workspace;
  const shared = sharedFolder(root, host.environment);
  if (shared !== undefined) tell({ kind: 'shared', shared });
  return withLock(host, root, options, async lock => {
    const paths = recover(host, root);
    if (paths.length > 0) tell({ kind: 'recovered', paths });
    return work({
      workspace: { ...workspace, ...listWorkspace(host.files, root) },
      commit: changes => commit(host, root, lock, changes),
      create: (path, bytes) => createRecord(host, root, path, bytes),
    });
  });
}
