import type { ArchiveFaultArgs, MessageFaultArgs } from '../../office/reading/findings.ts';
import { formatNumber } from '../../text/english.ts';
import { quoted } from '../quoted.ts';
import type { Wordings } from '../wording.ts';
import { megabytes } from './megabytes.ts';

const saveAttachments = 'open it in a mail program, save its attachments to a folder and collect those.';

const crowds: Readonly<Record<MessageFaultArgs['message/too-crowded']['of'], string>> = {
  parts: 'parts',
  attachments: 'attachments',
  headers: 'bytes of headers',
  depth: 'levels inside one another',
  lines: 'lines',
};

export const readingMail = {
  'archive/other-format': ({ format }) => ({
    message: `The archive is a .${format}; only .zip is opened.`,
    fix: 'unpack it and collect the folder, or pack it as .zip (right click, Send to > Compressed folder).',
  }),
  'archive/too-large': ({ size, limit }) => ({
    message: `The archive has ${megabytes(size)}, the most is ${megabytes(limit)}.`,
    fix: 'part it into smaller archives, or unpack it and collect the folder.',
  }),
  'archive/too-many-files': ({ count, limit }) => ({
    message: `The archive holds ${formatNumber(count)} files, the most is ${formatNumber(limit)}.`,
    fix: 'part it into smaller archives.',
  }),
  'archive/bomb': ({ name, size, limit }) => ({
    message: `The file ${quoted(name)} unpacks to ${megabytes(size)}, more than the ${megabytes(limit)} that are safe in this archive.`,
    fix: 'do not unpack it; ask the sender to check the computer and to send the files one by one, not packed.',
  }),
  'archive/encrypted': ({ name }) => ({
    message: `The archive has a password (at the file ${quoted(name)}), so it cannot be opened.`,
    fix: 'unpack it with the password and collect the folder, or ask the sender for one without a password.',
  }),
  'archive/entry-name': ({ name }) => ({
    message: `The archive holds a file with an impossible name: ${quoted(name)}.`,
    fix: 'ask the sender for the files one by one, not packed.',
  }),
  'archive/duplicate-entry': ({ name }) => ({
    message: `The archive holds two files with the name ${quoted(name)}, and nothing tells which is right.`,
    fix: 'rename one of the two and pack them again.',
  }),
  'archive/damaged': ({ problem, name }) => ({
    message: `The archive is damaged${name === undefined ? '' : ` at the file ${quoted(name)}`} (code ${problem}); perhaps it was cut off.`,
    fix: 'ask the sender to pack it again, or for the files one by one, not packed.',
  }),
  'message/too-large': ({ size, limit }) => ({
    message: `The message has ${megabytes(size)}, the most is ${megabytes(limit)}.`,
    fix: saveAttachments,
  }),
  'message/outlook-format': () => ({
    message: 'The message is saved in the format of Outlook (.msg); only .eml is read.',
    fix: 'open it in Outlook, save its attachments to a folder and collect those, giving the day on which it came.',
  }),
  'message/damaged': () => ({
    message: 'The .eml file lacks the headers of a message.',
    fix: `download the message again from the mailbox; failing that, ${saveAttachments}`,
  }),
  'message/too-crowded': ({ of, limit }) => ({
    message: `The message has too many ${crowds[of]}, the most is ${formatNumber(limit)}.`,
    fix: saveAttachments,
  }),
  'message/timeout': ({ seconds }) => ({
    message: `Reading the message took more than ${formatNumber(seconds)} seconds and was stopped.`,
    fix: saveAttachments,
  }),
  'message/reader-ended': () => ({
    message: 'The reader of messages broke down over this one; others are not affected.',
    fix: saveAttachments,
  }),
} satisfies Wordings<ArchiveFaultArgs & MessageFaultArgs>;
