import { type Examples, lines } from '../explain.ts';
import type { ReminderFindingArgs } from '../groups.ts';

export const reminderExamples = {
  'reminder/name-hash': {
    wrong: lines('# reminders/2024/2024-12-16-9f86….yaml', 'sentAt: 2024-12-18T09:00:00+07:00'),
    right: lines('# reminders/2024/2024-12-18-c0de….yaml', 'sentAt: 2024-12-18T09:00:00+07:00'),
  },
  'reminder/folder': {
    wrong: lines('# reminders/2023/2024-12-16-9f86….yaml', 'period: 2024'),
    right: lines('# reminders/2024/2024-12-16-9f86….yaml', 'period: 2024'),
  },
  'reminder/not-on-roster': {
    wrong: lines('# reminders/2024/2024-12-16-9f86….yaml', 'units: [so-y-te]', '# rosters/2024.yaml: so-noi-vu'),
    right: lines('# reminders/2024/2024-12-16-9f86….yaml', 'units: [so-noi-vu]', '# rosters/2024.yaml: so-noi-vu'),
  },
} satisfies Examples<ReminderFindingArgs>;
