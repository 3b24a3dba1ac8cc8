import type { HolderArgs, Standing, StoreFailureArgs } from '../../store/failures.ts';
import type { StoreWords } from '../../store/words.ts';
import { formatDate } from '../../text/english.ts';
import { momentOf } from '../moment.ts';
import type { Wordings } from '../wording.ts';

const most = 5;
const fewOf = (paths: readonly string[]): string =>
  paths.slice(0, most).join(', ') + (paths.length > most ? ` and ${paths.length - most} more` : '');

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? formatDate(date) : `${formatDate(date)} ${time}`;
}

const holderOf = ({ machine, processId, user, since }: HolderArgs): string =>
  `${user === '' ? '' : `${user}, `}machine ${machine}, process ${processId}, since ${moment(since)}`;

const busyFixes: Readonly<Record<Standing, string>> = {
  alive: 'run the command again when the other has ended, or give it longer with --wait 60.',
  elsewhere:
    'make sure on that machine that nobody works on the plan, then run plan unlock --force and this command again.',
  'other-start':
    'when nobody works on the plan, run plan unlock --force (the machine has been started again since, or another bears its name).',
  unknown: 'wait a minute; when nobody works on the plan, run plan unlock --force and this command again.',
};

export const storeFailures = {
  'store/busy': ({ holder, standing, path }) => ({
    message:
      holder === undefined
        ? `Another command seems to be writing to the plan, but its lock ${path} cannot be read.`
        : `The plan is locked by a command that writes to it (${holderOf(holder)}).`,
    fix: busyFixes[standing],
  }),
  'store/at-work': ({ holder }) => ({
    message: `The lock is held by a command that is still running (${holderOf(holder)}).`,
    fix: `let it finish, or end process ${holder.processId}; the lock is then free by itself.`,
  }),
  'store/lock-lost': () => ({
    message:
      'The lock was taken away with plan unlock --force while this command was working; nothing more was written.',
    fix: 'make sure that nobody else is writing to the plan, then run the command again.',
  }),
  'store/changed-meanwhile': ({ path }) => ({
    message: `${path} was changed by somebody else while this command was working; nothing was written over it.`,
    fix: 'run the command again, which reads the file as it is now.',
  }),
  'store/interrupted': ({ paths }) => ({
    message: `A change of several files was interrupted, and some of them are still old: ${fewOf(paths)}.`,
    fix: 'run plan recover, which brings the change to its end.',
  }),
  'store/conflict': ({ paths, journal }) => ({
    message: `An interrupted change cannot be finished, because these files were edited since: ${fewOf(paths)}.`,
    fix: `keep a copy of each, put the earlier one back (git restore; remove it if there was none), then run plan recover; what was to be written is in ${journal}.`,
  }),
  'store/journal-damaged': ({ path }) => ({
    message: `The record of an interrupted change is damaged: ${path}.`,
    fix: 'compare the files of the plan with the last version in git, then remove the folder of that record.',
  }),
  'store/link': ({ path }) => ({
    message: `${path} in the folder of the plan is a link and may lead elsewhere; nothing was written through it.`,
    fix: 'replace the link by a real folder or file.',
  }),
  'store/differs': ({ path }) => ({
    message: `${path} is there already and holds something other than its name says.`,
    fix: `put the original file back (git restore ${path}), or move the strange one away, then run the command again.`,
  }),
  'option/wait': ({ value }) => ({
    message: `"${value}" after --wait is not a number of seconds.`,
    fix: 'write a whole number from 0 to 3600, e.g. --wait 60.',
  }),
} satisfies Wordings<StoreFailureArgs>;

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`);

export const store = {
  shared: ({ kind, name }) =>
    kind === 'network'
      ? `Warning: the plan lies on a network share (${name}). Two people who write there at once can disturb each other; exchange work with git instead.`
      : `Warning: the plan lies in a folder that ${name} synchronises, which can mix versions of files. Move it to a folder of this machine and exchange work with git.`,
  recovered: paths => `Finished an interrupted change of ${files(paths.length)}: ${fewOf(paths)}.`,
  unfinished:
    'The change is half applied. When the machine is well again, the next command that writes brings it to its end, as does plan recover.',
  nothingWritten: 'Nothing was written: every file is as it was before.',
  partlyWritten: paths => `Written already: ${fewOf(paths)}. Run the command again for the rest.`,
  recover: {
    nothing: 'Nothing to recover.',
    interrupted: count => `Interrupted change of ${files(count)}:`,
    states: { done: 'new already', waiting: 'still old', edited: 'edited since' },
    leftovers: count => `Temporary files left for more than a day: ${count}`,
    removed: count => `Removed ${files(count)} that interrupted commands had left.`,
    dryRun: 'Nothing was changed (--dry-run).',
  },
  unlock: {
    free: 'The plan is not locked.',
    dead: holder => `The plan is not locked: the command that held it has ended (${holderOf(holder)}).`,
    broken: holder =>
      holder === undefined
        ? 'Removed a lock that could not be read.'
        : `Took the lock away (${holderOf(holder)}). If that command still runs, it stops before its next change.`,
  },
} satisfies StoreWords;
