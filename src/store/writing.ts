import type { Host } from '../host.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Change, Creation } from './change.ts';
import type { SharedFolder } from './shared-folder.ts';

export interface WritingOptions {
  /** Seconds to wait for another command; 10 when not given. */
  readonly wait?: number;
  /** Told once, before anything is written, when the workspace lies in a folder that is shared or synchronised. */
  readonly onShared: (shared: SharedFolder) => void;
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

/** Writes one record, durable on return. Its name has to follow from its bytes: that makes a lock needless. */
export function createRecord(host: Host, root: string, path: string, bytes: Uint8Array): Creation {
  throw new Error(`not yet: ${host.workingDirectory} ${root} ${path} ${bytes.length}`);
}

/** Runs `work` while no other command writes to the plan, after finishing what an interrupted one left. */
export async function writing<Result>(
  host: Host,
  workspace: Workspace,
  options: WritingOptions,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  throw new Error(`not yet: ${host.workingDirectory} ${workspace.root} ${options.wait} ${work.length}`);
}
