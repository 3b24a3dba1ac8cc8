import type { UnitStatus } from './status.ts';
import type { StatusWords } from './words.ts';

/** What the roster says of the unit beside its class and deadline. */
export const rosterRemarks = (words: StatusWords, { entry, state, answersFor }: UnitStatus): readonly string[] => [
  ...(state === 'exempt' && entry.exempt !== undefined ? [words.exemptBy(entry.exempt.document.number)] : []),
  ...(state === 'exempt' && entry.closed !== undefined ? [words.closedSince(entry.closed)] : []),
  ...(answersFor.length > 0 ? [words.answersFor(answersFor)] : []),
];
