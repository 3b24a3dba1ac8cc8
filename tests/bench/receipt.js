/** One receipt after the other in a process that is warm: everything that `plan collect FILE` does but starting programs. */
import { closeSync, fsyncSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const notCounted = 10;

/** What the disk takes by itself to keep one small file, without which the other figures say little. @param {string} plan */
function diskTimes(plan) {
  const path = join(plan, '.bench');
  const times = [];
  for (let round = 0; round < 50; round += 1) {
    const start = process.hrtime.bigint();
    const descriptor = openSync(path, 'w');
    writeSync(descriptor, 'x'.repeat(4000));
    fsyncSync(descriptor);
    closeSync(descriptor);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  unlinkSync(path);
  return times.sort((left, right) => left - right);
}

/** @param {readonly number[]} sorted @param {number} share */
const percentile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/**
 * Collects each file by itself and prints how long that takes, with every wait for the disk.
 * @param {string} tool @param {string} plan @param {readonly string[]} files @param {number} kilobytes
 */
export async function receipts(tool, plan, files, kilobytes) {
  const { nodeHost, run } = await import(pathToFileURL(join(tool, '../../dist/plan.js')).href);
  const host = nodeHost();
  const silent = { write: () => undefined, isTerminal: false, columns: 120 };
  // The reader of untrusted files is as warm as the rest.
  const kept = { ...host, stdout: silent, untrusted: { ...host.untrusted, close: () => undefined } };
  const times = [];
  for (const file of files) {
    const start = process.hrtime.bigint();
    const exit = await run(['collect', file, '-C', plan], kept);
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (exit !== 0) throw new Error(`collect ${file} ended with ${exit}`);
  }
  host.untrusted.close();
  const sorted = times.slice(notCounted).sort((left, right) => left - right);
  const shown = /** @type {const} */ ([
    ['50th', 0.5],
    ['95th', 0.95],
    ['99th', 0.99],
  ]).map(([name, share]) => `${name} percentile ${percentile(sorted, share).toFixed(0)} ms`);
  console.log(
    `One receipt of ${kilobytes.toFixed(0)} KB in a warm process, ${sorted.length} of them; at most 50 ms for 95 of 100`,
  );
  console.log(shown.join(', '));
  const disk = diskTimes(plan);
  console.log(
    `One small file written and synced: 50th percentile ${percentile(disk, 0.5).toFixed(1)} ms, 95th ${percentile(disk, 0.95).toFixed(1)} ms\n`,
  );
}
