import { formatDate } from '../../text/english.ts';
import type { ReceiptFindingArgs } from '../groups.ts';
import { momentOf } from '../moment.ts';
import type { Wordings } from '../wording.ts';

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? formatDate(date) : `${time} on ${formatDate(date)}`;
}

export const receipts = {
  'receipt/name-hash': ({ expected }) => ({
    message: 'The receipt no longer fits its file name: it was edited or renamed after it was written.',
    fix: `restore the receipt as it was written (git restore), or its name ${expected} if only that changed; to correct it, write a new receipt with revisionOf.`,
  }),
  'receipt/folder': ({ expected }) => ({
    message: 'The receipt lies in the folder of another unit or year.',
    fix: `move the file into ${expected}, keeping its name and content.`,
  }),
  'receipt/not-on-roster': ({ unit, period }) => ({
    message: `The receipt is for unit "${unit}", which is not on the roster for ${period}.`,
    fix: 'add the unit to the roster; if the receipt is mistaken, write a new one with revisionOf.',
  }),
  'receipt/recorded-first': ({ receivedAt, recordedAt }) => ({
    message: `The receipt was recorded at ${moment(recordedAt)}, before the report was received according to it (${moment(receivedAt)}).`,
    fix: 'check the clock of the computer and the time of receipt, then write a new receipt with revisionOf; do not edit this one.',
  }),
  'receipt/no-report': ({ unit, expected }) => ({
    message: `The receipt accepts a report of unit "${unit}", but there is no report file.`,
    fix: `enter the report that was received as ${expected}.`,
  }),
  'receipt/report-differs': ({ report }) => ({
    message: `The file ${report} is no longer the original that was accepted with this receipt.`,
    fix: 'copy the original back from the folder originals; if the unit sent a correction, receive that with a new receipt.',
  }),
} satisfies Wordings<ReceiptFindingArgs>;
