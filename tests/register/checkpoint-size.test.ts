import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type NextCheckpoint, nextCheckpoint } from '../../src/register/checkpoint.ts';
import type { RegisterRecord } from '../../src/register/records.ts';
import { checkpointLimits, checkpointNames } from '../../src/source/limits.ts';
import { documentOf } from '../../src/workspace/load.ts';

const recordsOf = (count: number): readonly RegisterRecord[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `2024-12-10-${index.toString(16).padStart(64, '0')}`,
    kind: 'arrival' as const,
    path: '',
    hashHolds: true,
    isRead: true,
    parents: [],
    originals: [],
  }));

function next(count: number, accepted: number): NextCheckpoint {
  const records = recordsOf(count);
  const ids = records.slice(0, accepted).map(({ id }) => id);
  const acceptance = accepted === 0 ? {} : { acceptance: { ids, reason: 'ố'.repeat(2000) } };
  const now = Date.UTC(2024, 11, 20);
  return nextCheckpoint(
    { records, checkpoints: [], zones: new Map() },
    {},
    { plan: 'a'.repeat(64), now, ...acceptance },
  );
}

it.each([
  [checkpointNames, 0],
  [checkpointNames / 2, checkpointNames / 2],
])(
  'a checkpoint of %d records that accepts %d is read back as it was written',
  async (count, accepted) => {
    const made = next(count, accepted);
    if (made.kind !== 'new') throw new Error(made.kind);
    expect(made.bytes.length).toBeLessThanOrEqual(checkpointLimits.bytes);
    const location = { kind: 'checkpoint' as const, name: made.name };
    const { whole, findings } = await documentOf({ path: made.path, location }, made.bytes);
    expect(findings).toEqual([]);
    expect(whole).toMatchObject({ count, root: made.root });
    expect(whole).toHaveProperty('records.length', count);
  },
  60_000,
);

it.each([
  [checkpointNames + 1, 0],
  [checkpointNames, 1],
])('one of %d records that accepts %d is refused before it is written', (count, accepted) => {
  expect(next(count, accepted)).toEqual({ kind: 'too-many', count: count + accepted, limit: checkpointNames });
});

it('the schema allows what the command writes, and no more', () => {
  const file = new URL('../../schemas/checkpoint.schema.json', import.meta.url);
  const { properties } = JSON.parse(readFileSync(file, 'utf8'));
  expect([properties.count.maximum, properties.records.maxItems, properties.accepted.maxItems]).toEqual([
    checkpointNames,
    checkpointNames,
    checkpointNames,
  ]);
});
