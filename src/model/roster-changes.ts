import { isDeepStrictEqual } from 'node:util';
import type { CivilDate } from './civil-date.ts';
import type { AnsweredUnit, RosterEntry } from './documents.ts';
import {
  type ChangeReason,
  type RosterHistory,
  type RosterSide,
  whyAdded,
  whyClass,
  whyRemoved,
} from './roster-change-reasons.ts';

type Class = RosterEntry['class'];

interface OfUnit {
  readonly unit: string;
}

/** One line of what differs between two rosters. */
export type RosterChange =
  | (OfUnit & { readonly kind: 'added' | 'removed'; readonly class: Class; readonly reason: ChangeReason })
  | (OfUnit & { readonly kind: 'class'; readonly from: Class; readonly to: Class; readonly reason: ChangeReason })
  | (OfUnit & { readonly kind: 'closed'; readonly to: CivilDate })
  | (OfUnit & { readonly kind: 'not-closed' })
  | (OfUnit & {
      readonly kind: 'answers-for';
      /** Each with the day on which it was closed. */
      readonly more: readonly (AnsweredUnit & { readonly to?: CivilDate })[];
      readonly fewer: readonly AnsweredUnit[];
    })
  | (OfUnit & { readonly kind: 'exempt' | 'not-exempt'; readonly exempt: NonNullable<RosterEntry['exempt']> })
  | (OfUnit & {
      readonly kind: 'extended' | 'not-extended';
      readonly extension: NonNullable<RosterEntry['extension']>;
    })
  | (OfUnit & { readonly kind: 'basis'; readonly from: readonly string[]; readonly to: readonly string[] });

const kinds: readonly RosterChange['kind'][] = [
  'added',
  'removed',
  'class',
  'closed',
  'not-closed',
  'answers-for',
  'exempt',
  'not-exempt',
  'extended',
  'not-extended',
  'basis',
];

/** Those of `own` that `other` does not hold in the same way. */
const besides = (own: readonly AnsweredUnit[] = [], other: readonly AnsweredUnit[] = []): readonly AnsweredUnit[] =>
  own.filter(
    answered => !other.some(known => known.unit === answered.unit && isDeepStrictEqual(known.scope, answered.scope)),
  );

function grantChanges(earlier: RosterEntry, later: RosterEntry): readonly RosterChange[] {
  const { unit } = later;
  const changes: RosterChange[] = [];
  if (!isDeepStrictEqual(earlier.exempt, later.exempt)) {
    if (later.exempt !== undefined) changes.push({ kind: 'exempt', unit, exempt: later.exempt });
    else if (earlier.exempt !== undefined) changes.push({ kind: 'not-exempt', unit, exempt: earlier.exempt });
  }
  if (!isDeepStrictEqual(earlier.extension, later.extension)) {
    if (later.extension !== undefined) changes.push({ kind: 'extended', unit, extension: later.extension });
    else if (earlier.extension !== undefined)
      changes.push({ kind: 'not-extended', unit, extension: earlier.extension });
  }
  return changes;
}

/** What differs in the entries of one unit that both rosters hold. */
function entryChanges(
  earlier: RosterEntry,
  later: RosterEntry,
  next: RosterSide,
  history: RosterHistory,
): readonly RosterChange[] {
  const { unit } = later;
  const changes: RosterChange[] = [];
  if (earlier.class !== later.class)
    changes.push({ kind: 'class', unit, from: earlier.class, to: later.class, reason: whyClass(later, next, history) });
  if (later.closed !== undefined && later.closed !== earlier.closed)
    changes.push({ kind: 'closed', unit, to: later.closed });
  if (later.closed === undefined && earlier.closed !== undefined) changes.push({ kind: 'not-closed', unit });
  const more = besides(later.answersFor, earlier.answersFor);
  const fewer = besides(earlier.answersFor, later.answersFor);
  const ended = more.map(own => {
    const to = history.registry.units.get(own.unit)?.to;
    return { ...own, ...(to !== undefined && { to }) };
  });
  if (more.length + fewer.length > 0) changes.push({ kind: 'answers-for', unit, more: ended, fewer });
  // A clause that a person found out is not lost to a plan that names none.
  if (later.basis.length > 0 && !isDeepStrictEqual(earlier.basis, later.basis))
    changes.push({ kind: 'basis', unit, from: earlier.basis, to: later.basis });
  return [...changes, ...grantChanges(earlier, later)];
}

/** What a new entry brings besides its being there. */
const grantsOf = (entry: RosterEntry): readonly RosterChange[] =>
  grantChanges({ unit: entry.unit, class: entry.class, basis: [] }, entry);

/**
 * Everything that differs between two rosters, each line with its reason; nothing when the entries say the same.
 *
 * Added units stand first, then those that went, then what changed; each in protocol order.
 */
export function rosterChanges(previous: RosterSide, next: RosterSide, history: RosterHistory): readonly RosterChange[] {
  const earlier = new Map(previous.entries.map(entry => [entry.unit, entry]));
  const later = new Set(next.entries.map(({ unit }) => unit));
  const changes = next.entries.flatMap((entry): readonly RosterChange[] => {
    const known = earlier.get(entry.unit);
    if (known !== undefined) return entryChanges(known, entry, next, history);
    const { unit, class: kind, closed } = entry;
    const added: RosterChange = { kind: 'added', unit, class: kind, reason: whyAdded(entry, previous, next, history) };
    return [
      added,
      ...(closed === undefined ? [] : [{ kind: 'closed' as const, unit, to: closed }]),
      ...grantsOf(entry),
    ];
  });
  const removed = previous.entries
    .filter(({ unit }) => !later.has(unit))
    .map(
      (entry): RosterChange => ({
        kind: 'removed',
        unit: entry.unit,
        class: entry.class,
        reason: whyRemoved(entry, next, history),
      }),
    );
  const order = ({ unit }: RosterChange): number => history.registry.units.get(unit)?.order ?? Number.MAX_SAFE_INTEGER;
  const part = ({ kind }: RosterChange): number => (kind === 'added' ? 0 : kind === 'removed' ? 1 : 2);
  return [...changes, ...removed].sort(
    (left, right) =>
      part(left) - part(right) || order(left) - order(right) || kinds.indexOf(left.kind) - kinds.indexOf(right.kind),
  );
}
