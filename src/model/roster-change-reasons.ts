import type { CivilDate } from './civil-date.ts';
import type { Amendment, AnsweredUnit, Plan, ReportingCycle, RosterEntry } from './documents.ts';
import { classOf, cycleIn } from './roster.ts';
import { type Heir, inheritanceOf, stepsTaken } from './succession.ts';
import type { UnitRegistry } from './unit-registry.ts';

type Act = Amendment['document'];

/** Why a unit came, went or changed its class between two rosters. */
export type ChangeReason =
  /** It began after the earlier roster, out of the units `of`. */
  | { readonly kind: 'founded'; readonly from: CivilDate; readonly of: readonly string[]; readonly act?: Act }
  /** No group names it; it takes over from closed units. */
  | { readonly kind: 'successor'; readonly of: readonly AnsweredUnit[]; readonly act?: Act }
  | { readonly kind: 'amendment'; readonly document: Act }
  /** The plan or its groups name it, and the earlier roster did not hold it. */
  | { readonly kind: 'named'; readonly groups: readonly string[] }
  /** The class is now the one in which the plan names it. */
  | { readonly kind: 'as-planned' }
  /** The plan and its groups no longer name it. */
  | { readonly kind: 'not-named' }
  /** The roster differs from the plan itself: somebody wrote it so. */
  | { readonly kind: 'by-hand' }
  /** Resolved as of an earlier day than the other roster, on which the unit was still, or not yet, there. */
  | { readonly kind: 'existed'; readonly to: CivilDate }
  | { readonly kind: 'begins-later'; readonly from: CivilDate }
  | { readonly kind: 'ended'; readonly to: CivilDate; readonly heirs: readonly Heir[]; readonly act?: Act };

export interface RosterSide {
  readonly date: CivilDate;
  readonly entries: readonly RosterEntry[];
}

/** What explains the differences between two rosters. */
export interface RosterHistory {
  readonly registry: UnitRegistry;
  readonly cycle: ReportingCycle;
  /** Editions of the plan in force from the one date to the other, the first without the decision that made it. */
  readonly editions: readonly { readonly plan: Plan; readonly document?: Act }[];
}

/** The decision that last changed in which class the plan names the unit. */
function amendmentOf(unit: string, { registry, cycle, editions }: RosterHistory): Act | undefined {
  const named = editions.map(({ plan }) => classOf(unit, cycleIn(plan, cycle), registry));
  const last = named.findLastIndex((own, index) => index > 0 && own !== named[index - 1]);
  return editions[last]?.document;
}

function groupsNaming(unit: string, { registry, cycle, editions }: RosterHistory): readonly string[] | undefined {
  const plan = editions.at(-1)?.plan;
  const { required, requested } = plan === undefined ? cycle : cycleIn(plan, cycle);
  const naming = [...required, ...requested].filter(reference => registry.membersOf([reference]).has(unit));
  return naming.length === 0 ? undefined : naming.filter(reference => reference.startsWith('@'));
}

const withAct = (act: Act | undefined) => (act === undefined ? {} : { act });

/** Units that hand something on to `unit`, and the act by which they do. */
function originOf(unit: string, { registry }: RosterHistory, date: CivilDate) {
  const steps = [...registry.units.values()].flatMap(from =>
    stepsTaken(from, date).flatMap(step => (step.unit === unit && from.id !== unit ? [{ from: from.id, step }] : [])),
  );
  const act = steps.find(({ step }) => step.act !== undefined)?.step.act;
  return { of: [...new Set(steps.map(({ from }) => from))], ...withAct(act) };
}

export function whyAdded(
  entry: RosterEntry,
  previous: RosterSide,
  next: RosterSide,
  history: RosterHistory,
): ChangeReason {
  const groups = groupsNaming(entry.unit, history);
  const { answersFor = [] } = entry;
  const origin = originOf(entry.unit, history, next.date);
  if (groups === undefined)
    return answersFor.length > 0 ? { kind: 'successor', of: answersFor, ...withAct(origin.act) } : { kind: 'by-hand' };
  const { from, to } = history.registry.units.get(entry.unit) ?? {};
  if (to !== undefined && to < previous.date && entry.closed === undefined) return { kind: 'existed', to };
  if (from !== undefined && from > previous.date) return { kind: 'founded', from, ...origin };
  const document = amendmentOf(entry.unit, history);
  return document === undefined ? { kind: 'named', groups } : { kind: 'amendment', document };
}

export function whyRemoved({ unit }: RosterEntry, next: RosterSide, history: RosterHistory): ChangeReason {
  const found = history.registry.units.get(unit);
  if (found?.to !== undefined && found.to < next.date) {
    const act = stepsTaken(found, next.date).find(step => step.act !== undefined)?.act;
    return {
      kind: 'ended',
      to: found.to,
      heirs: inheritanceOf(unit, history.registry, next.date).heirs,
      ...withAct(act),
    };
  }
  if (found?.from !== undefined && found.from > next.date) return { kind: 'begins-later', from: found.from };
  const document = amendmentOf(unit, history);
  if (document !== undefined) return { kind: 'amendment', document };
  return groupsNaming(unit, history) === undefined ? { kind: 'not-named' } : { kind: 'by-hand' };
}

export function whyClass(entry: RosterEntry, next: RosterSide, history: RosterHistory): ChangeReason {
  const document = amendmentOf(entry.unit, history);
  if (document !== undefined) return { kind: 'amendment', document };
  const plan = history.editions.at(-1)?.plan;
  const cycle = plan === undefined ? history.cycle : cycleIn(plan, history.cycle);
  const named = classOf(entry.unit, cycle, history.registry);
  if (named === entry.class) return { kind: 'as-planned' };
  const { answersFor = [] } = entry;
  return answersFor.length === 0
    ? { kind: 'by-hand' }
    : { kind: 'successor', of: answersFor, ...withAct(originOf(entry.unit, history, next.date).act) };
}
