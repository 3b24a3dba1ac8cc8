import { chartWords } from '../messages/vi/report-charts.ts';
import { upperFirst } from '../messages/vi/report-document.ts';
import { blockLabels, stateLabels } from '../messages/vi/report-labels.ts';
import { fundingYearsText, reviewChartWords, submissionYearsText } from '../messages/vi/review-charts.ts';
import { yearHeading } from '../messages/vi/review-results.ts';
import type { ChartedIndicator } from '../report/chart-series.ts';
import { barsOf, type ReportChart, trendChart } from '../report/charts.ts';
import type { StandardSeries } from '../report/indicator-series.ts';
import type { IndicatorYears } from './indicator-years.ts';
import type { Review } from './review.ts';

/** Required units by the state of their submission, a bar a year; absent where nothing is known of any year. */
export function submissionYearsChart({ discipline: { years } }: Review): ReportChart | undefined {
  if (years.every(({ required }) => required === undefined)) return undefined;
  return barsOf(
    {
      title: reviewChartWords.submissions,
      description: submissionYearsText(years),
      series: [stateLabels['on-time'], stateLabels.late, stateLabels.missing],
      stacked: true,
      sections: [
        {
          rows: years.map(({ year, required }) => ({
            label: yearHeading(year),
            values: [required?.onTime ?? null, required?.late ?? null, required?.missing ?? null],
          })),
        },
      ],
      unit: chartWords.units,
      missing: chartWords.noFigure,
    },
    chartWords.year,
  );
}

/** Money of all sources by block and year, never added over blocks; absent where there is no figure. */
export function fundingYearsChart({ funding: { blocks } }: Review): ReportChart | undefined {
  const known = blocks.filter(({ sum }) => sum !== undefined);
  if (known.length === 0) return undefined;
  return barsOf(
    {
      title: reviewChartWords.funding,
      description: fundingYearsText(known),
      series: [chartWords.planned, chartWords.disbursed],
      stacked: false,
      sections: known.map(({ block, years }) => ({
        heading: upperFirst(blockLabels[block]),
        rows: years.map(({ year, total }) => ({
          label: yearHeading(year),
          values: [total?.planned ?? null, total?.disbursed ?? null],
        })),
      })),
      unit: chartWords.money,
      missing: chartWords.noFigure,
    },
    chartWords.year,
  );
}

/** Each segment a line of its own; the baseline begins that of its standard, or stands alone. */
function observedOf({ segments, baseline, standard }: IndicatorYears): readonly StandardSeries[] {
  const lines = segments.map(
    (own): StandardSeries => ({
      ...(own.standard !== undefined && { standard: own.standard }),
      points: own.points.map(({ year, value, status }) => ({ year, value, status })),
    }),
  );
  const [first] = lines;
  if (baseline === undefined || first === undefined) return lines;
  const start = { year: baseline.year, value: baseline.value, status: 'baseline' as const };
  const under = baseline.standard ?? standard;
  if (under?.id === first.standard?.id) return [{ ...first, points: [start, ...first.points] }, ...lines.slice(1)];
  return [{ ...(under !== undefined && { standard: under }), points: [start] }, ...lines];
}

/** Indicators with at least one figure, and two points with the targets: less is no trend. */
export const trendsOverYears = ({ indicators }: Review): readonly ChartedIndicator[] =>
  indicators.flatMap(indicator => {
    const observed = observedOf(indicator);
    const { targets, interpolated } = indicator;
    const points = observed.flatMap(own => own.points).length + targets.length;
    if (indicator.segments.length === 0 || points < 2) return [];
    return [{ indicator, series: { observed, targets, interpolated } }];
  });

export const trendYearsCharts = (review: Review): readonly ReportChart[] => trendsOverYears(review).map(trendChart);
