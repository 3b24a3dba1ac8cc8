import type { CivilDate } from '../model/civil-date.ts';
import type { Indicator, Succession, Unit } from '../model/documents.ts';
import { exact, exactSum } from '../model/exact-sum.ts';
import type { FigureStatus } from '../report/indicator-figure.ts';
import { type UnitLabel, unitLabel } from '../report/unit-label.ts';
import { type ReviewInput, reportedYears } from './review-input.ts';

/** The figure that one unit gave for one year, under its own name. */
export interface UnitPoint {
  readonly year: number;
  readonly value: number;
  readonly standard?: string;
  readonly status: FigureStatus;
}

/** Why figures before and after a merger cannot be held against each other. */
export type Incomparable = 'not-additive' | 'divided' | 'missing' | 'standards';

/** Where units came together in this one: its series begins here. */
export interface Joining {
  readonly on: CivilDate;
  readonly predecessors: readonly UnitLabel[];
  /** First year of which it gave a figure afterwards. */
  readonly year: number;
  /** The sum of those that were joined, a year before; or why there is none. */
  readonly before: { readonly year: number; readonly value: number; readonly change: number } | Incomparable;
}

/** What one of several reporters gave over the years. */
export interface UnitSeries {
  readonly unit: UnitLabel;
  readonly points: readonly UnitPoint[];
  /** Last day of a unit that is no more, and who carries on. */
  readonly ended?: { readonly on: CivilDate; readonly successors: readonly UnitLabel[] };
  readonly joinings: readonly Joining[];
}

type PointsOf = ReadonlyMap<string, readonly UnitPoint[]>;

function pointsByUnit(indicator: Indicator, input: ReviewInput): PointsOf {
  const points = new Map<string, UnitPoint[]>();
  for (const { year, report } of reportedYears(input))
    for (const { unit, figure } of report.indicators.find(({ id }) => id === indicator.id)?.reported ?? []) {
      const { value, status, standard } = figure;
      const own = points.get(unit.id) ?? [];
      own.push({ year, value, status, ...(standard !== undefined && { standard }) });
      points.set(unit.id, own);
    }
  return points;
}

interface Edge extends Succession {
  readonly of: Unit;
}

const edgesInto = (id: string, { registry }: ReviewInput): readonly Edge[] =>
  [...registry.units.values()].flatMap(unit =>
    (unit.succeededBy ?? []).filter(edge => edge.unit === id).map(edge => ({ ...edge, of: unit })),
  );

/** Adds what was there before; a single predecessor that was taken whole needs no adding. */
function joinedBefore(
  { aggregate }: Indicator,
  edges: readonly Edge[],
  after: UnitPoint,
  own: readonly UnitPoint[] | undefined,
  points: PointsOf,
): Joining['before'] {
  const year = after.year - 1;
  if (edges.some(({ of, scope }) => scope !== 'whole' || (of.succeededBy ?? []).length > 1)) return 'divided';
  const series = [...edges.map(({ of }) => points.get(of.id) ?? []), ...(own === undefined ? [] : [own])];
  if (series.length > 1 && aggregate.units !== 'sum') return 'not-additive';
  const before = series.map(all => all.find(point => point.year === year));
  const known = before.flatMap(point => point ?? []);
  if (known.length < before.length) return 'missing';
  if (known.some(({ standard }) => standard !== after.standard)) return 'standards';
  const value = exactSum(known.map(point => point.value));
  return { year, value, change: exact(after.value - value) };
}

/** One for each day on which units came to this one, where it gave a figure afterwards. */
function joiningsOf(id: string, indicator: Indicator, points: PointsOf, input: ReviewInput): readonly Joining[] {
  const { registry } = input;
  const reporters = registry.membersOf(indicator.reporter);
  const edges = edgesInto(id, input).filter(({ of }) => points.has(of.id) || reporters.has(of.id));
  const own = points.get(id) ?? [];
  return [...new Set(edges.map(({ from }) => from))].sort().flatMap(on => {
    const together = edges.filter(({ from }) => from === on);
    const years = together.flatMap(({ of }) => (points.get(of.id) ?? []).map(({ year }) => year));
    if (years.length === 0) return [];
    const last = Math.max(...years);
    const after = own.find(({ year }) => year > last);
    if (after === undefined) return [];
    const founded = registry.units.get(id)?.from;
    const existed = founded === undefined || founded < on;
    const predecessors = together.map(({ of }) => unitLabel(of.id, registry));
    const before = joinedBefore(indicator, together, after, existed ? own : undefined, points);
    return [{ on, predecessors, year: after.year, before }];
  });
}

/** Nothing where at most one unit ever gave a figure: its series is that of the plan. */
export function unitSeries(indicator: Indicator, input: ReviewInput): readonly UnitSeries[] {
  const { registry } = input;
  const points = pointsByUnit(indicator, input);
  if (points.size < 2) return [];
  const order = (id: string): number => registry.units.get(id)?.order ?? Number.POSITIVE_INFINITY;
  return [...points]
    .sort(([left], [right]) => order(left) - order(right))
    .map(([id, own]) => {
      const unit = registry.units.get(id);
      const successors = [...new Set((unit?.succeededBy ?? []).map(edge => edge.unit))];
      return {
        unit: unitLabel(id, registry),
        points: own,
        ...(unit?.to !== undefined && {
          ended: { on: unit.to, successors: successors.map(next => unitLabel(next, registry)) },
        }),
        joinings: joiningsOf(id, indicator, points, input),
      };
    });
}
