import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { lockState } from './lock.ts';
import { interruptedChanges } from './recovery.ts';

const patience = 2000;
const step = 50;

/**
 * Refuses while a change of several files is half applied; `true` when one was under way and has been waited for.
 *
 * It is a failure, not a warning: a report, or a count that another program reads, made from files of which some are new and some
 * old would be wrong without looking so. Where nothing was interrupted this costs one look for a folder that is not there.
 */
function waitUntilWhole(host: Host, root: string): boolean {
  for (let waited = 0; ; waited += step) {
    const changes = interruptedChanges(host, root);
    if (changes.length === 0) return waited > 0;
    const isAtWork = lockState(host, root).standing === 'alive';
    const paths = changes.flatMap(({ entries }) => entries.map(({ path }) => path));
    if (!isAtWork || waited >= patience) throw new UserError({ code: 'store/interrupted', args: { paths } });
    host.machine.wait(step);
  }
}

/** Opens the plan for a command that only reads. */
export function openForReading(host: Host, folder: string | undefined): Workspace {
  const workspace = openWorkspace(host, folder);
  return waitUntilWhole(host, workspace.root) ? openWorkspace(host, folder) : workspace;
}
