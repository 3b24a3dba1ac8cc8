import { trendText, trendTitle } from '../messages/vi/report-charts.ts';
import { upperFirst } from '../messages/vi/report-document.ts';
import { partName } from '../messages/vi/report-indicators.ts';
import type { Fields, Values } from '../office/template-fields.ts';
import type { ChartedIndicator } from './chart-series.ts';
import type { StandardSeries } from './indicator-series.ts';

/** Fields of the charts of indicators over the years: a row and a chart for each standard. */
export const trendFields = {
  trendYear1: 'number',
  trendYear2: 'number',
  trendYear3: 'number',
  trendYear4: 'number',
  trendYear5: 'number',
  trendYear6: 'number',
  trends: [
    {
      number: 'number',
      name: 'text',
      standard: 'text',
      unit: 'text',
      caption: 'text',
      description: 'text',
      result1: 'number',
      result2: 'number',
      result3: 'number',
      result4: 'number',
      result5: 'number',
      result6: 'number',
      target1: 'number',
      target2: 'number',
      target3: 'number',
      target4: 'number',
      target5: 'number',
      target6: 'number',
    },
  ],
} as const satisfies Fields;

export type TrendValues = Values<typeof trendFields>;

/** How many years a trend shows: a plan of five years with the one before it. */
const shownYears = 6;

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
function trendRows(charted: ChartedIndicator, last: number): readonly Omit<TrendValues['trends'][number], 'number'>[] {
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

/** Of a report of one year or of a review; `year` is the last that it tells of. */
export function trendValues(charted: readonly ChartedIndicator[], year: number): TrendValues {
  const last = lastYear(charted, year);
  const rows = charted.flatMap(own => trendRows(own, last));
  return {
    trends: rows.map((row, index) => ({ number: index + 1, ...row })),
    trendYear1: last - 5,
    trendYear2: last - 4,
    trendYear3: last - 3,
    trendYear4: last - 2,
    trendYear5: last - 1,
    trendYear6: last,
  };
}
