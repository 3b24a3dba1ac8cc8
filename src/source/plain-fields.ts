import { limits } from './limits.ts';
import type { Mark } from './marks.ts';
import { type Cursor, notPlain } from './plain-cursor.ts';

export type Fields = Record<string, unknown>;

/** A name that comes twice leaves fewer fields than names; the guarded reader says where. */
export function checkNames(fields: Fields, count: number): void {
  if (count > limits.keysPerMapping || Object.keys(fields).length !== count) throw notPlain;
}

export const newMarks = (cursor: Cursor): Map<string | number, Mark> | undefined =>
  cursor.tracking ? new Map() : undefined;
