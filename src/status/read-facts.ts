import type { Host } from '../host.ts';
import type { DocumentKind } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import type { PeriodId } from '../model/period.ts';
import type { ListedDocument, Listing } from '../workspace/listing.ts';
import { remembered } from '../workspace/memory.ts';
import { type PeriodChoice, referenceKinds, rosteredPeriod } from '../workspace/period-choice.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { StatusFacts } from './facts.ts';

type Located = Pick<ListedDocument, 'location'>;

const periodicKinds: ReadonlySet<DocumentKind> = new Set(['roster', 'report', 'receipt', 'reminder']);

/** Rosters, reports, receipts and reminders of other periods say nothing here; without a period every file may count. */
const isOfPeriod = ({ location: { kind, period: own } }: Located, period: PeriodId | undefined): boolean =>
  periodicKinds.has(kind) ? period === undefined || own === period : referenceKinds.has(kind);

/** What was asked for, or the newest period that a roster was frozen for. */
export function withPeriod(choice: PeriodChoice, { documents }: Listing, now: Instant): PeriodChoice {
  // Rosters are named by period alone, so of a named cycle only their contents can tell.
  if (choice.cycle !== undefined) return choice;
  const frozen = documents.flatMap(({ location }) => (location.kind === 'roster' ? [location.name] : []));
  const period = choice.period ?? rosteredPeriod(frozen, new Date(now).getUTCFullYear());
  return { ...choice, ...(period !== undefined && { period }) };
}

/** The files that the status of a period is computed from, listed or already read. */
export const statusDocuments = <D extends Located>(
  { documents }: { readonly documents: readonly D[] },
  { period }: PeriodChoice,
): readonly D[] => documents.filter(document => isOfPeriod(document, period));

/**
 * What is in the inbox, and which receipt of a file is the last, only the whole register tells. Where nothing was ever recorded
 * as an arrival, neither is asked.
 */
const recordsBehind = ({ documents }: Listing): readonly ListedDocument[] =>
  documents.some(({ location }) => location.kind === 'arrival')
    ? documents.filter(({ location: { kind } }) => kind === 'arrival' || kind === 'receipt')
    : [];

/** Reads what the status of a period needs, or recalls it when nothing has changed since the last time. */
export function readStatusFacts(host: Host, workspace: Workspace, choice: PeriodChoice): Promise<StatusFacts> {
  const listed = statusDocuments(workspace, choice);
  const name = ['status', choice.cycle, choice.period].filter(part => part !== undefined).join('-');
  const register = recordsBehind(workspace);
  const compute = async (): Promise<StatusFacts> => {
    // Readers and validators are worth their loading only when something has changed.
    const [{ loadDocuments }, { statusFactsOf }, { readRegister }] = await Promise.all([
      import('../workspace/load.ts'),
      import('./compute-facts.ts'),
      import('../register/records.ts'),
    ]);
    const { records } = await readRegister(host, { ...workspace, documents: register });
    return statusFactsOf(await loadDocuments(host, workspace, listed), choice, records);
  };
  return remembered(host, workspace, name, listed, compute, register);
}
