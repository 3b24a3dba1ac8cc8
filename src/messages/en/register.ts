import type { FailureArgs } from '../../failure.ts';
import type { RegisterWords } from '../../register/words.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import { momentOf } from '../moment.ts';
import type { Wordings } from '../wording.ts';

type CheckpointFailureArgs = Pick<FailureArgs, Extract<keyof FailureArgs, `checkpoint/${string}`>>;

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? formatDate(date) : `${time} on ${formatDate(date)}`;
}

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count)} ${count === 1 ? one : many}`;

export const register = {
  checked: ({ count, arrivals, receipts, originals, checkpoints }) =>
    `Compared ${counted(count, 'record')} (${counted(arrivals, 'arrival')}, ${counted(receipts, 'receipt')}), ` +
    `${counted(originals, 'original')}, ${counted(checkpoints, 'checkpoint')}.`,
  last: ({ name, count, signer }, since) =>
    `Latest checkpoint: ${name} (${counted(count, 'record')}${signer === undefined ? '' : `, signed by ${signer}`})` +
    `${since > 0 ? `; ${counted(since, 'record')} since.` : '.'}`,
  noCheckpoint:
    'There is no checkpoint yet: nobody could tell if the newest record were deleted or rewritten. Make one: plan checkpoint',
  unreferenced: count => `${counted(count, 'original')} that no record names (kept; no fault):`,
  more: count => `and ${formatNumber(count)} more`,
  moreFindings: (shown, rest) =>
    `Only the first ${formatNumber(shown)} findings are printed, ${formatNumber(rest)} are left. All of them: plan verify --json`,
  asOf: (date, time, { root, count }) =>
    `Root as of ${time} on ${formatDate(date)}: ${root} (${counted(count, 'record')})`,
  whole: ({ root, count }, warnings) =>
    `The register is whole${warnings > 0 ? `, ${counted(warnings, 'warning')}` : ''}. Root: ${root} (${counted(count, 'record')})`,
  damaged: ({ root, count }, errors) =>
    `The register is NOT whole: ${counted(errors, 'error')}. Root: ${root} (${counted(count, 'record')})`,
  made: (path, { root, count }) => `Made checkpoint ${path}. Root: ${root} (${counted(count, 'record')})`,
  accepting: (ids, reason) =>
    `Accepting ${counted(ids.length, 'record')} that an older checkpoint lacks, because: ${reason}\n${ids.map(id => `  ${id}`).join('\n')}`,
  signed: path => `Signed: ${path}`,
  unsigned:
    'The checkpoint bears no signature; print the root on stamped paper, or sign with plan checkpoint --key FILE.',
  nothingNew: ({ name, count }) => `No new record since checkpoint ${name} (${counted(count, 'record')}); none made.`,
  empty: 'The register holds no record yet; no checkpoint is needed.',
  notMade: 'No checkpoint is made while the register has errors.',
} satisfies RegisterWords;

export const checkpointFailures = {
  'checkpoint/no-program': ({ key }) => ({
    message: `Cannot sign with the key ${key}: this computer has no ssh-keygen; nothing was written.`,
    fix: 'install OpenSSH (Windows: Optional features, OpenSSH Client), or make one unsigned: without --key and PLAN_SIGNING_KEY.',
  }),
  'checkpoint/key-refused': ({ key, reason }) => ({
    message: `Cannot sign with the key ${key}: ${reason === '' ? 'ssh-keygen gives no reason' : reason.replace(/\.$/, '')}.`,
    fix: 'check the path and the password of the key; make one with ssh-keygen -t ed25519 if there is none.',
  }),
  'checkpoint/key-not-allowed': ({ key, path }) => ({
    message: `A signature by the key ${key} is not good by the list of keys that may sign, ${path}; nothing was written.`,
    fix: `sign with a key of the list, or add a line for this one (name namespaces="plan-checkpoint" contents of its .pub file) to ${path}.`,
  }),
  'checkpoint/signature-exists': ({ path }) => ({
    message: `There is a signature file ${path} already; it was left as it is, and the new signature was not written.`,
    fix: 'run plan verify; if the old signature is wrong, delete that file and run plan checkpoint again.',
  }),
  'checkpoint/clock-back': ({ last, at }) => ({
    message: `The clock of this computer is behind the latest checkpoint ${last} (${moment(at)}); none was made.`,
    fix: 'set the clock right and run this again.',
  }),
  'checkpoint/too-many': ({ count, limit }) => ({
    message: `The checkpoint would have to hold ${formatNumber(count)} names, more than the ${formatNumber(limit)} that one holds; none was made.`,
    fix: 'print the root that plan verify gives on stamped paper instead, and begin a new folder for the next plan.',
  }),
  'checkpoint/name-taken': ({ name }) => ({
    message: `The checkpoint ${name} of today holds these very records already, and a second one would bear its name; nothing was accepted.`,
    fix: 'run this again tomorrow, or once the register has a new record.',
  }),
  'checkpoint/no-such-insertion': ({ id, found }) => ({
    message:
      found === 0
        ? `No record that an older checkpoint lacks (register/inserted-later) has a name that begins with "${id}"; nothing was accepted.`
        : `${formatNumber(found)} records that an older checkpoint lacks have names that begin with "${id}"; nothing was accepted.`,
    fix:
      found === 0
        ? 'run plan verify to see those records; other errors cannot be accepted and have to be mended.'
        : 'write more of the name.',
  }),
} satisfies Wordings<CheckpointFailureArgs>;
