import type { Path } from '../findings/place.ts';

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/**
 * Takes the value at `path` out of `root`, in place, so that rules never meet a value of the wrong type; in a list it
 * leaves a gap, so that the places of its neighbours stay true.
 */
export function prune(root: Container, path: Path): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, step) => (isContainer(node) ? node[step] : undefined), root);
  const last = path.at(-1);
  if (!isContainer(parent) || last === undefined) return;
  if (Array.isArray(parent)) parent[Number(last)] = undefined;
  else delete parent[last];
}
