import { ExitCode } from '../exit-code.ts';

/** Who holds the lock, as far as it can be told. */
export interface HolderArgs {
  readonly machine: string;
  readonly processId: number;
  readonly user: string;
  /** With the zone of the machine that wrote it. */
  readonly since: string;
}

/**
 * `alive`: on this machine. `elsewhere`: on another, which cannot be asked. `other-start`: on one of this name before it was
 * started again, or on a second one of this name. `unknown`: the lock cannot be read.
 */
export type Standing = 'alive' | 'elsewhere' | 'other-start' | 'unknown';

/** Why the store does not do what it was asked to. */
export interface StoreFailureArgs {
  'store/busy': { readonly holder?: HolderArgs; readonly standing: Standing; readonly path: string };
  /** `plan unlock --force` against a process that is known to work. */
  'store/at-work': { readonly holder: HolderArgs };
  /** The lock was taken by force while the command worked. */
  'store/lock-lost': { readonly path: string };
  /** A file is no longer the one from which its new bytes were made. */
  'store/changed-meanwhile': { readonly path: string };
  /** A change of several files is half applied. */
  'store/interrupted': { readonly paths: readonly string[] };
  /** Such a change meets files that are neither as before nor as they are to be. */
  'store/conflict': { readonly paths: readonly string[]; readonly journal: string };
  'store/journal-damaged': { readonly path: string };
  /** A folder or file of the plan is a link, which may lead out of it. */
  'store/link': { readonly path: string };
  /** A record of this name is there and holds something else. */
  'store/differs': { readonly path: string };
  'option/wait': { readonly value: string };
}

export const storeFailureExits = {
  'store/busy': ExitCode.busy,
  'store/at-work': ExitCode.busy,
  'store/lock-lost': ExitCode.busy,
  'store/changed-meanwhile': ExitCode.busy,
  'store/interrupted': ExitCode.damaged,
  'store/conflict': ExitCode.damaged,
  'store/journal-damaged': ExitCode.damaged,
  'store/link': ExitCode.damaged,
  'store/differs': ExitCode.damaged,
  'option/wait': ExitCode.usage,
} satisfies Record<keyof StoreFailureArgs, ExitCode>;
