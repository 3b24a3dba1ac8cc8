/** What workbooks made to hang or fill a reader take of it: each in a process of its own, as the tool would start it. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromSource, root } from './from-source.js';

/** @typedef {{ name: string, milliseconds: number, megabytes: number }} Taken */

/** Two lengths of four bytes and what they tell of, as `src/system/reader-frames.ts` has it. @param {Buffer} bytes */
const isReply = bytes => bytes.length >= 8 && bytes.length >= 8 + bytes.readUInt32LE(0) + bytes.readUInt32LE(4);

/** @param {import('node:child_process').ChildProcessWithoutNullStreams} child @returns {Promise<Buffer>} */
const reply = child =>
  new Promise((resolve, reject) => {
    let bytes = Buffer.alloc(0);
    child.once('exit', () => reject(new Error('the reader has ended')));
    child.stdout.on('data', piece => {
      bytes = Buffer.concat([bytes, piece]);
      if (!isReply(bytes)) return;
      child.stdout.removeAllListeners('data');
      resolve(bytes);
    });
  });

/** Only Linux tells the peak of a process that still runs. @param {number | undefined} processId */
function peakOf(processId) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** @param {string} name @param {Uint8Array} bytes @returns {Promise<Taken>} */
async function take(name, bytes) {
  const child = spawn(process.execPath, ['--max-old-space-size=512', join(root, 'dist/reader.js')], { env: {} });
  await reply(child);
  const head = Buffer.alloc(5);
  head.writeUInt32LE(bytes.length, 1);
  const start = process.hrtime.bigint();
  const answered = reply(child);
  child.stdin.write(head);
  child.stdin.write(bytes);
  await answered;
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const megabytes = peakOf(child.pid);
  child.kill('SIGKILL');
  return { name, milliseconds, megabytes };
}

/** @param {string} title @param {readonly Taken[]} taken */
function printWorst(title, taken) {
  console.log(`${taken.length} ${title}, each in a reader of its own`);
  const worst = (/** @type {'milliseconds' | 'megabytes'} */ key) =>
    taken.reduce((most, own) => (own[key] > most[key] ? own : most));
  for (const [label, { name, milliseconds, megabytes }] of /** @type {const} */ ([
    ['slowest', worst('milliseconds')],
    ['largest', worst('megabytes')],
  ]))
    console.log(
      `${`${label}: ${name}`.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms ${megabytes.toFixed(0).padStart(6)} MB`,
    );
  console.log('');
}

/** @param {string} folder for what is made on the way */
export async function hostile(folder) {
  /** @type {{ hostileWorkbooks: readonly { name: string, bytes: () => Uint8Array, expected: string }[] }} */
  const { hostileWorkbooks } = await fromSource(['tests/support/hostile-workbooks.ts'], folder);
  /** @param {boolean} isRefused */
  const takeAll = async isRefused => {
    const taken = [];
    for (const { name, bytes, expected } of hostileWorkbooks)
      if ((expected !== 'read') === isRefused) taken.push(await take(name, bytes()));
    return taken;
  };
  printWorst('hostile workbooks that are refused (within 1000 ms and 150 MB)', await takeAll(true));
  printWorst('that are read, up to the largest allowed', await takeAll(false));
}
