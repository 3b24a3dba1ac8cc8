import type { UnitLabel } from './unit-label.ts';

/** One text and all the units that gave it. */
export interface Shared<T> {
  readonly units: readonly UnitLabel[];
  readonly entry: T;
}

/** Two texts are one when they differ in nothing but spaces and the full stop at the end. */
export const sameText = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** Joins entries with equal keys, at the place of the first; a unit that repeats itself is named once. */
export function mergeEqual<T extends { readonly unit: UnitLabel }>(
  entries: readonly T[],
  keyOf: (entry: T) => string,
): readonly Shared<T>[] {
  const merged = new Map<string, { readonly units: UnitLabel[]; readonly entry: T }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, { units: [entry.unit], entry });
    else if (known.units.every(({ id }) => id !== entry.unit.id)) known.units.push(entry.unit);
  }
  return [...merged.values()];
}
