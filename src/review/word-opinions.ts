import { clauseLetter, sentence, unstopped } from '../messages/vi/report-document.ts';
import { proposalLabels } from '../messages/vi/report-labels.ts';
import {
  amendmentHeading,
  causeHeadings,
  noDifficulties,
  noProposals,
  proposalHeading,
  unitNames,
} from '../messages/vi/report-opinions.ts';
import { directionsOf, notWritten, saidIn, yearHeading } from '../messages/vi/review-results.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import type { AttributedDifficulty, AttributedProposal } from '../report/opinions.ts';
import type { OverTime } from './opinion-years.ts';
import type { Review } from './review.ts';
import type { ReviewFields } from './word-fields.ts';

type All = Values<ReviewFields>;

const said = (text: string, item: OverTime<object>): string => sentence(`${unstopped(text)} ${saidIn(item)}`);

const difficultyItem = (item: OverTime<AttributedDifficulty>) => ({
  units: unitNames(item.units),
  text: said(item.text, item),
  hasCause: item.cause !== undefined,
  cause: sentence(item.cause ?? ''),
});

function difficultyGroups(items: Review['difficulties']): All['difficultyGroups'] {
  return (['objective', 'subjective', 'unknown'] as const)
    .map(kind => ({ kind, items: items.filter(({ causeKind }) => (causeKind ?? 'unknown') === kind) }))
    .filter(group => group.items.length > 0)
    .map((group, index) => ({
      heading: `${clauseLetter(index)}) ${causeHeadings[group.kind]}`,
      items: group.items.map(difficultyItem),
    }));
}

function proposalItem(item: OverTime<AttributedProposal>) {
  const { units, text, kind } = item;
  const label =
    kind === 'other' || kind === 'plan-amendment' ? '' : ` (${proposalLabels[kind].toLocaleLowerCase('vi')})`;
  return { units: unitNames(units), text: said(`${unstopped(text)}${label}`, item) };
}

function proposalGroups({ proposals: { amendments, byAddressee } }: Review): All['proposalGroups'] {
  const addressees = [...new Set(amendments.map(({ to }) => to))];
  return [
    ...addressees.map(addressee => ({
      heading: amendmentHeading(addressee),
      items: amendments.filter(({ to }) => to === addressee),
    })),
    ...byAddressee.map(({ addressee, items }) => ({ heading: proposalHeading(addressee), items })),
  ].map(({ heading, items }, index) => ({ heading: `${index + 1}. ${heading}`, items: items.map(proposalItem) }));
}

type OpinionValues = Pick<
  All,
  | 'assessment'
  | 'difficultiesText'
  | 'difficultyGroups'
  | 'noDifficulties'
  | 'lessons'
  | 'yearLessons'
  | 'proposalsText'
  | 'proposalGroups'
  | 'noProposals'
  | 'directionsText'
  | 'hasDirections'
  | 'directionsHeading'
  | 'directions'
>;

const written = (text: string | undefined) => paragraphsOf(text ?? notWritten);

/**
 * Sections IV to VII: what the coordinator wrote first, then what the units said, with the years in which they said it.
 *
 * What units mean to do next is printed only until the coordinator has written what comes next.
 */
export function opinionValues(review: Review): OpinionValues {
  const { narrative, lessons, directions } = review;
  const groups = difficultyGroups(review.difficulties);
  const proposed = proposalGroups(review);
  return {
    assessment: written(narrative.assessment),
    difficultiesText: paragraphsOf(narrative.difficulties),
    difficultyGroups: groups,
    noDifficulties: asParagraphs(groups.length === 0 && narrative.difficulties === undefined ? [noDifficulties] : []),
    lessons: lessons.length > 0 ? paragraphsOf(narrative.lessons) : written(narrative.lessons),
    yearLessons: lessons.map(({ year, text }) => ({ heading: yearHeading(year), paragraphs: paragraphsOf(text) })),
    proposalsText: paragraphsOf(narrative.proposals),
    proposalGroups: proposed,
    noProposals: asParagraphs(proposed.length === 0 && narrative.proposals === undefined ? [noProposals] : []),
    directionsText: written(narrative.nextPeriod),
    hasDirections: narrative.nextPeriod === undefined && (directions?.items.length ?? 0) > 0,
    directionsHeading: directions === undefined ? '' : directionsOf(directions.year),
    directions: (directions?.items ?? []).map(({ units, text }) => ({ units: unitNames(units), text: sentence(text) })),
  };
}
