import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Narrative, Report } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import { type PeriodId, type Window, windowOf } from '../model/period.ts';
import { type Basis, basisOf } from './basis.ts';
import type { ConsolidationInput, RegisterState } from './consolidation-input.ts';
import { type Cover, coverOf, type ReportKind } from './cover.ts';
import { type FundingResults, fundingResults } from './funding-results.ts';
import { type IndicatorResults, indicatorResults } from './indicator-results.ts';
import {
  type AttributedDifficulty,
  type AttributedDirection,
  difficulties,
  directions,
  type Proposals,
  proposals,
} from './opinions.ts';
import { type SubmissionResults, submissionResults } from './submission-results.ts';
import { type TaskGroupResults, taskGroupResults } from './task-group-results.ts';
import { type Block, blockOf, type UnitLabel } from './unit-label.ts';

type IssuedDocument = NonNullable<Report['issuedDocuments']>[number];

/** What the coordinator wrote, part by part. */
export type NarrativeParts = Pick<
  Narrative,
  'introduction' | 'direction' | 'assessment' | 'difficulties' | 'lessons' | 'proposals' | 'nextPeriod'
>;

export interface UnitDocuments {
  readonly unit: UnitLabel;
  readonly block: Block;
  readonly file: string;
  readonly documents: readonly IssuedDocument[];
}

/** The report of one period over all units as data: numbers are numbers, dates are dates, nothing is worded. */
export interface ConsolidatedReport {
  readonly kind: ReportKind;
  readonly period: PeriodId;
  readonly window?: Window;
  /** The day of the office on which the report was made. */
  readonly asOf: CivilDate;
  /** The day that the document bears; left to the clerk where none is given. */
  readonly date?: CivilDate;
  readonly illustrative: boolean;
  readonly draft: boolean;
  readonly provisional: boolean;
  readonly rosterDate: CivilDate;
  readonly deadline: Deadline;
  readonly cover: Cover;
  readonly narrative: NarrativeParts;
  /** No report makes figures: what units would have told is said to be missing once. */
  readonly silent: boolean;
  readonly issuedDocuments: readonly UnitDocuments[];
  readonly submissions: SubmissionResults;
  readonly register: RegisterState;
  readonly taskGroups: readonly TaskGroupResults[];
  readonly indicators: readonly IndicatorResults[];
  readonly funding: FundingResults;
  readonly difficulties: readonly AttributedDifficulty[];
  readonly proposals: Proposals;
  readonly directions: readonly AttributedDirection[];
  /** Files of reports that were handed in but are not accepted. */
  readonly unused: readonly string[];
}

/** One invented part makes the whole report invented. */
const isIllustrative = ({ input, reports }: Basis): boolean =>
  input.roster.illustrative === true ||
  input.narrative?.illustrative === true ||
  reports.some(({ report }) => report.illustrative === true) ||
  input.submissions.some(({ flags }) => flags.includes('illustrative'));

const issuedDocuments = ({ reports, registry }: Basis): readonly UnitDocuments[] =>
  reports.flatMap(({ unit, file, report: { issuedDocuments: documents = [] } }) =>
    documents.length === 0 ? [] : [{ unit, block: blockOf(unit.id, registry), file, documents }],
  );

/** A pure function of the files and an instant: what the Word and Excel reports of a period say. */
export function consolidate(input: ConsolidationInput): ConsolidatedReport {
  const basis = basisOf(input);
  const window = windowOf(input.cycle, input.period);
  return {
    kind: input.kind,
    period: input.period,
    ...(window !== undefined && { window }),
    asOf: wallClock(input.at, input.cycle.timeZone).date,
    ...(input.date !== undefined && { date: input.date }),
    illustrative: isIllustrative(basis),
    draft: input.draft,
    provisional: input.provisional,
    rosterDate: input.roster.date,
    deadline: input.deadline,
    cover: coverOf(input),
    narrative: input.narrative ?? {},
    silent: basis.reports.length === 0,
    issuedDocuments: issuedDocuments(basis),
    submissions: submissionResults(basis),
    register: input.register,
    taskGroups: taskGroupResults(basis),
    indicators: indicatorResults(basis),
    funding: fundingResults(basis),
    difficulties: difficulties(basis),
    proposals: proposals(basis),
    directions: directions(basis),
    unused: basis.unused,
  };
}
