import { describe, expect, it } from 'vitest';
import { remembered } from '../../src/workspace/memory.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { smallPlan } from '../support/small-plan.ts';

const path = '/office/plan/.plan/cache/count.json';

function setUp() {
  const files = new MemoryFiles(smallPlan());
  const host = fakeHost(files);
  let computed = 0;
  const result = () => {
    const workspace = openWorkspace(host, undefined);
    return remembered(host, workspace, 'count', workspace.documents, async () => {
      computed += 1;
      return { computed };
    });
  };
  return { files, result, times: () => computed };
}

it('is computed once while nothing changes', async () => {
  const { result, times } = setUp();
  expect(await result()).toEqual({ computed: 1 });
  expect(await result()).toEqual({ computed: 1 });
  expect(times()).toBe(1);
});

describe('is computed anew when', () => {
  it.each([
    [
      'a byte of a file changes',
      (files: MemoryFiles) => files.put('/office/plan/units.yaml', `${files.text('/office/plan/units.yaml')} `),
    ],
    ['a file comes', (files: MemoryFiles) => files.put('/office/plan/reports/2024/so-mot.yaml', '')],
    ['a file goes', (files: MemoryFiles) => files.contents.delete('/office/plan/rosters/2024.yaml')],
    ['a file comes that no kind claims', (files: MemoryFiles) => files.put('/office/plan/ghi-chu.txt', '')],
    ['an original goes or comes', (files: MemoryFiles) => files.put('/office/plan/originals/sha256/ab/abcd', '')],
    ['what is remembered is cut off', (files: MemoryFiles) => files.put(path, files.text(path)?.slice(0, -9) ?? '')],
    [
      'what is remembered was changed',
      (files: MemoryFiles) => files.put(path, files.text(path)?.replace('computed', 'forged') ?? ''),
    ],
    ['what is remembered is no JSON', (files: MemoryFiles) => files.put(path, '\0\0\0')],
    ['what is remembered is gone', (files: MemoryFiles) => files.contents.delete(path)],
  ] as const)('%s', async (_name, change) => {
    const { files, result, times } = setUp();
    await result();
    change(files);
    expect(await result()).toEqual({ computed: 2 });
    expect(times()).toBe(2);
  });
});

it('is kept out of git and of the plan itself', async () => {
  const { files, result } = setUp();
  await result();
  expect(files.text('/office/plan/.plan/.gitignore')).toBe('*\n');
  expect(openWorkspace(fakeHost(files), undefined).unexpected).toEqual([]);
});

it('a folder that cannot be written to only makes the next run slower', async () => {
  const { files, result } = setUp();
  files.writeScratch = () => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS' });
  };
  expect(await result()).toEqual({ computed: 1 });
  expect(await result()).toEqual({ computed: 2 });
});
