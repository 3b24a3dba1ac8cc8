import { numberedCaption } from '../messages/vi/report-charts.ts';
import type { Values } from '../office/template-fields.ts';
import type { ReportChart } from '../report/charts.ts';
import { fundingYearsChart, submissionYearsChart, trendYearsCharts } from './charts.ts';
import type { Review } from './review.ts';
import type { ReviewFields } from './word-fields.ts';

type ChartValues = Pick<Values<ReviewFields>, 'submissionCharts' | 'trendCharts' | 'fundingCharts'>;

/** Pictures numbered in the order in which they stand in the document; a chart over several pages keeps its number. */
export function chartValues(review: Review): ChartValues {
  let number = 0;
  const drawn = (charts: readonly (ReportChart | undefined)[]) =>
    charts.flatMap(chart => {
      if (chart === undefined) return [];
      number += 1;
      return chart.pictures.map(({ caption, picture }) => ({ picture, caption: numberedCaption(number, caption) }));
    });
  return {
    submissionCharts: drawn([submissionYearsChart(review)]),
    trendCharts: drawn(trendYearsCharts(review)),
    fundingCharts: drawn([fundingYearsChart(review)]),
  };
}
