import { at, atStart } from '../findings/place.ts';
import { parseInstant } from '../model/instant.ts';
import { shortRoot, type WholeCheckpoint, wholeCheckpoints } from './checkpoints.ts';
import { clockTolerance, dayIn, fallbackZone } from './clock.ts';
import type { CheckpointFile, RegisterFacts, RegisterFinding } from './facts.ts';
import type { RegisterFindingArgs } from './findings.ts';
import { merkleRoot } from './merkle.ts';
import { insertedRecords } from './verify-insertions.ts';

type Problem = RegisterFindingArgs['register/checkpoint-altered']['problem'];

/** Acceptance without a reason, or of what the checkpoint itself does not hold. */
function isOddlyAccepting({ accepted, reason, records }: WholeCheckpoint['value']): boolean {
  if (accepted === undefined) return reason !== undefined;
  const own = new Set(records);
  return reason === undefined || accepted.some(id => !own.has(id));
}

/** What of a checkpoint does not fit itself. */
export function alterationOf(
  { name, value }: Pick<WholeCheckpoint, 'name' | 'value'>,
  zones: readonly string[],
): Problem | undefined {
  const { count, root, records, at: made } = value;
  if (count !== records.length) return 'count';
  if (records.some((id, index) => index > 0 && id <= (records[index - 1] ?? ''))) return 'order';
  if (merkleRoot(records) !== root) return 'root';
  if (isOddlyAccepting(value)) return 'accepted';
  return zones.some(zone => name === `${dayIn(made, zone)}-${shortRoot(root)}`) ? undefined : 'name';
}

function* alterations({ checkpoints, zones }: RegisterFacts): Generator<RegisterFinding> {
  const all = zones.size === 0 ? [fallbackZone] : [...zones.values()];
  for (const file of checkpoints) {
    const { path, value } = file;
    const problem = value === undefined ? 'unreadable' : alterationOf({ name: file.name, value }, all);
    if (problem !== undefined) yield { code: 'register/checkpoint-altered', place: atStart(path), args: { problem } };
  }
}

function* previousFaults(whole: readonly WholeCheckpoint[], names: ReadonlySet<string>): Generator<RegisterFinding> {
  const byName = new Map(whole.map(file => [file.name, file.value]));
  for (const { path, value } of whole) {
    const { previous: id } = value;
    if (id === undefined) continue;
    const place = at(path, ['previous']);
    const previous = byName.get(id);
    if (!names.has(id)) yield { code: 'register/checkpoint-previous', place, args: { id, problem: 'absent' } };
    if (previous === undefined) continue;
    const own = new Set(value.records);
    if ((parseInstant(value.at) ?? 0) + clockTolerance < (parseInstant(previous.at) ?? 0))
      yield { code: 'register/checkpoint-previous', place, args: { id, problem: 'later' } };
    if (previous.records.some(record => !own.has(record)))
      yield { code: 'register/checkpoint-previous', place, args: { id, problem: 'more' } };
  }
}

/** A record that is gone is told once, at the oldest checkpoint that knew it. */
function* lostRecords(whole: readonly WholeCheckpoint[], present: ReadonlySet<string>): Generator<RegisterFinding> {
  const told = new Set<string>();
  for (const { path, value } of whole) {
    const lost = value.records.filter(id => !present.has(id) && !told.has(id));
    for (const id of lost) told.add(id);
    const [first] = lost;
    if (first === undefined) continue;
    const place = at(path, ['records', value.records.indexOf(first)]);
    yield { code: 'register/checkpoint-record', place, args: { first, count: lost.length } };
  }
}

function signatureFault({ path, signature }: CheckpointFile): RegisterFinding | undefined {
  const place = atStart(path);
  switch (signature.kind) {
    case 'unknown-key':
    case 'wrong-namespace':
    case 'wrong-text':
    case 'malformed':
      return { code: 'register/checkpoint-signature', place, args: { problem: signature.kind } };
    case 'unsigned-but-asked':
      return { code: 'register/unverified-checkpoint', place, args: { reason: 'unsigned' } };
    case 'no-signers':
    case 'no-program':
      return { code: 'register/unverified-checkpoint', place, args: { reason: signature.kind } };
    case 'good':
    case 'unsigned':
      return undefined;
  }
}

/** Checkpoints are as they were made, in their order, signed by whom they should, and everything they hold is still there. */
export function* checkpointFaults(facts: RegisterFacts): Generator<RegisterFinding> {
  const { checkpoints, records } = facts;
  const whole = wholeCheckpoints(checkpoints);
  yield* alterations(facts);
  yield* previousFaults(whole, new Set(checkpoints.map(({ name }) => name)));
  yield* lostRecords(whole, new Set(records.map(({ id }) => id)));
  yield* insertedRecords(whole, facts);
  for (const file of checkpoints) {
    const fault = signatureFault(file);
    if (fault !== undefined) yield fault;
  }
}
