import { type Scale, scaleOf, spread, tickLabels } from './axis.ts';
import { barRow, type MeasuredRow, measuredRows } from './bar-row.ts';
import { chartWidth } from './chart-width.ts';
import { filled, fillOf } from './fills.ts';
import { type Drawn, type LegendItem, legend } from './legend.ts';
import { lineHeight, linesWritten, textSize } from './lettering.ts';
import { type Colour, line, type Mark, type Scene } from './scene.ts';
import { wrapped } from './text-width.ts';
import { type Ticks, ticksOf } from './ticks.ts';

export interface BarRow {
  readonly label: string;
  /** One for each series; `null` is "no figure" and never drawn as zero. */
  readonly values: readonly (number | null)[];
}

export interface BarSection {
  readonly heading?: string;
  readonly rows: readonly BarRow[];
}

/** Level bars: labels of any length fit beside them, and nothing is turned on its side. */
export interface BarChart {
  readonly title: string;
  readonly description: string;
  /** Names of the legend, in the order of the values; one alone needs no legend. */
  readonly series: readonly string[];
  /** The values of a row stand behind each other and make a whole, or below each other. */
  readonly stacked: boolean;
  readonly sections: readonly BarSection[];
  /** What is counted. */
  readonly unit: string;
  /** Stands in place of a bar without a figure. */
  readonly missing: string;
}

const tallest = 20_500;
const grid: Colour = '#d0d0d0';
const axisColour: Colour = '#333333';
const margin = 60;

interface Frame {
  readonly chart: BarChart;
  readonly ticks: Ticks;
  readonly scale: Scale;
  readonly start: number;
  readonly end: number;
}

function extent({ sections, stacked }: BarChart): readonly [number, number] {
  const sums = sections
    .flatMap(({ rows }) => rows)
    .flatMap(({ values }) => {
      const known = values.filter(value => value !== null);
      if (!stacked) return known;
      const sum = (own: readonly number[]): number => own.reduce((left, right) => left + right, 0);
      return [sum(known.filter(value => value > 0)), sum(known.filter(value => value < 0))];
    });
  return [Math.min(0, ...sums), Math.max(0, ...sums)];
}

const isWhole = ({ sections }: BarChart): boolean =>
  sections.every(({ rows }) =>
    rows.every(({ values }) => values.every(value => value === null || Number.isInteger(value))),
  );

function frameOf(chart: BarChart, { labels, before, behind }: ReturnType<typeof measuredRows>): Frame {
  const [least, most] = extent(chart);
  const ticks = ticksOf(least, most, 5, isWhole(chart));
  const start = labels + (least < 0 ? before : 0);
  const end = chartWidth - behind;
  return { chart, ticks, start, end, scale: scaleOf(ticks, start, end) };
}

/** Rows that fit below each other on one page; a heading never stands alone at its foot, and is said again on the next. */
function pagesOf(rows: readonly MeasuredRow[], room: number): readonly (readonly MeasuredRow[])[] {
  const pages: MeasuredRow[][] = [[]];
  let left = room;
  let heading: readonly MeasuredRow[] = [];
  for (const [index, row] of rows.entries()) {
    const page = pages.at(-1) ?? [];
    const isHeading = row.kind === 'heading';
    const needed = row.height + (isHeading ? (rows[index + 1]?.height ?? 0) : 0);
    if (needed > left && page.length > 0) {
      const again = isHeading ? [] : heading;
      pages.push([...again, row]);
      left = room - again.reduce((sum, { height }) => sum + height, 0);
    } else page.push(row);
    if (isHeading) heading = [row];
    left -= row.height;
  }
  return pages;
}

/** One series needs no legend: the title says what it is. */
function keyOf({ series }: BarChart): Drawn {
  if (series.length < 2) return { marks: [], height: 0 };
  const items = series.map((name, index): LegendItem => ({ name, sample: box => filled(box, fillOf(index)) }));
  return legend(items, chartWidth - 2 * margin, margin);
}

function page(frame: Frame, rows: readonly MeasuredRow[]): Scene {
  const { chart, ticks, scale } = frame;
  const key = keyOf(chart);
  const top = margin + key.height + 120;
  const bars: Mark[] = [];
  let y = top;
  for (const row of rows) {
    bars.push(...barRow(row, y, chart, scale));
    y += row.height;
  }
  const [first] = rows;
  const from = top + (first?.kind === 'heading' ? first.height : 0);
  const lines = ticks.values.map(value => {
    const x = scale(value);
    return line(value === 0 ? axisColour : grid, value === 0 ? 30 : 12, { x, y: from }, { x, y });
  });
  const numbers = spread(tickLabels(ticks, scale), y + 60, { from: 0, to: chartWidth - margin });
  const unit = wrapped(chart.unit, chartWidth - 2 * margin, textSize);
  const unitTop = y + 60 + lineHeight;
  return {
    width: chartWidth,
    height: Math.ceil(unitTop + unit.length * lineHeight + margin),
    title: chart.title,
    description: chart.description,
    marks: [
      ...key.marks,
      ...lines,
      ...bars,
      ...numbers,
      ...linesWritten(unit, 'end', { x: chartWidth - margin, y: unitTop }),
    ],
  };
}

/** One picture, or several where the rows do not fit on a page; all have the same scale. */
export function drawBars(chart: BarChart): readonly Scene[] {
  const measured = measuredRows(chart);
  const frame = frameOf(chart, measured);
  return pagesOf(measured.rows, tallest).map(rows => page(frame, rows));
}
