import { at, atStart } from '../../findings/place.ts';
import { toPeriodId } from '../../model/period.ts';
import { resolveRoster } from '../../model/roster.ts';
import { existsOn } from '../../model/unit-registry.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** The roster names units that exist on its day, each once, and its file is named by its period. */
export const rosterEntries: DocumentRule<'roster'> = function* (
  { file, location, value },
  { known, model },
): Generator<RuleFinding> {
  if (value.period !== undefined && location.period !== toPeriodId(value.period))
    yield {
      code: 'roster/file-name',
      place: atStart(file),
      args: { expected: `rosters/${toPeriodId(value.period)}.yaml` },
    };
  const first = new Map<string, number>();
  for (const [index, { unit }] of present(value.units)) {
    if (unit === undefined) continue;
    const path = ['units', index, 'unit'];
    yield* unknown('ref/unknown-unit', { id: unit, file, path }, known.units);
    const earlier = first.get(unit);
    if (earlier === undefined) first.set(unit, index);
    else
      yield {
        code: 'roster/duplicate-unit',
        place: at(file, path),
        args: { unit },
        related: [at(file, ['units', earlier, 'unit'])],
      };
    const found = model?.registry.units.get(unit);
    if (found?.to !== undefined && value.date !== undefined && !existsOn(found, value.date))
      yield { code: 'roster/closed-unit', place: at(file, path), args: { unit, to: found.to } };
  }
};

/** The frozen roster is held against what the plan's groups mean on its day: nobody forgotten, nobody in the wrong class. */
export const rosterAgainstPlan: DocumentRule<'roster'> = function* (
  { file, whole },
  { model },
): Generator<RuleFinding> {
  const cycle = model?.plan.reporting.find(({ id }) => id === whole?.cycle);
  if (whole === undefined || model === undefined || cycle === undefined) return;
  const owing = new Map(resolveRoster(model.plan, cycle, model.registry, whole.date).map(entry => [entry.unit, entry]));
  const seen = new Set<string>();
  for (const [index, entry] of whole.units.entries()) {
    if (seen.has(entry.unit)) continue;
    seen.add(entry.unit);
    const expected = owing.get(entry.unit);
    const path = ['units', index, 'unit'];
    if (expected === undefined) {
      if (model.registry.units.has(entry.unit))
        yield { code: 'roster/not-owing', place: at(file, path), args: { unit: entry.unit } };
    } else if (expected.class !== entry.class) {
      const args = { unit: entry.unit, class: entry.class, expected: expected.class };
      yield { code: 'roster/class', place: at(file, ['units', index, 'class']), args };
    }
    owing.delete(entry.unit);
  }
  for (const { unit, class: owed } of owing.values())
    yield {
      code: 'roster/missing-unit',
      place: at(file, ['units'], 'key'),
      args: { unit, name: model.registry.nameOf(unit), class: owed },
    };
};
