import type { DocumentKind } from '../model/documents.ts';
import { toPeriodId } from '../model/period.ts';
import type { AnyDocument, LoadedDocument } from '../workspace/document.ts';
import { amendment } from './amendment/amendment.ts';
import { arrivalName, arrivalRecordedFirst, arrivalSaid } from './arrival.ts';
import { checkpointWhole } from './checkpoint.ts';
import { duplicateIdsInIndicators, duplicateIdsInPlan, duplicateIdsInUnits } from './duplicate-ids.ts';
import { indicatorFigures, indicatorReferences } from './indicators/indicator.ts';
import { narrative } from './narrative.ts';
import { ofPlan, periodOfPlan } from './period-of-plan.ts';
import { planPeriod } from './plan/period.ts';
import { planReferences } from './plan/references.ts';
import { originalsKept, receiptIdentity, receiptName, recordedAfterReceipt } from './receipt/receipt.ts';
import type { Records } from './records.ts';
import type { Reference } from './reference.ts';
import { reminder, reminderFolder, reminderName } from './reminder.ts';
import { nilOrContents, reportedOnce, resultOrReason } from './report/contents.ts';
import { reportDate } from './report/document-date.ts';
import { fundingFigures, indicatorValues } from './report/figures.ts';
import { reportIdentity } from './report/identity.ts';
import { reportOnRoster } from './report/on-roster.ts';
import { ownWork } from './report/own-work.ts';
import { reportReferences } from './report/references.ts';
import { rosterAgainstPlan } from './roster/against-plan.ts';
import { rosterDates } from './roster/dates.ts';
import { rosterEntries } from './roster/roster.ts';
import { rosterSuccession } from './roster/succession.ts';
import type { DocumentRule, RuleFinding, WorkspaceRule } from './rule.ts';
import { groupCircle } from './units/group-circle.ts';
import { unitLifetimes } from './units/lifetime.ts';
import { sameEmail } from './units/same-email.ts';
import { sameName } from './units/same-name.ts';
import { successionCircle } from './units/succession-circle.ts';
import { missingFiles, twinNames, unexpectedFiles } from './workspace/files.ts';
import { acceptedReports, receiptLinks } from './workspace/receipts.ts';
import { duplicateReport, illustrativeMixed, reportWithoutReceipt } from './workspace/reports.ts';
import { rosterAbsent } from './workspace/rosters.ts';

const documentRules: { readonly [K in DocumentKind]: readonly DocumentRule<K>[] } = {
  plan: [planReferences, duplicateIdsInPlan, planPeriod],
  units: [duplicateIdsInUnits, unitLifetimes, successionCircle, sameEmail, sameName, groupCircle],
  indicators: [duplicateIdsInIndicators, indicatorReferences, indicatorFigures],
  amendment: [amendment],
  roster: [periodOfPlan, rosterEntries, rosterAgainstPlan, rosterSuccession, rosterDates],
  report: [
    periodOfPlan,
    reportIdentity,
    reportOnRoster,
    reportReferences,
    ownWork,
    nilOrContents,
    reportedOnce,
    resultOrReason,
    indicatorValues,
    fundingFigures,
    reportDate,
  ],
  receipt: [periodOfPlan, receiptName, receiptIdentity, recordedAfterReceipt, originalsKept],
  arrival: [ofPlan, arrivalName, arrivalRecordedFirst, arrivalSaid, originalsKept],
  checkpoint: [ofPlan, checkpointWhole],
  narrative: [periodOfPlan, narrative],
  reminder: [periodOfPlan, reminderName, reminderFolder, reminder],
};

const workspaceRules: readonly WorkspaceRule[] = [
  missingFiles,
  unexpectedFiles,
  twinNames,
  duplicateReport,
  reportWithoutReceipt,
  illustrativeMixed,
  rosterAbsent,
  receiptLinks,
  acceptedReports,
];

function* applied<K extends DocumentKind>(
  rules: readonly DocumentRule<K>[],
  document: LoadedDocument<K>,
  reference: Reference,
): Generator<RuleFinding> {
  for (const rule of rules) yield* rule(document, reference);
}

/** What units and the coordinator wrote of one period is held against the edition in which that period is reported. */
function referenceFor(document: AnyDocument, reference: Reference): Reference {
  if (document.kind !== 'report' && document.kind !== 'narrative') return reference;
  const { period, cycle } = document.value;
  return period === undefined ? reference : reference.ofPeriod(cycle, toPeriodId(period));
}

/** Everything wrong with one document beside the plan. */
export function checkDocument(document: AnyDocument, reference: Reference): readonly RuleFinding[] {
  // The kind of rules is that of the document, which the compiler cannot follow through the table.
  const rules = documentRules[document.kind] as readonly DocumentRule<DocumentKind>[];
  return [...applied(rules, document as LoadedDocument<DocumentKind>, referenceFor(document, reference))];
}

/** Everything wrong with the documents together. */
export const checkWorkspace = (records: Records, reference: Reference): readonly RuleFinding[] =>
  workspaceRules.flatMap(rule => [...rule(records, reference)]);
