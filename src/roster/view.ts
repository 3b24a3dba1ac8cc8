import { UserError } from '../failure.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { type Deadline, deadlineOf } from '../model/deadline.ts';
import type { Plan, ReportingCycle, Roster, RosterEntry } from '../model/documents.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { type PeriodId, toPeriodId, windowOf, yearOf } from '../model/period.ts';
import { isOwed, resolveRoster } from '../model/roster.ts';
import type { RosterHistory, RosterSide } from '../model/roster-change-reasons.ts';
import { type RosterChange, rosterChanges } from '../model/roster-changes.ts';
import { defaultRosterDate, lastOwedDay, unsucceeded } from '../model/roster-date.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { rosterPath } from '../workspace/layout.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { choosePeriod, type PlanModel, planModelOf } from '../workspace/plan-model.ts';

/** The roster of the year before, and what is new since. */
export interface Comparison {
  readonly period: PeriodId;
  readonly date: CivilDate;
  readonly frozen: boolean;
  readonly changes: readonly RosterChange[];
}

/** The roster of a period as it is frozen, and as the plan and the list of units give it on a day. */
export interface RosterView {
  readonly plan: Plan;
  readonly registry: UnitRegistry;
  readonly cycle: ReportingCycle;
  readonly period: PeriodId;
  /** First day of the period. */
  readonly begin: CivilDate;
  /** Path inside the workspace. */
  readonly file: string;
  readonly deadline: Deadline;
  readonly frozen?: Roster;
  /** The day on which `resolved` holds. */
  readonly date: CivilDate;
  /** With the exemptions and extensions that the frozen roster grants. */
  readonly resolved: readonly RosterEntry[];
  /** What freezing anew would change; empty when nothing is frozen. */
  readonly difference: readonly RosterChange[];
  readonly previous?: Comparison;
  /** Nobody is left who must report: the units without a successor, and the last day on which somebody was there. */
  readonly nobody?: { readonly lost: readonly string[]; readonly lastDay?: CivilDate };
}

interface Asked {
  readonly choice: PeriodChoice;
  readonly date?: CivilDate;
  readonly now: Instant;
}

const frozenFor = (documents: readonly AnyDocument[], cycle: ReportingCycle, period: PeriodId): Roster | undefined =>
  documents
    .filter(isKind('roster'))
    .find(({ whole }) => whole?.cycle === cycle.id && toPeriodId(whole.period) === period)?.whole;

/** Grants are of the document that gives them, not of the groups: they stay when a roster is resolved anew. */
function withGrants(resolved: readonly RosterEntry[], frozen: Roster | undefined): readonly RosterEntry[] {
  const known = new Map(frozen?.units.map(entry => [entry.unit, entry]));
  return resolved.map(entry => {
    const { exempt, extension, note, basis = [] } = known.get(entry.unit) ?? {};
    return {
      ...entry,
      ...(entry.basis.length === 0 && { basis }),
      ...(exempt !== undefined && { exempt }),
      ...(extension !== undefined && { extension }),
      ...(note !== undefined && { note }),
    };
  });
}

function historyOf(model: PlanModel, cycle: ReportingCycle, from: CivilDate, to: CivilDate): RosterHistory {
  const between = model.amendments
    .filter(({ effective }) => effective > from && effective <= to)
    .sort((left, right) => left.edition - right.edition);
  return {
    registry: model.registry,
    cycle,
    editions: [
      { plan: model.on(from).plan },
      ...between.map(({ effective, document }) => ({ plan: model.on(effective).plan, document })),
    ],
  };
}

function differenceOf(
  model: PlanModel,
  cycle: ReportingCycle,
  earlier: RosterSide,
  later: RosterSide,
): readonly RosterChange[] {
  return rosterChanges(earlier, later, historyOf(model, cycle, earlier.date, later.date));
}

/** The same part of the year before, frozen or else as it would have been on its last good day. */
function comparisonOf(
  documents: readonly AnyDocument[],
  model: PlanModel,
  cycle: ReportingCycle,
  period: PeriodId,
  later: RosterSide,
): Comparison | undefined {
  const year = yearOf(period) - 1;
  const before = `${year}${period.slice(4)}`;
  const end = deadlineOf(cycle, before)?.lastDay;
  if (year < model.base.plan.period.from || end === undefined) return undefined;
  const frozen = frozenFor(documents, cycle, before);
  const date = frozen?.date ?? end;
  const entries = frozen?.units ?? resolveRoster(model.on(date).plan, cycle, model.registry, date, before);
  const changes = differenceOf(model, cycle, { date, entries }, later);
  return { period: before, date, frozen: frozen !== undefined, changes };
}

function guardFile(documents: readonly AnyDocument[], cycle: ReportingCycle, file: string): void {
  const other = documents.filter(isKind('roster')).find(document => document.file === file)?.whole;
  if (other !== undefined && other.cycle !== cycle.id)
    throw new UserError({ code: 'roster/other-cycle', args: { path: file, cycle: other.cycle } });
}

/** A pure function of what was read, the question and the clock. */
export function rosterViewOf(documents: readonly AnyDocument[], { choice, date: asked, now }: Asked): RosterView {
  const model = planModelOf(documents);
  const { registry } = model;
  const { cycle, period } = choosePeriod(model, choice);
  const file = rosterPath(period);
  guardFile(documents, cycle, file);
  const frozen = frozenFor(documents, cycle, period);
  const date = asked ?? defaultRosterDate(cycle, period, wallClock(now, cycle.timeZone).date, frozen?.due);
  const begin = windowOf(cycle, period)?.from ?? date;
  if (date < begin)
    throw new UserError({ code: 'roster/date-before-period', args: { option: '--date', date, from: begin } });
  const deadline = deadlineOf(cycle, period, frozen?.due);
  if (deadline === undefined) throw new RangeError(`cycle ${cycle.id} has no deadline for ${period}`);
  const { plan } = model.on(date);
  const resolved = withGrants(resolveRoster(plan, cycle, registry, date, period), frozen);
  const previous = comparisonOf(
    documents,
    model,
    cycle,
    period,
    frozen === undefined ? { date, entries: resolved } : { date: frozen.date, entries: frozen.units },
  );
  const lastDay = lastOwedDay(plan, cycle, registry, date, period);
  return {
    plan,
    registry,
    cycle,
    period,
    begin,
    file,
    deadline,
    ...(frozen !== undefined && { frozen }),
    date,
    resolved,
    difference:
      frozen === undefined
        ? []
        : differenceOf(model, cycle, { date: frozen.date, entries: frozen.units }, { date, entries: resolved }),
    ...(previous !== undefined && { previous }),
    ...(!isOwed(resolved) && {
      nobody: { lost: unsucceeded(resolved, registry, date), ...(lastDay !== undefined && { lastDay }) },
    }),
  };
}
