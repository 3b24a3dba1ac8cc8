import { at, atStart } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { Ids, Reference } from '../reference.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';
import { unknown } from '../unknown.ts';

/** Fields that say what a thing is; changing them would make another thing of it. */
const fixedFields = new Set(['id', 'format', 'edition']);

function targetsOf({ known, plan }: Reference): Ids {
  const own = new Set([plan?.value.id ?? '', ...present(plan?.value.obligations).flatMap(([, { id }]) => id ?? [])]);
  const all: readonly Ids[] = [
    own,
    known.taskGroups,
    known.activities,
    known.indicators,
    known.fundingSources,
    known.cycles,
  ];
  return { has: id => all.some(ids => ids.has(id)), keys: () => all.flatMap(ids => [...ids.keys()]) };
}

/** Editions follow one another, files are named by them, and every change says what it changes. */
export const amendment: DocumentRule<'amendment'> = function* (
  { file, location, value },
  reference,
): Generator<RuleFinding> {
  const { edition } = value;
  if (edition !== undefined) {
    const earlier =
      (reference.plan?.value.edition ?? 1) +
      reference.amendments.filter(other => (other.value.edition ?? 0) < edition).length;
    if (edition !== earlier + 1)
      yield { code: 'amendment/edition', place: at(file, ['edition']), args: { edition, expected: earlier + 1 } };
    const number = String(edition).padStart(3, '0');
    if (!location.name.startsWith(`${number}-`))
      yield { code: 'amendment/file-name', place: atStart(file), args: { expected: `amendments/${number}-….yaml` } };
  }
  const targets = targetsOf(reference);
  for (const [index, change] of present(value.changes)) {
    const path = ['changes', index];
    // What an amendment retires is gone from the latest edition, so only its own id can tell that it was there.
    if (change.op !== 'retire')
      yield* unknown('ref/unknown-amendment-target', { id: change.target, file, path: [...path, 'target'] }, targets);
    if (change.op === undefined || change.op === 'retire') continue;
    const problem =
      change.field === undefined
        ? 'no-field'
        : fixedFields.has(change.field)
          ? 'fixed-field'
          : change.value === undefined
            ? 'no-value'
            : undefined;
    if (problem !== undefined)
      yield { code: 'amendment/change', place: at(file, path), args: { op: change.op, problem } };
  }
};
