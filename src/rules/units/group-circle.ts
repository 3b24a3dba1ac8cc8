import { at } from '../../findings/place.ts';
import { present } from '../present.ts';
import type { DocumentRule, RuleFinding } from '../rule.ts';

/** No group contains itself, directly or through other groups. */
export const groupCircle: DocumentRule<'units'> = function* ({ file, value }): Generator<RuleFinding> {
  const inside = new Map(
    present(value.groups).map(([, { id, members }]) => [
      id,
      present(members).flatMap(([, member]) => (member.startsWith('@') ? [member.slice(1)] : [])),
    ]),
  );
  const contains = (group: string, goal: string, seen: Set<string>): boolean => {
    if (seen.has(group)) return false;
    seen.add(group);
    return (inside.get(group) ?? []).some(member => member === goal || contains(member, goal, seen));
  };
  for (const [index, { id }] of present(value.groups))
    if (id !== undefined && contains(id, id, new Set()))
      yield { code: 'group/circle', place: at(file, ['groups', index, 'members']), args: { group: id } };
};
