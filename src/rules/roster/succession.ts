import { at, type Path } from '../../findings/place.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { RosterEntry } from '../../model/documents.ts';
import { toPeriodId } from '../../model/period.ts';
import { resolveRoster } from '../../model/roster.ts';
import { inheritanceOf } from '../../model/succession.ts';
import { existsOn, type UnitRegistry } from '../../model/unit-registry.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { planOfRoster } from './against-plan.ts';

const successorsOf = (unit: string, registry: UnitRegistry, date: CivilDate): readonly string[] =>
  inheritanceOf(unit, registry, date).heirs.map(heir => heir.unit);

/** Each unit answers only for closed units that it succeeds. */
function* answered(
  entry: RosterEntry,
  file: string,
  path: Path,
  registry: UnitRegistry,
  date: CivilDate,
): Generator<RuleFinding> {
  for (const [place, { unit: predecessor }] of (entry.answersFor ?? []).entries()) {
    const found = registry.units.get(predecessor);
    if (found === undefined) continue;
    const successors = successorsOf(predecessor, registry, date);
    const problem = existsOn(found, date)
      ? 'exists'
      : successors.length === 0
        ? 'no-successor'
        : successors.includes(entry.unit)
          ? undefined
          : 'other-successor';
    if (problem !== undefined)
      yield {
        code: 'roster/not-successor',
        place: at(file, [...path, 'answersFor', place, 'unit']),
        args: { unit: entry.unit, predecessor, problem, successors },
      };
  }
}

/** Only a unit that is gone and has no successor is marked as closed, with its own last day. */
function* closedEntry(
  entry: RosterEntry,
  file: string,
  path: Path,
  registry: UnitRegistry,
  date: CivilDate,
): Generator<RuleFinding> {
  const { unit, closed } = entry;
  const found = registry.units.get(unit);
  if (closed === undefined || found === undefined) return;
  const { to } = found;
  const successors = successorsOf(unit, registry, date);
  const problem = existsOn(found, date)
    ? 'exists'
    : successors.length > 0
      ? 'succeeded'
      : to !== undefined && to !== closed
        ? 'other-day'
        : undefined;
  if (problem !== undefined)
    yield {
      code: 'roster/not-closed',
      place: at(file, [...path, 'closed']),
      args: { unit, closed, problem, successors, ...(to !== undefined && { to }) },
    };
}

/** What the roster says about closed units agrees with the succession in units.yaml, and none of them is forgotten. */
export const rosterSuccession: DocumentRule<'roster'> = function* ({ file, whole }, reference): Generator<RuleFinding> {
  const held = planOfRoster(whole, reference);
  const registry = reference.model?.registry;
  if (whole === undefined || registry === undefined || held === undefined) return;
  const { date } = whole;
  for (const [index, entry] of whole.units.entries()) {
    const path = ['units', index];
    yield* answered(entry, file, path, registry, date);
    yield* closedEntry(entry, file, path, registry, date);
  }
  const told = new Set(whole.units.flatMap(({ answersFor = [] }) => answersFor.map(({ unit }) => unit)));
  const named = new Set(whole.units.map(({ unit }) => unit));
  const owed = resolveRoster(held.plan, held.cycle, registry, date, toPeriodId(whole.period));
  const due = new Set(owed.flatMap(({ answersFor = [] }) => answersFor.map(({ unit }) => unit)));
  for (const unit of due) {
    const successors = successorsOf(unit, registry, date);
    // A successor that is missing altogether is told by another rule, and so is a closed unit that is still listed itself.
    if (!told.has(unit) && !named.has(unit) && successors.every(successor => named.has(successor)))
      yield {
        code: 'roster/unanswered',
        place: at(file, ['units'], 'key'),
        args: { unit, name: registry.labelOf(unit), successors },
      };
  }
};
