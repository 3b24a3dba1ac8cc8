import type { Host } from '../host.ts';
import { remembered } from '../workspace/memory.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Validation } from './validation.ts';

/** Everything wrong with the files of a plan, in one pass; recalled when nothing has changed since the last time. */
export const validate = (host: Host, workspace: Workspace): Promise<Validation> =>
  remembered(host, workspace, 'validate', workspace.documents, async () => {
    const { computeValidation } = await import('./compute-validation.ts');
    return computeValidation(host, workspace);
  });
