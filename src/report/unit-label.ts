import type { Unit } from '../model/documents.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';

/** A unit as it is named in print. */
export interface UnitLabel {
  readonly id: string;
  readonly name: string;
  readonly short: string;
}

export function unitLabel(id: string, registry: UnitRegistry): UnitLabel {
  const unit = registry.units.get(id);
  return { id, name: unit?.name ?? id, short: unit?.short ?? id };
}

/** Units that the registry does not know come last. */
export const orderOf = (id: string, registry: UnitRegistry): number =>
  registry.units.get(id)?.order ?? Number.POSITIVE_INFINITY;

/** Blocks of units whose figures may overlap: a department's figure often holds those of the districts. */
export const blocks = ['departments', 'districts', 'organisations'] as const;
export type Block = (typeof blocks)[number];

const blockOfKind: Readonly<Record<Unit['kind'], Block>> = {
  so: 'departments',
  ban: 'departments',
  nganh: 'departments',
  'van-phong': 'departments',
  khac: 'departments',
  'ubnd-cap-huyen': 'districts',
  'mat-tran': 'organisations',
  'doan-the': 'organisations',
};

export const blockOf = (id: string, registry: UnitRegistry): Block =>
  blockOfKind[registry.units.get(id)?.kind ?? 'khac'];
