import { numberedCaption } from '../messages/vi/report-charts.ts';
import type { Values } from '../office/template-fields.ts';
import { activityChart, fundingChart, type ReportChart, submissionChart, trendCharts } from './charts.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;
type ChartValues = Pick<All, 'submissionCharts' | 'activityCharts' | 'trendCharts' | 'fundingCharts'>;
type Printed = All['submissionCharts'];

/** Pictures with their captions, numbered in the order in which the templates print them; none where there is nothing to draw. */
export function chartValues(report: ConsolidatedReport): ChartValues {
  let number = 0;
  const printed = (chart: ReportChart | undefined): Printed =>
    chart?.pictures.map(({ caption, picture }, index) => {
      if (index === 0) number += 1;
      return { picture, caption: numberedCaption(number, caption) };
    }) ?? [];
  return {
    submissionCharts: printed(submissionChart(report)),
    activityCharts: printed(activityChart(report)),
    trendCharts: [...trendCharts(report).values()].flatMap(printed),
    fundingCharts: printed(fundingChart(report)),
  };
}
