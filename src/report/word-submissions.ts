import { deadlineRule, lastGoodDay } from '../messages/vi/report-dates.ts';
import {
  deadlineSentence,
  noFigure,
  requestedSummary,
  requiredSummary,
  upperFirst,
} from '../messages/vi/report-document.ts';
import { flagLabels, stateLabels } from '../messages/vi/report-labels.ts';
import { formatDate, formatNumber } from '../text/vietnamese.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { asParagraphs } from './paragraphs.ts';
import type { SubmissionLine } from './submission-results.ts';
import type { Values } from './template-fields.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;
type SubmissionValues = Pick<
  All,
  | 'deadlineRule'
  | 'submissionSummary'
  | 'hasMissing'
  | 'missing'
  | 'hasLate'
  | 'late'
  | 'allOnTime'
  | 'required'
  | 'hasRequested'
  | 'requested'
  | 'requiredRates'
  | 'requestedRates'
>;

/** Flags and documents that explain the state of a submission. */
export function remarksOf({ flags, deadline, exemption }: SubmissionLine): string {
  const extension =
    deadline.document === undefined ? '' : ` (${lastGoodDay(deadline)}, theo văn bản số ${deadline.document})`;
  const parts = flags.map(flag => (flag === 'extended' ? `${flagLabels.extended}${extension}` : flagLabels[flag]));
  const exempt = exemption === undefined ? [] : [`${exemption.reason} (văn bản số ${exemption.document.number})`];
  return upperFirst([...parts, ...exempt].join('; '));
}

const rowOf = (line: SubmissionLine, index: number): All['required'][number] => ({
  number: String(index + 1),
  unit: line.unit.name,
  state: stateLabels[line.state],
  receivedOn: line.receivedOn === undefined ? noFigure : formatDate(line.receivedOn),
  document: line.document === undefined ? noFigure : `${line.document.number}, ngày ${formatDate(line.document.date)}`,
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

export function submissionValues({ submissions, deadline, asOf }: ConsolidatedReport): SubmissionValues {
  const { lines, required, requested, accepted } = submissions;
  const owed = lines.filter(({ class: own }) => own === 'required');
  const asked = lines.filter(({ class: own }) => own === 'requested');
  const missing = owed.filter(({ state }) => state === 'missing');
  const late = owed.filter(({ state }) => state === 'late');
  const requiredRates = asParagraphs([requiredSummary(required, accepted, asOf)]);
  const requestedRates = asParagraphs(asked.length === 0 ? [] : [requestedSummary(requested, asked.length)]);
  return {
    deadlineRule: deadlineSentence(deadlineRule(deadline)),
    submissionSummary: [...requiredRates, ...requestedRates],
    hasMissing: missing.length > 0,
    missing: missing.map(missingRow),
    hasLate: late.length > 0,
    late: late.map(lateRow),
    allOnTime: missing.length === 0 && late.length === 0,
    required: owed.map(rowOf),
    hasRequested: asked.length > 0,
    requested: asked.map(rowOf),
    requiredRates,
    requestedRates,
  };
}
