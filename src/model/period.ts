import type { CivilDate } from './civil-date.ts';
import type { ReportingCycle } from './documents.ts';

/** `2024`, `2024-H1`, `2024-Q3` or `2024-07`. */
export type PeriodId = string;

/** YAML holds a year as a number and every other period as text. */
export const toPeriodId = (period: number | string): PeriodId => String(period);

export const yearOf = (period: PeriodId): number => Number(period.slice(0, 4));

/** The same period a year before. */
export const periodBefore = (period: PeriodId): PeriodId => `${yearOf(period) - 1}${period.slice(4)}`;

/** The part of the year (`H1`, `Q3`, `07`); `undefined` for a whole year. */
export const partOf = (period: PeriodId): string | undefined => period.slice(5) || undefined;

/** First and last day that the figures of a period cover. */
export interface Window {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

interface Timing {
  readonly period: { readonly from: string; readonly to: string };
  readonly due: NonNullable<ReportingCycle['due']>;
}

/** Window and due date of one period of a cycle, still without a year; `undefined` when the cycle has no such period. */
export function timingOf(cycle: ReportingCycle, period: PeriodId): Timing | undefined {
  const part = partOf(period);
  if (part !== undefined) return cycle.parts?.find(({ id }) => id === part);
  if (cycle.parts !== undefined || cycle.period === undefined || cycle.due === undefined) return undefined;
  return { period: cycle.period, due: cycle.due };
}

/** The periods of a cycle in one year. */
export const periodsOf = (cycle: ReportingCycle, year: number): readonly PeriodId[] =>
  cycle.parts === undefined ? [String(year)] : cycle.parts.map(({ id }) => `${year}-${id}`);

/** Nghị định 09/2019/NĐ-CP, điều 12: a year runs from 15/12 of the year before, so a window may begin in the year before. */
export function windowOf(cycle: ReportingCycle, period: PeriodId): Window | undefined {
  const timing = timingOf(cycle, period);
  if (timing === undefined) return undefined;
  const { from, to } = timing.period;
  const year = yearOf(period);
  return { from: `${from > to ? year - 1 : year}-${from}`, to: `${year}-${to}` };
}
