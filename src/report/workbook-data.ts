import type { SourceRow } from '../figures/source-rows.ts';
import { rosterNote, subject } from '../messages/vi/report-cover.ts';
import { deadlineRule, periodLabel } from '../messages/vi/report-dates.ts';
import { capitals, unstopped, upperFirst } from '../messages/vi/report-document.ts';
import {
  assessmentText,
  figureState,
  partName,
  remarkText,
  sourceText,
  standardText,
} from '../messages/vi/report-indicators.ts';
import { blockLabels, causeLabels, classLabels, proposalLabels, stateLabels } from '../messages/vi/report-labels.ts';
import {
  fundingNotes,
  noDifficulties,
  noDirections,
  noProposals,
  notAdded,
  unitNames,
} from '../messages/vi/report-opinions.ts';
import { registerNote } from '../messages/vi/report-register.ts';
import { deadlineSentence, noReports, remarksOf } from '../messages/vi/report-submissions.ts';
import { yearOf } from '../model/period.ts';
import type { Rates } from '../model/rates.ts';
import type { Filling, Values } from '../office/template-fields.ts';
import { formatDate } from '../text/vietnamese.ts';
import { bannersOf } from './banners.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { FundingLine, FundingResults } from './funding-results.ts';
import type { IndicatorResults } from './indicator-results.ts';
import { isReceived, type SubmissionLine } from './submission-results.ts';
import { activityValues } from './workbook-activities.ts';
import { chartValues } from './workbook-charts.ts';
import { type WorkbookFields, workbookFields } from './workbook-fields.ts';

type All = Values<WorkbookFields>;
type Row<Name extends keyof All> = All[Name] extends readonly (infer Item)[] ? Item : never;

/** Rates belong to required units alone. */
const classRow = (own: 'required' | 'requested', rates: Rates, accepted: number): Row<'classes'> => ({
  number: own === 'required' ? 1 : 2,
  name: classLabels[own],
  total: rates.expected + rates.notDue + rates.exempt,
  received: rates.received,
  onTime: rates.onTime,
  late: rates.late,
  missing: rates.missing,
  notDue: rates.notDue,
  exempt: rates.exempt,
  accepted,
  completeness: own === 'required' ? rates.completeness : null,
  onTimeRate: own === 'required' ? rates.onTimeRate : null,
});

const submissionRow = (line: SubmissionLine, index: number): Row<'required'> => ({
  number: index + 1,
  unit: line.unit.name,
  state: stateLabels[line.state],
  deadline: line.deadline.lastDay,
  receivedOn: line.receivedOn ?? null,
  daysLate: line.daysLate ?? null,
  document: line.document?.number ?? '',
  documentDate: line.document?.date ?? null,
  remarks: remarksOf(line),
  ledWithoutReport: line.ledWithoutReport.join('; '),
  file: line.file ?? '',
});

const indicatorRow = (indicator: IndicatorResults, index: number): Row<'indicators'> => ({
  number: index + 1,
  name: partName(indicator),
  unit: indicator.unit,
  baseline: indicator.baseline?.value ?? null,
  baselineYear: indicator.baseline?.year ?? null,
  target: indicator.target?.value ?? null,
  targetYear: indicator.target?.year ?? null,
  value: indicator.figure?.value ?? null,
  status: figureState(indicator),
  standard: upperFirst(standardText(indicator)),
  source: sourceText(indicator),
  previous: indicator.previous?.value ?? null,
  change: indicator.previous?.change ?? null,
  achievement: indicator.achievement ?? null,
  assessment: assessmentText(indicator),
  note: remarkText(indicator),
  file: indicator.reported.map(({ file }) => file).join('; '),
});

const fundingRows = ({ sources }: FundingResults): All['funding'] =>
  sources
    .flatMap(({ name, blocks }) => blocks.map(({ block, total }) => ({ name, block, total })))
    .map(({ name, block, total }, index) => ({
      number: index + 1,
      name: unstopped(name),
      block: upperFirst(blockLabels[block]),
      planned: total?.planned ?? null,
      disbursed: total?.disbursed ?? null,
      rate: total?.rate ?? null,
      units: total?.units ?? null,
      expected: total?.expected ?? null,
    }));

const fundingRow = (line: FundingLine, index: number): Row<'fundingLines'> => ({
  number: index + 1,
  unit: line.unit.name,
  class: classLabels[line.class],
  source: unstopped(line.source.name),
  group: line.taskGroup === undefined ? '' : unstopped(line.taskGroup.title),
  planned: line.planned,
  disbursed: line.disbursed,
  rate: line.rate,
  note: [line.added ? '' : notAdded, line.note ?? ''].filter(note => note !== '').join('; '),
  file: line.file,
});

type OpinionValues = Pick<
  All,
  'difficulties' | 'proposals' | 'directions' | 'noDifficulties' | 'noProposals' | 'noDirections'
>;

function opinionValues(report: ConsolidatedReport): OpinionValues {
  const { difficulties, proposals, directions, silent } = report;
  const nothing = (text: string): string => (silent ? noReports(isReceived(report)) : text);
  const proposed = [...proposals.amendments, ...proposals.byAddressee.flatMap(({ items }) => items)];
  return {
    noDifficulties: nothing(noDifficulties),
    noProposals: nothing(noProposals),
    noDirections: nothing(noDirections),
    difficulties: difficulties.map(({ units, taskGroup, text, cause, causeKind }, index) => ({
      number: index + 1,
      units: unitNames(units),
      group: unstopped(taskGroup?.title ?? ''),
      text,
      causeKind: causeKind === undefined ? '' : causeLabels[causeKind],
      cause: cause ?? '',
    })),
    proposals: proposed.map(({ units, to, text, kind }, index) => ({
      number: index + 1,
      units: unitNames(units),
      addressee: to,
      text,
      kind: proposalLabels[kind],
    })),
    directions: directions.map(({ units, taskGroup, text }, index) => ({
      number: index + 1,
      units: unitNames(units),
      group: unstopped(taskGroup?.title ?? ''),
      text,
    })),
  };
}

const documentRows = ({ issuedDocuments }: ConsolidatedReport): All['documents'] =>
  issuedDocuments
    .flatMap(({ unit, file, documents }) => documents.map(document => ({ unit, file, document })))
    .map(({ unit, file, document: { number, date, title } }, index) => ({
      number: index + 1,
      unit: unit.name,
      symbol: number,
      date: date ?? null,
      title: unstopped(title ?? ''),
      file,
    }));

/** The consolidated report as the workbook holds it: figures as numbers, days as days; `sources` say where figures come from. */
export function workbookData(report: ConsolidatedReport, sources: readonly SourceRow[] = []): Filling<WorkbookFields> {
  const { cover, submissions, funding, asOf, period } = report;
  const { lines } = submissions;
  const title = subject(cover, periodLabel(period));
  const values: All = {
    banners: bannersOf(report).map(text => ({ text })),
    bannerLine: bannersOf(report).join(' – '),
    subject: title,
    issuer: cover.coordinator.name,
    period: periodLabel(period),
    periodTitle: capitals(periodLabel(period)),
    asOf: formatDate(asOf),
    deadlineRule: deadlineSentence(deadlineRule(report.deadline)),
    rosterNote: rosterNote(report.rosterDate, report.provisional),
    registerNote: registerNote(report.register),
    classes: [
      classRow('required', submissions.required, submissions.accepted),
      classRow('requested', submissions.requested, submissions.acceptedRequested),
    ],
    ...activityValues(report),
    ...chartValues(report, yearOf(period)),
    indicators: report.indicators.map(indicatorRow),
    required: lines.filter(({ class: own }) => own === 'required').map(submissionRow),
    requested: lines.filter(({ class: own }) => own === 'requested').map(submissionRow),
    funding: fundingRows(funding),
    fundingLines: funding.lines.map(fundingRow),
    fundingNotes: fundingNotes(funding).map(text => ({ text })),
    ...opinionValues(report),
    documents: documentRows(report),
    sources: sources.map((row, index) => ({ number: index + 1, ...row })),
  };
  return { fields: workbookFields, title, author: cover.coordinator.name, day: report.date ?? asOf, values };
}
