/** Files written together where one of those that are there does not let itself be replaced, as Word and Excel have it on Windows. */

import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeFiles } from '../../src/system/node-files.ts';
import { arm, type Call, disarm, type Fault } from './faulty-files.js';

const names = ['bao-cao.docx', 'bao-cao.xlsx', 'bao-cao.pdf'];

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plan-held-'));
});
afterEach(() => {
  disarm();
  rmSync(folder, { recursive: true, force: true });
});

const paths = (): readonly string[] => names.map(name => join(folder, name));
const texts = (): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]));
const all = (text: string): Readonly<Record<string, string>> => Object.fromEntries(names.map(name => [name, text]));

/** The folder before the command: with these files and no others. */
function put(before: Readonly<Record<string, string>>): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(before)) writeFileSync(join(folder, name), text);
}

interface Told {
  readonly code?: string;
  readonly path?: string;
  readonly isHeld?: boolean;
  readonly written?: readonly string[];
}

/** Writes all of them with a fault on its way, and gives what the caller is told of it. */
function write(fault: Fault): { readonly told: Told | undefined; readonly calls: readonly Call[] } {
  arm(folder, fault);
  let told: Told | undefined;
  try {
    nodeFiles.writeTogether(paths().map(path => ({ path, bytes: Buffer.from('mới') })));
  } catch (error) {
    told = Object(error);
  }
  return { told, calls: disarm().calls };
}

/** The same, where the fault meets the call that gives a file its name. */
function writeAt(before: Readonly<Record<string, string>>, name: string, fault: Fault): Told | undefined {
  put(before);
  const { calls } = write({ ...fault, mode: 'none' });
  put(before);
  const at = calls.findIndex(call => call.name === 'renameSync' && call.paths[1] === name);
  return write({ ...fault, at }).told;
}

describe.each([
  ['with', false],
  ['without', true],
])('on a disk %s links', (_, linkless) => {
  describe.each(names)('where %s', name => {
    it.each(['EBUSY', 'EPERM', 'EACCES'])('is held (%s), every file is as before and that one is named', code => {
      const told = writeAt(all('cũ'), name, { mode: 'error', code, linkless });
      expect(told).toMatchObject({ code, path: join(folder, name), isHeld: true, written: [] });
      expect(texts()).toEqual(all('cũ'));
    });

    it('cannot get its name and nothing was there before, nothing is there', () => {
      const told = writeAt({}, name, { mode: 'error', code: 'EBUSY', linkless });
      expect(told).toMatchObject({ path: join(folder, name), written: [] });
      expect(told?.isHeld).toBeUndefined();
      expect(texts()).toEqual({});
    });

    it('is held for good and the others then as well, what could not be undone is named', () => {
      const told = writeAt(all('cũ'), name, { mode: 'error', code: 'EBUSY', ever: true, linkless });
      const before = names.slice(0, names.indexOf(name));
      expect(told?.written).toEqual(before.map(own => join(folder, own)));
      expect(texts()).toEqual({ ...all('cũ'), ...Object.fromEntries(before.map(own => [own, 'mới'])) });
    });
  });

  it('nothing but the files stays when all goes well', () => {
    put(all('cũ'));
    expect(write({ mode: 'none', linkless }).told).toBeUndefined();
    expect(texts()).toEqual(all('mới'));
  });
});

it('a link is replaced, and what it leads to stays; a fault leaves the link', () => {
  const other = mkdtempSync(join(tmpdir(), 'plan-held-'));
  const [first = '', second = ''] = names;
  try {
    writeFileSync(join(other, 'ký rồi'), 'của người khác');
    symlinkSync(join(other, 'ký rồi'), join(folder, first));
    writeFileSync(join(folder, second), 'cũ');
    const { calls } = write({ mode: 'none' });
    expect(readFileSync(join(other, 'ký rồi'), 'utf8')).toBe('của người khác');
    expect(lstatSync(join(folder, first)).isFile()).toBe(true);
    put({ [second]: 'cũ' });
    symlinkSync(join(other, 'ký rồi'), join(folder, first));
    const at = calls.findIndex(call => call.name === 'renameSync' && call.paths[1] === second);
    expect(write({ mode: 'error', code: 'EBUSY', at }).told).toMatchObject({ written: [] });
    expect(readlinkSync(join(folder, first))).toBe(join(other, 'ký rồi'));
  } finally {
    rmSync(other, { recursive: true, force: true });
  }
});
