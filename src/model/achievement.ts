import type { Indicator } from './documents.ts';

export type Assessment =
  | 'met'
  | 'nearly-met'
  | 'partly-met'
  | 'low'
  | 'regressed'
  | 'no-data'
  | 'in-progress'
  | 'not-comparable'
  | 'no-target';

export interface Figure {
  readonly year: number;
  readonly value: number;
  readonly standard?: string;
}

export interface IndicatorResult {
  readonly assessment: Assessment;
  /** Target that the result is held against, and its year. */
  readonly target?: { readonly year: number; readonly value: number };
  /** Share of the way from baseline to target; absent where it is not defined. */
  readonly achievement?: number;
}

const thresholds = [
  { from: 0.95, assessment: 'nearly-met' },
  { from: 0.6, assessment: 'partly-met' },
  { from: 0, assessment: 'low' },
] as const satisfies readonly { from: number; assessment: Assessment }[];

function isMet(indicator: Indicator, value: number, target: number, baseline: number | undefined): boolean {
  switch (indicator.direction) {
    case 'up':
      return value >= target;
    case 'down':
      return value <= target;
    case 'range':
      return indicator.range !== undefined && value >= indicator.range.min && value <= indicator.range.max;
    case 'maintain':
      return Math.abs(value - (baseline ?? target)) <= (indicator.tolerance ?? 0);
    case 'none':
      return false;
  }
}

function achievementOf(
  direction: Indicator['direction'],
  value: number,
  target: number,
  baseline: number,
): number | undefined {
  if (target === baseline || (direction !== 'up' && direction !== 'down')) return undefined;
  return (value - baseline) / (target - baseline);
}

/**
 * Holds the result of `year` against the target of that year, or the next one that the plan gives.
 *
 * A figure on another standard than the indicator's is not comparable, whatever its size.
 */
export function assess(indicator: Indicator, year: number, figure: Figure | undefined): IndicatorResult {
  const targetYear = Object.keys(indicator.targets)
    .map(Number)
    .sort((left, right) => left - right)
    .find(candidate => candidate >= year);
  const goal = targetYear === undefined ? undefined : indicator.targets[targetYear];
  if (targetYear === undefined || goal === undefined)
    return { assessment: figure === undefined ? 'no-data' : 'no-target' };
  const target = { year: targetYear, value: goal };
  if (figure === undefined) return { assessment: 'no-data', target };
  if (figure.standard !== indicator.standard) return { assessment: 'not-comparable', target };
  const comparableBaseline =
    indicator.baseline?.standard === undefined || indicator.baseline.standard === indicator.standard;
  const baseline = comparableBaseline ? indicator.baseline?.value : undefined;
  const achievement =
    baseline === undefined ? undefined : achievementOf(indicator.direction, figure.value, goal, baseline);
  const shared = { target, ...(achievement !== undefined && { achievement }) };
  if (isMet(indicator, figure.value, goal, baseline)) return { assessment: 'met', ...shared };
  if (targetYear > year) return { assessment: 'in-progress', ...shared };
  if (achievement === undefined) return { assessment: 'low', ...shared };
  return { assessment: thresholds.find(({ from }) => achievement >= from)?.assessment ?? 'regressed', ...shared };
}
