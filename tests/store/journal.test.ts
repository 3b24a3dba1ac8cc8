import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/store/change.ts';
import { commit } from '../../src/store/journal.ts';
import { encodeJournal, type JournalEntry } from '../../src/store/journal-record.ts';
import { interruptedChanges, recover } from '../../src/store/recovery.ts';
import { sha256 } from '../../src/store/sha256.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const root = '/plan';
const lock = { generation: 7, assertHeld: () => undefined };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function hostOf(files: Readonly<Record<string, string>>) {
  const memory = new MemoryFiles();
  for (const [path, text] of Object.entries(files)) memory.put(`${root}/${path}`, text);
  return fakeHost(memory);
}

const textsOf = ({ files }: ReturnType<typeof hostOf>): Record<string, string> =>
  Object.fromEntries(
    [...files.contents].map(([path, bytes]) => [path.slice(root.length + 1), new TextDecoder().decode(bytes)]),
  );

const replace = (path: string, before: string | undefined, after: string): Change => ({
  kind: 'replace',
  path,
  bytes: bytesOf(after),
  expected: before === undefined ? undefined : sha256(before),
});
const create = (path: string, text: string): Change => ({ kind: 'create', path, bytes: bytesOf(text) });

describe('a commit', () => {
  it.each<readonly [string, Record<string, string>, readonly Change[], Record<string, string>]>([
    ['of nothing', { a: 'old' }, [], { a: 'old' }],
    ['of one file', { a: 'old' }, [replace('a', 'old', 'new')], { a: 'new' }],
    ['of one new file', {}, [create('x/a', 'new')], { 'x/a': 'new' }],
    ['of a record of which only the name is there', { 'x/a': '' }, [create('x/a', 'new')], { 'x/a': 'new' }],
    ['of a file that was not there', {}, [replace('a', undefined, 'new')], { a: 'new' }],
    [
      'of several',
      { a: 'old', b: 'old b' },
      [replace('a', 'old', 'new'), replace('b', 'old b', 'new b'), create('c/d', 'record')],
      { a: 'new', b: 'new b', 'c/d': 'record' },
    ],
    ['that was made already', { a: 'new' }, [replace('a', 'new', 'new'), create('a', 'new')].slice(0, 1), { a: 'new' }],
    [
      'of a record that is there',
      { r: 'record', a: 'old' },
      [create('r', 'record'), replace('a', 'old', 'new')],
      { r: 'record', a: 'new' },
    ],
  ])('%s', (_name, before, changes, after) => {
    const host = hostOf(before);
    commit(host, root, lock, changes);
    expect(textsOf(host)).toEqual(after);
  });

  it.each<readonly [string, Change, string, number]>([
    ['a file that somebody edited', replace('a', 'old', 'new'), 'store/changed-meanwhile', 4],
    ['a file that somebody made', replace('a', undefined, 'new'), 'store/changed-meanwhile', 4],
    ['a file that somebody removed', replace('gone', 'old', 'new'), 'store/changed-meanwhile', 4],
    ['a record that holds something else', create('a', 'record'), 'store/differs', 5],
    ['a folder in the place of a record', create('folder', 'record'), 'store/differs', 5],
    ['a link in the place of a file', replace('link', undefined, 'new'), 'store/link', 5],
  ])('refuses %s, and changes nothing', (_name, change, code, exitCode) => {
    const before = { a: 'edited', b: 'old b', 'folder/x': '' };
    const host = hostOf(before);
    host.files.links.add(`${root}/link`);
    for (const changes of [[change], [replace('b', 'old b', 'new b'), change]]) {
      expect(() => commit(host, root, lock, changes)).toThrow(
        expect.objectContaining({ failure: expect.objectContaining({ code }), exitCode }),
      );
      expect(textsOf(host)).toEqual(before);
    }
  });

  it('without the lock changes nothing', () => {
    const host = hostOf({ a: 'old', b: 'old' });
    const lost = {
      generation: 7,
      assertHeld: () => {
        throw new Error('lost');
      },
    };
    for (const changes of [[replace('a', 'old', 'new')], [replace('a', 'old', 'new'), replace('b', 'old', 'new')]])
      expect(() => commit(host, root, lost, changes)).toThrow('lost');
    expect(textsOf(host)).toEqual({ a: 'old', b: 'old' });
  });

  it('of one file twice is a fault of the program', () => {
    const host = hostOf({ a: 'old' });
    const twice = [replace('a', 'old', 'new'), replace('a', 'old', 'newer')];
    expect(() => commit(host, root, lock, twice)).toThrow(/two changes/);
  });

  it('leaves a file alone that is edited after the decision, and keeps the journal', () => {
    const host = hostOf({ a: 'old', b: 'old b' });
    const { write } = host.files;
    host.files.write = (path, bytes) => {
      write(path, bytes);
      if (path.endsWith('commit.json')) host.files.put(`${root}/b`, 'edited');
    };
    const changes = [replace('a', 'old', 'new'), replace('b', 'old b', 'new b')];
    expect(() => commit(host, root, lock, changes)).toThrow(
      expect.objectContaining({
        failure: { code: 'store/conflict', args: expect.objectContaining({ paths: ['b'] }) },
        exitCode: 5,
      }),
    );
    expect(textsOf(host)).toMatchObject({ a: 'old', b: 'edited' });
    expect(interruptedChanges(host, root)).toHaveLength(1);
  });
});

const entry = (path: string, before: string | null, after: string): JournalEntry => ({
  path,
  before: before === null ? null : sha256(before),
  after: sha256(after),
});
const two = [entry('a', 'old', 'new'), entry('x/b', null, 'new b')];
const journal = (entries: readonly JournalEntry[]): string => new TextDecoder().decode(encodeJournal(entries));
const staged = { '.plan/tx/7-x/0': 'new', '.plan/tx/7-x/1': 'new b' };
const decided = { ...staged, '.plan/tx/7-x/commit.json': journal(two) };

describe('recovery', () => {
  it.each<readonly [string, Record<string, string>, Record<string, string>, readonly string[]]>([
    ['has nothing to do', { a: 'old' }, { a: 'old' }, []],
    ['throws away what was not decided', { a: 'old', ...staged }, { a: 'old' }, []],
    ['begins what was decided', { a: 'old', ...decided }, { a: 'new', 'x/b': 'new b' }, ['a', 'x/b']],
    [
      'goes on where it was interrupted',
      { a: 'new', '.plan/tx/7-x/1': 'new b', '.plan/tx/7-x/commit.json': journal(two) },
      { a: 'new', 'x/b': 'new b' },
      ['a', 'x/b'],
    ],
    [
      'ends what was all applied',
      { a: 'new', 'x/b': 'new b', '.plan/tx/7-x/commit.json': journal(two) },
      { a: 'new', 'x/b': 'new b' },
      ['a', 'x/b'],
    ],
  ])('%s', (_name, before, after, told) => {
    const host = hostOf(before);
    expect(recover(host, root)).toEqual(told);
    expect(textsOf(host)).toEqual(after);
    expect(recover(host, root)).toEqual([]);
    expect(textsOf(host)).toEqual(after);
  });

  it('waits for the disk to hold what an earlier process did, before it forgets the decision', () => {
    const host = hostOf({ a: 'new', '.plan/tx/7-x/1': 'new b', '.plan/tx/7-x/commit.json': journal(two) });
    const order: string[] = [];
    const { remove, move } = host.files;
    host.files.sync = path => {
      order.push(`sync ${path}`);
    };
    host.files.move = (from, to) => {
      order.push(`move ${to}`);
      move(from, to);
    };
    host.files.remove = path => {
      order.push(`remove ${path}`);
      remove(path);
    };
    recover(host, root);
    expect(order.slice(0, 3)).toEqual(['sync /plan/a', 'move /plan/x/b', 'remove /plan/.plan/tx/7-x/commit.json']);
  });

  const sealed = journal(two);
  it.each<readonly [string, Record<string, string>, string]>([
    ['a file that was edited since', { a: 'edited', ...decided }, 'store/conflict'],
    ['a file that was removed since', { ...decided }, 'store/conflict'],
    ['a file that somebody else made', { a: 'old', 'x/b': 'other', ...decided }, 'store/conflict'],
    [
      'bytes that are gone',
      { a: 'old', '.plan/tx/7-x/0': 'new', '.plan/tx/7-x/commit.json': sealed },
      'store/journal-damaged',
    ],
    ['bytes that are others', { a: 'old', ...decided, '.plan/tx/7-x/1': 'bad' }, 'store/journal-damaged'],
    [
      'half a journal',
      { a: 'old', ...staged, '.plan/tx/7-x/commit.json': sealed.slice(0, 90) },
      'store/journal-damaged',
    ],
    [
      'a journal changed by hand',
      { a: 'old', ...staged, '.plan/tx/7-x/commit.json': sealed.replace('x/b', 'x/c') },
      'store/journal-damaged',
    ],
    [
      'a journal that leads out',
      { a: 'old', ...staged, '.plan/tx/7-x/commit.json': journal([entry('../out', null, 'new')]) },
      'store/journal-damaged',
    ],
  ])('stops at %s and touches nothing', (_name, before, code) => {
    const host = hostOf(before);
    expect(() => recover(host, root)).toThrow(
      expect.objectContaining({ failure: expect.objectContaining({ code }), exitCode: 5 }),
    );
    expect(textsOf(host)).toEqual(before);
  });

  it('goes through no link', () => {
    const host = hostOf({ a: 'old', ...decided });
    host.files.links.add(`${root}/x`);
    expect(() => recover(host, root)).toThrow(expect.objectContaining({ exitCode: 5 }));
    expect(textsOf(host)).toEqual({ a: 'old', ...decided });
  });
});
