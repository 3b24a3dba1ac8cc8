import { UserError } from '../failure.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { idOf } from '../text/id-of.ts';
import { nearest } from '../text/nearest.ts';

/**
 * The unit that was typed by its id or its name, however carelessly. Where several in turn bore the name, one of
 * `preferred` is meant: those that have to do with the period.
 */
export function namedUnit(registry: UnitRegistry, typed: string, preferred: ReadonlySet<string>): string {
  const id = idOf(typed);
  if (registry.units.has(id)) return id;
  const named = registry.named(typed).map(unit => unit.id);
  const unit = named.find(own => preferred.has(own)) ?? named[0];
  if (unit !== undefined) return unit;
  const names = [...registry.units.values()].flatMap(({ id: own, name }) => [own, name]);
  const suggestion = nearest(typed, names) ?? nearest(id, registry.units.keys());
  throw new UserError({ code: 'id/unknown', args: { id: typed, ...(suggestion !== undefined && { suggestion }) } });
}
