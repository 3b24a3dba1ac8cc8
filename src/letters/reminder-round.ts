import { type CivilDate, daysBetween } from '../model/civil-date.ts';
import type { Deadline } from '../model/deadline.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { type ReminderTiming, reminderTimings, sentReminders, timingAt } from '../model/reminder.ts';
import type { Submission } from '../model/submission.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { StatusFacts, UnitFacts } from '../status/facts.ts';
import { type Status, statusAt, type UnitStatus } from '../status/status.ts';
import type { ReminderAddressee } from './reminder-facts.ts';
import { routeOf } from './route.ts';

/** Why a unit gets no letter. */
export type ReasonLeftOut =
  | { readonly kind: 'received' | 'exempt' | 'requested' | 'sender' | 'not-on-roster' }
  | { readonly kind: 'extended'; readonly deadline: Deadline }
  | { readonly kind: 'reminded'; readonly day: CivilDate };

export interface LeftOut {
  readonly unit: string;
  readonly name: string;
  readonly reason: ReasonLeftOut;
}

export interface RemindedUnit extends ReminderAddressee {
  /** Days since its last good day; negative before it. */
  readonly daysOverdue: number;
  /** Something can be sent to it. */
  readonly hasAddress: boolean;
}

/** Units that stand alike, so that one letter fits all of them. */
export interface ReminderGroup {
  readonly class: Submission['class'];
  readonly timing: ReminderTiming;
  readonly units: readonly RemindedUnit[];
}

export interface ReminderRound {
  readonly status: Status;
  readonly day: CivilDate;
  /** Those who owe the report first, the overdue before the others. */
  readonly groups: readonly ReminderGroup[];
  readonly leftOut: readonly LeftOut[];
  /** Units only asked to report that have not, where they were not asked for. */
  readonly requestedSilent: number;
}

export interface RoundChoice {
  /** Only these; a unit that is named and gets no letter is told with the reason. */
  readonly units?: readonly string[];
  /** Units too that are only asked to report. */
  readonly requested: boolean;
  /** Units too that were reminded a few days ago. */
  readonly again: boolean;
}

/** A unit that got a letter is left in peace for so many days, unless its deadline has come or passed since. */
const quietDays = 3;

/** Told even where nobody asked for the unit: an officer would look for it among the addressees. */
const alwaysTold: ReadonlySet<ReasonLeftOut['kind']> = new Set(['extended', 'reminded', 'sender']);

interface Candidate {
  readonly facts: UnitFacts;
  readonly unit: UnitStatus;
  readonly timing: ReminderTiming;
}

/** The last letter of the same kind that is too near, before or after, for another one. */
function nearReminder({ facts, unit, timing }: Candidate, day: CivilDate, timeZone: string): CivilDate | undefined {
  return sentReminders(facts.reminders, unit.deadline, Number.POSITIVE_INFINITY, timeZone)
    .filter(sent => sent.timing === timing)
    .map(({ instant }) => wallClock(instant, timeZone).date)
    .filter(sentOn => Math.abs(daysBetween(sentOn, day)) <= quietDays)
    .at(-1);
}

function reasonLeftOut(
  candidate: Candidate,
  sender: string,
  day: CivilDate,
  timeZone: string,
  { requested, again }: RoundChoice,
): ReasonLeftOut | undefined {
  const { unit, timing } = candidate;
  const { state, flags, deadline } = unit;
  if (state === 'on-time' || state === 'late') return { kind: 'received' };
  if (state === 'exempt') return { kind: 'exempt' };
  if (unit.unit === sender) return { kind: 'sender' };
  if (unit.class === 'requested' && !requested) return { kind: 'requested' };
  if (flags.includes('extended') && timing === 'before') return { kind: 'extended', deadline };
  const near = again ? undefined : nearReminder(candidate, day, timeZone);
  return near === undefined ? undefined : { kind: 'reminded', day: near };
}

function remindedUnit(
  { facts, unit }: Candidate,
  { cycle }: StatusFacts,
  at: Instant,
  day: CivilDate,
  registry: UnitRegistry,
): RemindedUnit {
  const { timeZone } = cycle;
  const route = routeOf(cycle, unit.unit, registry);
  return {
    unit: unit.unit,
    name: unit.name,
    basis: facts.entry.basis,
    deadline: unit.deadline,
    ...(route !== undefined && { route }),
    previous: sentReminders(facts.reminders, unit.deadline, at, timeZone).map(({ instant, timing, document }) => ({
      day: wallClock(instant, timeZone).date,
      timing,
      ...(document !== undefined && { document }),
    })),
    daysOverdue: daysBetween(unit.deadline.lastDay, day),
    hasAddress: registry.units.get(unit.unit)?.contact !== undefined,
  };
}

/** Those who owe the report before those who are asked for it, the overdue before the others. */
function groupsOf(
  due: readonly Candidate[],
  remindedOf: (candidate: Candidate) => RemindedUnit,
): readonly ReminderGroup[] {
  return (['required', 'requested'] as const)
    .flatMap(kind => [...reminderTimings].reverse().map(timing => ({ class: kind, timing })))
    .map(kind => ({
      ...kind,
      units: due.filter(({ unit, timing }) => unit.class === kind.class && timing === kind.timing).map(remindedOf),
    }))
    .filter(({ units }) => units.length > 0);
}

/** Who is to be reminded at the instant `at`, and who is not and why: a pure function of the files. */
export function reminderRound(
  facts: StatusFacts,
  at: Instant,
  registry: UnitRegistry,
  sender: string,
  choice: RoundChoice,
): ReminderRound {
  const status = statusAt(facts, at);
  const { timeZone } = facts.cycle;
  const { date: day } = wallClock(at, timeZone);
  const asked = choice.units && new Set(choice.units);
  const factsOf = new Map(facts.units.map(own => [own.entry.unit, own]));
  const judged = status.units.flatMap(unit => {
    const own = factsOf.get(unit.unit);
    if (own === undefined || asked?.has(unit.unit) === false) return [];
    const candidate = { facts: own, unit, timing: timingAt(unit.deadline, at, timeZone) };
    return [{ candidate, reason: reasonLeftOut(candidate, sender, day, timeZone, choice) }];
  });
  const due = judged.filter(({ reason }) => reason === undefined).map(({ candidate }) => candidate);
  const leftOut = judged.flatMap(({ candidate: { unit }, reason }): readonly LeftOut[] =>
    reason !== undefined && (asked !== undefined || alwaysTold.has(reason.kind))
      ? [{ unit: unit.unit, name: unit.name, reason }]
      : [],
  );
  const absent = (choice.units ?? [])
    .filter(unit => !factsOf.has(unit))
    .map((unit): LeftOut => ({ unit, name: registry.nameOf(unit), reason: { kind: 'not-on-roster' } }));
  const requested = judged.filter(({ reason }) => reason?.kind === 'requested');
  return {
    status,
    day,
    groups: groupsOf(due, candidate => remindedUnit(candidate, facts, at, day, registry)),
    leftOut: [...leftOut, ...absent],
    requestedSilent: asked === undefined ? requested.length : 0,
  };
}
