import { type Scale, scaleOf, spread } from './axis.ts';
import { chartWidth } from './chart-width.ts';
import { type Drawn, legend } from './legend.ts';
import { grounded, lineHeight, linesWritten, textSize, written } from './lettering.ts';
import { marker, observedStyle, pathStyle, type SeriesStyle, sampleOf, stroked, targetStyle } from './markers.ts';
import { type PointLabel, placeLabels, type Segment } from './place-labels.ts';
import { type Box, type Colour, line, type Mark, type Point, type Scene } from './scene.ts';
import { textWidth, wrapped } from './text-width.ts';
import { figure, ticksOf } from './ticks.ts';

export interface LinePoint {
  readonly year: number;
  readonly value: number;
  /** Stands behind the figure: that it is not final. */
  readonly note?: string;
}

export interface LineSeries {
  readonly name: string;
  /** What was found, joined from one year to the next and never over a gap; what is aimed at, not joined; a path drawn between two figures, which holds none itself. */
  readonly kind: 'observed' | 'target' | 'path';
  /** Stands behind each figure in the picture that has no note of its own. */
  readonly note?: string;
  /** In the order of years. */
  readonly points: readonly LinePoint[];
}

/** Figures over years; figures that cannot be compared are series of their own and stay apart. */
export interface LineChart {
  readonly title: string;
  readonly description: string;
  readonly series: readonly LineSeries[];
  /** Between two series that must not be joined. */
  readonly breaks: readonly { readonly year: number; readonly label: string }[];
  readonly unit: string;
}

const margin = 60;
const plotHeight = 6_000;
const grid: Colour = '#d0d0d0';
const axisColour: Colour = '#333333';
const inset = 700;

interface Styled extends LineSeries {
  readonly style: SeriesStyle;
}

function styled(series: readonly LineSeries[]): readonly Styled[] {
  const observed = series.filter(({ kind }) => kind === 'observed');
  const styleOf = (own: LineSeries): SeriesStyle =>
    own.kind === 'observed' ? observedStyle(observed.indexOf(own)) : own.kind === 'target' ? targetStyle : pathStyle;
  return series.map(own => ({ ...own, style: styleOf(own) }));
}

interface Plot {
  readonly frame: Box;
  readonly across: Scale;
  readonly down: Scale;
}

/** Zero belongs to the axis unless all figures are far from it and a change would not be seen. */
function heightTicks(points: readonly LinePoint[]) {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const near = least >= 0 ? least <= most / 2 : most >= least / 2;
  const [low, high] = near ? [Math.min(0, least), Math.max(0, most)] : [least, most];
  return ticksOf(low, high, 5);
}

/** Neighbouring years are joined; a path goes from each point to the next. */
const segments = ({ kind, points }: Styled, at: (point: LinePoint) => Point): readonly Segment[] =>
  points.slice(1).flatMap((point, index) => {
    const before = points[index];
    const joined = before !== undefined && kind !== 'target' && (kind === 'path' || point.year - before.year === 1);
    return joined ? [{ from: at(before), to: at(point) }] : [];
  });

const keyOf = (series: readonly Styled[]): Drawn =>
  legend(
    series.map(({ name, kind, style }) => ({
      name,
      sample: box => sampleOf(box, style, kind !== 'target', kind === 'target'),
    })),
    chartWidth - 2 * margin,
    margin,
  );

const breakStyle: SeriesStyle = { colour: axisColour, shape: 'none', width: 30, dashes: [200, 120] };

/** Between figures that cannot be compared: a dashed rule with its reason above the plot. */
function breakMarks({ breaks }: LineChart, { frame, across }: Plot): readonly Mark[] {
  const { x, y, width, height } = frame;
  const rules = breaks.flatMap(({ year }) =>
    stroked({ x: across(year), y }, { x: across(year), y: y + height }, breakStyle),
  );
  const labels = breaks.map(({ year, label }) => ({ text: label, x: across(year) }));
  return [...rules, ...spread(labels, y - lineHeight - 40, { from: x, to: x + width })];
}

const withNote = (value: number, note: string | undefined): string =>
  note === undefined ? figure(value) : `${figure(value)} (${note})`;

const labelsOf = (series: readonly Styled[], at: (point: LinePoint) => Point): readonly PointLabel[] =>
  series
    .filter(({ kind }) => kind !== 'path')
    .flatMap(({ points, note }) =>
      points.map(point => ({ ...at(point), text: withNote(point.value, point.note ?? note) })),
    );

/** The room of the plot between its axes, and where values fall in it. */
function plotOf(chart: LineChart, top: number): Plot & { readonly marks: readonly Mark[] } {
  const points = chart.series.flatMap(({ points: own }) => own);
  const years = points.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const ticks = heightTicks(points);
  const left = Math.max(...ticks.values.map(value => textWidth(figure(value), textSize))) + 160;
  const frame = { x: left, y: top, width: chartWidth - margin - left, height: plotHeight };
  const bottom = top + plotHeight;
  const down = scaleOf(ticks, bottom, top);
  const across: Scale =
    first === last
      ? () => left + frame.width / 2
      : scaleOf({ from: first, to: last, values: [] }, left + inset, left + frame.width - inset);
  const lines = ticks.values.map(value => {
    const y = down(value);
    return line(value === 0 ? axisColour : grid, value === 0 ? 30 : 12, { x: left, y }, { x: left + frame.width, y });
  });
  const heights = ticks.values.map(value =>
    written(figure(value), 'end', { x: left - 100, y: down(value) - lineHeight / 2 }),
  );
  const all = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const labels = all.map(year => ({ text: String(year), x: across(year) }));
  const yearLabels = spread(labels, bottom + 80, { from: left, to: chartWidth - margin });
  return { frame, across, down, marks: [...lines, ...heights, ...yearLabels] };
}

/** Lines, points and figures within the axes. */
function contentOf(series: readonly Styled[], plot: Plot): readonly Mark[] {
  const at = ({ year, value }: LinePoint): Point => ({ x: plot.across(year), y: plot.down(value) });
  const joined = series.map(own => ({ own, parts: segments(own, at) }));
  const paths = joined.flatMap(({ parts }) => parts);
  const placed = placeLabels(labelsOf(series, at), paths, plot.frame);
  const lines = joined.flatMap(({ own, parts }) => parts.flatMap(({ from, to }) => stroked(from, to, own.style)));
  const leaders = placed.flatMap(({ leader }) =>
    leader === undefined ? [] : [line(axisColour, 15, leader.from, leader.to)],
  );
  const markers = series.flatMap(({ points, style, kind }) =>
    points.flatMap(point => marker(at(point), style, kind === 'target' || point.note !== undefined)),
  );
  return [...lines, ...leaders, ...placed.flatMap(({ text }) => grounded(text)), ...markers];
}

/** Figures over years with what was aimed at. The chart has at least one point. */
export function drawLines(chart: LineChart): Scene {
  const series = styled(chart.series);
  const key = keyOf(series);
  const unitTop = margin + key.height + 40;
  const unit = wrapped(chart.unit, chartWidth - 2 * margin, textSize);
  const breakHeight = chart.breaks.length > 0 ? lineHeight : 0;
  const plot = plotOf(chart, unitTop + unit.length * lineHeight + breakHeight + 240);
  return {
    width: chartWidth,
    height: Math.ceil(plot.frame.y + plotHeight + 80 + lineHeight + margin),
    title: chart.title,
    description: chart.description,
    marks: [
      ...key.marks,
      ...linesWritten(unit, 'start', { x: 0, y: unitTop }),
      ...plot.marks,
      ...breakMarks(chart, plot),
      ...contentOf(series, plot),
    ],
  };
}
