import { type Store, writing } from '../store/writing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

export interface WaitOption {
  /** Seconds, as typed. */
  readonly wait?: string;
}

/** `writing` for a command: warnings are said on the error stream, and `--wait` is read. */
export async function writingFor<Result>(
  { host }: Session,
  workspace: Workspace,
  { wait }: WaitOption,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const seconds = wait === undefined ? {} : { wait: Number(wait) };
  return writing(host, workspace, { ...seconds, onShared: () => undefined }, work);
}
