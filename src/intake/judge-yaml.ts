import type { Finding } from '../findings/finding.ts';
import type { Report } from '../model/documents.ts';
import type { Reference } from '../rules/reference.ts';
import { checkReceived } from '../rules/report/received.ts';
import { locateFindings } from '../validation/locate-findings.ts';
import type { LoadedDocument } from '../workspace/document.ts';
import { locationOf, reportPath } from '../workspace/layout.ts';
import { documentOf } from '../workspace/load.ts';
import { type Judgement, outcomeOf } from './judgement.ts';
import { textFinding } from './received-finding.ts';

/** A report in normal form as a unit sent it, read as if it already lay at its place. */
export async function loadSentReport(
  bytes: Uint8Array,
  period: string,
  unit: string,
): Promise<LoadedDocument<'report'>> {
  const path = reportPath(period, unit);
  const location = locationOf(path) ?? { kind: 'report' as const, name: unit, period, unit };
  return (await documentOf({ path, location }, bytes)) as LoadedDocument<'report'>;
}

/** Holds a report that came as YAML against its schema and the plan; accepted bytes are kept as they are. */
export async function judgeYaml(
  bytes: Uint8Array,
  period: string,
  unit: string,
  reference: Reference,
  before: Report | undefined,
): Promise<Judgement> {
  const document = await loadSentReport(bytes, period, unit);
  const findings: readonly Finding[] = [...document.findings, ...checkReceived(document, reference, before)];
  const located = locateFindings(() => bytes, findings, new Map()).map(textFinding);
  const outcome = outcomeOf(located);
  const { whole, value } = document;
  const readable = Object.keys(value).length > 0;
  return {
    outcome: readable ? outcome : 'unread',
    admissible: readable,
    findings: located,
    ...(outcome !== 'returned' && whole !== undefined && { accepted: { report: whole, bytes } }),
    ...(whole?.document !== undefined && { document: whole.document }),
    illustrative: value.illustrative === true,
  };
}
