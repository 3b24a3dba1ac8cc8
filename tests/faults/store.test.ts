/** Lock, journal and recovery, with no command around them, against every fault. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallPlan } from '../support/small-plan.ts';
import { bundled } from './bundled.ts';
import { sweep } from './sweep.ts';

const sorts = [
  'SIGKILL',
  'death',
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EACCES',
  'EROFS',
  'EMFILE',
  'EINTR',
  'short writes',
  'a disk that fills up',
];

function prepare(folder: string): void {
  for (const [path, text] of Object.entries(smallPlan())) {
    const target = join(folder, path.replace('/office/plan/', ''));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

let folder = '';
let program = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plan-store-'));
  program = await bundled('store-program.ts', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(['change', 'single'])('%s', command => {
  let swept: Awaited<ReturnType<typeof sweep>>;
  beforeAll(async () => {
    swept = await sweep({ prepare, command: [command], program });
  });
  afterAll(() => swept.remove());

  it('makes calls of every sort', () => {
    expect(swept.sorts).toEqual(sorts);
    const made = new Set(swept.calls.map(({ name }) => name));
    for (const name of ['openSync', 'writeSync', 'fsyncSync', 'linkSync', 'renameSync', 'unlinkSync', 'mkdirSync'])
      expect(made).toContain(name);
  });

  it.each(sorts)('%s', async sort => {
    expect(await swept.suffer(sort)).toBeGreaterThan(0);
  });
});
