import type { CivilDate } from './civil-date.ts';
import type { Amendment, Indicators, Plan } from './documents.ts';

/** Plan and indicators as one edition: an amendment may change either. */
export interface Edition {
  readonly plan: Plan;
  readonly indicators: Indicators;
}

export type Change = Amendment['changes'][number];

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Finds the thing with this id, and the list that holds it. */
function find(node: unknown, id: string): { readonly owner: unknown[]; readonly index: number } | undefined {
  if (Array.isArray(node)) {
    const index = node.findIndex(item => isFields(item) && item.id === id);
    if (index >= 0) return { owner: node, index };
  }
  for (const child of Object.values(Object(node))) {
    const found = typeof child === 'object' && child !== null ? find(child, id) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function apply(root: Fields, { op, target, field, value }: Change): void {
  const found = find(root, target);
  const thing = found === undefined && root.id === target ? root : found?.owner[found.index];
  if (op === 'retire') found?.owner.splice(found.index, 1);
  if (!isFields(thing) || field === undefined) return;
  const list = thing[field];
  if (op === 'set') thing[field] = value;
  if (op === 'add' && Array.isArray(list)) list.push(value);
}

/**
 * The edition that the amendments make of the base, in the order of their editions.
 *
 * Changes are addressed by id, never by position; a change whose target is not there does nothing here and is a finding of
 * its own.
 */
export function amendedPlan(plan: Plan, indicators: Indicators, amendments: readonly Amendment[]): Edition {
  const ordered = [...amendments].sort((left, right) => left.edition - right.edition);
  if (ordered.length === 0) return { plan, indicators };
  const edition = structuredClone({ plan, indicators }) as { plan: Fields; indicators: Fields };
  for (const { changes, edition: number } of ordered) {
    for (const change of changes) {
      const inIndicators = find(edition.indicators, change.target) !== undefined;
      apply(inIndicators ? edition.indicators : edition.plan, change);
    }
    edition.plan.edition = number;
  }
  return edition as unknown as Edition;
}

/** The edition in force on `date`. */
export const editionOn = (
  plan: Plan,
  indicators: Indicators,
  amendments: readonly Amendment[],
  date: CivilDate,
): Edition =>
  amendedPlan(
    plan,
    indicators,
    amendments.filter(({ effective }) => effective <= date),
  );
