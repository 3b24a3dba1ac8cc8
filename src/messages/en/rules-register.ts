import { formatDate, formatNumber } from '../../text/english.ts';
import type { RegisterFindingArgs } from '../groups.ts';
import { momentOf } from '../moment.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? formatDate(date) : `${time} on ${formatDate(date)}`;
}

const restore = 'bring the file back as it was recorded (git restore or a backup)';

/** The day and eight digits of the hash: enough to name one record. */
const shortId = (id: string): string => id.slice(0, 'YYYY-MM-DD-'.length + 8);

const altered = {
  unreadable: 'The checkpoint cannot be read or has not the shape of one.',
  name: 'The name of the checkpoint does not fit the day and the root that it states.',
  count: 'The number of records that the checkpoint states is not the number of names in it.',
  order: 'The names in the checkpoint are no longer in order, or one stands there twice.',
  root: 'The root worked out from the names in the checkpoint is not the root that it states.',
  accepted: 'The checkpoint accepts a record without saying why, or one that it does not hold.',
} as const;

const previous = {
  absent: (id: string) => `The checkpoint ${quoted(id)} before this one is no longer in the folder checkpoints.`,
  later: (id: string) => `This checkpoint states an earlier time than the one before it (${quoted(id)}).`,
  more: (id: string) => `The checkpoint ${quoted(id)} before this one holds records that this one lacks.`,
} as const;

const signature = {
  'unknown-key': 'The checkpoint is signed with a key that allowed_signers does not hold.',
  'wrong-namespace': 'The signature of the checkpoint was made for another purpose than checkpoints.',
  'wrong-text': 'The signature does not fit the checkpoint: it was changed after it was signed.',
  malformed: 'The signature file of the checkpoint is damaged and cannot be read.',
} as const;

const unverified = {
  'no-signers': {
    message: 'The checkpoint bears a signature, but nobody can say yet whose it is.',
    fix: 'put the list of keys that may sign into checkpoints/allowed_signers.',
  },
  'no-program': {
    message: 'The signature of the checkpoint was not checked because this computer has no ssh-keygen.',
    fix: 'install OpenSSH (Windows: Optional features, OpenSSH Client), then run this again.',
  },
  unsigned: {
    message: 'The checkpoint bears no signature although there is a list of keys that may sign.',
    fix: 'let whoever holds the key run plan checkpoint --key FILE for the newest one; compare an older one with the paper.',
  },
} as const;

export const register = {
  'register/not-regular': () => ({
    message: 'The register holds a link, a device or a folder where only plain files may lie.',
    fix: `see where the link leads and who put it there, remove it, then ${restore}.`,
  }),
  'register/unreadable': () => ({ message: 'This record cannot be read.', fix: `${restore}.` }),
  'register/record-name': ({ expected }) => ({
    message: 'The record no longer fits its file name: it was edited or renamed after it was recorded.',
    fix: `${restore}; if only the name changed, give it back the name ${expected}.`,
  }),
  'register/folder': ({ expected }) => ({
    message: 'The record lies in the wrong folder.',
    fix: `move the file back to ${expected}, keeping its name and content.`,
  }),
  'register/recorded-first': ({ receivedAt, recordedAt }) => ({
    message: `The record was made at ${moment(recordedAt)}, before the time of receipt that it states (${moment(receivedAt)}).`,
    fix: 'check the clock of the computer and the time of receipt, then make a new record; do not edit this one.',
  }),
  'register/unknown-parent': ({ id }) => ({
    message: `This record was made after ${quoted(id)}, which is no longer in the register.`,
    fix: `bring back the file ${id}.yaml (git pull, git restore or a backup); do not edit this record.`,
  }),
  'register/circle': ({ id }) => ({
    message: `The records name one another in a circle through ${quoted(id)}: one of them was edited.`,
    fix: 'bring the files back as they were recorded (git restore or a backup).',
  }),
  'register/clock-back': ({ recordedAt, parent, parentRecordedAt }) => ({
    message: `This record was made after ${quoted(parent)} but states an earlier time (${moment(recordedAt)}, the one before ${moment(parentRecordedAt)}): the clock of the computer went back.`,
    fix: 'set the clock right; the order is kept by the chain of records, the time needs other evidence.',
  }),
  'register/unknown-arrival': ({ id }) => ({
    message: `The arrival ${quoted(id)} is named here but is not in the folder arrivals.`,
    fix: `bring back the file ${id}.yaml (git pull, git restore or a backup); do not edit this record.`,
  }),
  'register/not-in-arrival': ({ name, arrival }) => ({
    message: `The file ${quoted(name)} is not among those that came with the arrival ${quoted(arrival)}.`,
    fix: 'see which file the receipt was mistaken for, then write a new receipt with revisionOf; do not edit this one.',
  }),
  'register/revision': ({ id, problem }) => ({
    message:
      problem === 'absent'
        ? `The receipt ${quoted(id)} that this one replaces is not in the register.`
        : `This receipt replaces ${quoted(id)}, which is of another unit or period.`,
    fix:
      problem === 'absent'
        ? `bring back the file ${id}.yaml (git pull, git restore or a backup).`
        : 'write a new receipt that names the right one; do not edit this one.',
  }),
  'register/missing-original': ({ name, sha256 }) => ({
    message: `The original ${quoted(name)} is no longer in the folder originals.`,
    fix: `put the very file that was received back as originals/sha256/${sha256.slice(0, 2)}/${sha256} (from git, a backup or the message).`,
  }),
  'register/changed-original': () => ({
    message: 'The original no longer fits its name: it was edited, exchanged or damaged.',
    fix: 'bring back the very file that was received (from git, a backup or the message).',
  }),
  'register/original-size': ({ name, stated, actual }) => ({
    message: `The record says that ${quoted(name)} has ${formatNumber(stated)} bytes; the file that is kept has ${formatNumber(actual)}.`,
    fix: 'find out where this record comes from; the tool always states the right size.',
  }),
  'register/report-differs': ({ report, problem }) => ({
    message:
      problem === 'absent'
        ? `This receipt accepted a report, but the file ${report} is gone.`
        : `The file ${report} is no longer what was accepted with this receipt.`,
    fix: `bring ${report} back as it was accepted (git restore); if the unit sent another version, receive that with plan collect.`,
  }),
  'register/checkpoint-altered': ({ problem }) => ({
    message: altered[problem],
    fix: 'bring the checkpoint back as it was made (git restore or a backup); never edit one.',
  }),
  'register/checkpoint-record': ({ first, count }) => ({
    message:
      count === 1
        ? `The record ${quoted(first)} stands in the checkpoint but is no longer in the register.`
        : `No longer in the register are ${formatNumber(count)} records of the checkpoint, the first ${quoted(first)}.`,
    fix: 'bring back the files that were lost or edited (git restore or a backup).',
  }),
  'register/checkpoint-previous': ({ id, problem }) => ({
    message: previous[problem](id),
    fix: 'bring the files in checkpoints back as they were made (git restore or a backup).',
  }),
  'register/checkpoint-signature': ({ problem }) => ({
    message: signature[problem],
    fix:
      problem === 'unknown-key'
        ? 'ask whoever holds the key; if it is the key of the office, add it to checkpoints/allowed_signers, else drop this checkpoint.'
        : 'bring checkpoint and signature back as they were signed (git restore); if they are lost, make and sign a new one.',
  }),
  'register/unverified-checkpoint': ({ reason }) => unverified[reason],
  'register/inserted-later': ({ id, recordedAt, checkpoint, at }) => ({
    message: `The record is dated ${moment(recordedAt)}, but the checkpoint ${quoted(checkpoint)} made after that (${moment(at)}) lacks it: it was merged late from another computer, or put in with an older date.`,
    fix: `ask who recorded it and compare the history in git, the register number, the message; if it was merged late: plan checkpoint --accept ${shortId(id)} --reason "…".`,
  }),
  'register/insertion-accepted': ({ recordedAt, checkpoint, accepted, reason }) => ({
    message: `The record is dated ${moment(recordedAt)}, but the checkpoint ${quoted(checkpoint)} made after that lacks it; the checkpoint ${quoted(accepted)} accepts it because: ${quoted(reason)}.`,
    fix: 'nothing to mend; trust the time of this record as far as you trust that reason, and no checkpoint.',
  }),
} satisfies Wordings<RegisterFindingArgs>;
