import type { LastCheckpoint, RegisterRoot, Verification } from './verify.ts';

/** What `plan verify` and `plan checkpoint` say besides findings; roots come in already cut to what is printed. */
export interface RegisterWords {
  readonly checked: (verification: Verification) => string;
  readonly last: (last: LastCheckpoint, since: number) => string;
  readonly noCheckpoint: string;
  readonly unreferenced: (count: number) => string;
  readonly more: (count: number) => string;
  readonly moreFindings: (shown: number, rest: number) => string;
  readonly asOf: (date: string, time: string, root: RegisterRoot) => string;
  readonly whole: (root: RegisterRoot, warnings: number) => string;
  readonly damaged: (root: RegisterRoot, errors: number) => string;
  readonly made: (path: string, root: RegisterRoot) => string;
  /** Said before a checkpoint that accepts records which were put in later. */
  readonly accepting: (ids: readonly string[], reason: string) => string;
  readonly signed: (path: string) => string;
  /** Said below a checkpoint that nobody signed. */
  readonly unsigned: string;
  readonly nothingNew: (last: Pick<LastCheckpoint, 'name' | 'count'>) => string;
  readonly empty: string;
  readonly notMade: string;
}
