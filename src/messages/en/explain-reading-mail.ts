import type { ArchiveFaultArgs, MessageFaultArgs } from '../../office/reading/findings.ts';
import { readingExamples as examples } from '../examples/reading.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const mailExplanations = {
  'archive/other-format': because(
    examples['archive/other-format'],
    'The formats .rar and .7z need programs of their own, which this tool does not bring.',
    'Windows itself packs and unpacks .zip.',
  ),
  'archive/too-large': because(
    examples['archive/too-large'],
    'Archives are unpacked in memory, so their size has a limit.',
    'The reports of a whole province have some dozen MB.',
  ),
  'archive/too-many-files': because(
    examples['archive/too-many-files'],
    'The number of files has a limit so that one archive cannot hang the computer.',
    'The reports of a whole province with their signed documents are some hundred files.',
  ),
  'archive/bomb': because(
    examples['archive/bomb'],
    'A small file that unpacks to a huge one is a way to use up the memory of whoever opens it.',
    'The size is looked at before unpacking, so nothing has happened to the computer.',
  ),
  'archive/encrypted': because(
    examples['archive/encrypted'],
    'The content is encrypted and cannot be read without the password.',
    'Whoever has the password unpacks it and collects the folder.',
  ),
  'archive/entry-name': because(
    examples['archive/entry-name'],
    'A name that points outside the folder is the mark of an archive made to overwrite files of whoever unpacks it.',
    'Nothing is written under that name, and the whole archive is refused.',
  ),
  'archive/duplicate-entry': because(
    examples['archive/duplicate-entry'],
    'Of two files whose names differ in case or in the way accents are typed, the later overwrites the earlier when unpacked.',
    'Somebody must say which is the report before it is collected.',
  ),
  'archive/damaged': because(
    examples['archive/damaged'],
    'Archives carry checksums; where they fail the content is no longer what was packed.',
    'Mostly the download was cut off, or the channel cut the file.',
  ),
  'message/too-large': because(
    examples['message/too-large'],
    'Official mailboxes take no messages of this size, so the .eml may have been put together.',
    'Saved one by one, the attachments are collected like any file.',
  ),
  'message/outlook-format': because(
    examples['message/outlook-format'],
    "The format .msg is Outlook's own, without an open standard by which it could be read safely.",
    'Its attachments can be collected once saved; only the day on which the message came must be given.',
  ),
  'message/damaged': because(
    examples['message/damaged'],
    'A message has headers such as From and Date; without them nobody knows who sent it and when.',
    'Perhaps its text was copied to a file instead of downloading the message.',
  ),
  'message/too-crowded': because(
    examples['message/too-crowded'],
    'A message that brings a report has a few attachments; very many may be made to hang the computer.',
    'Saved one by one, the attachments that matter are collected without this limit.',
  ),
  'message/timeout': because(
    examples['message/timeout'],
    'An ordinary message is read in less than a second; one that takes too long is stopped so that the others are read.',
    'The original and the time of receipt are kept.',
  ),
  'message/reader-ended': because(
    examples['message/reader-ended'],
    'Messages are read in a process of their own, and that process ran out of memory or broke down over this one.',
    'The original and the time of receipt are kept.',
  ),
} satisfies Explanations<ArchiveFaultArgs & MessageFaultArgs>;
