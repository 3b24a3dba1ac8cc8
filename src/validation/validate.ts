import type { LocatedFinding } from '../findings/finding.ts';
import type { Host } from '../host.ts';
import { remembered } from '../workspace/memory.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** What a check of the whole plan came to; independent of language and of where it was called from. */
export interface Validation {
  readonly checked: number;
  /** By file, line, column and code. */
  readonly findings: readonly LocatedFinding[];
}

/** Everything wrong with the files of a plan, in one pass; recalled when nothing has changed since the last time. */
export const validate = (host: Host, workspace: Workspace): Promise<Validation> =>
  remembered(host, workspace, 'validate', workspace.documents, async () => {
    const { computeValidation } = await import('./compute-validation.ts');
    return computeValidation(host, workspace);
  });
