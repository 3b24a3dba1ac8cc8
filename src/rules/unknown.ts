import { at, type Path } from '../findings/place.ts';
import { nearest } from '../text/nearest.ts';
import type { RuleFindingArgs } from './findings.ts';
import type { Ids, Reference } from './reference.ts';
import type { RuleFinding } from './rule.ts';

type UnknownCode = Extract<keyof RuleFindingArgs, `ref/unknown-${string}`>;

/** More right answers than this are no help to a reader. */
const mostKnown = 40;

interface Named {
  readonly id: string | undefined;
  readonly file: string;
  readonly path: Path;
}

/** One finding when `id` is there and points at nothing. */
export function* unknown<C extends UnknownCode>(
  code: C,
  { id, file, path }: Named,
  known: Ids,
): Generator<RuleFinding> {
  if (id === undefined || known.has(id)) return;
  const ids = [...known.keys()];
  const suggestion = nearest(id, ids);
  const args = { id, known: ids.length > mostKnown ? [] : ids, ...(suggestion !== undefined && { suggestion }) };
  yield { code, place: at(file, path), args } as RuleFinding;
}

/** The same for references that may name a unit or, with `@`, a group. */
export function* unknownMembers(
  references: readonly (string | undefined)[] | undefined,
  file: string,
  path: Path,
  { known }: Reference,
): Generator<RuleFinding> {
  for (const [index, reference] of (references ?? []).entries()) {
    if (reference === undefined) continue;
    const named = { id: reference.replace(/^@/, ''), file, path: [...path, index] };
    if (reference.startsWith('@')) yield* unknown('ref/unknown-group', named, known.groups);
    else yield* unknown('ref/unknown-unit', named, known.units);
  }
}
