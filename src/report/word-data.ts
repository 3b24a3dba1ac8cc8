import {
  attachedTo,
  closing,
  documentNumber,
  lead,
  legalBasis,
  placeAndDate,
  planCitation,
  recipients,
  rosterNote,
  subject,
} from '../messages/vi/report-cover.ts';
import { nextPeriodLabel, periodLabel } from '../messages/vi/report-dates.ts';
import { capitals, documentsIssued } from '../messages/vi/report-document.ts';
import { indicatorHeading } from '../messages/vi/report-indicators.ts';
import { signerLabels } from '../messages/vi/report-labels.ts';
import { registerNote } from '../messages/vi/report-register.ts';
import { noReports } from '../messages/vi/report-submissions.ts';
import { asParagraphs, itemised, paragraphsOf } from '../office/paragraphs.ts';
import type { Filling, Values } from '../office/template-fields.ts';
import { formatDate } from '../text/vietnamese.ts';
import { bannersOf } from './banners.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { isReceived } from './submission-results.ts';
import { type WordFields, wordFields } from './word-fields.ts';
import { opinionValues } from './word-opinions.ts';
import { submissionValues } from './word-submissions.ts';
import { documentValues, fundingValues, indicatorValues } from './word-tables.ts';
import { taskGroupValues } from './word-task-groups.ts';

type All = Values<WordFields>;

type CoverValues = Pick<
  All,
  | 'superior'
  | 'issuer'
  | 'documentNumber'
  | 'placeAndDate'
  | 'subject'
  | 'oneAddressee'
  | 'addressee'
  | 'severalAddressees'
  | 'addressees'
  | 'legalBasis'
  | 'lead'
  | 'closing'
  | 'recipients'
  | 'signer'
  | 'attachedTo'
>;

function coverValues({ cover, period, window, asOf, submissions }: ConsolidatedReport): CoverValues {
  const { coordinator, issuer, addressees } = cover;
  const label = periodLabel(period);
  return {
    superior: capitals(issuer.name),
    issuer: capitals(coordinator.name),
    documentNumber: documentNumber(cover),
    placeAndDate: placeAndDate(cover, asOf),
    subject: subject(cover, label),
    oneAddressee: addressees.length === 1,
    addressee: addressees[0] ?? '',
    severalAddressees: addressees.length > 1,
    addressees: itemised(addressees),
    legalBasis: asParagraphs([planCitation(cover), ...legalBasis(cover)]),
    lead: lead(cover, label, window, submissions.accepted, submissions.acceptedRequested),
    closing: closing(cover, label),
    recipients: asParagraphs(recipients),
    signer: asParagraphs(signerLabels[coordinator.kind]),
    attachedTo: attachedTo(cover, asOf),
  };
}

/** The consolidated report as the Word template prints it. */
export function wordData(report: ConsolidatedReport): Filling<WordFields> {
  const { narrative, issuedDocuments, period, asOf } = report;
  const issued = issuedDocuments.reduce((sum, { documents }) => sum + documents.length, 0);
  const values: All = {
    banners: asParagraphs(bannersOf(report)),
    ...coverValues(report),
    period: periodLabel(period),
    nextPeriod: capitals(nextPeriodLabel(period)),
    introduction: paragraphsOf(narrative.introduction),
    direction: paragraphsOf(narrative.direction),
    issuedDocuments: report.silent ? noReports(isReceived(report)) : documentsIssued(issued, issuedDocuments.length),
    ...submissionValues(report),
    noResults: asParagraphs(report.silent ? [noReports(isReceived(report))] : []),
    taskGroups: report.taskGroups.map((group, index) => taskGroupValues(group, index, report.silent)),
    ...indicatorValues(report, indicatorHeading),
    ...fundingValues(report),
    hasAssessment: narrative.assessment !== undefined,
    assessment: paragraphsOf(narrative.assessment),
    ...opinionValues(report),
    asOf: formatDate(asOf),
    rosterNote: rosterNote(report.rosterDate, report.provisional),
    registerNote: paragraphsOf(registerNote(report.register)),
    ...documentValues(report),
  };
  return {
    fields: wordFields,
    title: subject(report.cover, periodLabel(period)),
    author: report.cover.coordinator.name,
    day: asOf,
    values,
  };
}
