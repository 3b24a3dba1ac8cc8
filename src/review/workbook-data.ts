import { capitals, unstopped } from '../messages/vi/report-document.ts';
import { causeLabels, proposalLabels } from '../messages/vi/report-labels.ts';
import { unitNames } from '../messages/vi/report-opinions.ts';
import { registerNote } from '../messages/vi/report-register.ts';
import { rangeLabel, reviewSubject, yearCoverage } from '../messages/vi/review-cover.ts';
import { reorganisationText, yearNote } from '../messages/vi/review-discipline.ts';
import { allLessons } from '../messages/vi/review-results.ts';
import type { Filling, Values } from '../office/template-fields.ts';
import { bannersOf } from '../report/banners.ts';
import { formatDate } from '../text/vietnamese.ts';
import type { Review } from './review.ts';
import { chartValues } from './workbook-charts.ts';
import { disciplineValues } from './workbook-discipline.ts';
import { type ReviewWorkbookFields, reviewWorkbookFields } from './workbook-fields.ts';
import { numbered, resultValues } from './workbook-results.ts';
import { indicatorValues } from './workbook-series.ts';

type All = Values<ReviewWorkbookFields>;

/** A year of which nothing is known has empty cells, never zeros; one that is not all due yet has no rates. */
function yearRows({ discipline: { years }, issued }: Review): All['years'] {
  return numbered(
    years.map(own => {
      const { year, required, accepted } = own;
      const rates = required?.notDue === 0 ? required : undefined;
      return {
        year,
        state: yearNote(own),
        owed: required === undefined ? null : required.expected + required.notDue,
        received: required?.received ?? null,
        onTime: required?.onTime ?? null,
        late: required?.late ?? null,
        missing: required?.missing ?? null,
        exempt: required?.exempt ?? null,
        accepted: accepted ?? null,
        completeness: rates?.completeness ?? null,
        onTimeRate: rates?.onTimeRate ?? null,
        documents: issued.find(one => one.year === year)?.documents ?? null,
      };
    }),
  );
}

type OpinionValues = Pick<All, 'difficulties' | 'proposals' | 'lessons' | 'directions'>;

function opinionValues({ difficulties, proposals, narrative, lessons, directions }: Review): OpinionValues {
  const proposed = [...proposals.amendments, ...proposals.byAddressee.flatMap(({ items }) => items)];
  const told = [
    ...(narrative.lessons === undefined ? [] : [{ year: allLessons, text: narrative.lessons }]),
    ...lessons,
  ];
  return {
    difficulties: numbered(
      difficulties.map(({ units, taskGroup, text, cause, causeKind, years }) => ({
        units: unitNames(units),
        group: unstopped(taskGroup?.title ?? ''),
        text,
        causeKind: causeKind === undefined ? '' : causeLabels[causeKind],
        cause: cause ?? '',
        years: years.join(', '),
      })),
    ),
    proposals: numbered(
      proposed.map(({ units, to, text, kind, years }) => ({
        units: unitNames(units),
        addressee: to,
        text,
        kind: proposalLabels[kind],
        years: years.join(', '),
      })),
    ),
    lessons: numbered(told.map(({ year, text }) => ({ year: String(year), text }))),
    directions: numbered(
      (directions?.items ?? []).map(({ units, taskGroup, text }) => ({
        units: unitNames(units),
        group: unstopped(taskGroup?.title ?? ''),
        text,
      })),
    ),
  };
}

type ChangeValues = Pick<All, 'amendments' | 'reorganisations'>;

const changeValues = ({ amendments, reorganisations }: Review): ChangeValues => ({
  amendments: numbered(
    amendments.map(({ document, effective, reason, changes }) => ({
      document: document.number,
      date: document.date ?? null,
      effective,
      reason,
      changes: changes.length,
    })),
  ),
  reorganisations: numbered(reorganisations.map(own => ({ text: reorganisationText(own) }))),
});

/** The review as the workbook holds it: figures as numbers, days as days, one line for each year. */
export function reviewWorkbookData(review: Review): Filling<ReviewWorkbookFields> {
  const { cover, asOf } = review;
  const title = reviewSubject(review);
  const values: All = {
    ...chartValues(review),
    banners: bannersOf(review).map(text => ({ text })),
    bannerLine: bannersOf(review).join(' – '),
    subject: title,
    issuer: cover.signatory.name,
    rangeTitle: capitals(rangeLabel(review)),
    asOf: formatDate(asOf),
    coverage: yearCoverage(review),
    registerNote: registerNote(review.register),
    years: yearRows(review),
    ...resultValues(review),
    ...indicatorValues(review),
    ...disciplineValues(review),
    ...opinionValues(review),
    ...changeValues(review),
  };
  return { fields: reviewWorkbookFields, title, author: cover.signatory.name, day: review.date ?? asOf, values };
}
