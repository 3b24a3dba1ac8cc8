import { sentence, unstopped } from '../messages/vi/report-document.ts';
import { proposalLabels } from '../messages/vi/report-labels.ts';
import {
  amendmentHeading,
  causeHeadings,
  causeText,
  difficultiesHeading,
  noDifficulties,
  noDirections,
  noProposals,
  otherDirections,
  proposalHeading,
} from '../messages/vi/report-opinions.ts';
import { noReports } from '../messages/vi/report-submissions.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import type { AppendixNumbers } from './appendices.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import {
  fullLists,
  goesOn,
  lettered,
  numbered,
  type OpinionGroup,
  type OpinionList,
  opinionLists,
  printedGroups,
} from './opinion-lists.ts';
import type { AttributedDifficulty, AttributedDirection, AttributedProposal } from './opinions.ts';
import { isReceived } from './submission-results.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;

function difficultyGroups(items: readonly AttributedDifficulty[]): readonly OpinionGroup[] {
  return (['objective', 'subjective', 'unknown'] as const)
    .map(kind => ({
      heading: causeHeadings[kind],
      items: items
        .filter(({ causeKind }) => (causeKind ?? 'unknown') === kind)
        .map(({ units, text, cause }) => ({ units, text: `${sentence(text)}${causeText(cause)}` })),
    }))
    .filter(group => group.items.length > 0);
}

function proposalGroups({ proposals: { amendments, byAddressee } }: ConsolidatedReport): readonly OpinionGroup[] {
  const amendment = ({ units, text }: AttributedProposal): OpinionGroup['items'][number] => ({
    units,
    text: sentence(text),
  });
  const addressees = [...new Set(amendments.map(({ to }) => to))];
  const plain = ({ units, text, kind }: AttributedProposal): OpinionGroup['items'][number] => ({
    units,
    text: kind === 'other' ? sentence(text) : `${unstopped(text)} (${proposalLabels[kind].toLocaleLowerCase('vi')}).`,
  });
  return [
    ...addressees.map(addressee => ({
      heading: amendmentHeading(addressee),
      items: amendments.filter(({ to }) => to === addressee).map(amendment),
    })),
    ...byAddressee.map(({ addressee, items }) => ({ heading: proposalHeading(addressee), items: items.map(plain) })),
  ];
}

function directionGroups(directions: readonly AttributedDirection[]): readonly OpinionGroup[] {
  const titles = [...new Set(directions.map(({ taskGroup }) => taskGroup?.title))];
  return titles.map(title => ({
    heading: unstopped(title ?? otherDirections),
    items: directions
      .filter(({ taskGroup }) => taskGroup?.title === title)
      .map(({ units, text }) => ({ units, text: sentence(text) })),
  }));
}

const listsOf = (report: ConsolidatedReport) =>
  opinionLists({
    difficulties: difficultyGroups(report.difficulties),
    proposals: proposalGroups(report),
    directions: directionGroups(report.directions),
  });

type OpinionValues = Pick<
  All,
  | 'difficultiesHeading'
  | 'difficultiesText'
  | 'difficultyGroups'
  | 'moreDifficulties'
  | 'noDifficulties'
  | 'proposalsText'
  | 'proposalGroups'
  | 'moreProposals'
  | 'noProposals'
  | 'directionsText'
  | 'directionGroups'
  | 'moreDirections'
  | 'noDirections'
  | 'hasOpinions'
  | 'opinions'
>;

/** Sections IV to VI: what the coordinator wrote first, then what the units said, each under its name; long lists in full behind. */
export function opinionValues(report: ConsolidatedReport, { opinions: number }: AppendixNumbers): OpinionValues {
  const { narrative } = report;
  const lists = listsOf(report);
  const { difficulties, proposals, directions } = lists;
  const nothing = ({ all }: OpinionList, written: string | undefined, text: string) =>
    asParagraphs(
      report.silent ? [noReports(isReceived(report))] : all.length === 0 && written === undefined ? [text] : [],
    );
  return {
    difficultiesHeading: numbered(narrative.assessment === undefined ? 0 : 1, difficultiesHeading),
    difficultiesText: paragraphsOf(narrative.difficulties),
    difficultyGroups: printedGroups(difficulties.text, lettered),
    moreDifficulties: goesOn(difficulties, number),
    noDifficulties: nothing(difficulties, narrative.difficulties, noDifficulties),
    proposalsText: paragraphsOf(narrative.proposals),
    proposalGroups: printedGroups(proposals.text, numbered),
    moreProposals: goesOn(proposals, number),
    noProposals: nothing(proposals, narrative.proposals, noProposals),
    directionsText: paragraphsOf(narrative.nextPeriod),
    directionGroups: printedGroups(directions.text, numbered),
    moreDirections: goesOn(directions, number),
    noDirections: nothing(directions, narrative.nextPeriod, noDirections),
    hasOpinions: number !== undefined,
    opinions: fullLists(lists),
  };
}
