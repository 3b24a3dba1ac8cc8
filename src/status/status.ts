import { daysBetween } from '../model/civil-date.ts';
import { type Deadline, deadlineOf } from '../model/deadline.ts';
import type { RosterEntry } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { wallClock } from '../model/instant.ts';
import { type Rates, ratesOf } from '../model/rates.ts';
import { sentReminders } from '../model/reminder.ts';
import { type Submission, submissionOf, toMoment } from '../model/submission.ts';
import type { LedActivity, StatusFacts } from './facts.ts';

export interface UnitStatus extends Submission {
  readonly name: string;
  /** The entry of the roster, which says why a unit is exempt and for whom it answers. */
  readonly entry: RosterEntry;
  /** Names of the closed units that it answers for. */
  readonly answersFor: readonly string[];
  /** Days after the last good day on which the report came; absent when it came in time or not at all. */
  readonly daysLate?: number;
  /** The activities that stand without a report because the unit that leads them is missing. */
  readonly tasksWithoutReport: readonly LedActivity[];
  /** When letters urged the unit, the first one first. */
  readonly reminded: readonly Instant[];
}

/** Where every obligation of a period stands at one instant. */
export interface Status {
  readonly plan: string;
  readonly title: string;
  readonly cycle: string;
  readonly cycleTitle: string;
  readonly period: string;
  readonly timeZone: string;
  readonly at: Instant;
  readonly deadline: Deadline;
  /** Days from the day of `at` to the last good day; negative once it is past. */
  readonly daysLeft: number;
  readonly provisional: boolean;
  readonly illustrative: boolean;
  readonly units: readonly UnitStatus[];
  readonly rates: { readonly required: Rates; readonly requested: Rates };
  readonly unread: readonly string[];
  /** What had come by then and is still to be judged. */
  readonly inbox: StatusFacts['inbox'];
}

/** Whether the groups of the plan still have a unit that must report. */
export const isAnybodyOwing = ({ units }: Pick<Status, 'units'>): boolean =>
  units.some(({ class: kind, entry }) => kind === 'required' && entry.closed === undefined);

/** The status is a pure function of the files and an instant. */
export function statusAt(facts: StatusFacts, at: Instant): Status {
  const { cycle, period } = facts;
  const deadline = deadlineOf(cycle, period, facts.due);
  if (deadline === undefined) throw new RangeError(`cycle ${cycle.id} has no deadline for ${period}`);
  const submissions = new Map(
    facts.units.map(({ entry, receipts, report }) => [
      entry.unit,
      submissionOf(entry, receipts, report, cycle, deadline, at),
    ]),
  );
  const isAccepted = (unit: string): boolean => submissions.get(unit)?.flags.includes('accepted') === true;
  const units = facts.units.flatMap(({ entry, name, answersFor, leads, reminders }): readonly UnitStatus[] => {
    const submission = submissions.get(entry.unit);
    if (submission === undefined) return [];
    const { state, first } = submission;
    const silent = state === 'missing' ? leads.filter(({ reportedBy }) => !reportedBy.some(isAccepted)) : [];
    return [
      {
        ...submission,
        name,
        entry,
        answersFor,
        ...(state === 'late' &&
          first !== undefined && { daysLate: daysBetween(submission.deadline.lastDay, first.day) }),
        tasksWithoutReport: silent,
        reminded: sentReminders(reminders, submission.deadline, at, cycle.timeZone).map(({ instant }) => instant),
      },
    ];
  });
  const ofClass = (wanted: Submission['class']): Rates => ratesOf(units.filter(unit => unit.class === wanted));
  return {
    plan: facts.plan,
    title: facts.title,
    cycle: cycle.id,
    cycleTitle: cycle.title,
    period,
    timeZone: cycle.timeZone,
    at,
    deadline,
    daysLeft: daysBetween(wallClock(at, cycle.timeZone).date, deadline.lastDay),
    provisional: facts.provisional,
    illustrative: facts.illustrative || units.some(({ flags }) => flags.includes('illustrative')),
    units,
    rates: { required: ofClass('required'), requested: ofClass('requested') },
    unread: facts.unread,
    inbox: facts.inbox.filter(
      ({ receivedAt }) => receivedAt === undefined || toMoment(receivedAt, cycle.timeZone).instant <= at,
    ),
  };
}
