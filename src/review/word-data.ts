import { appendixLabel, seeAppendix } from '../messages/vi/report-appendices.ts';
import { closing } from '../messages/vi/report-cover.ts';
import { indicatorHeading } from '../messages/vi/report-indicators.ts';
import { registerNote } from '../messages/vi/report-register.ts';
import { rangeLabel, reviewLead, reviewSubject } from '../messages/vi/review-cover.ts';
import {
  amendmentText,
  issuedTexts,
  noAmendments,
  noReorganisations,
  reorganisationText,
  reorganisedFigures,
  submissionsByUnit,
} from '../messages/vi/review-discipline.ts';
import { seriesText } from '../messages/vi/review-indicators.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Filling, Values } from '../office/template-fields.ts';
import { bannersOf } from '../report/banners.ts';
import { coverValues } from '../report/word-cover.ts';
import { formatDate } from '../text/vietnamese.ts';
import type { Review } from './review.ts';
import { chartValues } from './word-charts.ts';
import { disciplineValues } from './word-discipline.ts';
import { type ReviewFields, reviewFields } from './word-fields.ts';
import { fundingValues } from './word-funding.ts';
import { groupValues } from './word-groups.ts';
import { opinionValues, reviewOpinions } from './word-opinions.ts';
import { seriesValues } from './word-series.ts';

type All = Values<ReviewFields>;

type DirectionValues = Pick<All, 'direction' | 'issuedDocuments' | 'amendments' | 'reorganisations'>;

/** Section I without the submissions: what was issued, changed and reorganised. */
const directionValues = ({ narrative, issued, amendments, reorganisations }: Review): DirectionValues => ({
  direction: paragraphsOf(narrative.direction),
  issuedDocuments: asParagraphs(issuedTexts(issued)),
  amendments: asParagraphs(amendments.length === 0 ? [noAmendments] : amendments.map(amendmentText)),
  reorganisations: asParagraphs(
    reorganisations.length === 0
      ? [noReorganisations]
      : [...reorganisations.map(reorganisationText), reorganisedFigures],
  ),
});

/** The series come first, the submissions last, and the long lists between them where there are any. */
const appendicesOf = (review: Review): { readonly opinions?: string; readonly submissions: string } =>
  Object.values(reviewOpinions(review)).some(({ isLong }) => isLong)
    ? { opinions: 'II', submissions: 'III' }
    : { submissions: 'II' };

/** The review as the Word templates print it. */
export function reviewWordData(review: Review): Filling<ReviewFields> {
  const { narrative, indicators, taskGroups, asOf, cover } = review;
  const { opinions, submissions } = appendicesOf(review);
  const values: All = {
    banners: asParagraphs(bannersOf(review)),
    ...coverValues(review, reviewSubject(review)),
    lead: reviewLead(review),
    closing: closing(cover, rangeLabel(review)),
    introduction: paragraphsOf(narrative.introduction),
    ...directionValues(review),
    ...disciplineValues(review),
    taskGroups: taskGroups.map((group, index) => groupValues(group, index, review.years.length)),
    indicatorHeading: `${taskGroups.length + 1}. ${indicatorHeading}`,
    indicatorSentences: asParagraphs(indicators.map(seriesText)),
    ...fundingValues(review),
    ...chartValues(review),
    ...opinionValues(review, opinions),
    submissionsAppendix: appendixLabel(submissions),
    submissionReferences: asParagraphs(seeAppendix(submissions, submissionsByUnit)),
    ...seriesValues(review),
    asOf: formatDate(asOf),
    registerNote: paragraphsOf(registerNote(review.register)),
  };
  return {
    fields: reviewFields,
    title: reviewSubject(review),
    author: cover.signatory.name,
    day: review.date ?? asOf,
    values,
  };
}
