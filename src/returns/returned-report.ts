import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { type IntakeContext, type Obligation, obligationOf, type ReportOf } from '../intake/context.ts';
import { judgeOpened } from '../intake/judge-opened.ts';
import { openReport } from '../intake/open-report.ts';
import { readOriginal } from '../intake/originals.ts';
import type { ReceivedFinding } from '../intake/received-finding.ts';
import type { Receipt, ReportingCycle } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import { isAccepted, toMoment } from '../model/submission.ts';
import { sniff } from '../office/reading/sniff.ts';
import type { RegisterRecord } from '../register/records.ts';
import { standingReceipts } from '../register/standing.ts';
import { isKind } from '../workspace/document.ts';
import { locationOf } from '../workspace/layout.ts';
import { loadDocument } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A report that cannot be accepted, with what has to be put right in it. */
export interface ReturnedReport {
  readonly obligation: Obligation;
  readonly receipt: Receipt;
  /** 1 for the first that the unit sent, 2 for the next. */
  readonly revision: number;
  /** When the unit's first report came that counts, which a correction does not change. */
  readonly firstReceivedAt?: string;
  readonly findings: readonly ReceivedFinding[];
  /** The bytes of the unit's own workbook, where it sent one that can be read. */
  readonly workbook?: Uint8Array;
}

export interface ReturnContext {
  readonly host: Host;
  readonly workspace: Workspace;
  readonly context: IntakeContext;
  readonly records: readonly RegisterRecord[];
  readonly reportOf: ReportOf;
}

async function receiptAt({ host, workspace }: ReturnContext, path: string): Promise<Receipt | undefined> {
  const location = locationOf(path);
  if (location === undefined) return undefined;
  const document = await loadDocument(host, workspace, { path, location });
  return isKind('receipt')(document) ? document.whole : undefined;
}

/** The receipts of the unit that count, in the order of the chain. */
function standingOf({ records }: ReturnContext, unit: string, period: PeriodId, { id }: ReportingCycle) {
  const receipts = records.filter(({ kind }) => kind === 'receipt');
  return standingReceipts(receipts, records).filter(
    record => record.unit === unit && record.period === period && record.cycle === id,
  );
}

/** The first that came of those that count as a report. */
async function firstCounted(returning: ReturnContext, receipts: readonly RegisterRecord[], timeZone: string) {
  const read = await Promise.all(receipts.map(({ path }) => receiptAt(returning, path)));
  const instant = ({ receivedAt }: Receipt): number => toMoment(receivedAt, timeZone).instant;
  return read
    .flatMap(receipt => (receipt?.admissible === true ? receipt : []))
    .sort((left, right) => instant(left) - instant(right))
    .at(0);
}

/** The receipt of the report that the unit sent last, with its number; throws where there is nothing to return. */
async function latestOf(returning: ReturnContext, unit: string, period: PeriodId, cycle: ReportingCycle) {
  const { workspace, context } = returning;
  const name = context.registry.nameOf(unit);
  const standing = standingOf(returning, unit, period, cycle);
  const last = standing.at(-1);
  if (last === undefined) throw new UserError({ code: 'return/none', args: { unit: name, period } });
  const receipt = await receiptAt(returning, last.path);
  if (receipt === undefined) throw new UserError({ code: 'return/damaged', args: { path: workspace.show(last.path) } });
  if (isAccepted(receipt)) throw new UserError({ code: 'return/accepted', args: { unit: name, period } });
  const first = await firstCounted(returning, standing, cycle.timeZone);
  return { receipt, path: last.path, revision: standing.length, first };
}

/** The unit's latest report when it waits for correction, judged anew by the rules of today. */
export async function returnedReport(
  returning: ReturnContext,
  unit: string,
  period: PeriodId,
  cycle: ReportingCycle,
): Promise<ReturnedReport> {
  const { host, workspace, context, reportOf } = returning;
  const { receipt, path, revision, first } = await latestOf(returning, unit, period, cycle);
  const obligation = obligationOf(context, unit, period, cycle);
  if (obligation === undefined)
    throw new UserError({ code: 'return/none', args: { unit: context.registry.nameOf(unit), period } });
  const [main] = receipt.originals;
  const bytes = main && readOriginal(host, workspace.root, main);
  if (main === undefined || bytes === undefined)
    throw new UserError({ code: 'return/damaged', args: { path: workspace.show(path) } });
  const opened = await openReport(host, sniff(bytes, main.name), bytes, main.name);
  const { findings, outcome } = await judgeOpened(opened, obligation, context, reportOf);
  if (isAccepted({ outcome }))
    throw new UserError({ code: 'return/no-fault', args: { unit: context.registry.nameOf(unit), period } });
  return {
    obligation,
    receipt,
    revision,
    ...(first !== undefined && { firstReceivedAt: first.receivedAt }),
    findings,
    ...(opened.kind === 'workbook' && { workbook: bytes }),
  };
}
