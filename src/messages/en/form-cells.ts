import type { CellFindingArgs } from '../../form/findings.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import { quoted } from '../quoted.ts';
import { figureToType } from '../vi/form-cells.ts';
import type { Wordings } from '../wording.ts';

const mostChoices = 8;

const onlyNumber = 'enter a number only, such as 1250 or 12,5; without a figure, leave the cell empty.';
const wholeDate = 'enter day/month/year with four digits of the year, such as 15/12/2024.';
const dayMonthYear = (date: string): string => date.split('-').reverse().join('/');
const orDate = (date: string | undefined, otherwise: string): string =>
  date === undefined ? otherwise : `if ${formatDate(date)} is meant, enter ${dayMonthYear(date)}.`;

/** Figures to be typed are spelt as in the form, which is in the language of the plan. */
export const cellFindings = {
  'cell/ambiguous-number': ({ text, readings }) => ({
    message: `The number ${quoted(text)} can be read in two ways: ${readings.map(figureToType).join(' or ')}.`,
    fix: `enter ${readings.map(figureToType).join(' or ')}; without signs between thousands and without brackets.`,
  }),
  'cell/approximate-number': ({ text, number }) => ({
    message: `The cell needs one definite number, but holds ${quoted(text)}.`,
    fix:
      number === undefined
        ? 'enter the number only, without words such as about, over or under.'
        : `enter ${figureToType(number)} only, if that is the figure; say elsewhere that it is an estimate.`,
  }),
  'cell/not-a-number': ({ text, suggestion }) => ({
    message: `The cell needs a number, but holds ${quoted(text)}.`,
    fix: suggestion === undefined ? onlyNumber : `enter ${figureToType(suggestion)} only, without words.`,
  }),
  'cell/other-unit': ({ text, unit, expected, suggestion }) => ({
    message:
      expected === undefined
        ? `The cell is for a number only, but holds ${quoted(text)} with the unit "${unit}".`
        : `The cell is counted in "${expected}", but holds ${quoted(text)}.`,
    fix:
      suggestion !== undefined
        ? `check it and enter ${figureToType(suggestion)}.`
        : expected === undefined
          ? 'enter the number only; its unit belongs into the column for units.'
          : `convert the figure to "${expected}" and enter the number only.`,
  }),
  'cell/number-out-of-range': ({ number, minimum, maximum }) => ({
    message:
      minimum !== undefined && number < minimum
        ? `The number ${formatNumber(number)} is below the least that the cell takes, ${formatNumber(minimum)}.`
        : `The number ${formatNumber(number)} is above the most that the cell takes, ${formatNumber(maximum ?? Number.MAX_SAFE_INTEGER)}.`,
    fix: 'check the figure and its unit.',
  }),
  'cell/percent-format': ({ readings }) => ({
    message: `The cell is not a percentage but is formatted as one, so that it may mean ${readings.map(figureToType).join(' or ')}.`,
    fix: 'clear the cell, format it as a number, and enter the figure again.',
  }),
  'cell/date-for-number': ({ date }) => ({
    message: `The cell needs a number, but holds the date ${formatDate(date)}, which the spreadsheet program made of it.`,
    fix: 'clear the cell, format it as a number, and enter the figure again, such as 12,5.',
  }),
  'cell/date-for-text': ({ date }) => ({
    message: `The cell needs the number of a document, but holds the date ${formatDate(date)}, which the spreadsheet program made of it.`,
    fix: 'clear the cell, format it as text, and enter number and symbol again, such as 46/KH-UBND.',
  }),
  'cell/unclear-date': ({ text, suggestion }) => ({
    message: `The date ${quoted(text)} does not give day, month and year beyond doubt.`,
    fix: orDate(suggestion, wholeDate),
  }),
  'cell/no-such-day': ({ text, suggestion }) => ({
    message: `The date ${quoted(text)} is not in the calendar.`,
    fix: orDate(suggestion, 'check it and write the day before the month, such as 15/12/2024.'),
  }),
  'cell/not-a-date': ({ text }) => ({
    message: `The cell needs a date, but holds ${quoted(text)}.`,
    fix: 'enter day/month/year, such as 15/12/2024; without a date, leave the cell empty.',
  }),
  'cell/unknown-choice': ({ text, suggestion, choices }) => ({
    message: `The value ${quoted(text)} is not in the drop-down list of the cell.`,
    fix:
      suggestion !== undefined
        ? `choose ${quoted(suggestion)} if that is meant, or another line of the list.`
        : choices.length > 0 && choices.length <= mostChoices
          ? `choose a line of the list: ${choices.join('; ')}.`
          : 'click the arrow beside the cell and choose a line of the list.',
  }),
  'cell/unclear-tick': ({ text }) => ({
    message: `The cell "Không phát sinh" (nothing to report) holds ${quoted(text)}.`,
    fix: 'choose x if there is nothing to report for the whole period, else leave it empty.',
  }),
  'cell/too-long': ({ length, maximum }) => ({
    message: `The text has ${formatNumber(length)} characters, more than the ${formatNumber(maximum)} that the cell takes.`,
    fix: 'shorten it; send the details in a document beside the form.',
  }),
  'cell/error': ({ error }) => ({
    message: `The cell shows the error ${error} of the spreadsheet program.`,
    fix: 'clear the cell and enter the figure or the words themselves.',
  }),
  'cell/formula': () => ({
    message: 'The cell holds a formula; the result stored in the file was taken.',
    fix: 'check the result, and rather enter the figure than a formula.',
  }),
  'cell/formula-without-result': () => ({
    message: 'The cell holds a formula whose result is not stored in the file.',
    fix: 'open the file in Excel or LibreOffice, save it and send it again; better still, enter the figure itself.',
  }),
} satisfies Wordings<CellFindingArgs>;
