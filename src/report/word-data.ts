import { appendixLabel } from '../messages/vi/report-appendices.ts';
import { closing, lead, rosterNote, subject } from '../messages/vi/report-cover.ts';
import { nextPeriodLabel, periodLabel } from '../messages/vi/report-dates.ts';
import { capitals } from '../messages/vi/report-document.ts';
import { registerNote } from '../messages/vi/report-register.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Filling, Values } from '../office/template-fields.ts';
import { formatDate } from '../text/vietnamese.ts';
import { type AppendixNumbers, appendixNumbers } from './appendices.ts';
import { bannersOf } from './banners.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { chartValues } from './word-charts.ts';
import { coverValues } from './word-cover.ts';
import { type WordFields, wordFields } from './word-fields.ts';
import { opinionValues } from './word-opinions.ts';
import { submissionValues } from './word-submissions.ts';
import { documentValues, fundingValues, indicatorValues } from './word-tables.ts';
import { taskGroupValues } from './word-task-groups.ts';

type All = Values<WordFields>;

type OpeningValues = Pick<All, 'lead' | 'closing'>;

function openingValues({ cover, period, window, submissions }: ConsolidatedReport): OpeningValues {
  const accepted = { required: submissions.accepted, requested: submissions.acceptedRequested };
  const label = periodLabel(period);
  return { lead: lead(cover, label, window, accepted), closing: closing(cover, label) };
}

type AppendixLabels = Pick<
  All,
  | 'indicatorsAppendix'
  | 'activitiesAppendix'
  | 'documentsAppendix'
  | 'fundingAppendix'
  | 'opinionsAppendix'
  | 'attentionAppendix'
  | 'submissionsAppendix'
>;

const appendixLabels = (numbers: AppendixNumbers): AppendixLabels => ({
  indicatorsAppendix: appendixLabel(numbers.indicators ?? ''),
  activitiesAppendix: appendixLabel(numbers.activities ?? ''),
  documentsAppendix: appendixLabel(numbers.documents ?? ''),
  fundingAppendix: appendixLabel(numbers.funding ?? ''),
  opinionsAppendix: appendixLabel(numbers.opinions ?? ''),
  attentionAppendix: appendixLabel(numbers.attention ?? ''),
  submissionsAppendix: appendixLabel(numbers.submissions ?? ''),
});

/** The consolidated report as the Word template prints it. */
export function wordData(report: ConsolidatedReport): Filling<WordFields> {
  const { narrative, period, asOf } = report;
  const numbers = appendixNumbers(report);
  const values: All = {
    banners: asParagraphs(bannersOf(report)),
    ...coverValues(report, subject(report.cover, periodLabel(period))),
    ...openingValues(report),
    ...appendixLabels(numbers),
    period: periodLabel(period),
    nextPeriod: capitals(nextPeriodLabel(period)),
    introduction: paragraphsOf(narrative.introduction),
    direction: paragraphsOf(narrative.direction),
    ...documentValues(report, numbers),
    ...submissionValues(report, numbers),
    ...taskGroupValues(report, numbers),
    ...indicatorValues(report, numbers),
    ...fundingValues(report, numbers),
    ...chartValues(report),
    hasAssessment: narrative.assessment !== undefined,
    assessment: paragraphsOf(narrative.assessment),
    ...opinionValues(report, numbers),
    asOf: formatDate(asOf),
    rosterNote: rosterNote(report.rosterDate, report.provisional),
    registerNote: paragraphsOf(registerNote(report.register)),
  };
  return {
    fields: wordFields,
    title: subject(report.cover, periodLabel(period)),
    author: report.cover.signatory.name,
    day: report.date ?? asOf,
    values,
  };
}
