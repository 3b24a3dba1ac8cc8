/** One file after the other in a process that is warm: what it takes until it is safe, and until it is judged and entered. */
import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromSource } from './from-source.js';

const notCounted = 10;

/** @param {bigint} start */
const since = start => Number(process.hrtime.bigint() - start) / 1e6;

/** @param {string} title @param {readonly number[]} times */
function print(title, times) {
  const sorted = times.slice(notCounted).sort((left, right) => left - right);
  const shown = /** @type {const} */ ([
    ['50th', 0.5],
    ['95th', 0.95],
    ['99th', 0.99],
  ]).map(([name, share]) => {
    const time = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
    return `${name} ${time.toFixed(1)} ms`;
  });
  console.log(`${title.padEnd(62)} ${shown.join(', ')} (percentiles of ${sorted.length})`);
}

/** What the disk takes by itself to keep one small file, without which the other figures say little. @param {string} plan */
function diskTimes(plan) {
  const path = join(plan, '.bench');
  const times = [];
  for (let round = 0; round < 200; round += 1) {
    const start = process.hrtime.bigint();
    const descriptor = openSync(path, 'w');
    writeSync(descriptor, 'x'.repeat(4000));
    fsyncSync(descriptor);
    closeSync(descriptor);
    times.push(since(start));
  }
  unlinkSync(path);
  return times;
}

/** Files of 60 KB until they are safe: bytes and arrival on the disk. @param {string} plan @param {string} folder */
async function safeTimes(plan, folder) {
  const source = ['src/intake/originals.ts', 'src/intake/arrivals.ts', 'src/intake/book.ts', 'src/system/node-host.ts'];
  const { storeOriginal, recordArrival, RegisterBook, nodeHost } = await fromSource(source, folder);
  const host = nodeHost();
  const book = new RegisterBook({ records: [] }, 'Asia/Ho_Chi_Minh');
  const at = '2025-12-10T08:00:00+07:00';
  const facts = {
    plan: 'ke-hoach-do',
    received: { receivedAt: at, recordedAt: at, channel: 'direct', recordedBy: 'Văn thư' },
  };
  const times = [];
  for (let round = 0; round < 200; round += 1) {
    const bytes = randomBytes(60 * 1024);
    const start = process.hrtime.bigint();
    recordArrival(host, plan, book, [storeOriginal(host, plan, `${round}.xlsx`, bytes)], facts);
    times.push(since(start));
  }
  return times;
}

/** Filled forms, each by a command of its own. @param {string} tool @param {string} plan @param {readonly string[]} files */
async function judgedTimes(tool, plan, files) {
  const { nodeHost, run } = await import(pathToFileURL(join(tool, '../../dist/plan.js')).href);
  const host = nodeHost();
  const silent = { write: () => undefined, isTerminal: false, columns: 120 };
  // The reader of untrusted files is as warm as the rest.
  const kept = { ...host, stdout: silent, untrusted: { ...host.untrusted, close: () => undefined } };
  const times = [];
  for (const file of files) {
    const start = process.hrtime.bigint();
    const exit = await run(['collect', file, '-C', plan], kept);
    times.push(since(start));
    if (exit !== 0) throw new Error(`collect ${file} ended with ${exit}`);
  }
  host.untrusted.close();
  return times;
}

/**
 * @param {string} tool @param {{ readonly fresh: string, readonly files: readonly string[], readonly kilobytes: number }} prepared whose plan is written to
 * @param {string} folder for what is made on the way
 */
export async function receipts(tool, { fresh, files, kilobytes }, folder) {
  console.log('One receipt in a warm process, with every wait for the disk; at most 50 ms for 95 of 100');
  print('one small file written and synced, by itself', diskTimes(fresh));
  print(
    `plan collect, a form of ${kilobytes.toFixed(0)} KB: read, judged, entered`,
    await judgedTimes(tool, fresh, files),
  );
  print('a file of 60 KB received: bytes and arrival are safe', await safeTimes(fresh, folder));
  console.log('');
}
