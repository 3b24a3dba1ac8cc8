import { readFileSync, readlinkSync } from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';
import type { Machine } from '../host.ts';
import { randomName } from './random-name.ts';
import { sleep, systemCode } from './system-error.ts';

function told<Told>(ask: () => Told): Told | undefined {
  try {
    return ask();
  } catch {
    // Not every system tells this, and none has to.
    return undefined;
  }
}

const tenMinutes = 600_000;

/**
 * Linux: the kernel's id of this start, and the space in which process numbers are counted, which containers of one machine do
 * not share. Elsewhere the time of the start, coarse enough to come out the same in each process.
 */
function bootIdOf(now: number): string {
  const id = told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  const processes = told(() => readlinkSync('/proc/self/ns/pid'));
  if (id !== undefined && processes !== undefined) return `${id} ${processes}`;
  return `started ${Math.round((now - uptime() * 1000) / tenMinutes)}`;
}

interface ProcessStatus {
  readonly ended: boolean;
  readonly start: string;
}

/** The name in the second field may hold anything, even `)`: fields are counted from the last one. */
function processStatus(processId: number): ProcessStatus | undefined {
  const text = told(() => readFileSync(`/proc/${processId}/stat`, 'utf8'));
  if (text === undefined) return undefined;
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [state = '', start = ''] = [fields[0], fields[19]];
  return { ended: state === 'Z' || state === 'X', start };
}

/** Signal 0 reaches nobody; only "no such process" is an answer that nothing else gives. */
const isGone = (processId: number): boolean => {
  try {
    process.kill(processId, 0);
    return false;
  } catch (error) {
    return systemCode(error) === 'ESRCH';
  }
};

function isAlive(processId: number, processStart: string): boolean {
  if (isGone(processId)) return false;
  const found = processStatus(processId);
  if (found === undefined) return true;
  return !found.ended && (processStart === '' || found.start === processStart);
}

export const nodeMachine = (now: number): Machine => ({
  name: hostname(),
  bootId: bootIdOf(now),
  processId: process.pid,
  processStart: processStatus(process.pid)?.start ?? '',
  user: told(() => userInfo().username) ?? '',
  minutesFromUtc: -new Date(now).getTimezoneOffset(),
  isAlive,
  wait: sleep,
  random: randomName,
});
