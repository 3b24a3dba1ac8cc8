import { reminderExamples as examples } from '../examples/reminders.ts';
import { because } from '../explain.ts';
import type { ReminderFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const reminderExplanations = {
  'reminder/name-hash': because(
    examples['reminder/name-hash'],
    'Each reminder is a file named by its day and the hash of its own content, so that changing one letter shows.',
    'It tells who was urged and when; edited afterwards it no longer proves that a unit was.',
  ),
  'reminder/folder': because(
    examples['reminder/folder'],
    'Reminders are filed by reporting period.',
    'One that is misplaced is not seen by the overview, and the unit may be urged once more.',
  ),
  'reminder/not-on-roster': because(
    examples['reminder/not-on-roster'],
    'Reminders go only to units on the roster of the period.',
    'Either the roster forgot the unit, or the letter went to the wrong one; somebody has to look at both.',
  ),
} satisfies Explanations<ReminderFindingArgs>;
