import { clauseLetter, sentence, unstopped } from '../messages/vi/report-document.ts';
import { proposalLabels } from '../messages/vi/report-labels.ts';
import {
  amendmentHeading,
  causeHeadings,
  difficultiesHeading,
  noDifficulties,
  noDirections,
  noProposals,
  otherDirections,
  proposalHeading,
  unitNames,
} from '../messages/vi/report-opinions.ts';
import { noReports } from '../messages/vi/report-submissions.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { AttributedDifficulty, AttributedDirection, AttributedProposal } from './opinions.ts';
import { isReceived } from './submission-results.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;
type OpinionValues = Pick<
  All,
  | 'difficultiesHeading'
  | 'difficultiesText'
  | 'difficultyGroups'
  | 'noDifficulties'
  | 'proposalsText'
  | 'proposalGroups'
  | 'noProposals'
  | 'directionsText'
  | 'directionGroups'
  | 'noDirections'
>;

const numbered = (index: number, heading: string): string => `${index + 1}. ${heading}`;

const difficultyItem = ({ units, text, cause }: AttributedDifficulty) => ({
  units: unitNames(units),
  text: sentence(text),
  hasCause: cause !== undefined,
  cause: sentence(cause ?? ''),
});

function difficultyGroups(items: readonly AttributedDifficulty[]): All['difficultyGroups'] {
  return (['objective', 'subjective', 'unknown'] as const)
    .map(kind => ({ kind, items: items.filter(({ causeKind }) => (causeKind ?? 'unknown') === kind) }))
    .filter(group => group.items.length > 0)
    .map((group, index) => ({
      heading: `${clauseLetter(index)}) ${causeHeadings[group.kind]}`,
      items: group.items.map(difficultyItem),
    }));
}

function proposalGroups({ proposals: { amendments, byAddressee } }: ConsolidatedReport): All['proposalGroups'] {
  const amendment = ({ units, text }: AttributedProposal) => ({ units: unitNames(units), text: sentence(text) });
  const addressees = [...new Set(amendments.map(({ to }) => to))];
  const plain = ({ units, text, kind }: AttributedProposal) => ({
    units: unitNames(units),
    text: kind === 'other' ? sentence(text) : `${unstopped(text)} (${proposalLabels[kind].toLocaleLowerCase('vi')}).`,
  });
  const groups = [
    ...addressees.map(addressee => ({
      heading: amendmentHeading(addressee),
      items: amendments.filter(({ to }) => to === addressee).map(amendment),
    })),
    ...byAddressee.map(({ addressee, items }) => ({ heading: proposalHeading(addressee), items: items.map(plain) })),
  ];
  return groups.map(({ heading, items }, index) => ({ heading: numbered(index, heading), items }));
}

function directionGroups(directions: readonly AttributedDirection[]): All['directionGroups'] {
  const titles = [...new Set(directions.map(({ taskGroup }) => taskGroup?.title))];
  return titles.map((title, index) => ({
    heading: numbered(index, title ?? otherDirections),
    items: directions
      .filter(({ taskGroup }) => taskGroup?.title === title)
      .map(({ units, text }) => ({ units: unitNames(units), text: sentence(text) })),
  }));
}

/** Sections IV to VI: what the coordinator wrote first, then what the units said, each under its name. */
export function opinionValues(report: ConsolidatedReport): OpinionValues {
  const { narrative, difficulties, directions } = report;
  const groups = difficultyGroups(difficulties);
  const proposals = proposalGroups(report);
  const directed = directionGroups(directions);
  const nothing = (holds: boolean, text: string) =>
    asParagraphs(holds || report.silent ? [report.silent ? noReports(isReceived(report)) : text] : []);
  return {
    difficultiesHeading: numbered(narrative.assessment === undefined ? 0 : 1, difficultiesHeading),
    difficultiesText: paragraphsOf(narrative.difficulties),
    difficultyGroups: groups,
    noDifficulties: nothing(groups.length === 0 && narrative.difficulties === undefined, noDifficulties),
    proposalsText: paragraphsOf(narrative.proposals),
    proposalGroups: proposals,
    noProposals: nothing(proposals.length === 0 && narrative.proposals === undefined, noProposals),
    directionsText: paragraphsOf(narrative.nextPeriod),
    directionGroups: directed,
    noDirections: nothing(directed.length === 0 && narrative.nextPeriod === undefined, noDirections),
  };
}
