import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** Commands that follow the figures of a report. */
export const figureCommands = {
  trace: {
    summary: 'where a figure of the report comes from: formula, units, files, lines, receipts',
    examples: [
      ['plan trace --year 2024', 'the figures of the report'],
      ['plan trace --year 2024 indicator.ty-le-ho-ngheo.value', 'one figure by its id'],
      ['plan trace --year 2024 "Tỷ lệ hộ nghèo toàn tỉnh"', 'by its name'],
      ['plan trace --year 2024 funding', 'all figures of money'],
    ],
    arguments: { figure: 'id, beginning of an id, name, or cell of the workbook (SHEET!CELL); left out: a list' },
    options: {
      ...periodOptions,
      asOf: 'as of this moment or all of this day (default: now)',
      json: 'print one JSON document',
    },
  },
  narrative: {
    summary: "the coordinator's own text in the consolidated report",
    examples: [
      ['plan narrative new --year 2024', 'write narrative/2024.yaml: a draft with figures and facts to write from'],
      ['plan validate plan/narrative', 'check the text: typed figures, fields'],
    ],
    arguments: {},
    options: {},
    commands: {
      new: {
        summary: 'write a draft of the text of a period; never overwrites',
        examples: [
          ['plan narrative new --year 2024', 'write narrative/2024.yaml from the reports that are there'],
          ['plan narrative new --year 2024 --as-of 2024-12-18', 'as things stood at the end of a day'],
        ],
        arguments: {},
        options: { ...periodOptions, asOf: 'as of this moment or all of this day (default: now)' },
      },
    },
  },
} satisfies Pick<EveryCommandWords, 'trace' | 'narrative'>;
