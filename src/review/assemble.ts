import type { CivilDate } from '../model/civil-date.ts';
import { deadlineOf } from '../model/deadline.ts';
import type { Indicator, Plan, ReportingCycle } from '../model/documents.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { rangeId, type YearRange, yearsIn } from '../model/year-range.ts';
import type { WrittenNarrative } from '../narrative/texts.ts';
import type { RegisterRecord } from '../register/records.ts';
import { type Assembled, assemble, isReportedOn, reportDocuments } from '../report/assemble.ts';
import { registerStateAt } from '../report/register-state.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { PlanModel } from '../workspace/plan-model.ts';
import { type Review, review } from './review.ts';
import type { ReviewKind, ReviewYear } from './review-input.ts';

/** Which documents are read, of which years, and when they are looked at. */
export interface ReviewChoice {
  readonly model: PlanModel;
  readonly documents: readonly AnyDocument[];
  readonly records: readonly RegisterRecord[];
  readonly cycle: ReportingCycle;
  readonly kind: ReviewKind;
  readonly range: YearRange;
  readonly at: Instant;
  readonly date?: CivilDate;
  /** What the coordinator wrote for these years. */
  readonly narrative?: WrittenNarrative;
  readonly draft: boolean;
}

/** A year of the review with what was assembled for it. */
export interface AssembledYear extends Omit<ReviewYear, 'report'> {
  readonly assembled?: Assembled;
}

type Deadlines = Pick<ReviewChoice, 'cycle' | 'at'>;

/** Whether the reports of a year are due, by the cycle alone. */
export function isDue(year: number, { cycle, at }: Deadlines): boolean {
  const deadline = deadlineOf(cycle, String(year));
  return deadline !== undefined && deadline.instant <= at;
}

/** A year is assembled as its own report would be; one of which nothing was ever frozen, received or reported is left empty. */
export function assembleYears(choice: ReviewChoice): readonly AssembledYear[] {
  const { model, documents, records, cycle, at, draft } = choice;
  return yearsIn(choice.range).map(year => {
    const period = String(year);
    const own = reportDocuments(documents, period);
    const due = isDue(year, choice);
    if (!isReportedOn(own, cycle.id, period)) return { year, due };
    const facts = statusFactsOf(own, { cycle: cycle.id, period }, records);
    return { year, due, assembled: assemble({ model, documents: own, records, facts, at, draft }) };
  });
}

/** Indicators that an earlier edition had and the edition in force has no more, as they were last. */
function retiredIndicators({ model, cycle, range }: ReviewChoice, kept: readonly Indicator[]): readonly Indicator[] {
  const known = new Set(kept.map(({ id }) => id));
  const retired = new Map<string, Indicator>();
  for (const year of yearsIn(range)) {
    const day = deadlineOf(cycle, String(year))?.lastDay;
    for (const indicator of day === undefined ? [] : model.on(day).indicators.indicators)
      if (!known.has(indicator.id)) retired.set(indicator.id, indicator);
  }
  return [...retired.values()];
}

/** A review with the edition of the plan that it is in. */
export interface ReviewOfPlan {
  readonly review: Review;
  readonly plan: Plan;
}

/**
 * The review of years that were assembled, in the edition in force at the deadline of the last one; whoever coordinates the plan
 * when it is made signs it.
 */
export function assembleReview(choice: ReviewChoice, years: readonly AssembledYear[]): ReviewOfPlan {
  const { model, documents, records, cycle, kind, range, at, date, narrative, draft } = choice;
  const last = deadlineOf(cycle, String(range.to));
  const edition = last === undefined ? model.base : model.on(last.lastDay);
  const { coordinator } = model.on(wallClock(at, cycle.timeZone).date).plan;
  const marked = documents
    .filter(isKind('narrative'))
    .find(({ location, whole }) => location.period === rangeId(range) && whole?.cycle === cycle.id)?.whole;
  const made = review({
    kind,
    range,
    ...edition,
    plan: { ...edition.plan, coordinator },
    retired: retiredIndicators(choice, edition.indicators.indicators),
    registry: model.registry,
    cycle,
    years: years.map(({ year, due, assembled }) => ({ year, due, ...(assembled && { report: assembled.report }) })),
    amendments: model.amendments,
    ...(narrative !== undefined && {
      narrative: { ...narrative, ...(marked?.illustrative === true && { illustrative: true }) },
    }),
    register: registerStateAt(records, at, cycle.timeZone),
    at,
    ...(date !== undefined && { date }),
    draft,
  });
  return { review: made, plan: edition.plan };
}
