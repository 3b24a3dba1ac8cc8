import type { Host } from '../host.ts';
import { isKind } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { RosterView } from './view.ts';

/** Units of which an admissible report has come for the period. */
export async function reportedUnits(
  host: Host,
  workspace: Workspace,
  { period, cycle }: Pick<RosterView, 'period' | 'cycle'>,
): Promise<ReadonlySet<string>> {
  const listed = workspace.documents.filter(
    ({ location }) => location.kind === 'receipt' && location.period === period,
  );
  const receipts = (await loadDocuments(host, workspace, listed)).filter(isKind('receipt'));
  return new Set(
    receipts.flatMap(({ whole }) => (whole?.admissible === true && whole.cycle === cycle.id ? [whole.unit] : [])),
  );
}
