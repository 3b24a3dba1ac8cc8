import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { breakLock, busy, lockState } from '../store/lock.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import type { Session } from './session.ts';

interface UnlockOptions {
  readonly force?: boolean;
}

/**
 * Says who holds the lock and, on `--force`, takes it away; never from a process that certainly runs on this machine, which has
 * to end by itself or be ended.
 */
export async function unlockCommand({ host, words, folder }: Session, { force }: UnlockOptions): Promise<ExitCode> {
  const { root } = openWorkspace(host, folder);
  const { unlock } = words.store;
  for (;;) {
    const state = lockState(host, root);
    const { standing, holder, isCertain } = state;
    if (standing === 'free' || standing === 'dead') {
      host.stdout.write(`${holder === undefined ? unlock.free : unlock.dead(holder)}\n`);
      return ExitCode.ok;
    }
    if (force !== true) throw busy(state);
    if (isCertain && holder !== undefined) throw new UserError({ code: 'store/at-work', args: { holder } });
    if (breakLock(host, root, state)) {
      host.stdout.write(`${unlock.broken(holder)}\n`);
      return ExitCode.ok;
    }
  }
}
