import type { Checkpoint } from '../model/documents.ts';
import { type Instant, parseInstant } from '../model/instant.ts';
import { instantText } from '../model/instant-text.ts';
import { checkpointNames } from '../source/limits.ts';
import { writeYaml } from '../source/write-yaml.ts';
import { checkpointPath } from '../workspace/layout.ts';
import type { Acceptance } from './acceptance.ts';
import { shortRoot, wholeCheckpoints } from './checkpoints.ts';
import { clockTolerance, dayIn, zoneOf } from './clock.ts';
import type { RegisterFacts } from './facts.ts';
import { type LastCheckpoint, type RegisterRoot, recordIds, rootOf, type Verification } from './verify.ts';

export type NextCheckpoint =
  | { readonly kind: 'empty' }
  | { readonly kind: 'nothing-new'; readonly last: LastCheckpoint; readonly path: string; readonly isSigned: boolean }
  | { readonly kind: 'clock-back'; readonly last: LastCheckpoint }
  /** What would be written could not be read back. */
  | { readonly kind: 'too-many'; readonly count: number; readonly limit: number }
  /** The same records were fixed today already, without being accepted. */
  | { readonly kind: 'name-taken'; readonly name: string }
  | (RegisterRoot & { readonly kind: 'new'; readonly name: string; readonly path: string; readonly bytes: Uint8Array });

interface Asked {
  /** Id of the plan. */
  readonly plan: string;
  readonly now: Instant;
  readonly acceptance?: Acceptance;
}

/** The checkpoint that the register calls for at the instant `now`; a pure function of what was read. */
export function nextCheckpoint(
  { records, checkpoints, zones }: Pick<RegisterFacts, 'records' | 'checkpoints' | 'zones'>,
  { last }: Pick<Verification, 'last'>,
  { plan, now, acceptance }: Asked,
): NextCheckpoint {
  const { root, count } = rootOf(records);
  if (count === 0) return { kind: 'empty' };
  const newest = wholeCheckpoints(checkpoints).at(-1);
  if (acceptance === undefined && last !== undefined && newest?.value.root === root)
    return {
      kind: 'nothing-new',
      last,
      path: newest.path,
      isSigned: !newest.signature.kind.startsWith('unsigned'),
    };
  if (last !== undefined && now + clockTolerance < (parseInstant(last.at) ?? 0)) return { kind: 'clock-back', last };
  const names = count + (acceptance?.ids.length ?? 0);
  if (names > checkpointNames) return { kind: 'too-many', count: names, limit: checkpointNames };
  const zone = zoneOf(zones);
  const at = instantText(now, zone);
  const name = `${dayIn(at, zone)}-${shortRoot(root)}`;
  if (acceptance !== undefined && checkpoints.some(file => file.name === name)) return { kind: 'name-taken', name };
  const value: Checkpoint = {
    format: 1,
    plan,
    at,
    count,
    root,
    ...(last !== undefined && { previous: last.name }),
    ...(acceptance !== undefined && { accepted: [...acceptance.ids], reason: acceptance.reason }),
    records: [...recordIds(records)],
  };
  const bytes = new TextEncoder().encode(writeYaml('checkpoint', 1, value));
  return { kind: 'new', root, count, name, path: checkpointPath(name), bytes };
}
