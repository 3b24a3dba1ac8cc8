import type { BarChart } from './bar-chart.ts';
import type { LineChart } from './line-chart.ts';
import { figure } from './ticks.ts';

/** The figures of a chart in words and numbers: heads, and rows that begin with what they are about. */
export interface ChartTable {
  /** What its numbers count. */
  readonly unit: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** `first` heads the column of labels; a section goes in front of the labels of its rows. */
export const barTable = ({ series, sections, missing, unit }: BarChart, first: string): ChartTable => ({
  unit,
  heads: [first, ...series],
  rows: sections.flatMap(({ heading, rows }) =>
    rows.map(({ label, values }) => [
      heading === undefined ? label : `${heading}: ${label}`,
      ...values.map(value => (value === null ? missing : figure(value))),
    ]),
  ),
});

/** A row a year; where a series has no figure its cell says `missing`. A path holds no figures of its own. */
export function lineTable({ series, unit }: LineChart, first: string, missing: string): ChartTable {
  const shown = series.filter(({ kind }) => kind !== 'path');
  const years = [...new Set(shown.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (left, right) => left - right,
  );
  const cell = (year: number, { points }: LineChart['series'][number]): string => {
    const point = points.find(own => own.year === year);
    if (point === undefined) return missing;
    return point.note === undefined ? figure(point.value) : `${figure(point.value)} (${point.note})`;
  };
  return {
    unit,
    heads: [first, ...shown.map(({ name }) => name)],
    rows: years.map(year => [String(year), ...shown.map(own => cell(year, own))]),
  };
}
