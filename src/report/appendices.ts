import { romanNumeral } from '../text/roman.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import { shortList } from './short-list.ts';

/** Parts behind the signed text, in their order. */
const appendixNames = [
  'indicators',
  'activities',
  'documents',
  'funding',
  'opinions',
  'attention',
  'submissions',
] as const;
export type AppendixName = (typeof appendixNames)[number];

/** Numbers of the appendices that have something to show: `III`, empty for the only one, `undefined` for one that is left out. */
export type AppendixNumbers = Readonly<Record<AppendixName, string | undefined>>;

export const proposalsOf = ({ proposals: { amendments, byAddressee } }: ConsolidatedReport) => [
  ...amendments,
  ...byAddressee.flatMap(({ items }) => items),
];

/** Lists that are too long to stand in the text whole. */
export const longOpinions = (report: ConsolidatedReport) => ({
  difficulties: report.difficulties.length > shortList,
  proposals: proposalsOf(report).length > shortList,
  directions: report.directions.length > shortList,
});

function isPresent(name: AppendixName, report: ConsolidatedReport): boolean {
  switch (name) {
    case 'indicators':
      return report.indicators.length > 0;
    case 'activities':
      return !report.silent;
    case 'documents':
      return report.issuedDocuments.length > 0;
    case 'funding':
      return report.funding.lines.length > 0;
    case 'opinions':
      return Object.values(longOpinions(report)).includes(true);
    case 'attention':
      // Who has to be called is the province's own matter.
      if (report.kind === 'ministry') return false;
      return report.submissions.lines.some(
        ({ class: own, state, sentBack }) =>
          own === 'required' && (state === 'missing' || state === 'late' || sentBack),
      );
    case 'submissions':
      return true;
  }
}

/** Numbers as Nghị định 30/2020/NĐ-CP wants them: Roman, and none where there is only one appendix. */
export function appendixNumbers(report: ConsolidatedReport): AppendixNumbers {
  const present = appendixNames.filter(name => isPresent(name, report));
  const numberOf = (name: AppendixName): string | undefined => {
    const index = present.indexOf(name);
    if (index < 0) return undefined;
    return present.length === 1 ? '' : romanNumeral(index + 1);
  };
  return {
    indicators: numberOf('indicators'),
    activities: numberOf('activities'),
    documents: numberOf('documents'),
    funding: numberOf('funding'),
    opinions: numberOf('opinions'),
    attention: numberOf('attention'),
    submissions: numberOf('submissions'),
  };
}
