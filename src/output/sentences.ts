import type { LocatedFinding, LocatedPlace } from '../findings/finding.ts';
import type { FormatContext } from './format.ts';
import { safe } from './terminal.ts';

/** A finding in words that may be printed anywhere: each part on one line. */
export interface Sentences {
  /** `path:line:column` */
  readonly place: string;
  readonly message: string;
  /** The other places it is about, each behind its label. */
  readonly related: readonly string[];
  /** Without its label. */
  readonly fix?: string;
}

/** Longer than any sentence with a list of ids in it; only a flood is cut. */
const longestSentence = 1000;
/** Beyond the longest path of any system: a path is of use only whole. */
const longestPath = 4096;
const mostPlaces = 5;

export const shownPath = (file: string, { show }: FormatContext): string => safe(show(file), longestPath);

const placeOf = ({ file, span }: LocatedPlace, context: FormatContext): string =>
  `${shownPath(file, context)}:${span.line}:${span.column}`;

export function sentencesOf(finding: LocatedFinding, context: FormatContext): Sentences {
  const { message, fix } = context.wording(finding);
  return {
    place: placeOf(finding, context),
    message: safe(message, longestSentence),
    related: relatedOf(finding, context),
    ...(fix !== undefined && { fix: safe(fix, longestSentence) }),
  };
}

function relatedOf({ file, related }: LocatedFinding, context: FormatContext): readonly string[] {
  const { words } = context;
  const places = related
    .slice(0, mostPlaces)
    .map(place => words.otherPlace(placeOf(place, context), place.file === file));
  const rest = related.length - places.length;
  return rest > 0 ? [...places, words.morePlaces(rest)] : places;
}

/** Message, other places and fix as they stand under each other, without indent. */
export const paragraphs = ({ message, related, fix }: Sentences, { words }: FormatContext): readonly string[] => [
  message,
  ...related,
  ...(fix === undefined ? [] : [words.fix(fix)]),
];

/** All of it in one line, as sentences behind each other. */
export const oneLine = ({ message, related, fix }: Sentences, { words }: FormatContext): string =>
  [
    message,
    ...related.map(place => `${place}.`),
    ...(fix === undefined ? [] : [capitalized(fix, words.language)]),
  ].join(' ');

const capitalized = (sentence: string, language: string): string =>
  sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
