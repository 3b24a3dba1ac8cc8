import type { Host } from '../host.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { yearOf } from '../model/period.ts';
import { withPeriod } from '../status/read-facts.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { ListedDocument } from '../workspace/listing.ts';
import { loadDocuments } from '../workspace/load.ts';
import { type PeriodChoice, referenceKinds } from '../workspace/period-choice.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type RosterView, rosterViewOf } from './view.ts';

/** Plan, units and amendments; of the rosters those of the period and of the one a year before. */
function isNeeded({ location: { kind, period: own } }: ListedDocument, { period }: PeriodChoice): boolean {
  if (kind !== 'roster' || period === undefined) return referenceKinds.has(kind);
  return own === period || own === `${yearOf(period) - 1}${period.slice(4)}`;
}

/** Reads what the roster of a period is seen from. */
export async function readRosterView(
  host: Host,
  workspace: Workspace,
  asked: PeriodChoice,
  date?: CivilDate,
): Promise<RosterView> {
  const choice = withPeriod(asked, workspace, host.now());
  const listed = workspace.documents.filter(document => isNeeded(document, choice));
  const documents: readonly AnyDocument[] = await loadDocuments(host, workspace, listed);
  return rosterViewOf(documents, { choice, now: host.now(), ...(date !== undefined && { date }) });
}
