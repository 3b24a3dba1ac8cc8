import { describe, expect, it } from 'vitest';
import type { Machine } from '../../src/host.ts';
import { breakLock, lockState, withLock } from '../../src/store/lock.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const root = '/plan';
const folder = `${root}/.plan/lock`;

const held = (holder: object = {}): string =>
  JSON.stringify({
    state: 'held',
    machine: 'may-van-thu',
    bootId: 'boot-1',
    processId: 100,
    processStart: '5000',
    user: 'an',
    since: '2024-12-18T08:00:00+07:00',
    ...holder,
  });
const free = JSON.stringify({ state: 'free' });

function hostOf(locks: Readonly<Record<string, string>>, machine: Partial<Machine> = {}) {
  const files = new MemoryFiles({ [`${root}/plan.yaml`]: '' });
  for (const [generation, text] of Object.entries(locks)) files.put(`${folder}/${generation}`, text);
  return fakeHost(files, { machine });
}

const generations = (host: ReturnType<typeof hostOf>): readonly string[] =>
  (host.files.list(folder) ?? []).map(({ name }) => name);

const busy = (standing: string) =>
  expect.objectContaining({
    exitCode: 4,
    failure: { code: 'store/busy', args: expect.objectContaining({ standing }) },
  });

describe('who holds it', () => {
  it.each([
    ['nobody yet', {}, 'free'],
    ['nobody any more', { 1: held(), 2: free }, 'free'],
    ['a process that runs here', { 2: free, 10: held() }, 'alive'],
    ['a process that has ended', { 1: held({ processId: 101 }) }, 'dead'],
    ['a process whose number another bears', { 1: held({ processStart: '4999' }) }, 'dead'],
    ['a process of another machine', { 1: held({ machine: 'may-khac', processId: 101 }) }, 'elsewhere'],
    ['a process of before the machine was started', { 1: held({ bootId: 'boot-0', processId: 101 }) }, 'other-start'],
    ['nobody, of a name without a holder', { 1: '' }, 'dead'],
    ['who knows, of half a file', { 1: held().slice(0, 40) }, 'unknown'],
    ['who knows, of a process number that is none', { 1: held({ processId: -1 }) }, 'unknown'],
    ['nobody, for a name that is no number', { x: held(), '01': held(), 0: held() }, 'free'],
  ])('%s', (_name, locks, standing) => {
    expect(lockState(hostOf(locks), root)).toMatchObject({ standing });
  });
});

describe('taking it', () => {
  it.each([
    ['the first time', {}, '1'],
    ['when it is free', { 4: free }, '5'],
    ['from a process that has ended', { 4: held({ processId: 101 }) }, '5'],
  ])('%s makes the next number, which is free afterwards', async (_name, locks, name) => {
    const host = hostOf(locks);
    const during = await withLock(host, root, {}, async () => host.files.text(`${folder}/${name}`));
    expect(JSON.parse(during ?? '')).toMatchObject({
      state: 'held',
      processId: 100,
      since: '2024-12-18T09:00:00+07:00',
    });
    expect(host.files.text(`${folder}/${name}`)).toBe(`${free}\n`);
    expect(host.files.text(`${root}/.plan/.gitignore`)).toBe('*\n');
  });

  it.each([
    ['alive', held()],
    ['elsewhere', held({ machine: 'may-khac' })],
    ['other-start', held({ bootId: 'boot-0' })],
    ['unknown', '{'],
  ])('waits its time for a holder that is %s, then refuses and changes nothing', async (standing, text) => {
    let waited = 0;
    const host = hostOf(
      { 3: text },
      {
        wait: milliseconds => {
          waited += milliseconds;
        },
      },
    );
    await expect(withLock(host, root, { wait: 2 }, async () => 'done')).rejects.toThrow(busy(standing));
    expect(waited).toBe(2000);
    expect(host.files.text(`${folder}/3`)).toBe(text);
    expect(generations(host)).toEqual(['3']);
  });

  it('waits 10 seconds when nothing else is said', async () => {
    let waited = 0;
    const host = hostOf(
      { 3: held() },
      {
        wait: milliseconds => {
          waited += milliseconds;
        },
      },
    );
    await expect(withLock(host, root, {}, async () => 'done')).rejects.toThrow(busy('alive'));
    expect(waited).toBe(10_000);
  });

  it('goes on as soon as the other lets go', async () => {
    const host = hostOf({ 3: held() }, { wait: () => host.files.put(`${folder}/3`, free) });
    expect(await withLock(host, root, {}, async ({ generation }) => generation)).toBe(4);
  });

  it('is lost to who was quicker', async () => {
    const host = hostOf({ 3: free });
    const { create } = host.files;
    host.files.create = (path, bytes) => {
      host.files.create = create;
      host.files.put(path, held({ machine: 'may-khac' }));
      return create(path, bytes);
    };
    await expect(withLock(host, root, { wait: 0 }, async () => 'done')).rejects.toThrow(busy('elsewhere'));
    expect(host.files.text(`${folder}/4`)).toBe(held({ machine: 'may-khac' }));
  });

  it('is left to who gets it on the number below meanwhile', async () => {
    const host = hostOf({ 3: '' });
    const { create } = host.files;
    host.files.create = (path, bytes) => {
      host.files.create = create;
      host.files.put(`${folder}/3`, held({ machine: 'may-khac' }));
      return create(path, bytes);
    };
    await expect(withLock(host, root, { wait: 0 }, async () => 'done')).rejects.toThrow(busy('elsewhere'));
    expect(generations(host)).toEqual(['3']);
  });

  it('after a sleep during which its number was used and removed, withdraws', async () => {
    const host = hostOf({ 3: free });
    const { create } = host.files;
    host.files.create = (path, bytes) => {
      host.files.create = create;
      host.files.remove(`${folder}/3`);
      host.files.put(`${folder}/40`, held({ machine: 'may-khac' }));
      return create(path, bytes);
    };
    await expect(withLock(host, root, { wait: 0 }, async () => 'done')).rejects.toThrow(busy('elsewhere'));
    expect(generations(host)).toEqual(['40']);
  });
});

describe('while it is held', () => {
  it('nobody else gets it', async () => {
    const host = hostOf({});
    const inner = withLock(host, root, {}, async () => withLock(host, root, { wait: 0 }, async () => 'both'));
    await expect(inner).rejects.toThrow(busy('alive'));
  });

  it('taking it by force is found out', async () => {
    const host = hostOf({});
    const work = withLock(host, root, {}, async lock => {
      breakLock(host, root, lockState(host, root));
      lock.assertHeld();
    });
    await expect(work).rejects.toMatchObject({ failure: { code: 'store/lock-lost' }, exitCode: 4 });
  });
});

it('is let go of when the work fails', async () => {
  const host = hostOf({});
  await expect(
    withLock(host, root, {}, async () => {
      throw new Error('broken work');
    }),
  ).rejects.toThrow('broken work');
  expect(lockState(host, root)).toMatchObject({ standing: 'free', generation: 1 });
});

it('old numbers go, but not the newest, nor that of one who may live', async () => {
  const locks = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [index + 1, free]));
  const host = hostOf({ ...locks, 2: held({ machine: 'may-khac' }), 3: held({ processId: 101 }), 4: '{' });
  await withLock(host, root, {}, async () => undefined);
  expect(
    generations(host)
      .map(Number)
      .sort((left, right) => left - right),
  ).toEqual([2, 4, ...Array.from({ length: 16 }, (_, index) => index + 16)]);
});

it('a link in the place of the folder is not followed', async () => {
  const host = hostOf({});
  host.files.links.add(`${root}/.plan`);
  await expect(withLock(host, root, {}, async () => 'done')).rejects.toMatchObject({ exitCode: 5 });
});
