import type { AttributedResult } from './activity-results.ts';

/** How many results of an activity stand in the text besides those of the leads; the others stand in an appendix. */
export const furtherResults = 1;

/** As long a list as this stands in the text whole. */
export const shortList = 8;

/** So many items of a longer list stand there. */
export const itemsOfLongList = 6;

/** Of weighty documents no more are named in the text. */
export const mostNamedDocuments = 5;

/**
 * The results of an activity that stand in the text: all those of the leads, then those of the units that counted the most
 * outputs. Where no lead reported, one more is taken. In the order in which they came.
 */
export function resultsInText(results: readonly AttributedResult[]): readonly AttributedResult[] {
  const leads = results.filter(({ byLead }) => byLead);
  const further = results
    .filter(({ byLead }) => !byLead)
    .sort((left, right) => right.outputs - left.outputs)
    .slice(0, furtherResults + (leads.length === 0 ? 1 : 0));
  const chosen = new Set([...leads, ...further]);
  return results.filter(result => chosen.has(result));
}

/** What several units said is weightier than what one said. */
interface Said {
  readonly units: readonly unknown[];
}

/**
 * At most `itemsOfLongList` items over all groups: in turn the one of each group that most units said, the longest group first. The
 * groups keep their places, and their items the order in which they came.
 */
export function itemsInText<T extends Said>(groups: readonly (readonly T[])[]): readonly (readonly T[])[] {
  const byWeight = groups.map(items => [...items].sort((left, right) => right.units.length - left.units.length));
  const byLength = [...byWeight].sort((left, right) => right.length - left.length);
  const longest = byLength[0]?.length ?? 0;
  const inTurn = Array.from({ length: longest }, (_, turn) => byLength.flatMap(items => items.slice(turn, turn + 1)));
  const chosen = new Set(inTurn.flat().slice(0, itemsOfLongList));
  return groups.map(items => items.filter(item => chosen.has(item)));
}
