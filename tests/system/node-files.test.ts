import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/system/node-files.ts';

let folder = '';
const inside = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-files-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('reading', () => {
  it('gives the bytes of a file', () => {
    writeFileSync(inside('a'), 'Tỉnh');
    expect(nodeFiles.read(inside('a'), 100)).toEqual({ kind: 'bytes', bytes: Buffer.from('Tỉnh') });
  });

  it('tells absence, and a file used as a folder', () => {
    writeFileSync(inside('a'), '');
    expect(nodeFiles.read(inside('b'), 100)).toEqual({ kind: 'absent' });
    expect(nodeFiles.read(inside('a/b'), 100)).toEqual({ kind: 'absent' });
  });

  it('does not read what is larger than the limit', () => {
    writeFileSync(inside('a'), 'x'.repeat(101));
    expect(nodeFiles.read(inside('a'), 100)).toEqual({ kind: 'too-large', size: 101 });
  });

  it('does not follow a link, hang on a pipe or read a folder or device', () => {
    writeFileSync(inside('a'), 'x');
    symlinkSync(inside('a'), inside('link'));
    execFileSync('mkfifo', [inside('pipe')]);
    mkdirSync(inside('folder'));
    expect(nodeFiles.read(inside('link'), 100)).toEqual({ kind: 'not-regular', what: 'link' });
    expect(nodeFiles.read(inside('pipe'), 100)).toEqual({ kind: 'not-regular', what: 'other' });
    expect(nodeFiles.read(inside('folder'), 100)).toEqual({ kind: 'not-regular', what: 'directory' });
    expect(nodeFiles.read('/dev/null', 100)).toEqual({ kind: 'not-regular', what: 'other' });
  });
});

describe('listing', () => {
  it('is in code-unit order, with kinds', () => {
    writeFileSync(inside('b'), '');
    writeFileSync(inside('B'), '');
    mkdirSync(inside('a'));
    symlinkSync('nowhere', inside('c'));
    expect(nodeFiles.list(folder)).toEqual([
      { name: 'B', kind: 'file' },
      { name: 'a', kind: 'directory' },
      { name: 'b', kind: 'file' },
      { name: 'c', kind: 'other' },
    ]);
  });

  it('of what is no folder is nothing', () => {
    expect(nodeFiles.list(inside('none'))).toBeUndefined();
  });
});

describe.each([
  ['write', nodeFiles.write],
  ['writeScratch', nodeFiles.writeScratch],
])('%s', (_name, write) => {
  it('makes folders and replaces the file as a whole, leaving nothing else', () => {
    write(inside('x/y/a'), Buffer.from('one'));
    write(inside('x/y/a'), Buffer.from('two'));
    expect(readFileSync(inside('x/y/a'), 'utf8')).toBe('two');
    expect(readdirSync(inside('x/y'))).toEqual(['a']);
  });

  it('refuses to put a file in the place of a folder, and leaves no temporary file', () => {
    mkdirSync(inside('a'));
    expect(() => write(inside('a'), Buffer.from('x'))).toThrow(expect.objectContaining({ code: 'EISDIR' }));
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
