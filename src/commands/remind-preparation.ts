import { UserError } from '../failure.ts';
import type { SharedRecord } from '../letters/letter-files.ts';
import { type PlannedReminder, plannedReminders } from '../letters/planned-letters.ts';
import { type ReminderRound, reminderRound } from '../letters/reminder-round.ts';
import { type Sender, senderOf } from '../letters/sender.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { instantText } from '../model/instant-text.ts';
import { existsOn, type UnitRegistry } from '../model/unit-registry.ts';
import type { RegisterRecord } from '../register/records.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import type { StatusFacts } from '../status/facts.ts';
import { statusAt } from '../status/status.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import { letterNumber } from './letter-number-option.ts';
import { namedUnit } from './named-unit.ts';
import type { PeriodOptions } from './period-options.ts';
import { instantOf } from './session.ts';

export interface RemindOptions extends PeriodOptions {
  readonly asOf?: string;
  readonly each?: boolean;
  readonly unit?: readonly string[];
  readonly number?: string;
  readonly date?: string;
  readonly out?: string;
  readonly template?: string;
  readonly dryRun?: boolean;
  readonly again?: boolean;
  readonly requested?: boolean;
  readonly by?: string;
}

/** Everything that is decided before anything is written. */
export interface PreparedRound {
  readonly timeZone: string;
  readonly round: ReminderRound;
  readonly reminders: readonly PlannedReminder[];
  readonly shared: SharedRecord;
  /** Those who get a letter as of an earlier instant, and have reported since. */
  readonly receivedSince: ReadonlySet<string>;
}

/** A letter is of a day on which its sender exists. */
function senderOn(day: CivilDate, { on, registry }: PlanModel): Sender {
  const sender = senderOf(on(day).plan, registry);
  const unit = registry.units.get(sender.id);
  if (unit !== undefined && !existsOn(unit, day)) {
    const { name, from, to } = unit;
    const ended = to !== undefined && to < day;
    throw new UserError({
      code: 'reminder/sender',
      args: { unit: name, ...(ended ? { to } : { ...(from !== undefined && { from }) }) },
    });
  }
  return sender;
}

function instantAsked({ asOf, dryRun }: RemindOptions, now: Instant, timeZone: string): Instant {
  if (asOf === undefined) return now;
  const at = instantOf('--as-of', asOf, timeZone);
  const isAhead = wallClock(at, timeZone).date > wallClock(now, timeZone).date;
  if (isAhead && dryRun !== true) throw new UserError({ code: 'reminder/future', args: { value: asOf } });
  return at;
}

const unitsAsked = ({ unit }: RemindOptions, registry: UnitRegistry, { units }: StatusFacts) => {
  const onRoster = new Set(units.map(({ entry }) => entry.unit));
  return unit?.map(typed => namedUnit(registry, typed, onRoster));
};

interface Timing {
  readonly sender: Sender;
  readonly number?: string;
  readonly at: Instant;
  readonly now: Instant;
}

function sharedRecord(
  { plan, cycle, period }: StatusFacts,
  { status }: ReminderRound,
  { sender, number, at, now }: Timing,
  { date, by }: RemindOptions,
): SharedRecord {
  return {
    plan,
    cycle: cycle.id,
    period: /^\d+$/.test(period) ? Number(period) : period,
    ...(status.illustrative && { illustrative: true }),
    sentAt: instantText(Math.min(at, now), cycle.timeZone),
    ...(number !== undefined && { document: { number, ...(date !== undefined && { date }), issuer: sender.name } }),
    recordedBy: by ?? sender.name,
  };
}

/** Who has reported by now; nobody is told apart where the letters are of now or of a day to come. */
function reportedSince(facts: StatusFacts, at: Instant, now: Instant): ReadonlySet<string> {
  const units = at < now ? statusAt(facts, now).units : [];
  return new Set(units.filter(({ state }) => state === 'on-time' || state === 'late').map(({ unit }) => unit));
}

function refuseProvisional({ provisional, period }: StatusFacts, { dryRun }: RemindOptions): void {
  if (provisional && dryRun !== true)
    throw new UserError({ code: 'reminder/roster-not-frozen', args: { period, path: `rosters/${period}.yaml` } });
}

/** Who gets which letter: a function of the files, the clock and the options; `registered` reminders exist already. */
export function preparedRound(
  documents: readonly AnyDocument[],
  registered: number,
  choice: PeriodChoice,
  now: Instant,
  options: RemindOptions,
  records: readonly RegisterRecord[],
): PreparedRound {
  const model = planModelOf(documents);
  const facts = statusFactsOf(documents, choice, records);
  refuseProvisional(facts, options);
  const { timeZone } = facts.cycle;
  const at = instantAsked(options, now, timeZone);
  const { date, requested = false, again = false, each = false } = options;
  const day = date ?? wallClock(at, timeZone).date;
  const sender = senderOn(day, model);
  const number = letterNumber(options.number, sender);
  const units = unitsAsked(options, model.registry, facts);
  const asked = { ...(units !== undefined && { units }), requested, again };
  const round = reminderRound(facts, at, model.registry, sender.id, asked);
  const dated = { day, ...(date !== undefined && { date }), ...(number !== undefined && { number }) };
  const reminders = plannedReminders(round, { plan: model.on(day).plan, sender, ...dated, each, registered });
  const letters = reminders.reduce((sum, reminder) => sum + reminder.letters.length, 0);
  if (number !== undefined && letters > 1) throw new UserError({ code: 'letter/one-number', args: { letters } });
  const timing = { sender, at, now, ...(number !== undefined && { number }) };
  const receivedSince = reportedSince(facts, at, now);
  return { timeZone, round, reminders, shared: sharedRecord(facts, round, timing, options), receivedSince };
}
