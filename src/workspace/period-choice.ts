import type { DocumentKind } from '../model/documents.ts';
import { type PeriodId, yearOf } from '../model/period.ts';

/** The files in which all others look things up. */
export const referenceKinds: ReadonlySet<DocumentKind> = new Set([
  'plan',
  'units',
  'indicators',
  'amendment',
  'roster',
]);

export interface PeriodChoice {
  readonly cycle?: string;
  readonly period?: PeriodId;
}

/** The newest period that a roster was frozen for and whose year has begun; `undefined` when no roster is frozen. */
export function rosteredPeriod(periods: readonly PeriodId[], thisYear: number): PeriodId | undefined {
  const sorted = [...periods].sort();
  return sorted.findLast(period => yearOf(period) <= thisYear) ?? sorted.at(-1);
}
