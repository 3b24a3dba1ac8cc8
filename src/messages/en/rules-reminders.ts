import type { ReminderFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';

export const reminders = {
  'reminder/name-hash': ({ expected }) => ({
    message: 'The record of a reminder no longer fits its file name: it was edited or renamed after it was written.',
    fix: `restore the file as it was written (git restore), or its name ${expected} if only that changed.`,
  }),
  'reminder/folder': ({ expected }) => ({
    message: 'The record of a reminder lies in the folder of another period.',
    fix: `move the file into ${expected}, keeping its name and content.`,
  }),
  'reminder/not-on-roster': ({ unit, period }) => ({
    message: `A reminder went to unit "${unit}", which is not on the roster for ${period}.`,
    fix: 'add the unit to the roster if it was forgotten there; do not edit the record of the reminder.',
  }),
} satisfies Wordings<ReminderFindingArgs>;
