import type { FormCommandWords } from '../../commands/words.ts';
import type { FormErrorArgs } from '../../form/form-error.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const of = (unit: string | undefined): string => (unit === undefined ? '' : ` (${unit})`);

export const form = {
  outcome: (outcome, path, unit, dryRun) => {
    if (outcome === 'unchanged') return `Unchanged: ${path}${of(unit)}`;
    if (outcome === 'kept')
      return `Left as it is: ${path}${of(unit)}, because it is there and differs from the new form`;
    return `${dryRun ? 'Would write' : 'Wrote'} ${path}${of(unit)}`;
  },
  total: ({ written, unchanged, kept }, dryRun) =>
    `${dryRun ? 'Files to write' : 'Files written'}: ${written}, unchanged: ${unchanged}, left as they are: ${kept}.`,
  movedAway:
    'A file left as it is may have been filled in by the unit. To make it anew, move it away, or use --out with another folder.',
  nobody: 'Nobody on the roster of this period is to be sent a form.',
  unreachable: (units, all) =>
    units.length === all
      ? 'Warning: no unit has an email or postal address (contact in units.yaml); these columns of the mailing list are empty.'
      : `Warning: units without email and postal address (contact in units.yaml): ${units.join(', ')}.`,
  unread: files => `Last year's reports are left out where a file has errors: ${listed(files)}. See: plan validate`,
  provisional: 'No roster is frozen for this period; the forms follow a provisional one, worked out from the plan.',
  illustrative: 'The forms are made from ILLUSTRATIVE DATA; every page says so.',
} satisfies FormCommandWords;

/** Why no form is made. */
export const formFailures = {
  'form/which-units': () => ({
    message: 'It was not said which units the forms are for.',
    fix: 'add --all (every unit), or --unit and the id or name of a unit.',
  }),
  'form/unit-not-asked': ({ unit, period, exempt }) => ({
    message: exempt ? `${unit} is exempt from the report of ${period}.` : `${unit} is not on the roster of ${period}.`,
    fix: exempt ? 'leave this unit out of --unit.' : `see the roster: plan status --period ${period}.`,
  }),
} satisfies Wordings<FormErrorArgs>;
