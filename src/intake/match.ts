import type { Plan, ReportingCycle } from '../model/documents.ts';
import { type PeriodId, periodsOf, yearOf } from '../model/period.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { nearest } from '../text/nearest.ts';

/** What a file says of itself: the ids that travel in a form, or the fields of a YAML report. */
export interface Identity {
  readonly plan: string;
  readonly cycle: string;
  readonly period: PeriodId;
  readonly unit: string;
}

/** What the officer says of a file; she knows better than a heading, but not better than the ids inside. */
export interface Said {
  readonly unit?: string;
  /** As it was typed. */
  readonly period?: PeriodId;
  readonly cycle?: string;
  /** The period that is being collected: meant where a unit is said, and neither file nor officer says which period. */
  readonly currentPeriod?: PeriodId;
}

/** A unit whose name was found in a file that carries no ids. */
export interface NamedCandidate {
  readonly unit: string;
  readonly name: string;
  /** The words in which it was found. */
  readonly because: string;
}

/** What must be known before a file can be entered as somebody's report. */
export interface QuestionArgs {
  readonly whose: { readonly candidates: readonly NamedCandidate[] };
  readonly 'other-plan': { readonly plan: string; readonly expected: string };
  readonly 'unknown-unit': { readonly unit: string; readonly suggestion?: string };
  readonly 'unknown-cycle': { readonly cycle: string; readonly known: readonly string[] };
  readonly 'unknown-period': { readonly period: PeriodId; readonly from: number; readonly to: number };
  readonly 'not-on-roster': { readonly unit: string; readonly name: string; readonly period: PeriodId };
  /** The report in `reports/` is not what the register put there; replacing it would lose somebody's work. */
  readonly 'report-edited': { readonly path: string };
  readonly 'no-roster': { readonly period: PeriodId };
  readonly 'other-unit': { readonly said: string; readonly found: string; readonly unit: string };
  readonly 'other-period': { readonly said: PeriodId; readonly found: PeriodId };
  /** The kept file or the record of its arrival is gone or is not what was written. */
  readonly damaged: Record<never, never>;
}

export type QuestionCode = keyof QuestionArgs;
export type Question = { [C in QuestionCode]: { readonly code: C; readonly args: QuestionArgs[C] } }[QuestionCode];

export type Match =
  | { readonly kind: 'matched'; readonly unit: string; readonly period: PeriodId; readonly cycle: ReportingCycle }
  | { readonly kind: 'unclear'; readonly question: Question };

/** What files are matched against. */
export interface MatchContext {
  readonly plan: Plan;
  readonly registry: UnitRegistry;
  /** Units on the frozen roster of each period. */
  readonly rosterUnits: ReadonlyMap<PeriodId, ReadonlySet<string>>;
}

const unclear = <C extends QuestionCode>(code: C, args: QuestionArgs[C]): Match => ({
  kind: 'unclear',
  question: { code, args } as Question,
});

/** Whose report the ids, or the words of the officer, make a file; anything that does not fit is asked about, never guessed. */
export function matchOf(
  identity: Identity | undefined,
  said: Said,
  candidates: readonly NamedCandidate[],
  { plan, registry, rosterUnits }: MatchContext,
): Match {
  if (identity !== undefined && identity.plan !== plan.id)
    return unclear('other-plan', { plan: identity.plan, expected: plan.id });
  // An id that the plan does not have is nobody's, so what the officer says stands in for it.
  const own = identity !== undefined && registry.units.has(identity.unit) ? identity.unit : undefined;
  const unit = own ?? said.unit ?? identity?.unit;
  const period = identity?.period ?? said.period ?? said.currentPeriod;
  if (unit === undefined || period === undefined) return unclear('whose', { candidates });
  if (!registry.units.has(unit)) {
    const suggestion = nearest(unit, registry.units.keys());
    return unclear('unknown-unit', { unit, ...(suggestion !== undefined && { suggestion }) });
  }
  const wanted = identity?.cycle ?? said.cycle;
  const cycles = plan.reporting.filter(({ id }) => wanted === undefined || id === wanted);
  if (cycles.length === 0)
    return unclear('unknown-cycle', { cycle: wanted ?? '', known: plan.reporting.map(({ id }) => id) });
  const { from, to } = plan.period;
  const year = yearOf(period);
  const cycle = cycles.find(one => year >= from && year <= to && periodsOf(one, year).includes(period));
  if (cycle === undefined) return unclear('unknown-period', { period, from, to });
  if (own !== undefined && said.unit !== undefined && said.unit !== own)
    return unclear('other-unit', { said: registry.nameOf(said.unit), found: registry.nameOf(own), unit: own });
  if (identity !== undefined && said.period !== undefined && said.period !== identity.period)
    return unclear('other-period', { said: said.period, found: identity.period });
  const roster = rosterUnits.get(period);
  if (roster === undefined) return unclear('no-roster', { period });
  if (!roster.has(unit)) return unclear('not-on-roster', { unit, name: registry.nameOf(unit), period });
  return { kind: 'matched', unit, period, cycle };
}
