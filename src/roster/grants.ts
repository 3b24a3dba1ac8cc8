import { isDeepStrictEqual } from 'node:util';
import { UserError } from '../failure.ts';
import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import { type Deadline, deadlineOf, deadlineOfUnit } from '../model/deadline.ts';
import type { Amendment, Roster, RosterDue, RosterEntry, RosterRevision } from '../model/documents.ts';
import { nearest } from '../text/nearest.ts';
import type { RosterView } from './view.ts';

export type GrantingDocument = Amendment['document'];

/** A view of a roster that is frozen: only such a one can be given exemptions and extensions. */
export interface FrozenView extends RosterView {
  readonly frozen: Roster;
}

export function frozenOf(view: RosterView, show: (file: string) => string): FrozenView {
  const { frozen, period, file } = view;
  if (frozen === undefined) throw new UserError({ code: 'roster/freeze-first', args: { period, path: show(file) } });
  return { ...view, frozen };
}

/** The entry of one unit before and after. */
export interface GrantChange {
  readonly before: RosterEntry;
  readonly after: RosterEntry;
}

export const isChanged = ({ before, after }: GrantChange): boolean => !isDeepStrictEqual(before, after);

/** The entry that an id, a name or an alias means; each unit once. */
export function namedEntries(asked: readonly string[], view: FrozenView): readonly RosterEntry[] {
  const { frozen, registry, period } = view;
  const entries = new Map(frozen.units.map(entry => [entry.unit, entry]));
  const found = asked.map(name => {
    const text = name.normalize('NFC');
    const own = entries.get(text) ?? registry.named(text).flatMap(({ id }) => entries.get(id) ?? [])[0];
    if (own !== undefined) return own;
    const answeredBy = frozen.units
      .filter(({ answersFor = [] }) => answersFor.some(({ unit }) => unit === text))
      .map(({ unit }) => unit);
    const suggestion = answeredBy[0] ?? nearest(text, entries.keys());
    throw new UserError({
      code: 'roster/unit-absent',
      args: { unit: text, period, answeredBy, ...(suggestion !== undefined && { suggestion }) },
    });
  });
  return [...new Set(found)];
}

function guardOpen({ unit, closed }: RosterEntry): void {
  if (closed !== undefined) throw new UserError({ code: 'roster/unit-closed', args: { unit, to: closed } });
}

/** From there on a date is nearer to the deadline of the year before or after: 2023 was typed for 2024. */
const mostDaysAway = 183;

function guardDate({ before, by }: RosterDue, { begin, cycle, period }: RosterView): void {
  const date: CivilDate = before ?? by ?? '';
  const option = before === undefined ? '--by' : '--before';
  if (date < begin) throw new UserError({ code: 'roster/date-before-period', args: { option, date, from: begin } });
  const planned = deadlineOf(cycle, period)?.lastDay;
  if (planned !== undefined && Math.abs(daysBetween(planned, date)) > mostDaysAway)
    throw new UserError({ code: 'roster/date-far', args: { option, date, planned } });
}

/** A later date for some units; refused where it is none. */
export function extend(asked: readonly string[], due: RosterDue, view: FrozenView): readonly GrantChange[] {
  guardDate(due, view);
  return namedEntries(asked, view).map(before => {
    guardOpen(before);
    if (before.exempt !== undefined)
      throw new UserError({
        code: 'roster/unit-exempt',
        args: { unit: before.unit, period: view.period, document: before.exempt.document.number },
      });
    const after = { ...before, extension: due };
    const own = deadlineOfUnit(view.cycle, view.deadline, after);
    if (own.instant <= view.deadline.instant)
      throw new UserError({
        code: 'roster/not-later',
        args: { unit: before.unit, lastDay: own.lastDay, shared: view.deadline.lastDay },
      });
    return { before, after };
  });
}

export function exempt(
  asked: readonly string[],
  grant: NonNullable<RosterEntry['exempt']>,
  view: FrozenView,
): readonly GrantChange[] {
  return namedEntries(asked, view).map(before => {
    guardOpen(before);
    return { before, after: { ...before, exempt: grant } };
  });
}

/** Takes exemption and extension away; the units that had one are told in the roster, with the document that says so. */
export function restore(
  asked: readonly string[],
  told: Pick<RosterRevision, 'on' | 'document' | 'reason'>,
  view: FrozenView,
): { readonly changes: readonly GrantChange[]; readonly revision?: RosterRevision } {
  const changes = namedEntries(asked, view).map(before => {
    const { exempt: _exempt, extension: _extension, ...after } = before;
    return { before, after };
  });
  const units = changes.filter(isChanged).map(({ before }) => before.unit);
  return { changes, ...(units.length > 0 && { revision: { ...told, kind: 'restore', units } }) };
}

export interface Move {
  readonly before: Deadline;
  readonly after: Deadline;
  readonly changed: boolean;
  /** Units whose extension is no longer later than the date of all. */
  readonly overtaken: readonly string[];
}

/** Another date of the whole period, for this period alone. */
export function move(due: RosterDue, view: FrozenView): Move {
  guardDate(due, view);
  const { cycle, period, frozen, deadline } = view;
  const after = deadlineOf(cycle, period, due) ?? deadline;
  const overtaken = frozen.units.filter(
    entry => entry.extension !== undefined && deadlineOfUnit(cycle, after, entry).instant <= after.instant,
  );
  return {
    before: deadline,
    after,
    changed: !isDeepStrictEqual(frozen.due, due),
    overtaken: overtaken.map(({ unit }) => unit),
  };
}
