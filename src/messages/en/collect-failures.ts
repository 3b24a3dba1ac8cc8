import type { IntakeFailureArgs } from '../../intake/failures.ts';
import type { Wordings } from '../wording.ts';

export const intakeFailures = {
  'collect/too-many-files': ({ limit }) => ({
    message: `More than ${limit} files at once; none was received.`,
    fix: 'take them in several runs, a folder each.',
  }),
  'collect/nothing': ({ paths }) => ({
    message:
      paths.length === 0 ? 'Nothing was named to receive.' : `There is no file to receive at: ${paths.join(', ')}.`,
    fix: 'give the path of the files, folder, .zip or .eml that came.',
  }),
  'collect/own-file': ({ path }) => ({
    message: `${path} is part of this plan and not something that was sent; nothing was received.`,
    fix: 'keep what comes in a folder of its own, and give its path.',
  }),
  'collect/which-arrival': ({ count }) => ({
    message: `${count} entries are left among the arrivals, so it is not clear which --unit is about.`,
    fix: 'type the name of the entry behind --inbox; plan collect --inbox shows them.',
  }),
  'collect/no-such-arrival': ({ id, found }) => ({
    message:
      found === 0
        ? `No unmatched entry of the arrivals begins with "${id}".`
        : `${found} entries of the arrivals begin with "${id}".`,
    fix: 'run plan collect --inbox to see them, then type more of the beginning.',
  }),
  'option/channel': ({ value, known }) => ({
    message: `There is no channel "${value}".`,
    fix: `choose one of: ${known.join(', ')}.`,
  }),
  'option/missing': ({ option }) => ({ message: `${option} is missing.`, fix: `add ${option} with its value.` }),
  'option/needs': ({ option, needs }) => ({
    message: `${option} goes together with ${needs}.`,
    fix: `add ${needs}, or leave ${option} out.`,
  }),
  'option/exact-instant': ({ option, value }) => ({
    message: `"${value}" after ${option} is not a point in time with hour and offset.`,
    fix: 'write 2024-12-10T09:12:00+07:00; where only the day is known, use --received-on 2024-12-10.',
  }),
  'option/in-future': ({ value, now }) => ({
    message: `The time of receipt ${value} is in the future (clock of this machine: ${now}).`,
    fix: 'correct the time of receipt, or set the clock of the machine.',
  }),
} satisfies Wordings<IntakeFailureArgs>;
