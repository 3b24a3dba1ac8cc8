import type { Indicator } from '../model/documents.ts';
import type { FigureStatus, PlanFigure } from './indicator-figure.ts';
import type { StandardLabel } from './indicator-results.ts';

export interface SeriesPoint {
  readonly year: number;
  readonly value: number;
  /** The plan gives the figure that it starts from without a status. */
  readonly status: FigureStatus | 'baseline';
}

/** Figures on one standard; figures on another are another series and are never joined to it. */
export interface StandardSeries {
  readonly standard?: StandardLabel;
  /** In the order of years; a year without a figure is left out. */
  readonly points: readonly SeriesPoint[];
}

/** An indicator over the years until the one of the report, beside what the plan aims at. */
export interface IndicatorSeries {
  readonly observed: readonly StandardSeries[];
  /** Only years for which the plan gives a target. */
  readonly targets: readonly { readonly year: number; readonly value: number }[];
  /** From the comparable baseline through the targets where years between have none: read off a straight line, never a target itself. */
  readonly interpolated: readonly { readonly year: number; readonly value: number }[];
}

/** Until when something is known, and how standards are named. */
export interface Known {
  readonly year: number;
  readonly day: string;
  readonly labelOf: (id: string | undefined) => StandardLabel | undefined;
}

type ByStandard = ReadonlyMap<string | undefined, ReadonlyMap<number, SeriesPoint>>;

/** Later ones stand in place of earlier ones: a revision of a published figure, and what units report of this year. */
function pointsOf(indicator: Indicator, figure: PlanFigure | undefined, { year, day }: Known): ByStandard {
  const found = new Map<string | undefined, Map<number, SeriesPoint>>();
  const put = (standard: string | undefined, point: SeriesPoint): void => {
    found.set(standard, (found.get(standard) ?? new Map()).set(point.year, point));
  };
  const { baseline, observations = [] } = indicator;
  if (baseline !== undefined && baseline.year <= year)
    put(baseline.standard ?? indicator.standard, { year: baseline.year, value: baseline.value, status: 'baseline' });
  for (const { year: own, asOf, standard, value, status } of observations)
    if (own <= year && (asOf === undefined || asOf <= day)) put(standard, { year: own, value, status });
  if (figure !== undefined) put(figure.standard, { year, value: figure.value, status: figure.status });
  return found;
}

/** In the order of years. */
export function targetsOf({ targets }: Indicator): IndicatorSeries['targets'] {
  const years = Object.entries(targets).map(([year, value]) => ({ year: Number(year), value }));
  return years.sort((left, right) => left.year - right.year);
}

/** The line from the comparable baseline through the targets; nothing where the plan gives one for every year. */
export function interpolatedOf({ baseline, standard }: Indicator, targets: IndicatorSeries['targets']) {
  if (baseline === undefined || (baseline.standard ?? standard) !== standard) return [];
  const path = [baseline, ...targets.filter(({ year }) => year > baseline.year)].map(({ year, value }) => ({
    year,
    value,
  }));
  return path.some(({ year }, index) => index > 0 && year - (path[index - 1]?.year ?? year) > 1) ? path : [];
}

/** What is known of an indicator over the years; `figure` is this year's, wherever it comes from. Texts and yes/no have none. */
export function indicatorSeries(
  indicator: Indicator,
  figure: PlanFigure | undefined,
  known: Known,
): IndicatorSeries | undefined {
  if (indicator.kind === 'text' || indicator.kind === 'yes-no') return undefined;
  const observed = [...pointsOf(indicator, figure, known)].map(([id, points]): StandardSeries => {
    const standard = known.labelOf(id);
    const sorted = [...points.values()].sort((left, right) => left.year - right.year);
    return { ...(standard !== undefined && { standard }), points: sorted };
  });
  const first = ({ points }: StandardSeries): number => points[0]?.year ?? 0;
  const targets = targetsOf(indicator);
  return {
    observed: observed.sort((left, right) => first(left) - first(right)),
    targets,
    interpolated: interpolatedOf(indicator, targets),
  };
}
