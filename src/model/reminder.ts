import type { Deadline } from './deadline.ts';
import type { Reminder } from './documents.ts';
import { type Instant, parseInstant, wallClock } from './instant.ts';

/** Where a reminder falls, seen from the deadline of the unit that gets it. */
export const reminderTimings = ['before', 'on-day', 'after'] as const;
export type ReminderTiming = (typeof reminderTimings)[number];

/** What of a registered reminder counts for one of the units that got it. */
export type ReminderFacts = Pick<Reminder, 'sentAt' | 'timing' | 'document'>;

export interface SentReminder {
  readonly instant: Instant;
  readonly timing: ReminderTiming;
  readonly document?: NonNullable<Reminder['document']>;
}

export function timingAt({ instant, lastDay }: Deadline, at: Instant, timeZone: string): ReminderTiming {
  if (at >= instant) return 'after';
  return wallClock(at, timeZone).date === lastDay ? 'on-day' : 'before';
}

/** The reminders that had gone out by the instant `at`, the first one first. */
export const sentReminders = (
  reminders: readonly ReminderFacts[],
  deadline: Deadline,
  at: Instant,
  timeZone: string,
): readonly SentReminder[] =>
  reminders
    .flatMap(({ sentAt, timing, document }): readonly SentReminder[] => {
      const instant = parseInstant(sentAt);
      return instant === undefined || instant > at
        ? []
        : [
            {
              instant,
              timing: timing ?? timingAt(deadline, instant, timeZone),
              ...(document !== undefined && { document }),
            },
          ];
    })
    .sort((left, right) => left.instant - right.instant);
