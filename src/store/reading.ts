import type { Host } from '../host.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';

/** Opens the plan for a command that only reads; refuses while a change of several files is half applied. */
export function openForReading(host: Host, folder: string | undefined): Workspace {
  return openWorkspace(host, folder);
}
