import { at } from '../../findings/place.ts';
import { existsOn } from '../../model/unit-registry.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown, unknownMembers } from '../unknown.ts';

/** A unit ends after it begins, and each successor exists and takes over when the unit's last day has passed. */
export const unitLifetimes: DocumentRule<'units'> = function* ({ file, value }, reference): Generator<RuleFinding> {
  const byId = new Map(present(value.units).map(([, unit]) => [unit.id, unit]));
  for (const [index, unit] of present(value.units)) {
    const path = ['units', index];
    const { from, to } = unit;
    if (from !== undefined && to !== undefined && from > to)
      yield { code: 'unit/lifetime', place: at(file, [...path, 'to']), args: { from, to } };
    for (const [place, step] of present(unit.succeededBy)) {
      const own = [...path, 'succeededBy', place];
      yield* unknown('ref/unknown-unit', { id: step.unit, file, path: [...own, 'unit'] }, reference.known.units);
      if (step.unit === undefined || step.from === undefined) continue;
      const successor = byId.get(step.unit);
      const lifetime = {
        ...(successor?.from !== undefined && { from: successor.from }),
        ...(successor?.to !== undefined && { to: successor.to }),
      };
      const wholeUnitEarly = step.scope === 'whole' && to !== undefined && step.from <= to;
      const problem =
        step.unit === unit.id
          ? 'self'
          : wholeUnitEarly
            ? 'before-end'
            : successor !== undefined && !existsOn(lifetime, step.from)
              ? 'successor-absent'
              : undefined;
      if (problem !== undefined)
        yield {
          code: 'unit/succession',
          place: at(file, own),
          args: { successor: step.unit, from: step.from, problem },
        };
    }
  }
  for (const [index, group] of present(value.groups))
    yield* unknownMembers(group.members, file, ['groups', index, 'members'], reference);
};
