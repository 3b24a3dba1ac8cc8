import { at } from '../../findings/place.ts';
import { editionOn } from '../../model/amendment.ts';
import type { Plan, ReportingCycle, Roster } from '../../model/documents.ts';
import { toPeriodId } from '../../model/period.ts';
import { resolveRoster } from '../../model/roster.ts';
import type { Reference } from '../reference.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** The plan as it was in force on the day of the roster: a later amendment does not make an earlier roster wrong. */
function planOn({ date }: Roster, { plan, indicators, amendments, model }: Reference): Plan | undefined {
  if (plan?.whole === undefined || indicators?.whole === undefined) return model?.plan;
  const known = amendments.flatMap(({ whole }) => whole ?? []);
  return editionOn(plan.whole, indicators.whole, known, date).plan;
}

/** The plan and the cycle that a roster is held against. */
export function planOfRoster(
  roster: Roster | undefined,
  reference: Reference,
): { readonly plan: Plan; readonly cycle: ReportingCycle } | undefined {
  const plan = roster && planOn(roster, reference);
  const cycle = plan?.reporting.find(({ id }) => id === roster?.cycle);
  return plan && cycle && { plan, cycle };
}

/** The frozen roster is held against what the plan's groups mean on its day: nobody forgotten, nobody in the wrong class. */
export const rosterAgainstPlan: DocumentRule<'roster'> = function* (
  { file, whole },
  reference,
): Generator<RuleFinding> {
  const { model } = reference;
  const held = planOfRoster(whole, reference);
  if (whole === undefined || model === undefined || held === undefined) return;
  const { registry } = model;
  const resolved = resolveRoster(held.plan, held.cycle, registry, whole.date, toPeriodId(whole.period));
  const owing = new Map(resolved.map(entry => [entry.unit, entry]));
  const seen = new Set<string>();
  for (const [index, entry] of whole.units.entries()) {
    if (seen.has(entry.unit)) continue;
    seen.add(entry.unit);
    const expected = owing.get(entry.unit);
    const path = ['units', index, 'unit'];
    if (expected === undefined) {
      if (registry.units.has(entry.unit) && entry.closed === undefined)
        yield { code: 'roster/not-owing', place: at(file, path), args: { unit: entry.unit } };
    } else if (expected.class !== entry.class) {
      const args = { unit: entry.unit, class: entry.class, expected: expected.class };
      yield { code: 'roster/class', place: at(file, ['units', index, 'class']), args };
    }
    owing.delete(entry.unit);
  }
  // A closed unit without a successor owes nothing: its entry is there to be seen, not to be demanded.
  for (const { unit, class: owed, closed } of owing.values())
    if (closed === undefined)
      yield {
        code: 'roster/missing-unit',
        place: at(file, ['units'], 'key'),
        args: { unit, name: registry.nameOf(unit), class: owed },
      };
};
