import type { HostileTable } from './hostile-workbooks.ts';
import { cells, sheetXml, workbookParts, zipParts } from './workbook-maker.ts';
import { type Entry, makeZip } from './zip-maker.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const honest = (): Map<string, string> => workbookParts({ sheets: [{ name: 'Hoạt động', content: row }] });
const sheet = 'xl/worksheets/sheet1.xml';
const mebibyte = 1024 * 1024;

/** The honest workbook and one more entry. */
const withEntry = (entry: Partial<Entry>) => (): Uint8Array =>
  zipParts(honest(), [{ name: 'xl/media/image1.png', content: 'picture', ...entry }]);

/** The honest workbook with its sheet told otherwise. */
const withSheet = (entry: Partial<Entry>) => (): Uint8Array =>
  makeZip(
    Array.from(honest(), ([name, content]) => (name === sheet ? { name, content, ...entry } : { name, content })),
  );

const withContent = (part: string, content: () => string) => (): Uint8Array =>
  zipParts(new Map([...honest(), [part, content()]]));

const blanks = (): string => sheetXml(cells(`${row}${' '.repeat(100 * mebibyte)}`));
const whole = (): Uint8Array => zipParts(honest());

function changed(change: (bytes: Buffer) => void): () => Uint8Array {
  return () => {
    const bytes = Buffer.from(whole());
    change(bytes);
    return new Uint8Array(bytes);
  };
}

/** A field of zip64 that says an entry is far larger than any file. */
const wideSize = (): Uint8Array => {
  const field = Buffer.alloc(12);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8, 2);
  field.writeBigUInt64LE(2n ** 60n, 4);
  return field;
};

const honestEntries = (): readonly Entry[] => Array.from(honest(), ([name, content]) => ({ name, content }));

/** Of two entries the second lies inside the data of the first. */
function overlapping(): Uint8Array {
  const inner = makeZip([{ name: 'b', content: 'inner', method: 0 }]).subarray(0, 30 + 1 + 5);
  const before = Buffer.from(makeZip(honestEntries()));
  const outer = before.readUInt32LE(before.length - 6);
  return makeZip([
    ...honestEntries(),
    { name: 'a', content: inner, method: 0 },
    { name: 'b', content: 'inner', method: 0, offset: outer + 30 + 1 },
  ]);
}

export const hostileZips: HostileTable = {
  'an honest workbook': [whole, 'read'],
  'empty file': [() => new Uint8Array(), 'workbook/empty'],
  'one byte': [() => Buffer.from('P'), 'workbook/other-kind'],
  'three bytes': [() => Buffer.from('PK\u0003', 'latin1'), 'workbook/other-kind'],
  'four bytes': [() => Buffer.from('PK\u0003\u0004', 'latin1'), 'workbook/other-kind'],
  'cut in the middle': [() => whole().subarray(0, 700), 'workbook/damaged'],
  'cut by one byte': [() => whole().subarray(0, -1), 'workbook/damaged'],
  'without its first byte': [() => whole().subarray(1), 'workbook/other-kind'],
  'with bytes in front': [() => Buffer.concat([Buffer.from('MZ'), whole()]), 'workbook/other-kind'],
  'with bytes behind': [() => Buffer.concat([whole(), Buffer.from('more')]), 'workbook/damaged'],
  'with a comment that holds an end': [
    () =>
      makeZip(
        Array.from(honest(), ([name, content]) => ({ name, content })),
        { comment: 'PK\u0005\u0006 and more to come' },
      ),
    'read',
  ],
  'more than 10 MiB': [withEntry({ content: new Uint8Array(11 * mebibyte), method: 0 }), 'workbook/too-large'],

  '100 MB of blanks': [withContent(sheet, blanks), 'workbook/bomb'],
  '4,500,000 cells': [withContent(sheet, () => sheetXml(cells('<c/>'.repeat(4_500_000)))), 'workbook/bomb'],
  'a shared text of 150 MB': [withContent('xl/sharedStrings.xml', () => 'a'.repeat(150 * mebibyte)), 'workbook/bomb'],
  'an entry of 30 MiB': [withEntry({ content: 'ab'.repeat(15 * mebibyte) }), 'workbook/bomb'],
  'a ratio of 1,000 in 2 MiB': [withEntry({ content: new Uint8Array(2 * mebibyte) }), 'workbook/bomb'],
  'seventy entries of one MiB': [
    () =>
      zipParts(
        honest(),
        Array.from({ length: 70 }, (_, index) => ({
          name: `xl/media/${index}.bin`,
          content: new Uint8Array(mebibyte),
        })),
      ),
    'workbook/bomb',
  ],
  'stated size of 10 bytes for 100 MB': [withSheet({ content: blanks(), size: 10 }), 'workbook/damaged'],
  'stated size one byte short': [
    withSheet({ size: Buffer.byteLength(honest().get(sheet) ?? '') - 1 }),
    'workbook/damaged',
  ],
  'stated size one byte long': [
    withSheet({ size: Buffer.byteLength(honest().get(sheet) ?? '') + 1 }),
    'workbook/damaged',
  ],
  'size of zip64 beyond all files': [withEntry({ size: 0xffffffff, extra: wideSize() }), 'workbook/damaged'],
  'size of zip64 without its field': [withEntry({ size: 0xffffffff }), 'workbook/bomb'],
  'wrong checksum': [withSheet({ crc: 1 }), 'workbook/damaged'],
  'other size in the local header': [withSheet({ localSize: 5 }), 'workbook/damaged'],
  'other name in the local header': [withSheet({ localName: 'xl/worksheets/sheet2.xml' }), 'workbook/damaged'],
  'local header of another entry': [withEntry({ offset: 0 }), 'workbook/damaged'],
  'local header beyond the file': [withEntry({ offset: 0x7fffffff }), 'workbook/damaged'],
  'entries over one another': [overlapping, 'workbook/damaged'],
  'data that do not inflate': [withSheet({ content: 'not deflated', method: 8 }), 'workbook/damaged'],
  'packed with another method': [withEntry({ method: 12 }), 'workbook/damaged'],
  'stored, but of two sizes': [withEntry({ method: 0, size: 100, packedSize: 7 }), 'workbook/damaged'],
  'packed size beyond the file': [withEntry({ packedSize: 0x7fffffff }), 'workbook/damaged'],
  '60,000 entries': [
    () =>
      zipParts(
        honest(),
        Array.from({ length: 60_000 }, (_, index) => ({ name: `${index}`, content: '', method: 0 })),
      ),
    'workbook/too-many-parts',
  ],
  '60,000 entries said, eight there': [
    () =>
      makeZip(
        Array.from(honest(), ([name, content]) => ({ name, content })),
        { count: 60_000 },
      ),
    'workbook/damaged',
  ],
  'fewer entries said than there are': [
    () =>
      makeZip(
        Array.from(honest(), ([name, content]) => ({ name, content })),
        { count: 3 },
      ),
    'workbook/damaged',
  ],
  'a name that leads out': [withEntry({ name: '../../x' }), 'workbook/entry-name'],
  'a name that leads out on the way': [withEntry({ name: 'xl/../../x' }), 'workbook/entry-name'],
  'an absolute name': [withEntry({ name: '/etc/passwd' }), 'workbook/entry-name'],
  'a name with a drive': [withEntry({ name: 'C:/x' }), 'workbook/entry-name'],
  'a name with backslashes': [withEntry({ name: '..\\x' }), 'workbook/entry-name'],
  'a name with NUL': [withEntry({ name: 'x\0.png' }), 'workbook/entry-name'],
  'a name without letters': [withEntry({ name: '' }), 'workbook/entry-name'],
  'a name of 60,000 letters': [withEntry({ name: 'x'.repeat(60_000) }), 'workbook/entry-name'],
  'a link': [withEntry({ mode: 0o120777, content: '/etc/passwd' }), 'workbook/damaged'],
  'one part twice': [withEntry({ name: sheet }), 'workbook/duplicate-entry'],
  'one part twice but for case': [withEntry({ name: 'XL/Worksheets/Sheet1.xml' }), 'workbook/duplicate-entry'],
  'one name composed and not': [
    () =>
      zipParts(honest(), [
        { name: 'xl/media/ế.png', content: '' },
        { name: 'xl/media/ế.png'.normalize('NFD'), content: '' },
      ]),
    'workbook/duplicate-entry',
  ],
  'a part with a password': [withSheet({ flags: 0x0801 }), 'workbook/encrypted'],
  'a signature of the directory broken': [
    changed(bytes => bytes.writeUInt8(0, bytes.lastIndexOf('PK\u0001\u0002'))),
    'workbook/damaged',
  ],
};
