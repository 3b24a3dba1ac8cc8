import type { Checkpoint } from '../model/documents.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { checkpointPath } from '../workspace/layout.ts';
import { clockTolerance, dayIn, stampIn, zoneOf } from './clock.ts';
import type { RegisterFacts } from './facts.ts';
import { type LastCheckpoint, recordIds, rootOf, type Verification } from './verify.ts';
import { shortRoot, wholeCheckpoints } from './verify-checkpoints.ts';

export type NextCheckpoint =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nothing-new'; readonly last: LastCheckpoint; readonly path: string; readonly isSigned: boolean }
  | { readonly kind: 'clock-back'; readonly last: LastCheckpoint }
  | { readonly kind: 'new'; readonly name: string; readonly path: string; readonly bytes: Uint8Array };

/** The checkpoint that the register calls for at the instant `now`; a pure function of what was read. */
export function nextCheckpoint(
  facts: RegisterFacts,
  { last }: Verification,
  plan: string,
  now: Instant,
): NextCheckpoint {
  const { records, checkpoints, zones } = facts;
  const { root, count } = rootOf(records);
  if (count === 0) return { kind: 'empty' };
  const newest = wholeCheckpoints(checkpoints).at(-1);
  if (last !== undefined && newest?.value.root === root)
    return {
      kind: 'nothing-new',
      last,
      path: newest.path,
      isSigned: !newest.signature.kind.startsWith('unsigned'),
    };
  if (last !== undefined && now + clockTolerance < (parseInstant(last.at) ?? 0)) return { kind: 'clock-back', last };
  const zone = zoneOf(zones);
  const at = stampIn(now, zone);
  const value: Checkpoint = {
    format: 1,
    plan,
    at,
    count,
    root,
    ...(last !== undefined && { previous: last.name }),
    records: [...recordIds(records)],
  };
  const name = `${dayIn(at, zone)}-${shortRoot(root)}`;
  return {
    kind: 'new',
    name,
    path: checkpointPath(name),
    bytes: new TextEncoder().encode(writeYaml('checkpoint', 1, value)),
  };
}
