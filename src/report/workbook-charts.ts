import {
  activitiesText,
  fundingText,
  moneyRow,
  submissionsText,
  trendText,
  trendTitle,
} from '../messages/vi/report-charts.ts';
import { unstopped, upperFirst } from '../messages/vi/report-document.ts';
import { partName } from '../messages/vi/report-indicators.ts';
import { stateLabels } from '../messages/vi/report-labels.ts';
import type { Values } from '../office/template-fields.ts';
import {
  type ChartedIndicator,
  type ClassStates,
  groupStatuses,
  indicatorTrends,
  sourceMoney,
  submissionStates,
} from './chart-series.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { StandardSeries } from './indicator-series.ts';
import type { WorkbookFields } from './workbook-fields.ts';

type All = Values<WorkbookFields>;
export type ChartValues = Pick<
  All,
  | 'submissionStates'
  | 'submissionsText'
  | 'activitiesText'
  | 'sourceMoney'
  | 'fundingText'
  | 'trends'
  | 'trendYear1'
  | 'trendYear2'
  | 'trendYear3'
  | 'trendYear4'
  | 'trendYear5'
  | 'trendYear6'
>;

/** How many years a trend shows: a plan of five years with the one before it. */
const shownYears = 6;

function stateRows(classes: readonly ClassStates[]): All['submissionStates'] {
  const unitsOf = (own: ClassStates['class'], state: string): number | null =>
    classes.find(one => one.class === own)?.states.find(one => one.state === state)?.units ?? null;
  const states = new Set(classes.flatMap(own => own.states.map(({ state }) => state)));
  return [...states].map(state => ({
    state: stateLabels[state],
    required: unitsOf('required', state),
    requested: unitsOf('requested', state),
  }));
}

const moneyRows = (sources: ReturnType<typeof sourceMoney>): All['sourceMoney'] =>
  sources.flatMap(({ name, rows }) =>
    rows.map(({ block, planned, disbursed }) => ({
      label: `${unstopped(name)}: ${moneyRow(block)}`,
      planned,
      disbursed,
    })),
  );

/** The last of the consecutive years that are shown: that of the last target or figure. */
function lastYear(charted: readonly ChartedIndicator[], year: number): number {
  const years = charted.flatMap(({ series: { observed, targets } }) => [
    ...targets.map(target => target.year),
    ...observed.flatMap(({ points }) => points.map(point => point.year)),
  ]);
  return Math.max(year, ...years);
}

type Point = { readonly year: number; readonly value: number };

function sixOf(points: readonly Point[], last: number): readonly (number | null)[] {
  return Array.from({ length: shownYears }, (_, index) => {
    const year = last - shownYears + 1 + index;
    return points.find(point => point.year === year)?.value ?? null;
  });
}

/** A row for each standard: figures on different ones are never joined, and targets belong to the standard of the indicator. */
function trendRows(charted: ChartedIndicator, last: number): readonly Omit<All['trends'][number], 'number'>[] {
  const { indicator, series } = charted;
  const own = series.observed.find(({ standard }) => standard?.id === indicator.standard?.id);
  const target: StandardSeries = {
    ...(indicator.standard !== undefined && { standard: indicator.standard }),
    points: [],
  };
  const all = own === undefined && series.targets.length > 0 ? [...series.observed, target] : series.observed;
  return all.map(observed => {
    const targets = observed === (own ?? target) ? series.targets : [];
    const [r1 = null, r2 = null, r3 = null, r4 = null, r5 = null, r6 = null] = sixOf(observed.points, last);
    const [t1 = null, t2 = null, t3 = null, t4 = null, t5 = null, t6 = null] = sixOf(targets, last);
    return {
      name: partName(indicator),
      standard: upperFirst(observed.standard?.name ?? ''),
      unit: indicator.unit,
      caption: trendTitle(charted, observed),
      description: trendText(charted),
      result1: r1,
      result2: r2,
      result3: r3,
      result4: r4,
      result5: r5,
      result6: r6,
      target1: t1,
      target2: t2,
      target3: t3,
      target4: t4,
      target5: t5,
      target6: t6,
    };
  });
}

/** What the charts of the workbook draw: the series of those in the document. */
export function chartValues(report: ConsolidatedReport, year: number): ChartValues {
  const [classes, groups, sources, charted] = [
    submissionStates(report),
    groupStatuses(report),
    sourceMoney(report),
    indicatorTrends(report),
  ];
  const last = lastYear(charted, year);
  const rows = charted.flatMap(own => trendRows(own, last));
  return {
    submissionStates: stateRows(classes),
    submissionsText: submissionsText(classes),
    activitiesText: activitiesText(groups),
    sourceMoney: moneyRows(sources),
    fundingText: fundingText(sources),
    trends: rows.map((row, index) => ({ number: index + 1, ...row })),
    trendYear1: last - 5,
    trendYear2: last - 4,
    trendYear3: last - 3,
    trendYear4: last - 2,
    trendYear5: last - 1,
    trendYear6: last,
  };
}
