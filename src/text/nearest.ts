import { distance } from 'fastest-levenshtein';

/** The candidate that `name` is most likely a misspelling of; `undefined` when none is near enough to be offered. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const folded = name.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length * 0.4)) + 1;
  for (const candidate of candidates) {
    const apart = distance(folded, candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  return best;
}
