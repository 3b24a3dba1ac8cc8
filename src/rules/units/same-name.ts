import { at, type Path } from '../../findings/place.ts';
import { foldName } from '../../text/fold.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

interface Bearer {
  readonly id: string;
  readonly path: Path;
  readonly from: string;
  readonly to: string;
}

/** Units that live at the same time have no name or alias in common: a form that comes back by name must find one unit. */
export const sameName: DocumentRule<'units'> = function* ({ file, value }): Generator<RuleFinding> {
  const bearers = new Map<string, Bearer[]>();
  for (const [index, unit] of present(value.units)) {
    if (unit.id === undefined) continue;
    const path = ['units', index];
    const names: readonly (readonly [string | undefined, Path])[] = [
      [unit.name, [...path, 'name']],
      [unit.short, [...path, 'short']],
      ...present(unit.aliases).map(([place, alias]) => [alias, [...path, 'aliases', place]] as const),
    ];
    const own: Omit<Bearer, 'path'> = { id: unit.id, from: unit.from ?? '', to: unit.to ?? '9999' };
    for (const [name, place] of names) {
      if (name === undefined) continue;
      const folded = foldName(name);
      const others = bearers.get(folded) ?? [];
      const other = others.find(({ id, from, to }) => id !== own.id && from <= own.to && own.from <= to);
      if (other !== undefined)
        yield {
          code: 'unit/same-name',
          place: at(file, place),
          args: { name, other: other.id },
          related: [at(file, other.path)],
        };
      bearers.set(folded, [...others, { ...own, path: place }]);
    }
  }
};
