import type { Plan } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { rangeId } from '../model/year-range.ts';
import { countsOf, type ManifestFiles, manifestText } from '../report/manifest.ts';
import type { Review } from './review.ts';

/** What a review was looked at with. */
export interface ReviewedPlan {
  readonly plan: Plan;
  readonly cycle: string;
  readonly at: Instant;
}

/** Like that of a report; the counts are those of each year, and `null` for a year of which nothing is known. */
export const reviewManifest = (review: Review, reviewed: ReviewedPlan, files: ManifestFiles): string =>
  manifestText(
    {
      ...review,
      ...reviewed,
      period: rangeId(review.range),
      provisional: review.years.some(({ report }) => report?.provisional === true),
    },
    {
      years: review.years.map(({ year, report }) => ({ year, counts: report === undefined ? null : countsOf(report) })),
    },
    files,
  );
