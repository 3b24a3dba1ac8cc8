import { at, atStart } from '../../findings/place.ts';
import { toPeriodId } from '../../model/period.ts';
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
  for (const [index, { unit, exempt, closed, answersFor }] of present(value.units)) {
    for (const [place, answered] of present(answersFor)) {
      const path = ['units', index, 'answersFor', place, 'unit'];
      yield* unknown('ref/unknown-unit', { id: answered.unit, file, path }, known.units);
    }
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
    if (exempt !== undefined || closed !== undefined) continue;
    const found = model?.registry.units.get(unit);
    if (found?.to !== undefined && value.date !== undefined && !existsOn(found, value.date))
      yield { code: 'roster/closed-unit', place: at(file, path), args: { unit, to: found.to } };
  }
};
