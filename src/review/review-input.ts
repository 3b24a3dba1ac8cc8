import type { CivilDate } from '../model/civil-date.ts';
import type { Amendment, Indicator, Indicators, Narrative, Plan, ReportingCycle } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { YearRange } from '../model/year-range.ts';
import type { WrittenNarrative } from '../narrative/texts.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { RegisterState } from '../report/consolidation-input.ts';
import type { DocumentKind } from '../report/cover.ts';

/** Sơ kết and tổng kết. */
export const reviewKinds = ['mid-term', 'final'] as const satisfies readonly DocumentKind[];
export type ReviewKind = (typeof reviewKinds)[number];

/** One year of the range, with the report that would be made of it alone. */
export interface ReviewYear {
  readonly year: number;
  /** Absent for a year without a frozen roster and without a report: nothing is known of it, and nothing is zero. */
  readonly report?: ConsolidatedReport;
  /** Its deadline is past. */
  readonly due: boolean;
}

/** Everything that a review is computed from: never the reports of units again, but the consolidated report of each year. */
export interface ReviewInput {
  readonly kind: ReviewKind;
  readonly range: YearRange;
  /** The edition in force at the deadline of the last year. */
  readonly plan: Plan;
  readonly indicators: Indicators;
  /** Indicators that only the edition of an earlier year had. */
  readonly retired: readonly Indicator[];
  readonly registry: UnitRegistry;
  readonly cycle: ReportingCycle;
  /** All years of the range in order. */
  readonly years: readonly ReviewYear[];
  readonly amendments: readonly Amendment[];
  readonly narrative?: WrittenNarrative & Pick<Narrative, 'illustrative'>;
  readonly register: RegisterState;
  readonly at: Instant;
  /** The day that the document bears; left to the clerk where none is given. */
  readonly date?: CivilDate;
  readonly draft: boolean;
}

/** A year with the report of it. */
export interface ReportedYear extends ReviewYear {
  readonly report: ConsolidatedReport;
}

export const reportedYears = ({ years }: { readonly years: readonly ReviewYear[] }): readonly ReportedYear[] =>
  years.flatMap(({ report, ...year }) => (report === undefined ? [] : [{ ...year, report }]));
