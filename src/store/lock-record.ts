import type { Host, Machine } from '../host.ts';
import type { Instant } from '../model/instant.ts';
import type { HolderArgs, Standing } from './failures.ts';

export interface Holder extends HolderArgs {
  readonly bootId: string;
  readonly processStart: string;
}

/** What one generation of the lock says; `torn` cannot be read, as where a disk without links lost power. */
export type LockRecord =
  | { readonly state: 'free' }
  | { readonly state: 'torn' }
  | ({ readonly state: 'held' } & Holder);

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const encode = (record: object): Uint8Array => encoder.encode(`${JSON.stringify(record)}\n`);

const minute = 60_000;

function localTime(now: Instant, minutesFromUtc: number): string {
  const shown = new Date(now + minutesFromUtc * minute).toISOString().slice(0, 19);
  const size = Math.abs(minutesFromUtc);
  const [hours, minutes] = [Math.trunc(size / 60), size % 60].map(part => String(part).padStart(2, '0'));
  return `${shown}${minutesFromUtc < 0 ? '-' : '+'}${hours}:${minutes}`;
}

export const freeLock: Uint8Array = encode({ state: 'free' });

export function heldLock({ machine, now }: Host): Uint8Array {
  const { name, bootId, processId, processStart, user, minutesFromUtc } = machine;
  const since = localTime(now(), minutesFromUtc);
  return encode({ state: 'held', machine: name, bootId, processId, processStart, user, since });
}

const isText = (value: unknown): value is string => typeof value === 'string';

export function readLock(bytes: Uint8Array): LockRecord {
  let value: Partial<Record<string, unknown>>;
  try {
    value = Object(JSON.parse(decoder.decode(bytes)));
  } catch {
    return { state: 'torn' };
  }
  if (value.state === 'free') return { state: 'free' };
  const { machine, bootId, processId, processStart, user, since } = value;
  const isNumber = typeof processId === 'number' && Number.isSafeInteger(processId) && processId > 0;
  if (value.state !== 'held' || !isNumber) return { state: 'torn' };
  if (!isText(machine) || !isText(bootId) || !isText(processStart) || !isText(user) || !isText(since))
    return { state: 'torn' };
  return { state: 'held', machine, bootId, processId, processStart, user, since };
}

/**
 * Whether the lock may be claimed, and else why not. A holder counts as dead only where its process can be asked for: on this
 * machine, since this start. In every doubt it lives.
 */
export function standingOf(record: LockRecord, machine: Machine): 'free' | 'dead' | Standing {
  if (record.state === 'free') return 'free';
  if (record.state === 'torn') return 'unknown';
  if (record.machine !== machine.name) return 'elsewhere';
  if (record.bootId !== machine.bootId) return 'other-start';
  return machine.isAlive(record.processId, record.processStart) ? 'alive' : 'dead';
}
