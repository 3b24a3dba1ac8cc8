import type { HolderArgs } from './failures.ts';
import type { EntryState } from './recovery.ts';
import type { SharedFolder } from './shared-folder.ts';

/** What the tool says of its own keeping of files. */
export interface StoreWords {
  readonly shared: (shared: SharedFolder) => string;
  readonly recovered: (paths: readonly string[]) => string;
  /** Behind an error of the machine that came when a change was decided on already. */
  readonly unfinished: string;
  /** Behind an error of the machine that came when some of several files were written. */
  readonly nothingWritten: string;
  readonly partlyWritten: (paths: readonly string[]) => string;
  readonly recover: {
    readonly nothing: string;
    /** Title above the files of an interrupted change. */
    readonly interrupted: (files: number) => string;
    readonly states: Readonly<Record<EntryState, string>>;
    readonly leftovers: (files: number) => string;
    readonly removed: (files: number) => string;
    readonly dryRun: string;
  };
  readonly unlock: {
    readonly free: string;
    readonly dead: (holder: HolderArgs) => string;
    readonly broken: (holder: HolderArgs | undefined) => string;
  };
}
