import type { Path } from '../findings/place.ts';
import type { Indicator, Report } from '../model/documents.ts';
import { exact, exactSum } from '../model/exact-sum.ts';
import type { Basis } from './basis.ts';
import type { UnitLabel } from './unit-label.ts';

type Reported = NonNullable<Report['indicators']>[number];
export type FigureStatus = Reported['status'];

/** The figure of one unit and the place it stands in. */
export interface UnitFigure {
  readonly unit: UnitLabel;
  readonly file: string;
  readonly path: Path;
  readonly figure: Reported;
}

/** One figure for the whole plan, before it is held against a target. */
export interface PlanFigure {
  readonly value: number;
  readonly standard?: string;
  readonly status: FigureStatus;
  readonly source?: string;
  readonly asOf?: string;
  readonly note?: string;
  /** Of a published figure: its place among the observations of the indicator. */
  readonly observation?: number;
}

const weakestFirst = ['estimate', 'preliminary', 'official'] as const satisfies readonly FigureStatus[];

/** What the reporters of an indicator say in their accepted reports. */
export function unitFigures(indicator: Indicator, { reports, registry }: Basis): readonly UnitFigure[] {
  const reporters = registry.membersOf(indicator.reporter);
  return reports
    .filter(({ unit }) => reporters.has(unit.id))
    .flatMap(({ unit, file, report }) =>
      (report.indicators ?? [])
        .map((figure, index) => ({ unit, file, path: ['indicators', index], figure }))
        .filter(({ figure }) => figure.indicator === indicator.id),
    );
}

function quotient(
  parts: readonly { readonly above: number | undefined; readonly below: number | undefined }[],
): number | undefined {
  if (parts.some(({ above, below }) => above === undefined || below === undefined)) return undefined;
  const below = exactSum(parts.map(part => part.below ?? 0));
  return below === 0 ? undefined : exactSum(parts.map(part => part.above ?? 0)) / below;
}

/** A percentage over units is the quotient of the sums, never a mean of percentages; `undefined` where the indicator refuses a total. */
function valueOver({ aggregate, kind }: Indicator, figures: readonly Reported[]): number | undefined {
  const values = figures.map(({ value }) => value);
  switch (aggregate.units) {
    case 'sum':
      return exactSum(values);
    case 'max':
      return Math.max(...values);
    case 'min':
      return Math.min(...values);
    case 'ratio': {
      const ratio = quotient(figures.map(({ numerator, denominator }) => ({ above: numerator, below: denominator })));
      return ratio === undefined ? undefined : exact(kind === 'percent' ? ratio * 100 : ratio);
    }
    case 'weighted-mean': {
      const weighted = ({ value, denominator }: Reported): number | undefined => denominator && value * denominator;
      const mean = quotient(figures.map(figure => ({ above: weighted(figure), below: figure.denominator })));
      return mean === undefined ? undefined : exact(mean);
    }
    case 'none':
      return undefined;
  }
}

/** Joins the figures of several units into one; `undefined` where there is none or the figures may not be added. */
export function reportedFigure(indicator: Indicator, figures: readonly UnitFigure[]): PlanFigure | undefined {
  const [first, ...others] = figures.map(({ figure }) => figure);
  if (first === undefined) return undefined;
  if (others.length === 0) {
    const { value, standard, status, source, asOf, note } = first;
    return { value, status, ...present({ standard, source, asOf, note }) };
  }
  const own = [first, ...others];
  if (others.some(({ standard }) => standard !== first.standard)) return undefined;
  const value = valueOver(indicator, own);
  const status = weakestFirst.find(candidate => own.some(figure => figure.status === candidate)) ?? 'estimate';
  return value === undefined ? undefined : { value, status, ...present({ standard: first.standard }) };
}

type Named = {
  readonly standard?: string | undefined;
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly note?: string | undefined;
};

/** Only the fields that have a value. */
function present({ standard, source, asOf, note }: Named): Omit<PlanFigure, 'value' | 'status'> {
  return {
    ...(standard !== undefined && { standard }),
    ...(source !== undefined && { source }),
    ...(asOf !== undefined && { asOf }),
    ...(note !== undefined && { note }),
  };
}

/** The published figure of `year` as it was known on `day`: on the indicator's own standard where there is one, and the last revision of it. */
export function publishedFigure(
  indicator: Indicator,
  year: number,
  day: string,
  standard = indicator.standard,
): PlanFigure | undefined {
  const known = (indicator.observations ?? []).filter(
    ({ year: own, asOf }) => own === year && (asOf === undefined || asOf <= day),
  );
  const chosen = known.filter(({ standard: own }) => own === standard).at(-1) ?? known.at(-1);
  if (chosen === undefined) return undefined;
  const { value, status, source, standard: own, asOf, note } = chosen;
  const observation = (indicator.observations ?? []).indexOf(chosen);
  return { value, status, observation, ...present({ source: source.text, standard: own, asOf, note }) };
}
