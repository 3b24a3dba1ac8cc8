import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
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

describe('creating', () => {
  it('makes a file that nobody can write to, in new folders, and leaves nothing else', () => {
    expect(nodeFiles.create(inside('x/y/a'), Buffer.from('one'))).toBe('created');
    expect(readFileSync(inside('x/y/a'), 'utf8')).toBe('one');
    expect(statSync(inside('x/y/a')).mode & 0o777).toBe(0o444);
    expect(readdirSync(inside('x/y'))).toEqual(['a']);
  });

  it('leaves a file that is there as it is', () => {
    writeFileSync(inside('a'), 'first');
    expect(nodeFiles.create(inside('a'), Buffer.from('second'))).toBe('exists');
    expect(readFileSync(inside('a'), 'utf8')).toBe('first');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.each([
    ['a folder', () => mkdirSync(inside('a')), 'EISDIR'],
    ['a link, which it does not follow', () => symlinkSync(inside('out'), inside('a')), 'ELOOP'],
  ])('refuses the place of %s', (_name, put, code) => {
    put();
    expect(() => nodeFiles.create(inside('a'), Buffer.from('x'))).toThrow(
      expect.objectContaining({ code, path: inside('a') }),
    );
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('names the file that was asked for when a file bears the name of its folder', () => {
    writeFileSync(inside('a'), '');
    expect(() => nodeFiles.create(inside('a/b'), Buffer.from('x'))).toThrow(
      expect.objectContaining({ path: inside('a/b') }),
    );
  });
});

describe('writing together', () => {
  it('replaces nothing when one of the files cannot be written', () => {
    writeFileSync(inside('a'), 'old');
    mkdirSync(inside('b'));
    const files = ['a', 'b'].map(name => ({ path: inside(name), bytes: Buffer.from('new') }));
    expect(() => nodeFiles.writeTogether(files)).toThrow(
      expect.objectContaining({ code: 'EISDIR', path: inside('b'), written: [] }),
    );
    expect(readFileSync(inside('a'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });
});

describe('what is of a name', () => {
  it('is told without following it', () => {
    writeFileSync(inside('file'), '');
    mkdirSync(inside('folder'));
    symlinkSync('folder', inside('link'));
    execFileSync('mkfifo', [inside('pipe')]);
    const kinds = ['file', 'folder', 'link', 'pipe', 'none', 'file/x'].map(
      name => nodeFiles.status(inside(name))?.kind,
    );
    expect(kinds).toEqual(['file', 'directory', 'link', 'other', undefined, undefined]);
  });
});

describe('moving and removing', () => {
  it('gives a file its new name in the place of another, in a new folder', () => {
    writeFileSync(inside('a'), 'new');
    nodeFiles.move(inside('a'), inside('x/b'));
    writeFileSync(inside('c'), 'newer');
    nodeFiles.move(inside('c'), inside('x/b'));
    expect(readFileSync(inside('x/b'), 'utf8')).toBe('newer');
    expect(readdirSync(folder)).toEqual(['x']);
  });

  it('removes a file, a read-only one, a link itself, an empty folder, and what is not there', () => {
    writeFileSync(inside('kept'), '');
    writeFileSync(inside('a'), '');
    chmodSync(inside('a'), 0o444);
    symlinkSync('kept', inside('link'));
    mkdirSync(inside('folder'));
    for (const name of ['a', 'link', 'folder', 'none']) nodeFiles.remove(inside(name));
    expect(readdirSync(folder)).toEqual(['kept']);
  });

  it('removes no folder that holds something', () => {
    mkdirSync(inside('x'));
    writeFileSync(inside('x/a'), '');
    expect(() => nodeFiles.remove(inside('x'))).toThrow(
      expect.objectContaining({ code: 'ENOTEMPTY', path: inside('x') }),
    );
  });
});
