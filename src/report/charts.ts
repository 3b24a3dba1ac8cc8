import { type BarChart, drawBars } from '../charts/bar-chart.ts';
import { barTable, type ChartTable, lineTable } from '../charts/chart-table.ts';
import { drawLines, type LineChart } from '../charts/line-chart.ts';
import { pictureOf } from '../charts/picture.ts';
import type { Scene } from '../charts/scene.ts';
import {
  activitiesText,
  chartWords,
  classHeading,
  continued,
  fundingText,
  moneyRow,
  pointNote,
  resultSeries,
  submissionsText,
  targetSeries,
  trendCaption,
  trendText,
} from '../messages/vi/report-charts.ts';
import { noFigure, unstopped, upperFirst } from '../messages/vi/report-document.ts';
import { stateLabels, statusLabels } from '../messages/vi/report-labels.ts';
import type { Picture } from '../office/template-fields.ts';
import { activityStatuses } from './activity-results.ts';
import {
  type ChartedIndicator,
  groupStatuses,
  indicatorTrends,
  sourceMoney,
  submissionStates,
} from './chart-series.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { IndicatorSeries } from './indicator-series.ts';

/** A chart of the report with what stands below it and the same figures as a table. */
export interface ReportChart {
  readonly caption: string;
  /** More than one where the chart does not fit on a page. */
  readonly pictures: readonly { readonly caption: string; readonly picture: Picture }[];
  readonly table: ChartTable;
}

function chartOf(caption: string, scenes: readonly Scene[], table: ChartTable): ReportChart {
  const pictures = scenes.map((scene, index) => ({
    caption: index === 0 ? caption : continued(caption),
    picture: pictureOf(scene),
  }));
  return { caption, pictures, table };
}

export const barsOf = (chart: BarChart, first: string): ReportChart =>
  chartOf(chart.title, drawBars(chart), barTable(chart, first));

/** Units by the state of their submission, the requested ones apart from the required; absent where nobody owes a report. */
export function submissionChart(report: ConsolidatedReport): ReportChart | undefined {
  const classes = submissionStates(report);
  if (classes.length === 0) return undefined;
  return barsOf(
    {
      title: chartWords.submissions,
      description: submissionsText(classes),
      series: [chartWords.numberOfUnits],
      stacked: false,
      sections: classes.map(own => ({
        heading: classHeading(own),
        rows: own.states.map(({ state, units }) => ({ label: stateLabels[state], values: [units] })),
      })),
      unit: chartWords.units,
      missing: chartWords.noFigure,
    },
    chartWords.state,
  );
}

/** Reports of activities by status, a bar a task group; absent where nobody reported on any. */
export function activityChart(report: ConsolidatedReport): ReportChart | undefined {
  const groups = groupStatuses(report);
  if (groups.length === 0) return undefined;
  return barsOf(
    {
      title: chartWords.activities,
      description: activitiesText(groups),
      series: activityStatuses.map(status => upperFirst(statusLabels[status])),
      stacked: true,
      sections: [
        {
          rows: groups.map(({ number, title, statuses }) => ({
            label: `${number}. ${unstopped(title)}`,
            values: activityStatuses.map(status => statuses[status]),
          })),
        },
      ],
      unit: chartWords.entries,
      missing: chartWords.noFigure,
    },
    chartWords.taskGroup,
  );
}

/** Money planned and disbursed by source and block, never added over blocks; absent where there is no figure. */
export function fundingChart(report: ConsolidatedReport): ReportChart | undefined {
  const sources = sourceMoney(report);
  if (sources.length === 0) return undefined;
  return barsOf(
    {
      title: chartWords.funding,
      description: fundingText(sources),
      series: [chartWords.planned, chartWords.disbursed],
      stacked: false,
      sections: sources.map(({ name, rows }) => ({
        heading: unstopped(name),
        rows: rows.map(({ block, planned, disbursed }) => ({ label: moneyRow(block), values: [planned, disbursed] })),
      })),
      unit: chartWords.money,
      missing: chartWords.noFigure,
    },
    chartWords.source,
  );
}

/** Between the last year on one standard and the first on the next, where they do not lie in each other. */
function breaksOf({ observed }: IndicatorSeries): LineChart['breaks'] {
  return observed.slice(1).flatMap(({ points }, index) => {
    const last = observed[index]?.points.at(-1)?.year;
    const first = points[0]?.year;
    if (last === undefined || first === undefined || last >= first) return [];
    return [{ year: (last + first) / 2, label: chartWords.otherStandard }];
  });
}

function trendLines(charted: ChartedIndicator): LineChart {
  const { series, indicator } = charted;
  const observed = series.observed.map(own => ({
    name: resultSeries(own),
    kind: 'observed' as const,
    points: own.points.map(({ year, value, status }) => {
      const note = pointNote(status);
      return { year, value, ...(note !== undefined && { note }) };
    }),
  }));
  const targets = {
    name: targetSeries(charted),
    kind: 'target' as const,
    note: chartWords.target,
    points: series.targets,
  };
  const path = { name: chartWords.interpolated, kind: 'path' as const, points: series.interpolated };
  return {
    title: trendCaption(charted),
    description: trendText(charted),
    series: [...observed, targets, path].filter(({ points }) => points.length > 0),
    breaks: breaksOf(series),
    unit: indicator.unit,
  };
}

/** One indicator over the years against what the plan aims at. */
export function trendChart(charted: ChartedIndicator): ReportChart {
  const chart = trendLines(charted);
  return chartOf(chart.title, [drawLines(chart)], lineTable(chart, chartWords.year, noFigure));
}

/** A chart for each indicator that has a trend, by the indicator's id. */
export const trendCharts = (report: ConsolidatedReport): ReadonlyMap<string, ReportChart> =>
  new Map(indicatorTrends(report).map(charted => [charted.indicator.id, trendChart(charted)]));
