import type { Host } from '../host.ts';
import type { Report } from '../model/documents.ts';
import { locationOf, reportPath } from '../workspace/layout.ts';
import { loadDocument } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ReportOf } from './context.ts';

/** Reports as they stand in `reports/`, each read once. */
export function reportsIn(host: Host, workspace: Workspace): ReportOf {
  const read = new Map<string, Promise<Report | undefined>>();
  return (unit, period) => {
    const path = reportPath(period, unit);
    const known = read.get(path);
    if (known !== undefined) return known;
    const location = locationOf(path);
    const listed = workspace.documents.some(document => document.path === path);
    const report =
      location === undefined || !listed
        ? Promise.resolve(undefined)
        : loadDocument(host, workspace, { path, location }).then(({ whole }) => whole as Report | undefined);
    read.set(path, report);
    return report;
  };
}
