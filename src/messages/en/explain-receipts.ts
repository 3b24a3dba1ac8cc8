import { receiptExamples as examples } from '../examples/receipts.ts';
import { because } from '../explain.ts';
import type { ReceiptFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const receiptExplanations = {
  'receipt/name-hash': because(
    examples['receipt/name-hash'],
    'A receipt is named by the day of receipt and the hash of its own content, so that changing one letter shows.',
    'It decides whether a unit was on time or late; edited afterwards it proves nothing.',
    'To correct it, write a new receipt that points to the old one, and leave the old one as it is.',
  ),
  'receipt/folder': because(
    examples['receipt/folder'],
    'Receipts are filed by period and unit, so that those of a unit are found together.',
    'With one misplaced, the unit that asks about its day of submission is shown a folder without it.',
  ),
  'receipt/not-on-roster': because(
    examples['receipt/not-on-roster'],
    'A report was received of a unit that the roster of the period does not have.',
    'Either the roster forgot the unit, or the wrong one was picked on receipt; both make the overview of submissions wrong.',
  ),
  'receipt/recorded-first': because(
    examples['receipt/recorded-first'],
    'A receipt cannot be recorded before the report came; 5 minutes are allowed because clocks differ.',
    'More means that a clock or the time of receipt is wrong, and near the deadline a few hours turn on time into late.',
  ),
  'receipt/no-report': because(
    examples['receipt/no-report'],
    'The report was accepted, but its content has not been entered in the folder reports.',
    'The overview says that the unit has reported, and the consolidated report has nothing of it.',
  ),
  'receipt/report-differs': because(
    examples['receipt/report-differs'],
    'When a unit sends a YAML file, the one in the folder reports must be the accepted one to the letter.',
    'A difference means that somebody edited the report for the unit, or that a correction by the unit was never recorded.',
    'Figures of the consolidated report then do not lead back to what the unit signed.',
  ),
} satisfies Explanations<ReceiptFindingArgs>;
