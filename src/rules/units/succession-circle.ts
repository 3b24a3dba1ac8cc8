import { at } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** Nobody is, by way of others, his own successor as a whole. */
export const successionCircle: DocumentRule<'units'> = function* ({ file, value }): Generator<RuleFinding> {
  const next = new Map(
    present(value.units).map(([, { id, succeededBy }]) => [
      id,
      present(succeededBy).flatMap(([, { unit, scope }]) => (unit !== undefined && scope === 'whole' ? [unit] : [])),
    ]),
  );
  const reaches = (from: string, goal: string, seen: Set<string>): boolean => {
    if (seen.has(from)) return false;
    seen.add(from);
    return (next.get(from) ?? []).some(unit => unit === goal || reaches(unit, goal, seen));
  };
  for (const [index, { id, succeededBy }] of present(value.units))
    for (const [place, { unit, from }] of present(succeededBy))
      if (id !== undefined && unit !== undefined && unit !== id && from !== undefined && reaches(unit, id, new Set()))
        yield {
          code: 'unit/succession',
          place: at(file, ['units', index, 'succeededBy', place]),
          args: { successor: unit, from, problem: 'circle' },
        };
};
