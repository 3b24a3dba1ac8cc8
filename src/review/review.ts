import type { CivilDate } from '../model/civil-date.ts';
import type { Amendment } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import type { YearRange } from '../model/year-range.ts';
import type { NarrativeParts } from '../report/consolidate.ts';
import type { RegisterState } from '../report/consolidation-input.ts';
import { type Cover, coverOf } from '../report/cover.ts';
import type { AttributedDifficulty } from '../report/opinions.ts';
import { type GroupYears, groupYears } from './activity-years.ts';
import { type Discipline, discipline } from './discipline.ts';
import { type FundingYears, fundingYears } from './funding-years.ts';
import { type IndicatorYears, indicatorYears } from './indicator-years.ts';
import {
  difficultyYears,
  lastDirections,
  type OverTime,
  type ProposalYears,
  proposalYears,
  type YearText,
  yearlyLessons,
} from './opinion-years.ts';
import { amendmentsMade, type Reorganisation, reorganisations } from './reorganisations.ts';
import { type ReviewInput, type ReviewKind, type ReviewYear, reportedYears } from './review-input.ts';

/** Documents that units issued in one year. */
export interface IssuedInYear {
  readonly year: number;
  readonly documents: number;
  readonly units: number;
}

/** The review of several years as data: numbers are numbers, dates are dates, nothing is worded. */
export interface Review {
  readonly kind: ReviewKind;
  readonly range: YearRange;
  /** The day of the office on which the review was made. */
  readonly asOf: CivilDate;
  /** The day that the document bears. */
  readonly date?: CivilDate;
  readonly illustrative: boolean;
  readonly draft: boolean;
  readonly cover: Cover;
  readonly narrative: NarrativeParts;
  readonly years: readonly ReviewYear[];
  readonly issued: readonly IssuedInYear[];
  readonly amendments: readonly Amendment[];
  readonly reorganisations: readonly Reorganisation[];
  readonly discipline: Discipline;
  readonly taskGroups: readonly GroupYears[];
  readonly indicators: readonly IndicatorYears[];
  readonly funding: FundingYears;
  readonly difficulties: readonly OverTime<AttributedDifficulty>[];
  readonly lessons: readonly YearText[];
  readonly proposals: ProposalYears;
  readonly directions?: NonNullable<ReturnType<typeof lastDirections>>;
  readonly register: RegisterState;
}

/** One invented part makes the whole review invented. */
const isIllustrative = (input: ReviewInput): boolean =>
  input.narrative?.illustrative === true || reportedYears(input).some(({ report }) => report.illustrative);

const issuedIn = (input: ReviewInput): readonly IssuedInYear[] =>
  reportedYears(input).map(({ year, report: { issuedDocuments } }) => ({
    year,
    documents: issuedDocuments.reduce((sum, { documents }) => sum + documents.length, 0),
    units: issuedDocuments.length,
  }));

/** A pure function of the consolidated reports of its years: what mid-term and final reviews say. */
export function review(input: ReviewInput): Review {
  const directions = lastDirections(input);
  return {
    kind: input.kind,
    range: input.range,
    asOf: wallClock(input.at, input.cycle.timeZone).date,
    illustrative: isIllustrative(input),
    ...(input.date !== undefined && { date: input.date }),
    draft: input.draft,
    cover: coverOf(input),
    narrative: input.narrative ?? {},
    years: input.years,
    issued: issuedIn(input),
    amendments: amendmentsMade(input),
    reorganisations: reorganisations(input),
    discipline: discipline(input),
    taskGroups: groupYears(input),
    indicators: indicatorYears(input),
    funding: fundingYears(input),
    difficulties: difficultyYears(input),
    lessons: yearlyLessons(input),
    proposals: proposalYears(input),
    ...(directions !== undefined && { directions }),
    register: input.register,
  };
}
