import { describe, expect, it } from 'vitest';
import { Allowance, limits } from '../../src/intake/allowance.ts';
import { findFiles } from '../../src/intake/find-files.ts';
import { fileName, readOriginal, storeOriginal } from '../../src/intake/originals.ts';
import { recordText } from '../../src/intake/record-text.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';

const found = (files: Readonly<Record<string, string>>, ...paths: readonly string[]): readonly string[] =>
  findFiles(fakeHost(new MemoryFiles(files)), '/office/plan', paths).map(({ name }) => name);

describe('the files behind what was typed', () => {
  const tree = {
    '/office/den/b.xlsx': '',
    '/office/den/a/x.pdf': '',
    '/office/den/.an': '',
    '/office/den/~$b.xlsx': '',
    '/office/den/Thumbs.db': '',
    '/office/den/__MACOSX/x': '',
    '/office/den/a.xlsx~': '',
    '/office/plan/plan.yaml': '',
  };
  it.each([
    ['a file', ['den/b.xlsx'], ['den/b.xlsx']],
    ['a folder, without what systems leave in it', ['den'], ['den/a/x.pdf', 'den/b.xlsx']],
    ['a folder with a slash behind it', ['den/'], ['den/a/x.pdf', 'den/b.xlsx']],
    ['what is not there', ['khong-co.xlsx'], ['khong-co.xlsx']],
    ['one file typed twice', ['den/b.xlsx', './den/b.xlsx', 'den'], ['den/b.xlsx', 'den/a/x.pdf']],
    ['the folder above the plan, without the plan', ['.'], ['./den/a/x.pdf', './den/b.xlsx']],
    ['an absolute path', ['/office/den/b.xlsx'], ['/office/den/b.xlsx']],
  ])('%s', (_, paths, expected) => {
    expect(found(tree, ...paths)).toEqual(expected);
  });

  it('are no more than one run can take', () => {
    const many = Object.fromEntries(
      Array.from({ length: limits.files + 1 }, (_, index) => [`/office/den/${index}`, '']),
    );
    expect(() => found(many, 'den')).toThrow('collect/too-many-files');
  });
});

describe('the allowance of a run', () => {
  it('ends with the bytes', () => {
    const allowance = new Allowance();
    expect([limits.totalBytes - 1, 2, 1, 1].map(size => allowance.takes(size))).toEqual([true, false, true, false]);
  });

  it('ends with the files', () => {
    const allowance = new Allowance();
    const taken = Array.from({ length: limits.files + 1 }, () => allowance.takes(1));
    expect(taken.filter(Boolean)).toHaveLength(limits.files);
  });
});

describe('an original', () => {
  const bytes = new TextEncoder().encode('bản gốc');
  it('is kept once and read back while it is what came', () => {
    const host = fakeHost(new MemoryFiles());
    const stored = storeOriginal(host, '/office/plan', 'a.pdf', bytes);
    expect(storeOriginal(host, '/office/plan', 'b.pdf', bytes)).toEqual({ ...stored, name: 'b.pdf' });
    expect(host.files.contents.size).toBe(1);
    expect(readOriginal(host, '/office/plan', stored)).toEqual(bytes);
    for (const path of host.files.contents.keys()) host.files.put(path, 'khác');
    expect(readOriginal(host, '/office/plan', stored)).toBeUndefined();
  });
});

it.each([
  ['thu-den/Báo cáo.xlsx', 'Báo cáo.xlsx'],
  ['a\u0007b\u202e\u200b.xlsx', 'ab.xlsx'],
  ['a\n b.xlsx', 'a b.xlsx'],
  ['\u0007', 'tep-khong-ten'],
  ['\ud800.xlsx', '.xlsx'],
  ['😀'.repeat(300), '😀'.repeat(255)],
])('%j is called %j in the register', (path, expected) => {
  expect(fileName(path)).toBe(expected);
});

it('a text of a record ends with no blank where it is cut', () => {
  expect(recordText('ab cd', 3)).toBe('ab');
});
