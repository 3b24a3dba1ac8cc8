import type { Host } from '../host.ts';
import type { Arrival } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { instantText } from '../model/instant-text.ts';
import { openArchive } from '../office/reading/archive.ts';
import type { MessageContent } from '../office/reading/message-content.ts';
import type { Received } from './received.ts';
import { faultFinding, type ReceivedFinding } from './received-finding.ts';

export interface ContainedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a message or an archive held, and what it says of when that came. */
export type Opening =
  | {
      readonly kind: 'opened';
      readonly files: readonly ContainedFile[];
      /** Files of an archive that could not be unpacked. */
      readonly lost: readonly { readonly name: string; readonly finding: ReceivedFinding }[];
      /** Names of files that hold nothing. */
      readonly empty: readonly string[];
      readonly received: Received;
    }
  | { readonly kind: 'refused'; readonly finding: ReceivedFinding };

const longestReference = 500;

/** The message's own words about itself: what a person can look up in the mailbox. */
function referenceOf({ subject, from, messageId, date }: MessageContent, timeZone: string): string {
  const parts = [
    ...(subject === undefined ? [] : [`"${subject}"`]),
    ...(from === undefined ? [] : [from.address]),
    ...(date === undefined ? [] : [instantText(date, timeZone)]),
    ...(messageId === undefined ? [] : [`<${messageId}>`]),
  ];
  return parts.join('; ').slice(0, longestReference);
}

/**
 * A message came when the office's own server took it over, unless the officer says otherwise; the date that the sender's
 * program wrote is evidence only. A server time that is still to come is not believed.
 */
function messageReceived(
  message: MessageContent,
  received: Received,
  isSaid: boolean,
  timeZone: string,
  now: Instant,
): Received {
  const { received: taken } = message;
  const reference = referenceOf(message, timeZone);
  const evidence: Arrival['evidence'] = { kind: 'email', ...(reference !== '' && { reference }) };
  return {
    ...received,
    ...(!isSaid && taken !== undefined && taken <= now && { receivedAt: instantText(taken, timeZone) }),
    channel: 'email',
    ...(received.evidence === undefined && { evidence }),
  };
}

export interface ContainerFacts {
  readonly received: Received;
  /** The officer gave the time of receipt; nothing in the container overrules it. */
  readonly isSaid: boolean;
  readonly timeZone: string;
}

const parted = (files: readonly ContainedFile[]) => ({
  files: files.filter(({ bytes }) => bytes.length > 0),
  empty: files.filter(({ bytes }) => bytes.length === 0).map(({ name }) => name),
});

function openFiles(bytes: Uint8Array, received: Received): Opening {
  const reading = openArchive(bytes);
  if (reading.kind === 'refused') return { kind: 'refused', finding: faultFinding(reading.fault) };
  const files: ContainedFile[] = [];
  const lost: { readonly name: string; readonly finding: ReceivedFinding }[] = [];
  for (const file of reading.files)
    if ('bytes' in file) files.push(file);
    else lost.push({ name: file.name, finding: faultFinding(file.fault) });
  return { kind: 'opened', ...parted(files), lost, received };
}

/** Opens what was already recorded as having come. */
export async function openContainer(
  host: Host,
  kind: 'message' | 'archive',
  bytes: Uint8Array,
  { received, isSaid, timeZone }: ContainerFacts,
): Promise<Opening> {
  if (kind === 'archive') return openFiles(bytes, received);
  const reading = await host.untrusted.message(bytes);
  if (reading.kind === 'refused') return { kind: 'refused', finding: faultFinding(reading.fault) };
  const { attachments } = reading.content;
  return {
    kind: 'opened',
    ...parted(attachments.filter(({ inline }) => !inline)),
    lost: [],
    received: messageReceived(reading.content, received, isSaid, timeZone, host.now()),
  };
}
