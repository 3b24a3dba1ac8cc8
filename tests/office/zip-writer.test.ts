import { expect, it } from 'vitest';
import { archiveZipLimits } from '../../src/office/reading/limits.ts';
import { openZip } from '../../src/office/reading/zip.ts';
import { zipFiles } from '../../src/office/zip-writer.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const long = 'Đơn vị '.repeat(50_000);

it('writes files that the guarded reader takes, whole or in pieces', () => {
  const files: readonly (readonly [string, Uint8Array | readonly Uint8Array[]])[] = [
    ['a.xml', bytes('<a/>')],
    ['thư mục/Biểu đồ.xml', bytes(long)],
    ['empty', new Uint8Array()],
    ['pieces', [bytes(long), new Uint8Array(), bytes('cuối')]],
    ['no pieces', []],
  ];
  const read = openZip(zipFiles(files), archiveZipLimits).map(({ name, unpack }) => [name, unpack().length]);
  expect(read).toEqual([
    ['a.xml', 4],
    ['thư mục/Biểu đồ.xml', bytes(long).length],
    ['empty', 0],
    ['pieces', bytes(`${long}cuối`).length],
    ['no pieces', 0],
  ]);
});

it('gives equal bytes for equal files at any time', () => {
  const zip = (): Uint8Array => zipFiles([['a', [bytes(long), bytes('b')]]]);
  expect(Buffer.compare(zip(), zip())).toBe(0);
});
