import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

const document = {
  document: 'number of the document that grants it; needed',
  documentDate: 'date of the document, such as 2024-12-02',
  documentIssuer: 'who issued the document',
  documentTitle: 'title of the document',
};
const units = { units: 'ids or names of units on the roster' };
const due = {
  before: 'due before this day, the day itself excluded',
  by: 'due by this day, the day itself included',
};

export const rosterProgram = {
  summary: 'who owes the report; freeze the roster, extend, exempt',
  examples: [
    ['plan roster --year 2025', 'the roster by the plan, and what changed since last year'],
    ['plan roster --year 2025 --date 2025-06-15', 'by the units that exist on a day'],
    ['plan roster --year 2025 --date 2025-06-15 --freeze', 'freeze it in rosters/2025.yaml'],
    ['plan roster extend so-y-te -y 2025 --by 2025-12-20 --document 12/UBND', 'extend by document'],
    ['plan roster --year 2025 --freeze --illustrative', 'freeze for a rehearsal: every page says ILLUSTRATIVE DATA'],
  ],
  arguments: {},
  options: {
    ...periodOptions,
    date: 'day on which units have to exist (default: today, but not before the period begins nor after the deadline)',
    freeze: 'freeze the roster if there is none; a frozen one is never overwritten',
    refreeze: 'freeze a frozen roster anew; keeps exemptions and extensions; needs --reason',
    reason: 'why it is frozen anew, kept in the roster',
    illustrative: 'with --freeze: an illustrative roster, for a rehearsal; forms, reports and letters all say so',
    json: 'print one JSON document',
  },
  commands: {
    extend: {
      summary: 'give some units a later deadline, by document',
      examples: [
        ['plan roster extend so-y-te hoi-an -y 2024 --by 2024-12-20 --document 12/UBND', 'to the end of 20 Dec 2024'],
        ['plan roster extend so-y-te -y 2024 --before 2024-12-20 --document 12/UBND', 'before 20 Dec 2024'],
      ],
      arguments: units,
      options: { ...periodOptions, ...document, ...due },
    },
    exempt: {
      summary: 'exempt some units from the report, by document',
      examples: [
        [
          'plan roster exempt so-y-te -y 2024 --reason "New" --document 15/UBND',
          'the unit stays on the roster and owes no report',
        ],
        ['plan roster restore so-y-te -y 2024 --document 18/UBND', 'end the exemption'],
      ],
      arguments: units,
      options: { ...periodOptions, ...document, reason: 'the reason, as the document has it; needed' },
    },
    date: {
      summary: 'another deadline of all units for this period alone, by document',
      examples: [
        ['plan roster date -y 2024 --before 2024-12-10 --document 45/UBND', 'before 10 Dec 2024'],
        ['plan roster date -y 2024 --by 2024-12-20 --document 46/UBND', 'by 20 Dec 2024'],
      ],
      arguments: {},
      options: { ...periodOptions, ...document, ...due },
    },
    restore: {
      summary: 'end exemption and extension, by document',
      examples: [
        ['plan roster restore so-y-te -y 2024 --document 18/UBND', 'the unit owes the report by the deadline of all'],
        ['plan roster --year 2024', 'look at the roster again'],
      ],
      arguments: units,
      options: { ...periodOptions, ...document, reason: 'the reason, kept in the roster' },
    },
  },
} satisfies EveryCommandWords['roster'];
