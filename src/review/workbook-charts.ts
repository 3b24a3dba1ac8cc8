import { upperFirst } from '../messages/vi/report-document.ts';
import { blockLabels } from '../messages/vi/report-labels.ts';
import { fundingYearsText, submissionYearsText } from '../messages/vi/review-charts.ts';
import { yearHeading } from '../messages/vi/review-results.ts';
import type { Values } from '../office/template-fields.ts';
import { type TrendValues, trendValues } from '../report/workbook-trends.ts';
import { trendsOverYears } from './charts.ts';
import type { Review } from './review.ts';
import type { ReviewWorkbookFields } from './workbook-fields.ts';

type ChartValues = TrendValues & Pick<Values<ReviewWorkbookFields>, 'submissionsText' | 'fundingYears' | 'fundingText'>;

/** What the charts of the workbook draw: the series of those in the document; a year of which nothing is known has no bar. */
export function chartValues(review: Review): ChartValues {
  const { discipline, funding, range } = review;
  const known = funding.blocks.filter(({ sum }) => sum !== undefined);
  return {
    submissionsText: submissionYearsText(discipline.years),
    fundingYears: known.flatMap(({ block, years }) =>
      years.map(({ year, total }) => ({
        label: `${upperFirst(blockLabels[block])}: ${yearHeading(year)}`,
        planned: total?.planned ?? null,
        disbursed: total?.disbursed ?? null,
      })),
    ),
    fundingText: fundingYearsText(known),
    ...trendValues(trendsOverYears(review), range.to),
  };
}
