import { exactSum } from '../model/exact-sum.ts';
import type { Scale } from './axis.ts';
import type { BarChart, BarRow } from './bar-chart.ts';
import { chartWidth } from './chart-width.ts';
import { filled, fillOf } from './fills.ts';
import { grounded, lineHeight, linesWritten, textSize, written } from './lettering.ts';
import type { Mark } from './scene.ts';
import { textWidth, wrapped } from './text-width.ts';
import { figure } from './ticks.ts';

export type MeasuredRow =
  | { readonly kind: 'heading'; readonly lines: readonly string[]; readonly height: number }
  | {
      readonly kind: 'bars';
      readonly lines: readonly string[];
      readonly height: number;
      readonly labels: number;
      readonly row: BarRow;
    };

const widestLabel = 0.38 * chartWidth;
const gap = 180;
const bar = 440;
const stackedBar = 540;
const above = 110;
/** Room behind a bar for the parts of a sum. */
const widestSum = 0.3 * chartWidth;

const barHeight = ({ stacked, series }: BarChart): number => (stacked ? stackedBar : bar * series.length);

const totalOf = (known: readonly number[]): string => figure(exactSum(known));

/** `78 = 45 + 30 + 3`, for a stack of which one part is too narrow to be written into; the total where that takes too much room. */
function sumOf(known: readonly number[]): string {
  const parts = known.filter(value => value !== 0).map(value => (value < 0 ? `(${figure(value)})` : figure(value)));
  const sum = `${totalOf(known)} = ${parts.join(' + ')}`;
  return parts.length > 1 && textWidth(sum, textSize) <= widestSum ? sum : totalOf(known);
}

const knownOf = ({ values }: BarRow): readonly number[] => values.filter(value => value !== null);

/** Everything that may stand behind the bars of a row. */
function figuresOf({ stacked, missing }: BarChart, row: BarRow): readonly string[] {
  if (!stacked) return row.values.map(value => (value === null ? missing : figure(value)));
  const known = knownOf(row);
  return known.length === 0 ? [missing] : [sumOf(known)];
}

/** Rows with the room that their labels and figures need. */
export function measuredRows(chart: BarChart) {
  const rows = chart.sections.flatMap(({ rows: own }) => own);
  const widths = rows.map(({ label }) => textWidth(label, textSize));
  const column = Math.min(Math.max(0, ...widths), widestLabel);
  const figures = rows.flatMap(row => figuresOf(chart, row));
  const behind = Math.max(500, ...figures.map(text => textWidth(text, textSize))) + gap;
  const measured = chart.sections.flatMap(({ heading, rows: own }): readonly MeasuredRow[] => {
    const lines = heading === undefined ? [] : wrapped(heading, chartWidth - gap, textSize);
    const bars = own.map((row): MeasuredRow => {
      const label = wrapped(row.label, column, textSize);
      const height = Math.max(label.length * lineHeight, barHeight(chart)) + 2 * above;
      return { kind: 'bars', lines: label, height, labels: column, row };
    });
    return lines.length === 0 ? bars : [{ kind: 'heading', lines, height: lines.length * lineHeight + above }, ...bars];
  });
  return { rows: measured, labels: column + gap, before: behind, behind };
}

/** A figure at the end of its bar: behind it, or before it where the bar goes below zero. */
const atEnd = (text: string, value: number, x: number, y: number): readonly Mark[] =>
  grounded(value < 0 ? written(text, 'end', { x: x - 100, y }) : written(text, 'start', { x: x + 100, y }));

function grouped({ missing }: BarChart, { values }: BarRow, top: number, scale: Scale): readonly Mark[] {
  return values.flatMap((value, index) => {
    const y = top + index * bar;
    if (value === null) return atEnd(missing, 0, scale(0), y);
    const [from, to] = [Math.min(scale(0), scale(value)), Math.max(scale(0), scale(value))];
    const box = { x: from, y: y + 30, width: to - from, height: bar - 60 };
    return [...(value === 0 ? [] : filled(box, fillOf(index))), ...atEnd(figure(value), value, scale(value), y)];
  });
}

const fits = (text: string, width: number): boolean => textWidth(text, textSize) + 160 <= width;

function stack(chart: BarChart, row: BarRow, top: number, scale: Scale): readonly Mark[] {
  const marks: Mark[] = [];
  const y = top + (stackedBar - lineHeight) / 2;
  let [positive, negative] = [0, 0];
  let narrow = false;
  for (const [index, value] of row.values.entries()) {
    if (value === null || value === 0) continue;
    const start = value > 0 ? positive : negative;
    if (value > 0) positive += value;
    else negative += value;
    const [from, to] = [scale(Math.min(start, start + value)), scale(Math.max(start, start + value))];
    marks.push(...filled({ x: from, y: top, width: to - from, height: stackedBar }, fillOf(index)));
    const text = figure(value);
    if (fits(text, to - from)) marks.push(...grounded(written(text, 'middle', { x: (from + to) / 2, y })));
    else narrow = true;
  }
  const known = knownOf(row);
  const total = narrow ? sumOf(known) : totalOf(known);
  return [...marks, ...atEnd(known.length === 0 ? chart.missing : total, 0, scale(positive), y)];
}

/** The label of a row, its bars and their figures. */
export function barRow(measured: MeasuredRow, top: number, chart: BarChart, scale: Scale): readonly Mark[] {
  if (measured.kind === 'heading')
    return linesWritten(measured.lines, 'start', { x: 0, y: top + above }).flatMap(grounded);
  const { lines, height, labels, row } = measured;
  const labelTop = top + (height - lines.length * lineHeight) / 2;
  const barTop = top + (height - barHeight(chart)) / 2;
  const bars = chart.stacked ? stack(chart, row, barTop, scale) : grouped(chart, row, barTop, scale);
  return [...linesWritten(lines, 'end', { x: labels, y: labelTop }), ...bars];
}
