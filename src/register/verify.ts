import { atStart } from '../findings/place.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import { wholeCheckpoints } from './checkpoints.ts';
import type { RegisterFacts, RegisterFinding } from './facts.ts';
import { merkleRoot } from './merkle.ts';
import type { RegisterRecord } from './records.ts';
import { checkpointFaults } from './verify-checkpoints.ts';
import { originalFaults, reportFaults, unreferencedOriginals } from './verify-originals.ts';
import { linkFaults, recordFaults } from './verify-records.ts';

/** What can be held against a printed page: it changes with any record that is added, lost or altered. */
export interface RegisterRoot {
  /** Merkle root in hexadecimal over the sorted names of the records. */
  readonly root: string;
  readonly count: number;
}

export interface LastCheckpoint {
  readonly name: string;
  readonly at: string;
  readonly count: number;
  /** Whoever signed it with a key that is known. */
  readonly signer?: string;
}

export interface Verification extends RegisterRoot {
  readonly arrivals: number;
  readonly receipts: number;
  readonly originals: number;
  readonly checkpoints: number;
  readonly last?: LastCheckpoint;
  /** Kept files that no record names. */
  readonly unreferenced: readonly string[];
  readonly findings: readonly RegisterFinding[];
}

export const recordIds = (records: readonly RegisterRecord[]): readonly string[] =>
  [...new Set(records.map(({ id }) => id))].sort();

/** The root over all records, or over those that were recorded until the instant `at`. */
export function rootOf(records: readonly RegisterRecord[], at?: Instant): RegisterRoot {
  const counted = records.filter(
    ({ recordedAt }) => at === undefined || (parseInstant(recordedAt ?? '') ?? Number.NEGATIVE_INFINITY) <= at,
  );
  const ids = recordIds(counted);
  return { root: merkleRoot(ids), count: ids.length };
}

function lastOf({ checkpoints }: RegisterFacts): LastCheckpoint | undefined {
  const last = wholeCheckpoints(checkpoints).at(-1);
  if (last === undefined) return undefined;
  const { name, value, signature } = last;
  return {
    name,
    at: value.at,
    count: value.count,
    ...(signature.kind === 'good' && { signer: signature.signer }),
  };
}

/**
 * Everything that can be proved of the register from its files: nothing was changed, lost or put in between, and what the
 * checkpoints hold is still there. A pure function of what was read.
 */
export function verifyRegister(facts: RegisterFacts): Verification {
  const { records, irregular, zones, originals, checkpoints } = facts;
  const last = lastOf(facts);
  // What is not a file at all is told as that alone.
  const told = new Set(irregular);
  const files = records.filter(({ path }) => !told.has(path));
  return {
    ...rootOf(records),
    arrivals: records.filter(({ kind }) => kind === 'arrival').length,
    receipts: records.filter(({ kind }) => kind === 'receipt').length,
    originals: originals.length,
    checkpoints: checkpoints.length,
    ...(last !== undefined && { last }),
    unreferenced: unreferencedOriginals(facts),
    findings: [
      ...irregular.map(path => ({ code: 'register/not-regular', place: atStart(path), args: {} }) as const),
      ...files.flatMap(record => [...recordFaults(record, zones)]),
      ...linkFaults(records),
      ...originalFaults(facts),
      ...reportFaults(facts),
      ...checkpointFaults(facts),
    ],
  };
}
