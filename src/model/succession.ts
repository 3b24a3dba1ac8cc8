import type { CivilDate } from './civil-date.ts';
import type { Succession, Unit } from './documents.ts';
import { existsOn, type UnitRegistry } from './unit-registry.ts';

/** What of a unit was handed on: all of it, or named functions. */
export type Scope = 'whole' | readonly string[];

/** A unit that exists and answers for one that does not. */
export interface Heir {
  readonly unit: string;
  readonly scope: Scope;
}

/** Where the duties of a closed unit have come to rest on a day. */
export interface Inheritance {
  /** In the order in which the steps of the succession lead to them. */
  readonly heirs: readonly Heir[];
  /** Closed units that hand nothing on, where a way ends; the unit itself when nobody succeeds it. */
  readonly lost: readonly string[];
}

const union = (known: Scope | undefined, more: Scope): Scope =>
  known === 'whole' || more === 'whole' ? 'whole' : [...new Set([...(known ?? []), ...more])];

const isSame = (left: Scope | undefined, right: Scope): boolean =>
  left === right || (left !== undefined && left !== 'whole' && right !== 'whole' && left.length === right.length);

const includes = ({ scope }: Succession, name: string): boolean => scope !== 'whole' && scope.includes(name);

/**
 * The step that takes a function: one that names it, else one that takes the unit whole; where nothing tells, all do, so
 * that no function is left without anybody to answer for it.
 */
function takersOf(name: string, steps: readonly Succession[]): readonly Succession[] {
  const named = steps.filter(step => includes(step, name));
  if (named.length > 0) return named;
  const wholes = steps.filter(({ scope }) => scope === 'whole');
  return wholes.length > 0 ? wholes : steps;
}

/** What of `held` goes which way. */
function handedOn(held: Scope, steps: readonly Succession[]): ReadonlyMap<Succession, Scope> {
  if (held === 'whole') return new Map(steps.map(step => [step, step.scope]));
  const ways = new Map<Succession, string[]>();
  for (const name of held) for (const step of takersOf(name, steps)) ways.set(step, [...(ways.get(step) ?? []), name]);
  return ways;
}

/** Steps of the succession that had been taken by `date`. */
export const stepsTaken = ({ succeededBy = [] }: Pick<Unit, 'succeededBy'>, date: CivilDate): readonly Succession[] =>
  succeededBy.filter(({ from }) => from <= date);

/**
 * Follows merger, split and transfer from one closed unit to those that exist on `date`, over any number of steps.
 *
 * What is held at each unit can only grow, so that circles in the data come to rest.
 */
export function inheritanceOf(id: string, registry: UnitRegistry, date: CivilDate): Inheritance {
  const held = new Map<string, Scope>([[id, 'whole']]);
  const heirs = new Set<string>();
  const lost = new Set<string>();
  const waiting = new Set([id]);
  // What is added to a set while it is walked through is walked through as well.
  for (const current of waiting) {
    waiting.delete(current);
    const unit = registry.units.get(current);
    if (unit === undefined) continue;
    if (current !== id && existsOn(unit, date)) {
      heirs.add(current);
      continue;
    }
    const steps = stepsTaken(unit, date).filter(({ unit: next }) => next !== current && registry.units.has(next));
    if (steps.length === 0) lost.add(current);
    for (const [{ unit: next }, scope] of handedOn(held.get(current) ?? 'whole', steps)) {
      const grown = union(held.get(next), scope);
      if (isSame(held.get(next), grown)) continue;
      held.set(next, grown);
      waiting.add(next);
    }
  }
  return { heirs: [...heirs].map(unit => ({ unit, scope: held.get(unit) ?? 'whole' })), lost: [...lost] };
}
