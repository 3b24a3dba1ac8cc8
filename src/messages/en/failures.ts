import type { FailureArgs } from '../../failure.ts';
import { periodOption } from '../period-option.ts';
import type { Wordings } from '../wording.ts';
import { intakeFailures } from './collect-failures.ts';
import { letters } from './failures-letters.ts';
import { formFailures } from './form-command.ts';
import { pdfFailures } from './pdf.ts';
import { checkpointFailures } from './register.ts';
import { templates } from './report.ts';
import { returnFailures } from './return.ts';
import { markingFailures } from './return-list.ts';
import { reviewFailures } from './review-failures.ts';
import { rosterFailures } from './roster-failures.ts';
import { storeFailures } from './store.ts';
import { templateFailures } from './template-failures.ts';

const orNearest = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `did you mean ${suggestion}?`;

export const failures = {
  ...templates,
  ...templateFailures,
  ...intakeFailures,
  ...returnFailures,
  ...rosterFailures,
  ...reviewFailures,
  ...storeFailures,
  ...markingFailures,
  ...formFailures,
  ...checkpointFailures,
  ...pdfFailures,
  ...letters,
  'workspace/none': ({ start }) => ({
    message: `There is no plan (plan.yaml) in ${start} or a folder above it.`,
    fix: 'change to the folder of the plan, or add -C FOLDER.',
  }),
  'workspace/no-such-folder': ({ folder }) => ({
    message: `There is no folder ${folder}.`,
    fix: 'correct the path after -C.',
  }),
  'workspace/unusable': ({ files }) => ({
    message: `Not possible yet, because these files are absent or have errors: ${files.join(', ')}.`,
    fix: 'run plan validate to see and mend each error.',
  }),
  'files/none-matched': ({ asked, workspace }) => ({
    message: `No file of the plan in ${workspace} matches: ${asked.join(', ')}.`,
    fix: 'give the path of a file or folder of the plan, e.g. reports/2024.',
  }),
  'files/nothing-to-check': ({ workspace }) => ({
    message: `There is no file to check in ${workspace}.`,
    fix: 'change to the folder of the plan, or add -C FOLDER.',
  }),
  'option/unknown-format': ({ name, known, suggestion }) => ({
    message: `There is no format "${name}".`,
    fix: orNearest(suggestion, `use one of: ${known.join(', ')}.`),
  }),
  'option/two-to-stdout': ({ names }) => ({
    message: `Only one format can be printed, but there are: ${names.join(', ')}.`,
    fix: `write the others to files, e.g. --format ${names.at(-1)}=result.txt.`,
  }),
  'option/conflict': ({ options }) => ({
    message: `${options.join(' and ')} exclude each other.`,
    fix: `keep one of: ${options.join(', ')}.`,
  }),
  'option/instant': ({ option, value }) => ({
    message: `"${value}" after ${option} is neither a day nor an instant.`,
    fix: 'write a day, 2024-12-18, or an instant with zone, 2024-12-18T09:00:00+07:00.',
  }),
  'option/date': ({ option, value }) => ({
    message: `"${value}" after ${option} is not a day.`,
    fix: 'write year-month-day, e.g. 2024-12-18.',
  }),
  'option/period-form': ({ value }) => ({
    message: `"${value}" is not a reporting period.`,
    fix: 'write a year (2024), half a year (2024-H1), a quarter (2024-Q3) or a month (2024-07).',
  }),
  'option/period': ({ value, known }) => ({
    message: `The plan has no reporting period "${value}".`,
    fix: `use one of: ${known.join(', ')}.`,
  }),
  'roster/not-frozen': ({ period, path }) => ({
    message: `No roster is frozen for ${period} (${path}), so there can be no official report yet.`,
    fix: `freeze the roster first with plan roster ${periodOption(period)} --freeze, or add --draft for a draft with a provisional one.`,
  }),
  'option/cycle': ({ value, known }) => ({
    message: `The plan has no reporting cycle "${value}".`,
    fix: `use one of: ${known.join(', ')}.`,
  }),
  'option/kind': ({ value, cycle, known }) => ({
    message: `The plan lays down no consolidated report of kind "${value}".`,
    fix: `use one of: ${known.join(', ')}; or lay it down in plan.yaml under reporting, ${cycle}, consolidated.`,
  }),
  'option/language': ({ value }) => ({ message: `There is no language "${value}".`, fix: 'use vi or en.' }),
  'id/unknown': ({ id, suggestion }) => ({
    message: `The plan has no "${id}".`,
    fix: orNearest(suggestion, 'run plan show to see the ids.'),
  }),
  'code/unknown': ({ code, suggestion }) => ({
    message: `There is no rule "${code}".`,
    fix: orNearest(suggestion, 'run plan explain for the list.'),
  }),
  'figure/no-cell': ({ sheet, cell, period, isTotal, sheets }) => {
    if (sheets !== undefined)
      return { message: `The workbook has no sheet "${sheet}".`, fix: `use one of: ${sheets.join(', ')}.` };
    return isTotal
      ? {
          message: `Cell ${cell} of the sheet "${sheet}" is a formula that adds the cells above it.`,
          fix: 'look at each of those.',
        }
      : {
          message: `Cell ${cell} of the sheet "${sheet}" prints no figure of the report.`,
          fix: `use a cell with a figure, or find one by its name or id: plan trace ${periodOption(period)}.`,
        };
  },
  'figure/unknown': ({ figure, period, suggestions }) => ({
    message: `The report of ${period} has no figure "${figure}".`,
    fix:
      suggestions.length === 0
        ? `run plan trace ${periodOption(period)} to see the figures.`
        : `did you mean ${suggestions.join(', ')}?`,
  }),
  'narrative/exists': ({ path }) => ({
    message: `There is a narrative ${path} already; this command never overwrites one.`,
    fix: 'open that file and go on writing; for a new draft rename the old one first.',
  }),
  'shell/unknown': ({ shell, known }) => ({
    message: `There is no script for "${shell}".`,
    fix: `use one of: ${known.join(', ')}.`,
  }),
} satisfies Wordings<FailureArgs>;
