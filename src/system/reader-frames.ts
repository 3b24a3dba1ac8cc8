import type { MessageContent } from '../office/reading/message-content.ts';
import type { MessageReading, WorkbookReading } from '../office/reading/untrusted.ts';

/** What the two processes say to one another: a kind and bytes one way, JSON and bytes the other, each behind its length. */
export type Subject = 'workbook' | 'message';

const subjects: readonly Subject[] = ['workbook', 'message'];
const requestHead = 5;
const replyHead = 8;

/** Of a whole reply; a longer one is not taken in. */
export const longestReply = 32 * 1024 * 1024;

export interface Request {
  readonly subject: Subject;
  readonly bytes: Uint8Array;
}

export interface Reply {
  readonly json: string;
  readonly binary: Uint8Array;
}

export function encodeRequest({ subject, bytes }: Request): readonly Uint8Array[] {
  const head = Buffer.alloc(requestHead);
  head.writeUInt8(subjects.indexOf(subject), 0);
  head.writeUInt32LE(bytes.length, 1);
  return [head, bytes];
}

export function encodeReply({ json, binary }: Reply): readonly Uint8Array[] {
  const text = Buffer.from(json);
  const head = Buffer.alloc(replyHead);
  head.writeUInt32LE(text.length, 0);
  head.writeUInt32LE(binary.length, 4);
  return [head, text, binary];
}

/** Puts frames together from the pieces in which a pipe brings them. */
class Frames {
  #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** The first `length` bytes, still kept; `undefined` while they are not all there. */
  peek(length: number): Buffer | undefined {
    if (this.#length < length) return undefined;
    if ((this.#pieces[0]?.length ?? 0) < length) this.#pieces = [Buffer.concat(this.#pieces)];
    const [first = new Uint8Array()] = this.#pieces;
    return Buffer.from(first.buffer, first.byteOffset, length);
  }

  drop(length: number): void {
    const [first = new Uint8Array(), ...rest] = this.#pieces;
    this.#pieces = [first.subarray(length), ...rest];
    this.#length -= length;
  }
}

export class RequestFrames extends Frames {
  take(): Request | undefined {
    const head = this.peek(requestHead);
    if (head === undefined) return undefined;
    const end = requestHead + head.readUInt32LE(1);
    const frame = this.peek(end);
    const subject = subjects[head.readUInt8(0)];
    if (frame === undefined || subject === undefined) return undefined;
    this.drop(end);
    return { subject, bytes: frame.subarray(requestHead) };
  }
}

export class ReplyFrames extends Frames {
  /** `too-long` as soon as the head says so. */
  take(): Reply | 'too-long' | undefined {
    const head = this.peek(replyHead);
    if (head === undefined) return undefined;
    const binaryStart = replyHead + head.readUInt32LE(0);
    const end = binaryStart + head.readUInt32LE(4);
    if (end > longestReply) return 'too-long';
    const frame = this.peek(end);
    if (frame === undefined) return undefined;
    this.drop(end);
    return { json: frame.toString('utf8', replyHead, binaryStart), binary: frame.subarray(binaryStart) };
  }
}

/** A message whose attachments are lengths of the bytes that go beside it. */
interface Described extends Omit<MessageContent, 'attachments'> {
  readonly attachments: readonly { readonly name: string; readonly inline: boolean; readonly length: number }[];
}

type DescribedReading =
  | { readonly kind: 'read'; readonly content: Described }
  | Extract<MessageReading, { kind: 'refused' }>;

export function describeMessage(reading: MessageReading): Reply {
  if (reading.kind === 'refused') return { json: JSON.stringify(reading), binary: new Uint8Array() };
  const { attachments } = reading.content;
  const described = attachments.map(({ name, inline, bytes }) => ({ name, inline, length: bytes.length }));
  const content: Described = { ...reading.content, attachments: described };
  return {
    json: JSON.stringify({ kind: 'read', content } satisfies DescribedReading),
    binary: Buffer.concat(attachments.map(({ bytes }) => bytes)),
  };
}

export function messageOf({ json, binary }: Reply): MessageReading {
  const reading = JSON.parse(json) as DescribedReading;
  if (reading.kind === 'refused') return reading;
  let at = 0;
  const attachments = reading.content.attachments.map(({ name, inline, length }) => {
    at += length;
    return { name, inline, bytes: new Uint8Array(binary.subarray(at - length, at)) };
  });
  return { kind: 'read', content: { ...reading.content, attachments } };
}

export const workbookOf = ({ json }: Reply): WorkbookReading => JSON.parse(json) as WorkbookReading;
