/** What a compound file of OLE holds, by the names of its streams (MS-CFB 2.6). */
export type OleKind = 'xls' | 'encrypted' | 'doc' | 'msg' | 'other';

const signature = Buffer.from('d0cf11e0a1b11ae1', 'hex');

export const isOle = (bytes: Uint8Array): boolean => Buffer.compare(bytes.subarray(0, 8), signature) === 0;

/** The more telling first: a message may have a workbook attached, a workbook in BIFF may hold a Word document. */
const streams: readonly (readonly [string, OleKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['__properties_version1.0', 'msg'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['WordDocument', 'doc'],
];

/** A name stands at the start of a directory entry of 128 bytes, in UTF-16 and closed by a zero. */
function hasStream(bytes: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wanted); at !== -1; at = bytes.indexOf(wanted, at + 1)) if (at % 128 === 0) return true;
  return false;
}

export function oleKind(bytes: Uint8Array): OleKind {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return streams.find(([name]) => hasStream(buffer, name))?.[1] ?? 'other';
}
