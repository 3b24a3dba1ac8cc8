import type { CellFindingArgs } from '../../form/findings.ts';
import { formExamples as examples } from '../examples/form.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const cellExplanations = {
  'cell/ambiguous-number': because(
    examples['cell/ambiguous-number'],
    'Typed as text, 1.250 is one thousand two hundred and fifty in Vietnamese spelling, and one and a quarter in English.',
    'The two are a thousand times apart, so the unit is asked and nothing is chosen for it.',
  ),
  'cell/approximate-number': because(
    examples['cell/approximate-number'],
    'A figure with about, over or under cannot be added to those of others.',
    'An estimate is a figure too; that it is one is said in the column for it.',
  ),
  'cell/not-a-number': because(
    examples['cell/not-a-number'],
    'A cell for a figure is of use only with exactly one number in it.',
    'Words beside it may change its meaning, which is not guessed.',
  ),
  'cell/other-unit': because(
    examples['cell/other-unit'],
    'Figures can be added up only in the same unit.',
    'Billions taken for millions make a total wrong a thousand times, and no table shows it.',
  ),
  'cell/number-out-of-range': because(
    examples['cell/number-out-of-range'],
    'Money is never negative, and of a number too large the spreadsheet program no longer keeps each digit.',
    'Mostly a minus or a few zeros were typed too many.',
  ),
  'cell/percent-format': because(
    examples['cell/percent-format'],
    'A cell formatted as a percentage shows 25% and stores 0.25.',
    'Where no percentage is asked for, it is unknown which of the two was meant.',
  ),
  'cell/date-for-number': because(
    examples['cell/date-for-number'],
    'Spreadsheet programs turn entries such as 12.5 or 1/2 into dates and do not keep what was typed.',
    'The figure cannot be recovered and has to be entered again.',
  ),
  'cell/date-for-text': because(
    examples['cell/date-for-text'],
    'Spreadsheet programs turn numbers of documents such as 12/3 into dates and do not keep what was typed.',
    'With a wrong number the document cannot be found.',
  ),
  'cell/unclear-date': because(
    examples['cell/unclear-date'],
    'A day without a year, a year of two digits or a count of days can be read in several ways.',
    'The day decides which period something belongs to, so it has to be whole.',
  ),
  'cell/no-such-day': because(
    examples['cell/no-such-day'],
    'The day is not in the calendar, mostly by a slip or because day and month changed places.',
    'No other day is chosen in its place.',
  ),
  'cell/not-a-date': because(
    examples['cell/not-a-date'],
    'A cell for a date needs exactly one day, to be held against the period.',
    'Quarters, months and descriptions cannot be.',
  ),
  'cell/unknown-choice': because(
    examples['cell/unknown-choice'],
    'All units choose from the same list, so that what they choose can be brought together.',
    'Pasting over a cell removes its drop-down, and anything can get in.',
  ),
  'cell/unclear-tick': because(
    examples['cell/unclear-tick'],
    'Nothing to report is a whole report, so the cell is ticked or it is not.',
    'With other words in it, nobody knows whether the unit has something to report.',
  ),
  'cell/too-long': because(
    examples['cell/too-long'],
    'Each cell has a limit, so that the printed report can be read.',
    'The details are in the document that the unit sends along.',
  ),
  'cell/error': because(
    examples['cell/error'],
    'A cell shows an error when its formula points at something that is gone, such as a file on a computer of the unit.',
    'The file that was sent has no figure to be read.',
  ),
  'cell/formula': because(
    examples['cell/formula'],
    'The stored result may be older than the formula, and formulas of others are not computed again.',
    'It is taken, but the unit should look at it.',
  ),
  'cell/formula-without-result': because(
    examples['cell/formula-without-result'],
    'Files made by other programs may store the formula and not its result.',
    'Opened and saved in a spreadsheet program, the result is computed and stored.',
  ),
} satisfies Explanations<CellFindingArgs>;
