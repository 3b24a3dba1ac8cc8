import { type Assessment, assess } from '../model/achievement.ts';
import type { Indicator } from '../model/documents.ts';
import { exact, exactSum } from '../model/exact-sum.ts';
import { wallClock } from '../model/instant.ts';
import {
  type IndicatorFigure,
  type IndicatorResults,
  planned,
  publishedOf,
  type StandardLabel,
  standardsOf,
} from '../report/indicator-results.ts';
import { type IndicatorSeries, interpolatedOf, targetsOf } from '../report/indicator-series.ts';
import type { UnitLabel } from '../report/unit-label.ts';
import type { ReviewInput, ReviewYear } from './review-input.ts';
import { type UnitSeries, unitSeries } from './unit-series.ts';

/** The figure of one year, with whom it comes from. */
export interface SeriesPoint extends IndicatorFigure {
  /** Units whose reports made it; empty for a published figure. */
  readonly units: readonly UnitLabel[];
  readonly expected: number;
}

/** Points on one standard, in order: across segments nothing is compared. */
export interface SeriesSegment {
  readonly standard?: StandardLabel;
  readonly points: readonly SeriesPoint[];
  /** Between the first and the last point, where there are two and no unit is lacking in either. */
  readonly change?: number;
}

/** A cumulative figure of all its units that fell, which it may not do without a reason. */
export interface SeriesFall {
  readonly year: number;
  readonly previousYear: number;
  readonly by: number;
  readonly reason?: string;
}

/** What the years come to together: by the indicator's own rule, and only on one standard. */
export type OverYears =
  | { readonly rule: 'last' | 'max'; readonly value: number; readonly year: number }
  | {
      readonly rule: 'sum';
      readonly value: number;
      readonly years: number;
      readonly of: number;
      /** How many of the years lack a unit; absent where none does. */
      readonly partial?: number;
    }
  | { readonly rule: 'refused'; readonly reason: 'no-rule' | 'standards' };

type Planned = Pick<
  IndicatorResults,
  'id' | 'name' | 'clause' | 'unit' | 'partOf' | 'approximate' | 'standard' | 'baseline' | 'note'
>;

export interface IndicatorYears extends Planned {
  readonly reporting: Indicator['reporting'];
  readonly targets: IndicatorSeries['targets'];
  /** Read off a straight line, never a target itself. */
  readonly interpolated: IndicatorSeries['interpolated'];
  /** The edition of the review has it no more. */
  readonly retired: boolean;
  /** All years of the range; without a figure where there is none, and how many units told of it then. */
  readonly years: readonly { readonly year: number; readonly point?: SeriesPoint; readonly told: number }[];
  readonly segments: readonly SeriesSegment[];
  readonly falls: readonly SeriesFall[];
  readonly overYears?: OverYears;
  /** Of the last figure, against the target of its year or the next one. */
  readonly assessment: Assessment;
  readonly achievement?: number;
  readonly units: readonly UnitSeries[];
}

function pointOf(indicator: Indicator, { year, report }: ReviewYear, input: ReviewInput): SeriesPoint | undefined {
  const told = report?.indicators.find(({ id }) => id === indicator.id);
  const day = wallClock(input.at, input.cycle.timeZone).date;
  const figure = told === undefined ? publishedOf(indicator, input.indicators, year, day) : told.figure;
  if (figure === undefined) return undefined;
  const units = figure.origin === 'reports' ? (told?.reported ?? []).map(({ unit }) => unit) : [];
  return { ...figure, units, expected: told?.expected ?? 0 };
}

/** A total that lacks a unit is held against no other: what is not told of would be counted as a change. */
export const isWhole = ({ origin, units, expected }: SeriesPoint): boolean =>
  origin === 'published' || units.length >= expected;

function segmentsOf(points: readonly SeriesPoint[]): readonly SeriesSegment[] {
  const segments: SeriesPoint[][] = [];
  for (const point of points) {
    const last = segments.at(-1);
    if (last !== undefined && last.at(-1)?.standard?.id === point.standard?.id) last.push(point);
    else segments.push([point]);
  }
  return segments.flatMap(own => {
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        ...(first.standard !== undefined && { standard: first.standard }),
        points: own,
        ...(own.length > 1 && isWhole(first) && isWhole(last) && { change: exact(last.value - first.value) }),
      },
    ];
  });
}

function fallsOf({ reporting }: Indicator, segments: readonly SeriesSegment[]): readonly SeriesFall[] {
  if (reporting !== 'cumulative') return [];
  return segments.flatMap(segment => {
    const points = segment.points.filter(isWhole);
    return points.flatMap((point, index) => {
      const previous = points[index - 1];
      if (previous === undefined || point.value >= previous.value) return [];
      const by = exact(previous.value - point.value);
      const { note } = point;
      return [{ year: point.year, previousYear: previous.year, by, ...(note !== undefined && { reason: note }) }];
    });
  });
}

function overYearsOf(
  { aggregate }: Indicator,
  segments: readonly SeriesSegment[],
  years: number,
): OverYears | undefined {
  const last = segments.at(-1);
  const latest = last?.points.at(-1);
  if (last === undefined || latest === undefined) return undefined;
  if (aggregate.years === 'none') return { rule: 'refused', reason: 'no-rule' };
  if (aggregate.years === 'last') return { rule: 'last', value: latest.value, year: latest.year };
  if (segments.length > 1) return { rule: 'refused', reason: 'standards' };
  const { points } = last;
  if (aggregate.years === 'sum') {
    const value = exactSum(points.map(point => point.value));
    const partial = points.filter(point => !isWhole(point)).length;
    return { rule: 'sum', value, years: points.length, of: years, ...(partial > 0 && { partial }) };
  }
  const largest = points.reduce((most, point) => (point.value > most.value ? point : most), latest);
  return { rule: 'max', value: largest.value, year: largest.year };
}

function seriesOf(indicator: Indicator, input: ReviewInput): IndicatorYears {
  const targets = targetsOf(indicator);
  const years = input.years.map(year => {
    const point = pointOf(indicator, year, input);
    const told = year.report?.indicators.find(({ id }) => id === indicator.id)?.reported.length ?? 0;
    return { year: year.year, told, ...(point !== undefined && { point }) };
  });
  const points = years.flatMap(({ point }) => point ?? []);
  const segments = segmentsOf(points);
  const latest = points.at(-1);
  const { assessment, achievement } = assess(
    indicator,
    latest?.year ?? input.range.to,
    latest && {
      year: latest.year,
      value: latest.value,
      ...(latest.standard !== undefined && { standard: latest.standard.id }),
    },
  );
  const overYears = overYearsOf(indicator, segments, years.length);
  return {
    ...planned(indicator, standardsOf(input.indicators)),
    reporting: indicator.reporting,
    targets,
    interpolated: interpolatedOf(indicator, targets),
    retired: input.retired.includes(indicator),
    years,
    segments,
    falls: fallsOf(indicator, segments),
    ...(overYears !== undefined && { overYears }),
    assessment,
    ...(achievement !== undefined && { achievement }),
    units: unitSeries(indicator, input),
  };
}

/** The indicators of the edition in force, then retired ones; the figures of each year as the report of that year has them. */
export const indicatorYears = (input: ReviewInput): readonly IndicatorYears[] =>
  [...input.indicators.indicators, ...input.retired].map(indicator => seriesOf(indicator, input));
