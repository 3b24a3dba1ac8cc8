import { listGoesOn, opinionParts } from '../messages/vi/report-appendices.ts';
import { clauseLetter } from '../messages/vi/report-document.ts';
import { unitNames } from '../messages/vi/report-opinions.ts';
import { asParagraphs } from '../office/paragraphs.ts';
import { itemsInText, shortList } from './short-list.ts';
import type { UnitLabel } from './unit-label.ts';

/** What units said, each text once and under their names. */
export interface OpinionGroup {
  readonly heading: string;
  readonly items: readonly { readonly units: readonly UnitLabel[]; readonly text: string }[];
}

export type OpinionPart = keyof typeof opinionParts;

/** One of the three lists: what of it stands in the text, and how it goes on. */
export interface OpinionList {
  readonly part: OpinionPart;
  readonly all: readonly OpinionGroup[];
  readonly text: readonly OpinionGroup[];
  readonly isLong: boolean;
  readonly letter: string;
}

export const numbered = (index: number, heading: string): string => `${index + 1}. ${heading}`;
export const lettered = (index: number, heading: string): string => `${clauseLetter(index)}) ${heading}`;

/** As a template prints them. */
export const printedGroups = (groups: readonly OpinionGroup[], label: (index: number, heading: string) => string) =>
  groups.map(({ heading, items }, index) => ({
    heading: label(index, heading),
    items: items.map(({ units, text }) => ({ units: unitNames(units), text })),
  }));

const count = (groups: readonly OpinionGroup[]): number => groups.reduce((sum, { items }) => sum + items.length, 0);

const isLong = (groups: readonly OpinionGroup[]): boolean => count(groups) > shortList;

/** What of the groups stands in the text. */
function inText(groups: readonly OpinionGroup[]): readonly OpinionGroup[] {
  if (!isLong(groups)) return groups;
  const chosen = itemsInText(groups.map(({ items }) => items));
  return groups
    .map(({ heading }, index) => ({ heading, items: chosen[index] ?? [] }))
    .filter(({ items }) => items.length > 0);
}

/** The lists of a document; those that are too long for its text get a letter in the appendix. */
export function opinionLists(
  groups: Readonly<Record<OpinionPart, readonly OpinionGroup[]>>,
): Readonly<Record<OpinionPart, OpinionList>> {
  const long = (['difficulties', 'proposals', 'directions'] as const).filter(part => isLong(groups[part]));
  const listOf = (part: OpinionPart): OpinionList => ({
    part,
    all: groups[part],
    text: inText(groups[part]),
    isLong: long.includes(part),
    letter: 'ABC'.charAt(long.indexOf(part)),
  });
  return {
    difficulties: listOf('difficulties'),
    proposals: listOf('proposals'),
    directions: listOf('directions'),
  };
}

/** Where the rest of a long list stands: in the appendix of this number. */
export const goesOn = ({ part, all, text, isLong: long, letter }: OpinionList, number: string | undefined) =>
  asParagraphs(
    long && number !== undefined
      ? [listGoesOn({ what: opinionParts[part].what, all: count(all), inText: count(text), part: letter }, number)]
      : [],
  );

/** The long lists in full, as the appendix prints them. */
export const fullLists = (lists: Readonly<Record<OpinionPart, OpinionList>>) =>
  Object.values(lists)
    .filter(({ isLong: long }) => long)
    .map(({ part, all, letter }) => ({
      heading: `${letter}. ${opinionParts[part].heading}`,
      groups: printedGroups(all, numbered),
    }));
