/** Lock, journal and recovery, with no command around them, against every fault. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from './bundled.ts';
import { namedTooEarly, unsyncedNames } from './order.ts';
import { putSmallPlan } from './small-folder.ts';
import { sorts } from './suggested.ts';
import { type Swept, sweep } from './sweep.ts';

let folder = '';
let program = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-store-'));
  program = await bundled('store-program.ts', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const commands = ['change', 'single'] as const;
const swept = new Map<string, Swept>();
beforeAll(async () => {
  for (const command of commands)
    swept.set(command, await sweep({ prepare: putSmallPlan, command: [command], program, says: [] }));
}, 1_200_000);

describe.each(commands)('%s', command => {
  it('makes calls of every kind', () => {
    const made = new Set(swept.get(command)?.calls.map(({ name }) => name));
    for (const name of ['openSync', 'writeSync', 'fsyncSync', 'linkSync', 'renameSync', 'unlinkSync', 'mkdirSync'])
      expect(made).toContain(name);
  });

  it.each(sorts)('%s', sort => {
    expect(swept.get(command)?.judge(sort)).toBeGreaterThan(0);
  });
});

describe('a power cut', () => {
  let calls: Swept['calls'] = [];
  beforeAll(() => {
    calls = swept.get('change')?.calls ?? [];
    expect(calls.length).toBeGreaterThan(100);
  });

  const numberOf = (name: string, path: RegExp): number =>
    calls.findIndex(call => call.name === name && path.test(call.paths.at(-1) ?? ''));

  it('leaves no name without its bytes', () => {
    expect(namedTooEarly(calls)).toEqual([]);
  });

  it('after the end takes nothing back', () => {
    expect(unsyncedNames(calls)).toEqual([]);
  });

  it('finds a decision on the disk before the first file of a change gets its new bytes', () => {
    const first = numberOf('renameSync', /^(plan|units)\.yaml$/);
    expect(first).toBeGreaterThan(numberOf('renameSync', /commit\.json$/));
    expect(unsyncedNames(calls, first)).toEqual([]);
  });

  it('finds all files of a change on the disk before its decision is gone', () => {
    const gone = numberOf('unlinkSync', /commit\.json$/);
    expect(gone).toBeGreaterThan(numberOf('renameSync', /note\.md$/));
    expect(unsyncedNames(calls, gone)).toEqual([]);
  });
});
