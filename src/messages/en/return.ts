import type { ReturnFailureArgs } from '../../returns/failures.ts';
import type { ReturnWords } from '../../returns/words.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import type { Wordings } from '../wording.ts';

export const returnFailures = {
  'return/none': ({ unit, period }) => ({
    message: `${unit} has no report of ${period} that could be returned.`,
    fix: 'see by plan status whether it has reported.',
  }),
  'return/accepted': ({ unit, period }) => ({
    message: `The latest report of ${unit} of ${period} was accepted; there is nothing to return.`,
    fix: 'if the unit sends another one, receive it by plan collect.',
  }),
  'return/no-fault': ({ unit, period }) => ({
    message: `Looked at again, the latest report of ${unit} of ${period} has no fault any more.`,
    fix: 'take the same file in again by plan collect, so that it is accepted.',
  }),
  'return/past': ({ day, today }) => ({
    message: `${formatDate(day)} behind --correct-by has passed (today: ${formatDate(today)}).`,
    fix: 'give a day from today on.',
  }),
  'return/damaged': ({ path }) => ({
    message: `The receipt ${path}, or the file that it is about, is no longer what it was when it came, so nothing is returned.`,
    fix: 'check the register by plan verify.',
  }),
} satisfies Wordings<ReturnFailureArgs>;

export const returns: ReturnWords = {
  marked: (path, { error, warning }) =>
    `Wrote ${path} (the unit’s own file; errors marked: ${formatNumber(error)}, points to look at: ${formatNumber(warning)})`,
  letter: (path, unit) => `Wrote ${path} (letter that asks ${unit} for the correction)`,
  unchanged: path => `Unchanged: ${path}`,
  noWorkbook: unit => `The file of ${unit} is no workbook that can be read: there is a letter, but no marked cells.`,
  letterOnly: 'There is a letter, but no marked file.',
  next: day => `The correction is asked for by ${formatDate(day)}. When it comes: plan collect FILE`,
};
