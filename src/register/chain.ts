import { parseInstant } from '../model/instant.ts';

/** What of a record says where it stands in the register. */
export interface Link {
  readonly id: string;
  readonly parents: readonly string[];
  readonly recordedAt?: string;
}

const recordedInstant = ({ recordedAt }: Link): number =>
  (recordedAt === undefined ? undefined : parseInstant(recordedAt)) ?? Number.NEGATIVE_INFINITY;

type Instants = ReadonlyMap<Link, number>;

/** Read once for all comparisons: a register of many years has many of them. */
const instantsOf = (links: readonly Link[]): Instants => new Map(links.map(link => [link, recordedInstant(link)]));

function byTimeThenId<L extends Link>(links: readonly L[], instants: Instants): readonly L[] {
  if (links.length < 2) return links;
  const at = (link: L): number => instants.get(link) ?? Number.NEGATIVE_INFINITY;
  return [...links].sort((left, right) => {
    const [before, after] = [at(left), at(right)];
    return before === after ? (left.id < right.id ? -1 : 1) : before - after;
  });
}

/**
 * Every record behind the records that it names as parents, whatever the clocks said; where parents leave it open, the one
 * recorded first stands first. Records in a circle come in the order of their clocks.
 */
export function inChainOrder<L extends Link>(links: readonly L[]): readonly L[] {
  const byId = new Map(links.map(link => [link.id, link]));
  const instants = instantsOf(links);
  const ordered: L[] = [];
  const seen = new Set<L>();
  for (const link of byTimeThenId(links, instants)) {
    // Not by recursion: a register of many years is one long line.
    const waiting: { readonly link: L; readonly parents: L[] }[] = [];
    const enter = (next: L): void => {
      if (seen.has(next)) return;
      seen.add(next);
      const parents = next.parents.flatMap(id => byId.get(id) ?? []);
      waiting.push({ link: next, parents: byTimeThenId(parents, instants).toReversed() });
    };
    enter(link);
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      const parent = last.parents.pop();
      if (parent !== undefined) enter(parent);
      else {
        ordered.push(last.link);
        waiting.pop();
      }
    }
  }
  return ordered;
}

/** As many heads as a record may name. */
const mostHeads = 1000;

/** Ids of the records that no other names as parent, sorted: what a new record has to name. Of too many, the newest. */
export function headsOf(links: readonly Link[]): readonly string[] {
  const named = new Set(links.flatMap(({ parents }) => parents));
  const heads = links.filter(({ id }) => !named.has(id));
  return byTimeThenId(heads, instantsOf(heads))
    .slice(-mostHeads)
    .map(({ id }) => id)
    .sort();
}

/** A record that leads back to itself along its parents; names that hold the hash of the bytes allow none. */
export function circleIn<L extends Link>(links: readonly L[]): L | undefined {
  const positions = new Map(inChainOrder(links).map((link, index) => [link.id, index]));
  return links.find(({ id, parents }) => {
    const own = positions.get(id) ?? 0;
    return parents.some(parent => (positions.get(parent) ?? -1) >= own);
  });
}
