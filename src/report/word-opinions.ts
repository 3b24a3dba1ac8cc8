import { listGoesOn, opinionParts } from '../messages/vi/report-appendices.ts';
import { clauseLetter, sentence, unstopped } from '../messages/vi/report-document.ts';
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
  unitNames,
} from '../messages/vi/report-opinions.ts';
import { noReports } from '../messages/vi/report-submissions.ts';
import { asParagraphs, paragraphsOf } from '../office/paragraphs.ts';
import type { Values } from '../office/template-fields.ts';
import { type AppendixNumbers, longOpinions } from './appendices.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { AttributedDifficulty, AttributedDirection, AttributedProposal } from './opinions.ts';
import { itemsInText } from './short-list.ts';
import { isReceived } from './submission-results.ts';
import type { UnitLabel } from './unit-label.ts';
import type { WordFields } from './word-fields.ts';

type All = Values<WordFields>;
type Groups = All['difficultyGroups'];

interface Item {
  readonly units: readonly UnitLabel[];
  readonly text: string;
}

interface Group {
  readonly heading: string;
  readonly items: readonly Item[];
}

function difficultyGroups(items: readonly AttributedDifficulty[]): readonly Group[] {
  return (['objective', 'subjective', 'unknown'] as const)
    .map(kind => ({
      heading: causeHeadings[kind],
      items: items
        .filter(({ causeKind }) => (causeKind ?? 'unknown') === kind)
        .map(({ units, text, cause }) => ({ units, text: `${sentence(text)}${causeText(cause)}` })),
    }))
    .filter(group => group.items.length > 0);
}

function proposalGroups({ proposals: { amendments, byAddressee } }: ConsolidatedReport): readonly Group[] {
  const amendment = ({ units, text }: AttributedProposal): Item => ({ units, text: sentence(text) });
  const addressees = [...new Set(amendments.map(({ to }) => to))];
  const plain = ({ units, text, kind }: AttributedProposal): Item => ({
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

function directionGroups(directions: readonly AttributedDirection[]): readonly Group[] {
  const titles = [...new Set(directions.map(({ taskGroup }) => taskGroup?.title))];
  return titles.map(title => ({
    heading: unstopped(title ?? otherDirections),
    items: directions
      .filter(({ taskGroup }) => taskGroup?.title === title)
      .map(({ units, text }) => ({ units, text: sentence(text) })),
  }));
}

const numbered = (index: number, heading: string): string => `${index + 1}. ${heading}`;
const lettered = (index: number, heading: string): string => `${clauseLetter(index)}) ${heading}`;

const printed = (groups: readonly Group[], label: (index: number, heading: string) => string): Groups =>
  groups.map(({ heading, items }, index) => ({
    heading: label(index, heading),
    items: items.map(({ units, text }) => ({ units: unitNames(units), text })),
  }));

/** What of the groups stands in the text. */
function inText(groups: readonly Group[], isLong: boolean): readonly Group[] {
  if (!isLong) return groups;
  const chosen = itemsInText(groups.map(({ items }) => items));
  return groups
    .map(({ heading }, index) => ({ heading, items: chosen[index] ?? [] }))
    .filter(({ items }) => items.length > 0);
}

const count = (groups: readonly Group[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);

type Part = keyof typeof opinionParts;

/** One of the three lists: what of it stands in the text, and how it goes on. */
interface List {
  readonly part: Part;
  readonly all: readonly Group[];
  readonly text: readonly Group[];
  readonly isLong: boolean;
  readonly letter: string;
}

function listsOf(report: ConsolidatedReport): Readonly<Record<Part, List>> {
  const long = longOpinions(report);
  const parts = (['difficulties', 'proposals', 'directions'] as const).filter(part => long[part]);
  const listOf = (part: Part, all: readonly Group[]): List => ({
    part,
    all,
    text: inText(all, long[part]),
    isLong: long[part],
    letter: 'ABC'.charAt(parts.indexOf(part)),
  });
  return {
    difficulties: listOf('difficulties', difficultyGroups(report.difficulties)),
    proposals: listOf('proposals', proposalGroups(report)),
    directions: listOf('directions', directionGroups(report.directions)),
  };
}

const more = ({ part, all, text, isLong, letter }: List, number: string | undefined) =>
  asParagraphs(
    isLong && number !== undefined
      ? [listGoesOn({ what: opinionParts[part].what, all: count(all), inText: count(text), part: letter }, number)]
      : [],
  );

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
  const nothing = ({ all }: List, written: string | undefined, text: string) =>
    asParagraphs(
      report.silent ? [noReports(isReceived(report))] : all.length === 0 && written === undefined ? [text] : [],
    );
  return {
    difficultiesHeading: numbered(narrative.assessment === undefined ? 0 : 1, difficultiesHeading),
    difficultiesText: paragraphsOf(narrative.difficulties),
    difficultyGroups: printed(difficulties.text, lettered),
    moreDifficulties: more(difficulties, number),
    noDifficulties: nothing(difficulties, narrative.difficulties, noDifficulties),
    proposalsText: paragraphsOf(narrative.proposals),
    proposalGroups: printed(proposals.text, numbered),
    moreProposals: more(proposals, number),
    noProposals: nothing(proposals, narrative.proposals, noProposals),
    directionsText: paragraphsOf(narrative.nextPeriod),
    directionGroups: printed(directions.text, numbered),
    moreDirections: more(directions, number),
    noDirections: nothing(directions, narrative.nextPeriod, noDirections),
    hasOpinions: number !== undefined,
    opinions: Object.values(lists)
      .filter(({ isLong }) => isLong)
      .map(({ part, all, letter }) => ({
        heading: `${letter}. ${opinionParts[part].heading}`,
        groups: printed(all, numbered),
      })),
  };
}
