import { UserError } from '../failure.ts';
import { type Store, type StoreNotice, writing } from '../store/writing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

export interface WaitOption {
  /** Seconds, as typed. */
  readonly wait?: string;
}

const longestWait = 3600;

/** Seconds to wait for another command, as `--wait` gives them. */
export function waitOf({ wait }: WaitOption): { readonly wait?: number } {
  if (wait === undefined) return {};
  const seconds = /^\d{1,4}$/.test(wait) ? Number(wait) : Number.NaN;
  if (!(seconds <= longestWait)) throw new UserError({ code: 'option/wait', args: { value: wait } });
  return { wait: seconds };
}

export function sayNotice({ host, words }: Session, notice: StoreNotice): void {
  const line = notice.kind === 'shared' ? words.store.shared(notice.shared) : words.store.recovered(notice.paths);
  host.stderr.write(`${line}\n`);
}

/** `writing` for a command: what there is to tell goes to the error stream, and `--wait` is read. */
export async function writingFor<Result>(
  session: Session,
  workspace: Workspace,
  options: WaitOption,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const tell = (notice: StoreNotice): void => sayNotice(session, notice);
  return writing(session.host, workspace, { ...waitOf(options), tell }, work);
}
