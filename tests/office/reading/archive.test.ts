/** Archives in which units' files come together: names in several code pages, and the same guards as for workbooks. */

import { crc32 } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/office/reading/archive.ts';
import { archiveZipLimits, type ZipLimits } from '../../../src/office/reading/limits.ts';
import { type Entry, makeZip } from '../../support/zip-maker.ts';

type Outcome = string | Readonly<Record<string, string>>;

/** Contents by name, or codes of what is wrong. */
function outcomeOf(bytes: Uint8Array, limits?: ZipLimits): Outcome {
  const reading = openArchive(bytes, limits);
  if (reading.kind === 'refused') return reading.fault.code;
  const files = Array.from(reading.files, file => [
    file.name,
    'bytes' in file ? Buffer.from(file.bytes).toString() : file.fault.code,
  ]);
  return Object.fromEntries(files);
}

const file: Entry = { name: 'so-y-te/bao-cao.xlsx', content: 'x' };

/** The field in which WinRAR keeps a name in Unicode beside one in the code page of the machine. */
function unicodeField(raw: Uint8Array, name: string): Uint8Array {
  const text = Buffer.from(name);
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + text.length, 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(raw), 5);
  return Buffer.concat([field, text]);
}

describe('names', () => {
  const raw = Buffer.from('S? Y t?.xlsx', 'latin1');
  const stored = Buffer.from([0x82, 0x2e, 0x78]);

  it.each([
    ['in UTF-8 with its mark', { name: 'Sở Y tế.xlsx' }, 'Sở Y tế.xlsx'],
    ['in UTF-8 without it, as macOS writes', { name: 'Sở Y tế.xlsx'.normalize('NFD'), flags: 0 }, 'Sở Y tế.xlsx'],
    ['in the code page of DOS', { name: '', flags: 0, rawName: stored }, 'é.x'],
    [
      'in a code page and in Unicode beside it',
      { name: '', flags: 0, rawName: raw, extra: unicodeField(raw, 'Sở Y tế.xlsx') },
      'Sở Y tế.xlsx',
    ],
    [
      'in a code page and in Unicode of another name',
      { name: '', flags: 0, rawName: raw, extra: unicodeField(stored, 'x') },
      'S? Y t?.xlsx',
    ],
  ])('%s', (_, entry, expected) => {
    expect(outcomeOf(makeZip([{ content: 'x', ...entry }]))).toEqual({ [expected]: 'x' });
  });
});

describe('what is in them', () => {
  it('comes in the order of the directory, folders left out', () => {
    const bytes = makeZip([
      { name: 'b/', content: '', method: 0 },
      { name: 'b/2.txt', content: 'hai' },
      { name: 'a.txt', content: 'một', method: 0 },
    ]);
    expect(outcomeOf(bytes)).toEqual({ 'b/2.txt': 'hai', 'a.txt': 'một' });
  });

  it('is what a library packed', () => {
    const content = Buffer.from('xin chào '.repeat(1000));
    expect(outcomeOf(zipSync({ 'a/b.txt': content }))).toEqual({ 'a/b.txt': content.toString() });
  });

  it('can be gone through twice', () => {
    const reading = openArchive(makeZip([file]));
    const files = reading.kind === 'read' ? reading.files : [];
    expect([...files].length + [...files].length).toBe(2);
  });

  it('leaves out what systems add', () => {
    const names = ['__MACOSX/._a', '.DS_Store', 'x/Thumbs.db', 'x/desktop.ini'];
    expect(outcomeOf(makeZip([file, ...names.map(name => ({ name, content: '' }))]))).toEqual({ [file.name]: 'x' });
  });

  it('may be nothing', () => {
    expect(outcomeOf(makeZip([]))).toEqual({});
  });

  it('one damaged file does not keep the others back', () => {
    expect(outcomeOf(makeZip([{ name: 'a', content: 'x', crc: 1 }, file]))).toEqual({
      a: 'archive/damaged',
      [file.name]: 'x',
    });
  });
});

describe('what is refused', () => {
  const limits: ZipLimits = { ...archiveZipLimits, bytes: 2000, entries: 3, entryBytes: 100, totalBytes: 150 };
  const sized = (name: string, size: number): Entry => ({ name, content: 'x'.repeat(size), method: 0 });

  it.each([
    ['too large', [sized('a', 3000)], 'archive/too-large'],
    ['too many', ['a', 'b', 'c', 'd'].map(name => sized(name, 1)), 'archive/too-many-files'],
    ['one too large', [sized('a', 101)], 'archive/bomb'],
    ['too large together', [sized('a', 80), sized('b', 80)], 'archive/bomb'],
    ['with a password', [{ ...file, flags: 1 }], 'archive/encrypted'],
    ['leading out', [{ ...file, name: '../bao-cao.xlsx' }], 'archive/entry-name'],
    ['one name twice', [file, { ...file, name: 'SO-Y-TE/Bao-Cao.xlsx' }], 'archive/duplicate-entry'],
    ['a link', [{ ...file, mode: 0o120777 }], 'archive/damaged'],
  ])('%s', (_, entries, code) => {
    expect(outcomeOf(makeZip(entries), limits)).toBe(code);
  });

  it('what is cut off', () => {
    expect(outcomeOf(makeZip([file]).subarray(0, -5))).toBe('archive/damaged');
  });
});

describe('zip64', () => {
  const field = (...numbers: readonly number[]): Buffer => {
    const bytes = Buffer.alloc(4 + 8 * numbers.length);
    bytes.writeUInt16LE(1, 0);
    bytes.writeUInt16LE(8 * numbers.length, 2);
    for (const [index, number] of numbers.entries()) bytes.writeBigUInt64LE(BigInt(number), 4 + 8 * index);
    return bytes;
  };

  it('sizes in its field are read', () => {
    const wide: Entry = {
      name: 'a',
      content: 'xin chào',
      method: 0,
      size: 0xffffffff,
      packedSize: 0xffffffff,
      extra: field(9, 9),
      localExtra: field(9, 9),
    };
    expect(outcomeOf(makeZip([wide]))).toEqual({ a: 'xin chào' });
  });

  it('an end of its own is read', () => {
    const narrow = Buffer.from(makeZip([file]));
    const end = narrow.length - 22;
    const wideEnd = Buffer.alloc(56);
    wideEnd.writeUInt32LE(0x06064b50, 0);
    wideEnd.writeBigUInt64LE(44n, 4);
    for (const at of [24, 32]) wideEnd.writeBigUInt64LE(1n, at);
    wideEnd.writeBigUInt64LE(BigInt(narrow.readUInt32LE(end + 12)), 40);
    wideEnd.writeBigUInt64LE(BigInt(narrow.readUInt32LE(end + 16)), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(end), 8);
    locator.writeUInt32LE(1, 16);
    const last = Buffer.from(narrow.subarray(end));
    last.writeUInt32LE(0xffffffff, 16);
    expect(outcomeOf(Buffer.concat([narrow.subarray(0, end), wideEnd, locator, last]))).toEqual({ [file.name]: 'x' });
  });
});
