import type { Host } from '../host.ts';
import type { Arrival } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { instantText } from '../model/instant-text.ts';
import { openArchive } from '../office/reading/archive.ts';
import type { MessageContent } from '../office/reading/message-content.ts';
import type { Received, SaidOfReceipt } from './received.ts';
import { faultFinding, type ReceivedFinding } from './received-finding.ts';
import { recordText } from './record-text.ts';

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
      readonly received: Received;
      /** No server says when the message came, and neither does the officer: what counts is when it is written down. */
      readonly isUndated: boolean;
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
  return recordText(parts.join('; '), longestReference);
}

/** The subject as `referenceOf` has it: where a sender says who writes. */
export const subjectIn = (reference: string): string | undefined => /^"(.*?)"(?:;|$)/.exec(reference)?.[1];

/** When a server took the message over; what is still to come is not believed. */
const takenAt = ({ received }: MessageContent, now: Instant): Instant | undefined =>
  received !== undefined && received <= now ? received : undefined;

/**
 * A message came when the office's own server took it over, unless the officer says otherwise; the date that the sender's
 * program wrote is evidence only.
 */
function messageReceived(
  message: MessageContent,
  { received, said, timeZone }: ContainerFacts,
  now: Instant,
): Received {
  const taken = takenAt(message, now);
  const reference = referenceOf(message, timeZone);
  const evidence: Arrival['evidence'] = { kind: 'email', ...(reference !== '' && { reference }) };
  return {
    ...received,
    ...(!said.time && taken !== undefined && { receivedAt: instantText(taken, timeZone) }),
    ...(!said.channel && { channel: 'email' }),
    ...(received.evidence === undefined && { evidence }),
  };
}

export interface ContainerFacts {
  readonly received: Received;
  readonly said: SaidOfReceipt;
  readonly timeZone: string;
}

function openFiles(bytes: Uint8Array, received: Received): Opening {
  const reading = openArchive(bytes);
  if (reading.kind === 'refused') return { kind: 'refused', finding: faultFinding(reading.fault) };
  const files: ContainedFile[] = [];
  const lost: { readonly name: string; readonly finding: ReceivedFinding }[] = [];
  for (const file of reading.files)
    if ('bytes' in file) files.push(file);
    else lost.push({ name: file.name, finding: faultFinding(file.fault) });
  return { kind: 'opened', files, lost, received, isUndated: false };
}

/** Opens what was already recorded as having come. */
export async function openContainer(
  host: Host,
  kind: 'message' | 'archive',
  bytes: Uint8Array,
  facts: ContainerFacts,
): Promise<Opening> {
  if (kind === 'archive') return openFiles(bytes, facts.received);
  const reading = await host.untrusted.message(bytes);
  if (reading.kind === 'refused') return { kind: 'refused', finding: faultFinding(reading.fault) };
  const { content } = reading;
  const now = host.now();
  return {
    kind: 'opened',
    files: content.attachments.filter(({ inline }) => !inline),
    lost: [],
    received: messageReceived(content, facts, now),
    isUndated: !facts.said.time && takenAt(content, now) === undefined,
  };
}
