import { distance } from 'fastest-levenshtein';

const shortestPart = 4;

/** The only candidate that goes on where `name` stops. */
function completion(name: string, candidates: readonly string[]): string | undefined {
  const longer =
    name.length < shortestPart ? [] : candidates.filter(candidate => candidate.toLowerCase().startsWith(name));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The candidate that `name` is most likely a misspelling or the beginning of; `undefined` when none is near enough to be offered. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const folded = name.toLowerCase();
  const all = [...candidates];
  let best: string | undefined;
  let least = Math.max(1, Math.floor(folded.length * 0.4)) + 1;
  for (const candidate of all) {
    const apart = distance(folded, candidate.toLowerCase());
    if (apart < least) {
      least = apart;
      best = candidate;
    }
  }
  const close = Math.max(1, Math.floor(folded.length / 5));
  return least <= close ? best : (completion(folded, all) ?? best);
}
