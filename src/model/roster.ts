import type { CivilDate } from './civil-date.ts';
import type { AnsweredUnit, Plan, ReportingCycle, RosterEntry } from './documents.ts';
import { type PeriodId, windowOf } from './period.ts';
import { inheritanceOf } from './succession.ts';
import { existsOn, type UnitRegistry } from './unit-registry.ts';

type Class = RosterEntry['class'];

/** An entry while it is put together. */
interface Draft {
  readonly unit: string;
  readonly class: Class;
  readonly basis: readonly string[];
  readonly answersFor: readonly AnsweredUnit[];
  readonly closed?: CivilDate;
}

/** `V.5` of `V.5.a` and `V.5.b`; nothing where they have no head in common. */
function commonClause([first, ...others]: readonly string[]): readonly string[] {
  const parts = first?.split('.') ?? [];
  const shared = parts.findIndex((part, index) => others.some(clause => clause.split('.')[index] !== part));
  const head = (shared < 0 ? parts : parts.slice(0, shared)).join('.');
  return head === '' ? [] : [head];
}

/** Who is named by each obligation, looked up once for all units. */
interface Duty {
  readonly clause: string;
  readonly class: Class;
  readonly isReport: boolean;
  readonly units: ReadonlySet<string>;
}

const dutiesOf = (plan: Plan, cycle: ReportingCycle, registry: UnitRegistry): readonly Duty[] =>
  plan.obligations.map(({ clause, class: own, kind, cycle: of, units }) => ({
    clause,
    class: own,
    isReport: kind === 'annual-report' && (of ?? cycle.id) === cycle.id,
    units: registry.membersOf(units),
  }));

/**
 * Clauses that oblige or ask `unit` to report, as the plan gives them; where none speaks of the report, the clause under
 * which everything stands that is required or requested of the unit.
 */
function basisOf(unit: string, kind: Class, duties: readonly Duty[]): readonly string[] {
  const own = duties.filter(({ units }) => units.has(unit));
  const reports = own.filter(({ isReport }) => isReport);
  return reports.length > 0
    ? reports.map(({ clause }) => clause)
    : commonClause(own.filter(duty => duty.class === kind).map(({ clause }) => clause));
}

/** The class in which a cycle names a unit, whatever its lifetime; a unit named in both owes the report. */
export function classOf(unit: string, cycle: ReportingCycle, registry: UnitRegistry): Class | undefined {
  if (registry.membersOf(cycle.required).has(unit)) return 'required';
  return registry.membersOf(cycle.requested).has(unit) ? 'requested' : undefined;
}

/** The cycle as this edition of the plan has it: an amendment may name other units. */
export const cycleIn = (plan: Plan, cycle: ReportingCycle): ReportingCycle =>
  plan.reporting.find(({ id }) => id === cycle.id) ?? cycle;

const classes: readonly Class[] = ['required', 'requested'];
const rank = (kind: Class): number => classes.indexOf(kind);

/** The heir keeps what it owes itself; the stronger of both duties and the clauses of both count. */
function answering(draft: Draft | undefined, heir: string, scope: AnsweredUnit['scope'], closed: Draft): Draft {
  const own = draft ?? { unit: heir, class: closed.class, basis: [], answersFor: [] };
  const takesMore = draft === undefined || rank(closed.class) < rank(draft.class);
  const answered: AnsweredUnit = { unit: closed.unit, ...(scope !== undefined && { scope }) };
  return {
    ...own,
    class: takesMore ? closed.class : own.class,
    basis: takesMore ? [...new Set([...own.basis, ...closed.basis])] : own.basis,
    answersFor: [...own.answersFor, answered],
  };
}

function inProtocolOrder(drafts: Iterable<Draft>, registry: UnitRegistry): readonly Draft[] {
  const order = ({ unit }: Draft): number => registry.units.get(unit)?.order ?? Number.MAX_SAFE_INTEGER;
  return [...drafts].sort((left, right) => rank(left.class) - rank(right.class) || order(left) - order(right));
}

const entryOf = ({ answersFor, closed, ...own }: Draft): RosterEntry => ({
  ...own,
  ...(answersFor.length > 0 && { answersFor }),
  ...(closed !== undefined && { closed }),
});

/**
 * Who owes or is asked for the report of a period according to the plan's groups on `date`.
 *
 * A unit that existed in the period and is closed on `date` is answered for by the units that succeed it, each for its part;
 * nobody is left out for not being in a group itself. Without a successor it stays on the roster as closed, so that it is
 * seen and not forgotten.
 */
export function resolveRoster(
  plan: Plan,
  cycle: ReportingCycle,
  registry: UnitRegistry,
  date: CivilDate,
  period: PeriodId,
): readonly RosterEntry[] {
  const edition = cycleIn(plan, cycle);
  const begin = windowOf(edition, period)?.from ?? date;
  const required = registry.membersOf(edition.required);
  const duties = dutiesOf(plan, edition, registry);
  const members = [...new Set([...required, ...registry.membersOf(edition.requested)])].flatMap(
    id => registry.units.get(id) ?? [],
  );
  const drafts = members.map(({ id, to }): Draft => {
    const kind = required.has(id) ? 'required' : 'requested';
    return {
      unit: id,
      class: kind,
      basis: basisOf(id, kind, duties),
      answersFor: [],
      ...(to !== undefined && to < date && { closed: to }),
    };
  });
  const found = new Map<string, Draft>();
  for (const [index, draft] of drafts.entries()) {
    const unit = members[index];
    if (unit !== undefined && existsOn(unit, date)) found.set(draft.unit, draft);
  }
  const gone = drafts.filter(({ closed }) => closed !== undefined && closed >= begin);
  for (const draft of inProtocolOrder(gone, registry)) {
    const { heirs } = inheritanceOf(draft.unit, registry, date);
    if (heirs.length === 0) found.set(draft.unit, draft);
    for (const { unit, scope } of heirs)
      found.set(unit, answering(found.get(unit), unit, scope === 'whole' ? undefined : scope, draft));
  }
  return inProtocolOrder(found.values(), registry).map(entryOf);
}

/** Whether anybody is there who has to hand in a report. */
export const isOwed = (entries: readonly RosterEntry[]): boolean =>
  entries.some(({ class: kind, closed }) => kind === 'required' && closed === undefined);
