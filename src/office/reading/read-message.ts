import PostalMime, { type Attachment, type Email } from 'postal-mime';
import { fileName } from './attachment-name.ts';
import type { MessageFault, MessageFaultArgs } from './findings.ts';
import { messageLimits } from './limits.ts';
import { parseMailDate, parseReceived } from './mail-date.ts';
import type { MessageAttachment, MessageContent } from './message-content.ts';
import { isOle } from './ole.ts';
import { Refusal } from './refusal.ts';
import type { MessageReading } from './untrusted.ts';

const refuse = (fault: MessageFault): never => {
  throw new Refusal(fault);
};

const crowded = (of: MessageFaultArgs['message/too-crowded']['of'], limit: number): never =>
  refuse({ code: 'message/too-crowded', args: { of, limit } });

const newline = 10;
const boundary = /\bboundary\*?0?\*?\s*=\s*"?([^"\r\n;]{1,200})/gi;
const delimiter = /^--([^\r\n]{1,220})$/gm;

/** Counts lines and parts before they are taken apart; text that only looks like a delimiter is none. */
function refuseCrowd(bytes: Uint8Array): void {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines++;
  if (lines > messageLimits.lines) crowded('lines', messageLimits.lines);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const boundaries = new Set(Array.from(text.matchAll(boundary), ([, value = '']) => value.trim()));
  let parts = 0;
  for (const [, line = ''] of text.matchAll(delimiter)) {
    if (boundaries.has(line.trimEnd())) parts++;
    if (parts > messageLimits.parts) crowded('parts', messageLimits.parts);
  }
}

interface TextNode {
  readonly contentType: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
  };
  readonly contentDisposition: TextNode['contentType'];
}

/** Keeps a named text as an attachment, where the package would take it into the text of the message: Apple Mail sends files so. */
class Parser extends PostalMime {
  isInlineTextNode({ contentType, contentDisposition }: TextNode): boolean {
    const { value: disposition, params } = contentDisposition.parsed;
    const isNamed = params.filename !== undefined || contentType.parsed.params.name !== undefined;
    return disposition !== 'attachment' && !isNamed && /^text\/(plain|html)$/.test(contentType.parsed.value);
  }
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await new Parser({
      forceRfc822Attachments: true,
      maxNestingDepth: messageLimits.depth,
      maxHeadersSize: messageLimits.headerBytes,
    }).parse(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (message.includes('nesting depth')) return crowded('depth', messageLimits.depth);
    if (message.includes('header size')) return crowded('headers', messageLimits.headerBytes);
    throw error;
  }
}

const extensions: ReadonlyMap<string, string> = new Map([
  ['message/rfc822', 'eml'],
  ['application/pdf', 'pdf'],
  ['image/jpeg', 'jpg'],
  ['image/png', 'png'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** Forwarded messages and scans often come without a name. */
const nameOf = ({ filename, mimeType }: Attachment, index: number): string =>
  fileName(filename ?? '') ?? `attachment-${index + 1}.${extensions.get(mimeType) ?? 'bin'}`;

function bytesOf({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** A picture that the text shows by its Content-ID (RFC 2392); a scan that only lies beside the text is none. */
function isShown({ mimeType, contentId, disposition, related }: Attachment, html: string): boolean {
  if (!mimeType.startsWith('image/') || contentId === undefined) return false;
  return html.includes(`cid:${contentId.replace(/^<|>$/g, '')}`) || (related === true && disposition !== 'attachment');
}

function attachmentsOf({ attachments, html = '' }: Email): readonly MessageAttachment[] {
  if (attachments.length > messageLimits.attachments) crowded('attachments', messageLimits.attachments);
  return attachments.map((attachment, index) => ({
    name: nameOf(attachment, index),
    bytes: bytesOf(attachment),
    inline: isShown(attachment, html),
  }));
}

const telling = new Set(['from', 'to', 'date', 'subject', 'received', 'message-id', 'mime-version']);

function contentOf(email: Email): MessageContent {
  if (!email.headers.some(({ key }) => telling.has(key))) return refuse({ code: 'message/damaged', args: {} });
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value;
  const date = parseMailDate(header('date') ?? '');
  const received = parseReceived(header('received') ?? '');
  const messageId = email.messageId?.trim().replace(/^<|>$/g, '');
  const { subject, from } = email;
  return {
    ...(subject !== undefined && { subject: subject.normalize('NFC') }),
    ...(from?.address?.includes('@') === true && { from: { name: from.name.normalize('NFC'), address: from.address } }),
    ...(messageId !== undefined && messageId !== '' && { messageId }),
    ...(date !== undefined && { date }),
    ...(received !== undefined && { received }),
    attachments: attachmentsOf(email),
  };
}

/** Reads an e-mail message of unknown origin (.eml) within limits; messages inside it stay files of their own. */
export async function readMessage(bytes: Uint8Array): Promise<MessageReading> {
  try {
    if (bytes.length > messageLimits.bytes)
      refuse({ code: 'message/too-large', args: { size: bytes.length, limit: messageLimits.bytes } });
    if (isOle(bytes)) refuse({ code: 'message/outlook-format', args: {} });
    refuseCrowd(bytes);
    return { kind: 'read', content: contentOf(await parse(bytes)) };
  } catch (error) {
    if (error instanceof Refusal) return { kind: 'refused', fault: error.fault as MessageFault };
    throw error;
  }
}
