import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** What help says of the commands that make letters. */
export const letterCommands = {
  remind: {
    summary: 'write and register letters to units that have not reported',
    examples: [
      ['plan remind --year 2024 --dry-run', 'look first: who would get one, who was reminded when'],
      ['plan remind --year 2024', 'one letter to all that are missing: don-doc-2024-lan-1.docx'],
      ['plan remind --year 2024 --each --out letters', 'one letter a unit, into the folder letters'],
      ['plan remind --year 2024 --number 1301/SYT-VP --date 2024-12-18', 'with the number and the day of the letter'],
    ],
    arguments: {},
    options: {
      ...periodOptions,
      asOf: 'as things stand at this instant or the end of this day (default: now)',
      each: 'one letter for each unit (default: one for all)',
      unit: 'only this unit, by id or name; repeatable',
      requested: 'units too that are only asked to report, in polite words',
      number: 'number and symbol of the letter (default: left to the clerk)',
      date: 'day of the letter (default: left to the clerk)',
      out: 'folder to write to (default: the current one)',
      template: "the office's own template (default: the one installed)",
      dryRun: 'look only, write nothing',
      again: 'units too that were reminded within 3 days of this one',
      by: 'who makes the letters, for the register (default: the coordinator)',
    },
  },
  receipt: {
    summary: 'print what the office confirms to a unit of the report it received',
    examples: [
      ['plan receipt so-y-te --year 2024', 'the acknowledgement of the latest receipt'],
      ['plan receipt "Sở Y tế" --year 2024 --format docx', 'the same as a Word file'],
      ['plan receipt so-y-te --year 2024 --id 2024-12-10', 'of the receipt whose id begins so'],
    ],
    arguments: { unit: 'id or name of a unit' },
    options: {
      ...periodOptions,
      id: 'id of the receipt or the beginning of it (default: the latest)',
      format: 'text (default) or docx',
      out: 'folder for the Word file (default: the current one)',
      template: "the office's own template (default: the one installed)",
    },
  },
} satisfies Pick<EveryCommandWords, 'remind' | 'receipt'>;
