import { foldName } from '../text/fold.ts';
import { once } from '../text/once.ts';
import type { CivilDate } from './civil-date.ts';
import type { Unit, UnitGroup, Units } from './documents.ts';

export const existsOn = (unit: Pick<Unit, 'from' | 'to'>, date: CivilDate): boolean =>
  (unit.from === undefined || unit.from <= date) && (unit.to === undefined || date <= unit.to);

/** Units and groups by id, and what a reference such as `@so-ban-nganh` meant on a given day. */
export class UnitRegistry {
  readonly units: ReadonlyMap<string, Unit>;
  readonly groups: ReadonlyMap<string, UnitGroup>;

  constructor({ units, groups }: Units) {
    this.units = new Map(units.map(unit => [unit.id, unit]));
    this.groups = new Map(groups.map(group => [group.id, group]));
  }

  nameOf(id: string): string {
    return this.units.get(id)?.name ?? this.groups.get(id.replace(/^@/, ''))?.name ?? id;
  }

  /** The name, with the id behind it where another unit bears the same: an office that was founded anew keeps its name. */
  labelOf(id: string): string {
    const name = this.nameOf(id);
    return this.#sharedNames().has(foldName(name)) ? `${name} (${id})` : name;
  }

  readonly #sharedNames = once((): ReadonlySet<string> => {
    const seen = new Set<string>();
    const shared = new Set<string>();
    for (const { name } of this.units.values()) {
      const folded = foldName(name);
      if (seen.has(folded)) shared.add(folded);
      seen.add(folded);
    }
    return shared;
  });

  /** What the references of a plan come to is asked for every unit and activity. */
  readonly #members = new WeakMap<readonly string[], ReadonlySet<string>>();

  /** Units of any lifetime behind the references; a group inside itself is entered once. */
  membersOf(references: readonly string[]): ReadonlySet<string> {
    const known = this.#members.get(references);
    if (known !== undefined) return known;
    const members = this.#gather(references);
    this.#members.set(references, members);
    return members;
  }

  #gather(references: readonly string[]): ReadonlySet<string> {
    const members = new Set<string>();
    const entered = new Set<string>();
    const enter = (reference: string): void => {
      if (!reference.startsWith('@')) {
        members.add(reference);
        return;
      }
      const id = reference.slice(1);
      if (entered.has(id)) return;
      entered.add(id);
      for (const member of this.groups.get(id)?.members ?? []) enter(member);
    };
    for (const reference of references) enter(reference);
    return members;
  }

  /** Whether the references name this unit, and it exists on `date`. */
  includes(references: readonly string[], id: string, date: CivilDate): boolean {
    const unit = this.units.get(id);
    return unit !== undefined && existsOn(unit, date) && this.membersOf(references).has(id);
  }

  /** Units behind the references that exist on `date`, in protocol order. */
  resolve(references: readonly string[], date: CivilDate): readonly Unit[] {
    return [...this.membersOf(references)]
      .flatMap(id => this.units.get(id) ?? [])
      .filter(unit => existsOn(unit, date))
      .sort((left, right) => left.order - right.order);
  }

  /** Units that bear this name or alias, however it is typed. */
  named(name: string): readonly Unit[] {
    return this.#byName().get(foldName(name)) ?? [];
  }

  /** Folding all names costs more than all else that is asked of them, and a report asks for each addressee. */
  readonly #byName = once((): ReadonlyMap<string, readonly Unit[]> => {
    const byName = new Map<string, Unit[]>();
    for (const unit of this.units.values())
      for (const name of new Set([unit.name, unit.short, ...(unit.aliases ?? [])].map(foldName))) {
        const others = byName.get(name);
        if (others === undefined) byName.set(name, [unit]);
        else others.push(unit);
      }
    return byName;
  });
}
