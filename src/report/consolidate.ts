import type { CivilDate } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import type { Narrative, Plan, Report, ReportingCycle, Unit } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import { type PeriodId, type Window, windowOf } from '../model/period.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { type Basis, basisOf } from './basis.ts';
import type { ConsolidationInput, RegisterState } from './consolidation-input.ts';
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
import { type UnitLabel, unitLabel } from './unit-label.ts';

type IssuedDocument = NonNullable<Report['issuedDocuments']>[number];

/** Who reports what to whom: all that the head and the foot of the document need. */
export interface Cover {
  readonly planTitle: string;
  readonly planShortTitle: string;
  readonly planIssued?: NonNullable<Plan['issued']>;
  readonly issuer: Plan['issuer'];
  readonly coordinator: UnitLabel & { readonly kind: Unit['kind']; readonly symbol?: string };
  readonly addressees: readonly string[];
  readonly legalBasis: Plan['legalBasis'];
}

/** What the coordinator wrote, part by part. */
export type NarrativeParts = Pick<
  Narrative,
  'introduction' | 'direction' | 'assessment' | 'difficulties' | 'lessons' | 'proposals' | 'nextPeriod'
>;

export interface UnitDocuments {
  readonly unit: UnitLabel;
  readonly file: string;
  readonly documents: readonly IssuedDocument[];
}

/** The report of one period over all units as data: numbers are numbers, dates are dates, nothing is worded. */
export interface ConsolidatedReport {
  readonly period: PeriodId;
  readonly window?: Window;
  /** The day of the office on which the report was made. */
  readonly asOf: CivilDate;
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

/** Of a plan in one edition, as the cycle sends its reports. */
export function coverOf(plan: Plan, cycle: ReportingCycle, registry: UnitRegistry): Cover {
  const coordinator = registry.units.get(plan.coordinator);
  return {
    planTitle: plan.title,
    planShortTitle: plan.shortTitle,
    ...(plan.issued !== undefined && { planIssued: plan.issued }),
    issuer: plan.issuer,
    coordinator: {
      ...unitLabel(plan.coordinator, registry),
      kind: coordinator?.kind ?? 'khac',
      ...(coordinator?.symbol !== undefined && { symbol: coordinator.symbol }),
    },
    addressees: [...new Set(cycle.routes.map(({ to }) => to))],
    legalBasis: plan.legalBasis,
  };
}

/** One invented part makes the whole report invented. */
const isIllustrative = ({ input, reports }: Basis): boolean =>
  input.roster.illustrative === true ||
  input.narrative?.illustrative === true ||
  reports.some(({ report }) => report.illustrative === true) ||
  input.submissions.some(({ flags }) => flags.includes('illustrative'));

const issuedDocuments = ({ reports }: Basis): readonly UnitDocuments[] =>
  reports.flatMap(({ unit, file, report: { issuedDocuments: documents = [] } }) =>
    documents.length === 0 ? [] : [{ unit, file, documents }],
  );

/** A pure function of the files and an instant: what the Word and Excel reports of a period say. */
export function consolidate(input: ConsolidationInput): ConsolidatedReport {
  const basis = basisOf(input);
  const window = windowOf(input.cycle, input.period);
  return {
    period: input.period,
    ...(window !== undefined && { window }),
    asOf: wallClock(input.at, input.cycle.timeZone).date,
    illustrative: isIllustrative(basis),
    draft: input.draft,
    provisional: input.provisional,
    rosterDate: input.roster.date,
    deadline: input.deadline,
    cover: coverOf(input.plan, input.cycle, input.registry),
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
