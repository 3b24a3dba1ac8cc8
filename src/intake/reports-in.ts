import type { Host } from '../host.ts';
import type { Report } from '../model/documents.ts';
import { locationOf, reportPath } from '../workspace/layout.ts';
import { loadDocument } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ReportOf } from './context.ts';

/** Reports as they stand in `reports/` when they are asked for: the run itself may have brought them there. */
export function reportsIn(host: Host, workspace: Workspace): ReportOf {
  return async (unit, period) => {
    const path = reportPath(period, unit);
    const location = locationOf(path);
    if (location === undefined) return undefined;
    const { whole } = await loadDocument(host, workspace, { path, location });
    // What lies at the place of a report and fits its schema is one.
    return whole as Report | undefined;
  };
}
