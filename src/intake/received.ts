import { UserError } from '../failure.ts';
import { isCivilDate } from '../model/civil-date.ts';
import type { Arrival } from '../model/documents.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import { instantText } from '../model/instant-text.ts';
import { toMoment } from '../model/submission.ts';
import { clockTolerance } from '../register/clock.ts';

const day: Instant = 24 * 60 * 60 * 1000;
/** A report that is entered later than this after it came was probably dated wrongly. */
const longestDelay: Instant = 30 * day;

export const channels = [
  'direct',
  'email',
  'document-system',
  'post',
  'paper',
] as const satisfies readonly Arrival['channel'][];

/** What the officer says on the command line about what came. */
export interface ReceivedOptions {
  /** `YYYY-MM-DDTHH:MM:SS±HH:MM` */
  readonly receivedAt?: string;
  /** Of what came on paper, only the day may be known. */
  readonly receivedOn?: string;
  readonly channel?: string;
  readonly document?: string;
  readonly documentDate?: string;
  readonly documentSent?: string;
  readonly evidence?: string;
  readonly by?: string;
}

/** The part of an arrival that does not depend on the files. */
export type Received = Pick<Arrival, 'receivedAt' | 'recordedAt' | 'channel' | 'document' | 'evidence' | 'recordedBy'>;

/** What of it the officer said in so many words; nothing in a message overrules that. */
export interface SaidOfReceipt {
  readonly time: boolean;
  readonly channel: boolean;
}

export const saidOfReceipt = ({ receivedAt, receivedOn, channel }: ReceivedOptions): SaidOfReceipt => ({
  time: receivedAt !== undefined || receivedOn !== undefined,
  channel: channel !== undefined,
});

const evidenceKinds = {
  direct: 'direct',
  email: 'email',
  'document-system': 'document-number',
  post: 'paper',
  paper: 'paper',
} as const satisfies Record<Arrival['channel'], NonNullable<Arrival['evidence']>['kind']>;

function dayOption(option: string, value: string | undefined): string | undefined {
  if (value === undefined || isCivilDate(value)) return value;
  throw new UserError({ code: 'option/date', args: { option, value } });
}

function channelOf({ channel }: ReceivedOptions): Arrival['channel'] | undefined {
  if (channel === undefined) return undefined;
  const known = channels.find(one => one === channel);
  if (known !== undefined) return known;
  throw new UserError({ code: 'option/channel', args: { value: channel, known: channels } });
}

function documentOf(options: ReceivedOptions): Arrival['document'] {
  const issued = dayOption('--document-date', options.documentDate);
  const sent = dayOption('--document-sent', options.documentSent);
  if (options.document === undefined) {
    if (issued === undefined && sent === undefined) return undefined;
    const option = issued === undefined ? '--document-sent' : '--document-date';
    throw new UserError({ code: 'option/needs', args: { option, needs: '--document' } });
  }
  if (issued === undefined)
    throw new UserError({ code: 'option/needs', args: { option: '--document', needs: '--document-date' } });
  return { number: options.document, issued, ...(sent !== undefined && { sent }) };
}

function momentOf({ receivedAt, receivedOn }: ReceivedOptions, now: Instant, timeZone: string): string {
  if (receivedAt !== undefined && receivedOn !== undefined)
    throw new UserError({ code: 'option/conflict', args: { options: ['--received-at', '--received-on'] } });
  const said = receivedAt ?? dayOption('--received-on', receivedOn);
  if (said === undefined) return instantText(now, timeZone);
  if (receivedAt !== undefined && parseInstant(receivedAt) === undefined)
    throw new UserError({ code: 'option/exact-instant', args: { option: '--received-at', value: receivedAt } });
  if (toMoment(said, timeZone).instant > now + clockTolerance)
    throw new UserError({ code: 'option/in-future', args: { value: said, now: instantText(now, timeZone) } });
  return said;
}

/** What the options say of a delivery, with the clock of this machine where they say nothing. */
export function receivedOf(options: ReceivedOptions, now: Instant, timeZone: string, user: string): Received {
  const channel = channelOf(options) ?? 'direct';
  const document = documentOf(options);
  return {
    receivedAt: momentOf(options, now, timeZone),
    recordedAt: instantText(now, timeZone),
    channel,
    ...(document !== undefined && { document }),
    ...(options.evidence !== undefined && {
      evidence: { kind: evidenceKinds[channel], reference: options.evidence },
    }),
    recordedBy: options.by ?? user,
  };
}

/** The day of receipt lies so long before its being written down that it is probably a mistake. */
export const isOldNews = ({ receivedAt, recordedAt }: Received, timeZone: string): boolean =>
  (parseInstant(recordedAt) ?? 0) - toMoment(receivedAt, timeZone).instant > longestDelay;

/** It came while the command ran that wrote it down, as far as can be told afterwards. */
export const isRecordedAtOnce = ({ receivedAt, recordedAt }: Received, timeZone: string): boolean =>
  Math.abs((parseInstant(recordedAt) ?? 0) - toMoment(receivedAt, timeZone).instant) <= clockTolerance;

/** So near to the deadline that a clock may have decided; the evidence should be looked at. */
export const isAtDeadline = ({ receivedAt }: Received, deadline: Instant, timeZone: string): boolean => {
  const { instant, hourKnown } = toMoment(receivedAt, timeZone);
  return hourKnown && Math.abs(instant - deadline) <= clockTolerance;
};
