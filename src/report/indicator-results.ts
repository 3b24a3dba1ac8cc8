import { type Assessment, assess } from '../model/achievement.ts';
import type { Indicator, Indicators } from '../model/documents.ts';
import { exact } from '../model/exact-sum.ts';
import { wallClock } from '../model/instant.ts';
import { yearOf } from '../model/period.ts';
import type { Basis } from './basis.ts';
import { type PlanFigure, publishedFigure, reportedFigure, type UnitFigure, unitFigures } from './indicator-figure.ts';
import { type IndicatorSeries, indicatorSeries } from './indicator-series.ts';

/** A definition or method behind a figure; figures on different ones are different series. */
export interface StandardLabel {
  readonly id: string;
  readonly name: string;
}

export interface IndicatorFigure extends Omit<PlanFigure, 'standard'> {
  readonly year: number;
  readonly standard?: StandardLabel;
  readonly origin: 'reports' | 'published';
}

export interface IndicatorResults {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly unit: string;
  readonly partOf?: string;
  /** The plan names its target only approximately ("khoảng"). */
  readonly approximate: boolean;
  readonly standard?: StandardLabel;
  readonly baseline?: { readonly year: number; readonly value: number; readonly standard?: StandardLabel };
  readonly target?: { readonly year: number; readonly value: number };
  readonly figure?: IndicatorFigure;
  /** Last year's figure: on the same standard, with the change since; where this year has none, on its own standard if that is another than the target's. */
  readonly previous?: {
    readonly year: number;
    readonly value: number;
    readonly change?: number;
    readonly standard?: StandardLabel;
    /** Its place among the observations of the indicator. */
    readonly observation?: number;
  };
  readonly assessment: Assessment;
  readonly achievement?: number;
  /** What each reporter gave; more than one without a common figure means that a total was refused. */
  readonly reported: readonly UnitFigure[];
  readonly expected: number;
  readonly note?: string;
  /** Absent where figures are no numbers. */
  readonly series?: IndicatorSeries;
}

/** The name of a standard by its id. */
export function standardsOf({ standards = [] }: Indicators): (id: string | undefined) => StandardLabel | undefined {
  const names = new Map(standards.map(({ id, name }) => [id, name]));
  return id => (id === undefined ? undefined : { id, name: names.get(id) ?? id });
}

function withStandard(
  figure: PlanFigure,
  standard: StandardLabel | undefined,
): Omit<IndicatorFigure, 'year' | 'origin'> {
  const { standard: _, ...rest } = figure;
  return { ...rest, ...(standard !== undefined && { standard }) };
}

interface Found {
  readonly figure: PlanFigure;
  readonly origin: IndicatorFigure['origin'];
}

/** The figure that was published for a year, for a year of which no report tells; as it was known on `day`. */
export function publishedOf(
  indicator: Indicator,
  indicators: Indicators,
  year: number,
  day: string,
): IndicatorFigure | undefined {
  const figure = publishedFigure(indicator, year, day);
  if (figure === undefined) return undefined;
  return { ...withStandard(figure, standardsOf(indicators)(figure.standard)), year, origin: 'published' };
}

function figureOf(indicator: Indicator, reported: readonly UnitFigure[], year: number, day: string): Found | undefined {
  const own = reportedFigure(indicator, reported);
  if (own !== undefined) return { figure: own, origin: 'reports' };
  const published = publishedFigure(indicator, year, day);
  return published && { figure: published, origin: 'published' };
}

function previousOf(
  indicator: Indicator,
  figure: PlanFigure | undefined,
  year: number,
  day: string,
  labelOf: (id: string | undefined) => StandardLabel | undefined,
): IndicatorResults['previous'] {
  const wanted = figure === undefined ? indicator.standard : figure.standard;
  const last = publishedFigure(indicator, year - 1, day, wanted);
  if (last === undefined) return undefined;
  const { value, observation } = last;
  const known = { year: year - 1, value, ...(observation !== undefined && { observation }) };
  if (figure !== undefined)
    return last.standard === wanted ? { ...known, change: exact(figure.value - value) } : undefined;
  const standard = last.standard === wanted ? undefined : labelOf(last.standard);
  return { ...known, ...(standard !== undefined && { standard }) };
}

/** What the plan says of an indicator, whatever was reached. */
export function planned(indicator: Indicator, labelOf: (id: string | undefined) => StandardLabel | undefined) {
  const { id, name, clause, unit, partOf, baseline, note } = indicator;
  const standard = labelOf(indicator.standard);
  const baselineStandard = labelOf(baseline?.standard);
  const start = baseline && {
    year: baseline.year,
    value: baseline.value,
    ...(baselineStandard !== undefined && { standard: baselineStandard }),
  };
  return {
    id,
    name,
    clause,
    unit,
    ...(partOf !== undefined && { partOf }),
    approximate: indicator.approximate === true,
    ...(standard !== undefined && { standard }),
    ...(start !== undefined && { baseline: start }),
    ...(note !== undefined && { note }),
  };
}

function indicatorResult(indicator: Indicator, basis: Basis): IndicatorResults {
  const { input, registry, date, owing } = basis;
  const year = yearOf(input.period);
  const day = wallClock(input.at, input.cycle.timeZone).date;
  const labelOf = standardsOf(input.indicators);
  const reported = unitFigures(indicator, basis);
  const found = figureOf(indicator, reported, year, day);
  const figure = found?.figure;
  const { assessment, target, achievement } = assess(
    indicator,
    year,
    figure && { year, value: figure.value, ...(figure.standard !== undefined && { standard: figure.standard }) },
  );
  const previous = previousOf(indicator, figure, year, day, labelOf);
  const series = indicatorSeries(indicator, figure, { year, day, labelOf });
  return {
    ...planned(indicator, labelOf),
    ...(target !== undefined && { target }),
    ...(found !== undefined && {
      figure: { ...withStandard(found.figure, labelOf(found.figure.standard)), year, origin: found.origin },
    }),
    ...(previous !== undefined && { previous }),
    assessment,
    ...(achievement !== undefined && { achievement }),
    reported,
    expected: registry.resolve(indicator.reporter, date).filter(({ id }) => owing.has(id)).length,
    ...(series !== undefined && { series }),
  };
}

export const indicatorResults = (basis: Basis): readonly IndicatorResults[] =>
  basis.input.indicators.indicators.map(indicator => indicatorResult(indicator, basis));
