import type { CivilDate } from '../model/civil-date.ts';
import type { Plan } from '../model/documents.ts';
import type { ReminderLetter } from './reminder-facts.ts';
import type { RemindedUnit, ReminderGroup, ReminderRound } from './reminder-round.ts';
import type { Sender } from './sender.ts';

/** A letter that is to be written, and the name of its file. */
export interface PlannedLetter {
  readonly file: string;
  readonly letter: ReminderLetter;
}

/** The letters of one group, which are registered together. */
export interface PlannedReminder {
  readonly group: ReminderGroup;
  readonly letters: readonly PlannedLetter[];
}

export interface LetterContext {
  readonly plan: Plan;
  readonly sender: Sender;
  readonly day: CivilDate;
  readonly date?: CivilDate;
  readonly number?: string;
  /** One letter for each unit instead of one for all. */
  readonly each: boolean;
  /** Reminders of the period that are registered already. */
  readonly registered: number;
}

/** Files are numbered by the reminders of the period, so that a second letter never takes the place of the first. */
export function plannedReminders(
  { groups, status, day: asOf }: ReminderRound,
  { plan, sender, day, date, number, each, registered }: LetterContext,
): readonly PlannedReminder[] {
  const { period, illustrative } = status;
  return groups.map((group, index) => {
    const name = `don-doc-${period}-lan-${registered + index + 1}`;
    const letter = (file: string, addressees: readonly RemindedUnit[]): PlannedLetter => ({
      file: `${file}.docx`,
      letter: {
        sender,
        day,
        ...(date !== undefined && { date }),
        ...(number !== undefined && { number }),
        illustrative,
        plan,
        period,
        class: group.class,
        timing: group.timing,
        asOf,
        addressees,
      },
    });
    return {
      group,
      letters: each ? group.units.map(unit => letter(`${name}-${unit.unit}`, [unit])) : [letter(name, group.units)],
    };
  });
}
