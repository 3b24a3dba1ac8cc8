import { type Form, formOf } from '../form/form.ts';
import { formFinding } from '../form/form-finding.ts';
import { formFindings } from '../form/form-findings.ts';
import { readForm } from '../form/read-form.ts';
import { reportYaml } from '../form/report-yaml.ts';
import type { Report, Unit } from '../model/documents.ts';
import { periodBefore } from '../model/period.ts';
import type { WorkbookContent } from '../office/reading/workbook-content.ts';
import type { IntakeContext, Obligation, ReportOf } from './context.ts';
import { type Judgement, outcomeOf } from './judgement.ts';
import type { ReceivedFinding } from './received-finding.ts';

/** The form as it was issued to the unit: what came back is held against it. */
export function issuedForm(
  { model }: IntakeContext,
  { cycle, period, deadline, date, illustrative }: Obligation,
  unit: Unit,
  previous: Report | undefined,
): Form {
  return formOf({
    ...model.on(deadline.lastDay),
    registry: model.registry,
    cycle,
    period,
    unit,
    date,
    deadline,
    illustrative,
    ...(previous !== undefined && { previous }),
  });
}

/** What is wrong with the contents of a returned form, beside the plan and the unit's report of the period before. */
export async function workbookFindings(
  content: WorkbookContent,
  obligation: Obligation,
  context: IntakeContext,
  reportOf: ReportOf,
): Promise<{
  readonly findings: readonly ReceivedFinding[];
  readonly report?: Report;
  readonly illustrative: boolean;
}> {
  const { unit: id } = obligation.entry;
  const unit = context.registry.units.get(id);
  if (unit === undefined) throw new RangeError(`no unit ${id}`);
  const previous = await reportOf(id, periodBefore(obligation.period));
  const reading = readForm(content, issuedForm(context, obligation, unit, previous));
  const links = content.externalLinks ? [formFinding('workbook/external-links', {})] : [];
  const { whole, value } = reading;
  return {
    findings: [...links, ...formFindings(reading, context.reference, previous)],
    ...(whole !== undefined && { report: whole }),
    illustrative: value.illustrative === true,
  };
}

/** Reads a returned form and judges it; an accepted one becomes the unit's report in normal form. */
export async function judgeWorkbook(
  content: WorkbookContent,
  obligation: Obligation,
  context: IntakeContext,
  reportOf: ReportOf,
): Promise<Judgement> {
  const { findings, report, illustrative } = await workbookFindings(content, obligation, context, reportOf);
  const outcome = outcomeOf(findings);
  const isAccepted = outcome !== 'returned' && report !== undefined;
  return {
    outcome,
    admissible: true,
    findings,
    ...(isAccepted && { accepted: { report, bytes: new TextEncoder().encode(reportYaml(report)) } }),
    ...(report?.document !== undefined && { document: report.document }),
    illustrative,
  };
}
