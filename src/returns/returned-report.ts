import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { type IntakeContext, type Obligation, obligationOf, type ReportOf } from '../intake/context.ts';
import { limits } from '../intake/find-files.ts';
import { judgeOpened } from '../intake/judge-delivery.ts';
import { openReport } from '../intake/open-report.ts';
import type { ReceivedFinding } from '../intake/received-finding.ts';
import type { Receipt, ReportingCycle } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import { toPeriodId } from '../model/period.ts';
import { sniff } from '../office/reading/sniff.ts';
import type { RegisterRecord } from '../register/records.ts';
import { standingReceipts } from '../register/standing.ts';
import { isKind } from '../workspace/document.ts';
import { locationOf, originalPath } from '../workspace/layout.ts';
import { loadDocument } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** A report that cannot be accepted, with what has to be put right in it. */
export interface ReturnedReport {
  readonly obligation: Obligation;
  readonly receipt: Receipt;
  /** When the unit's first report came, which a correction does not change. */
  readonly firstReceivedAt: string;
  readonly findings: readonly ReceivedFinding[];
  /** The unit's own file, where cells can be marked in it. */
  readonly workbook?: { readonly name: string; readonly bytes: Uint8Array };
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

/** The unit's latest report when it waits for correction; throws where there is nothing to return. */
export async function returnedReport(
  returning: ReturnContext,
  unit: string,
  period: PeriodId,
  cycle: ReportingCycle,
): Promise<ReturnedReport> {
  const { host, workspace, context, records, reportOf } = returning;
  const name = context.registry.nameOf(unit);
  const own = records.filter(
    record =>
      record.kind === 'receipt' && record.unit === unit && record.period === period && record.cycle === cycle.id,
  );
  const standing = standingReceipts(own, records);
  const last = standing.at(-1);
  const receipt = last && (await receiptAt(returning, last.path));
  if (receipt === undefined) throw new UserError({ code: 'return/none', args: { unit: name, period } });
  if (receipt.outcome === 'accepted' || receipt.outcome === 'accepted-with-remarks')
    throw new UserError({ code: 'return/accepted', args: { unit: name, period } });
  const obligation = obligationOf(context, unit, toPeriodId(receipt.period), cycle);
  const [main] = receipt.originals;
  const content = main && host.files.read(`${workspace.root}/${originalPath(main.sha256)}`, limits.fileBytes);
  if (obligation === undefined || main === undefined || content?.kind !== 'bytes')
    throw new UserError({ code: 'return/none', args: { unit: name, period } });
  const kind = sniff(content.bytes, main.name);
  const opened = await openReport(host, kind, content.bytes, main.name);
  const { findings } = await judgeOpened(opened, obligation, { context, reportOf });
  return {
    obligation,
    receipt,
    firstReceivedAt: standing[0]?.receivedAt ?? receipt.receivedAt,
    findings,
    ...(opened.kind === 'workbook' && { workbook: { name: main.name, bytes: content.bytes } }),
  };
}
