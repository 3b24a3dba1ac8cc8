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
  const merged = new Map<string, { readonly units: Map<string, UnitLabel>; readonly entry: T }>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = merged.get(key) ?? { units: new Map<string, UnitLabel>(), entry };
    if (known.units.size === 0) merged.set(key, known);
    if (!known.units.has(entry.unit.id)) known.units.set(entry.unit.id, entry.unit);
  }
  return [...merged.values()].map(({ units, entry }) => ({ units: [...units.values()], entry }));
}
