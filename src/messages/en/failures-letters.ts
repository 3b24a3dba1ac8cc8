import type { LetterFailureArgs } from '../../letters/failures.ts';
import { formatDate } from '../../text/english.ts';
import { periodOption } from '../period-option.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

export const letters = {
  'letter/number': ({ value, example }) => ({
    message: `"${value}" after --number is not the number and symbol of a letter.`,
    fix: `write a number, or number and symbol, e.g. ${example}; letters (công văn) have no CV.`,
  }),
  'letter/one-number': ({ letters: count }) => ({
    message: `There are ${count} letters, and each must have a number of its own.`,
    fix: 'leave --number out for the clerk to fill in, or make the letters one by one with --unit.',
  }),
  'letter/exists': ({ path }) => ({
    message: `There is a file ${path} with other contents; nothing was written, so that no work in it is lost.`,
    fix: 'move that file away, or write to another folder with --out.',
  }),
  'reminder/roster-not-frozen': ({ period, path }) => ({
    message: `No roster is frozen for ${period} (${path}), so it is not certain who is to be reminded.`,
    fix: `freeze the roster first: plan roster ${periodOption(period)} --freeze; or add --dry-run to look at a provisional one.`,
  }),
  'reminder/unread': ({ files }) => ({
    message: `No letter was made, because receipts or reminders cannot be read and a unit could be urged wrongly: ${listed(files)}.`,
    fix: 'run plan validate to see and mend each error.',
  }),
  'reminder/sender': ({ unit, from, to }) => ({
    message:
      to === undefined
        ? `${unit} exists from ${formatDate(from ?? '')} and cannot write a letter on this day.`
        : `${unit} existed until ${formatDate(to)} and cannot write a letter after that.`,
    fix: 'add --as-of with a day on which it exists, or add the decision on another coordinator to amendments.',
  }),
  'reminder/future': ({ value }) => ({
    message: `${value} has not come yet, so no letter can be registered as sent.`,
    fix: 'add --dry-run to look ahead, or leave --as-of out.',
  }),
  'receipt/none': ({ unit, period }) => ({
    message: `There is no receipt for ${period} of ${unit}.`,
    fix: `see who has reported: plan status ${/^\d+$/.test(period) ? '--year' : '--period'} ${period}`,
  }),
  'receipt/unknown': ({ id, unit, suggestion }) => ({
    message: `${unit} has no receipt "${id}".`,
    fix:
      suggestion === undefined
        ? 'leave --id out for the latest one, or write the beginning of its name.'
        : `did you mean ${suggestion}?`,
  }),
  'receipt/several': ({ id, known }) => ({
    message: `${known.length} receipts begin with "${id}".`,
    fix: `choose one: ${listed(known)}.`,
  }),
} satisfies Wordings<LetterFailureArgs>;
