import { appendixLabel } from '../messages/vi/report-appendices.ts';
import { sentence, unstopped } from '../messages/vi/report-document.ts';
import { proposalLabels } from '../messages/vi/report-labels.ts';
import {
  amendmentHeading,
  causeHeadings,
  causeText,
  noDifficulties,
  noProposals,
  proposalHeading,
} from '../messages/vi/report-opinions.ts';
import { directionsOf, notWritten, saidIn, yearHeading } from '../messages/vi/review-results.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import {
  fullLists,
  goesOn,
  lettered,
  numbered,
  type OpinionGroup,
  type OpinionList,
  type OpinionPart,
  opinionLists,
  printedGroups,
} from '../report/opinion-lists.ts';
import type { AttributedProposal } from '../report/opinions.ts';
import type { OverTime } from './opinion-years.ts';
import type { Review } from './review.ts';
import type { ReviewFields } from './word-fields.ts';

type All = Values<ReviewFields>;

const said = (text: string, item: OverTime<object>): string => sentence(`${unstopped(text)} ${saidIn(item)}`);

function difficultyGroups(items: Review['difficulties']): readonly OpinionGroup[] {
  return (['objective', 'subjective', 'unknown'] as const)
    .map(kind => ({
      heading: causeHeadings[kind],
      items: items
        .filter(({ causeKind }) => (causeKind ?? 'unknown') === kind)
        .map(item => ({ units: item.units, text: `${said(item.text, item)}${causeText(item.cause)}` })),
    }))
    .filter(group => group.items.length > 0);
}

function proposalItem(item: OverTime<AttributedProposal>) {
  const { units, text, kind } = item;
  const label =
    kind === 'other' || kind === 'plan-amendment' ? '' : ` (${proposalLabels[kind].toLocaleLowerCase('vi')})`;
  return { units, text: said(`${unstopped(text)}${label}`, item) };
}

function proposalGroups({ proposals: { amendments, byAddressee } }: Review): readonly OpinionGroup[] {
  const addressees = [...new Set(amendments.map(({ to }) => to))];
  return [
    ...addressees.map(addressee => ({
      heading: amendmentHeading(addressee),
      items: amendments.filter(({ to }) => to === addressee),
    })),
    ...byAddressee.map(({ addressee, items }) => ({ heading: proposalHeading(addressee), items })),
  ].map(({ heading, items }) => ({ heading, items: items.map(proposalItem) }));
}

/** What units mean to do next is told only until the coordinator has written what comes next. */
function directionGroups({ narrative, directions }: Review): readonly OpinionGroup[] {
  if (narrative.nextPeriod !== undefined || directions === undefined || directions.items.length === 0) return [];
  const items = directions.items.map(({ units, text }) => ({ units, text: sentence(text) }));
  return [{ heading: directionsOf(directions.year), items }];
}

/** The long lists of a review, which decide whether it has an appendix for them. */
export const reviewOpinions = (review: Review): Readonly<Record<OpinionPart, OpinionList>> =>
  opinionLists({
    difficulties: difficultyGroups(review.difficulties),
    proposals: proposalGroups(review),
    directions: directionGroups(review),
  });

type OpinionValues = Pick<
  All,
  | 'assessment'
  | 'difficultiesText'
  | 'difficultyGroups'
  | 'moreDifficulties'
  | 'noDifficulties'
  | 'lessons'
  | 'yearLessons'
  | 'proposalsText'
  | 'proposalGroups'
  | 'moreProposals'
  | 'noProposals'
  | 'directionsText'
  | 'directionGroups'
  | 'moreDirections'
  | 'hasOpinions'
  | 'opinionsAppendix'
  | 'opinions'
>;

const written = (text: string | undefined) => paragraphsOf(text ?? notWritten);

/**
 * Sections IV to VII: what the coordinator wrote first, then what the units said, with the years in which they said it; long lists
 * in full in the appendix of this number.
 */
export function opinionValues(review: Review, number: string | undefined): OpinionValues {
  const { narrative, lessons } = review;
  const lists = reviewOpinions(review);
  const { difficulties, proposals, directions } = lists;
  const nothing = ({ all }: OpinionList, own: string | undefined, text: string) =>
    asParagraphs(all.length === 0 && own === undefined ? [text] : []);
  return {
    assessment: written(narrative.assessment),
    difficultiesText: paragraphsOf(narrative.difficulties),
    difficultyGroups: printedGroups(difficulties.text, lettered),
    moreDifficulties: goesOn(difficulties, number),
    noDifficulties: nothing(difficulties, narrative.difficulties, noDifficulties),
    lessons: lessons.length > 0 ? paragraphsOf(narrative.lessons) : written(narrative.lessons),
    yearLessons: lessons.map(({ year, text }) => ({ heading: yearHeading(year), paragraphs: paragraphsOf(text) })),
    proposalsText: paragraphsOf(narrative.proposals),
    proposalGroups: printedGroups(proposals.text, numbered),
    moreProposals: goesOn(proposals, number),
    noProposals: nothing(proposals, narrative.proposals, noProposals),
    directionsText: written(narrative.nextPeriod),
    directionGroups: printedGroups(directions.text, (_, heading) => `${heading}:`),
    moreDirections: goesOn(directions, number),
    hasOpinions: number !== undefined,
    opinionsAppendix: appendixLabel(number ?? ''),
    opinions: fullLists(lists),
  };
}
