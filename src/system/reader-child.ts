/** The process in which files of unknown origin are read: it gets bytes on its input, gives data on its output, and has nothing else. */
import { workbookLimits } from '../office/reading/limits.ts';
import { readWorkbook } from '../office/reading/read-workbook.ts';
import type { WorkbookReading } from '../office/reading/untrusted.ts';
import {
  describeMessage,
  encodeReply,
  longestReply,
  type Reply,
  type Request,
  RequestFrames,
} from './reader-frames.ts';

const none = new Uint8Array();
/** Room for the head of a reply. */
const longestJson = longestReply - 1024;

function workbookReply(bytes: Uint8Array): Reply {
  const json = JSON.stringify(readWorkbook(bytes));
  if (Buffer.byteLength(json) <= longestJson) return { json, binary: none };
  const fault = { code: 'workbook/too-crowded', args: { of: 'text', limit: workbookLimits.text } } as const;
  return { json: JSON.stringify({ kind: 'refused', fault } satisfies WorkbookReading), binary: none };
}

async function replyTo({ subject, bytes }: Request): Promise<Reply> {
  if (subject === 'workbook') return workbookReply(bytes);
  const { readMessage } = await import('../office/reading/read-message.ts');
  return describeMessage(await readMessage(bytes));
}

function send(reply: Reply): void {
  for (const piece of encodeReply(reply)) process.stdout.write(piece);
}

send({ json: '"ready"', binary: none });
const frames = new RequestFrames();
for await (const piece of process.stdin as AsyncIterable<Buffer>) {
  frames.add(piece);
  for (let request = frames.take(); request !== undefined; request = frames.take()) send(await replyTo(request));
}
