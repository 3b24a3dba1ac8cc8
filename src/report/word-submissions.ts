import { submissionReferences } from '../messages/vi/report-appendices.ts';
import { rosterNote } from '../messages/vi/report-cover.ts';
import { deadlineRule } from '../messages/vi/report-dates.ts';
import { noFigure } from '../messages/vi/report-document.ts';
import { stateLabels } from '../messages/vi/report-labels.ts';
import {
  deadlineSentence,
  documentText,
  exceptions,
  remarksOf,
  requestedSummary,
  requiredSummary,
} from '../messages/vi/report-submissions.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { formatDate, formatNumber } from '../text/vietnamese.ts';
import type { AppendixNumbers } from './appendices.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { SubmissionLine } from './submission-results.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;
type SubmissionValues = Pick<
  All,
  | 'deadlineRule'
  | 'submissionSummary'
  | 'submissionReferences'
  | 'hasAttention'
  | 'hasMissing'
  | 'missing'
  | 'hasLate'
  | 'late'
  | 'hasSentBack'
  | 'sentBack'
  | 'required'
  | 'hasRequested'
  | 'requested'
  | 'requiredRates'
  | 'requestedRates'
>;

const rowOf = (line: SubmissionLine, index: number): All['required'][number] => ({
  number: String(index + 1),
  unit: line.unit.name,
  state: stateLabels[line.state],
  receivedOn: line.receivedOn === undefined ? noFigure : formatDate(line.receivedOn),
  document: documentText(line.document),
  remarks: remarksOf(line),
});

const missingRow = (line: SubmissionLine, index: number): All['missing'][number] => ({
  number: String(index + 1),
  unit: line.unit.name,
  deadline: formatDate(line.deadline.lastDay),
  days: line.daysLate === undefined ? noFigure : formatNumber(line.daysLate),
  ledActivities: line.ledWithoutReport.length === 0 ? noFigure : line.ledWithoutReport.join('; '),
});

const lateRow = (line: SubmissionLine, index: number): All['late'][number] => ({
  number: String(index + 1),
  unit: line.unit.name,
  deadline: formatDate(line.deadline.lastDay),
  receivedOn: line.receivedOn === undefined ? noFigure : formatDate(line.receivedOn),
  days: line.daysLate === undefined ? noFigure : formatNumber(line.daysLate),
});

const sentBackRow = (line: SubmissionLine, index: number): All['sentBack'][number] => {
  const { number, unit, receivedOn, document, remarks } = rowOf(line, index);
  return { number, unit, receivedOn, document, remarks };
};

type AttentionValues = Pick<All, 'hasMissing' | 'missing' | 'hasLate' | 'late' | 'hasSentBack' | 'sentBack'>;

/** Required units that somebody has to call. */
function attentionValues(owed: readonly SubmissionLine[]): AttentionValues {
  const missing = owed.filter(({ state }) => state === 'missing');
  const late = owed.filter(({ state }) => state === 'late');
  const sentBack = owed.filter(line => line.sentBack);
  return {
    hasMissing: missing.length > 0,
    missing: missing.map(missingRow),
    hasLate: late.length > 0,
    late: late.map(lateRow),
    hasSentBack: sentBack.length > 0,
    sentBack: sentBack.map(sentBackRow),
  };
}

/** Who reported when, in short and unit by unit. */
export function submissionValues(report: ConsolidatedReport, numbers: AppendixNumbers): SubmissionValues {
  const { submissions, deadline, asOf, rosterDate, provisional } = report;
  const { lines, required, requested, accepted } = submissions;
  const owed = lines.filter(({ class: own }) => own === 'required');
  const asked = lines.filter(({ class: own }) => own === 'requested');
  const requiredRates = asParagraphs([requiredSummary(required, accepted, asOf)]);
  const requestedRates = asParagraphs(asked.length === 0 ? [] : [requestedSummary(requested, asked.length)]);
  return {
    deadlineRule: deadlineSentence(deadlineRule(deadline)),
    submissionSummary: [
      ...asParagraphs(provisional ? [rosterNote(rosterDate, provisional)] : []),
      ...requiredRates,
      ...asParagraphs(report.kind === 'ministry' ? [] : exceptions(lines)),
      ...requestedRates,
    ],
    submissionReferences: asParagraphs([submissionReferences(numbers.attention, numbers.submissions).join(' ')]),
    hasAttention: numbers.attention !== undefined,
    ...attentionValues(owed),
    required: owed.map(rowOf),
    hasRequested: asked.length > 0,
    requested: asked.map(rowOf),
    requiredRates,
    requestedRates,
  };
}
