import type { State, Submission } from '../model/submission.ts';
import type { StatusCounts } from './activity-results.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { IndicatorResults } from './indicator-results.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { Block } from './unit-label.ts';

const states = ['on-time', 'late', 'missing', 'not-due', 'exempt'] as const satisfies readonly State[];
/** What does not always occur is told only where it does. */
const seldom: ReadonlySet<State> = new Set(['not-due', 'exempt']);

/** How many units of a class are in each state. */
export interface ClassStates {
  readonly class: Submission['class'];
  readonly total: number;
  readonly states: readonly { readonly state: State; readonly units: number }[];
}

/** Required and requested units apart; a class without units is left out. */
export function submissionStates({ submissions: { lines } }: ConsolidatedReport): readonly ClassStates[] {
  return (['required', 'requested'] as const).flatMap(own => {
    const found = lines.filter(({ class: ofLine }) => ofLine === own);
    const counted = states.map(state => ({ state, units: found.filter(line => line.state === state).length }));
    const shown = counted.filter(({ state, units }) => units > 0 || !seldom.has(state));
    return found.length === 0 ? [] : [{ class: own, total: found.length, states: shown }];
  });
}

export interface GroupStatuses {
  readonly number: number;
  readonly title: string;
  readonly statuses: StatusCounts;
}

/** How many reports of activities of each task group have each status; none where nobody reported on any. */
export function groupStatuses({ taskGroups }: ConsolidatedReport): readonly GroupStatuses[] {
  const groups = taskGroups.map(({ title, statuses }, index) => ({ number: index + 1, title, statuses }));
  return groups.some(({ statuses }) => Object.values(statuses).some(count => count > 0)) ? groups : [];
}

/** Money in million đồng; `null` is "no figure". */
export interface Money {
  readonly planned: number | null;
  readonly disbursed: number | null;
}

export interface SourceMoney {
  readonly name: string;
  readonly rows: readonly (Money & { readonly block: Block | 'requested' })[];
}

/** Blocks may hold each other's money and are not added; none where no source has a figure. */
export function sourceMoney({ funding }: ConsolidatedReport): readonly SourceMoney[] {
  const sources = funding.sources.map(({ name, blocks, requested }) => ({
    name,
    rows: [
      ...blocks.map(({ block, total }) => ({
        block,
        planned: total?.planned ?? null,
        disbursed: total?.disbursed ?? null,
      })),
      ...(requested === undefined
        ? []
        : [{ block: 'requested' as const, planned: requested.planned, disbursed: requested.disbursed }]),
    ],
  }));
  return sources.some(({ rows }) => rows.some(({ planned }) => planned !== null)) ? sources : [];
}

export interface ChartedIndicator {
  readonly indicator: Pick<IndicatorResults, 'id' | 'name' | 'unit' | 'standard'>;
  readonly series: IndicatorSeries;
}

/** Indicators with at least one figure, and two points with the targets: less is no trend. */
export const indicatorTrends = ({ indicators }: ConsolidatedReport): readonly ChartedIndicator[] =>
  indicators.flatMap(indicator => {
    const { series } = indicator;
    if (series === undefined || series.observed.length === 0) return [];
    const points = series.observed.flatMap(({ points: own }) => own).length + series.targets.length;
    return points < 2 ? [] : [{ indicator, series }];
  });
