import { isOle, oleKind } from './ole.ts';
import { Refusal } from './refusal.ts';
import { isMarkup, isMessage, isTable, isYaml, textOf } from './sniff-text.ts';
import { readDirectory } from './zip-directory.ts';

/** What bytes are, whatever the file calls itself. */
export type FileKind =
  | 'empty'
  | 'xlsx'
  /** With macros. */
  | 'xlsm'
  | 'xlsb'
  | 'xls'
  /** An Office file with a password; which kind, only the password tells. */
  | 'encrypted'
  | 'ods'
  | 'docx'
  | 'doc'
  | 'pdf'
  | 'image'
  | 'eml'
  /** A message of Outlook. */
  | 'msg'
  | 'zip'
  | 'rar'
  | '7z'
  /** HTML, MHTML or the XML of Excel 2003, under whatever name. */
  | 'html'
  | 'csv'
  | 'yaml'
  | 'text'
  | 'other';

const signatures: readonly (readonly [string, FileKind])[] = [
  ['255044462d', 'pdf'],
  ['89504e470d0a1a0a', 'image'],
  ['ffd8ff', 'image'],
  ['47494638', 'image'],
  ['526172211a07', 'rar'],
  ['377abcaf271c', '7z'],
];

/** More names than an honest Office file has before its first telling one. */
const mostNames = 20_000;
const firstBytes = 1024;

/** By a part that only this kind of file has; the more telling first. */
const zipped: readonly (readonly [RegExp, FileKind])[] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^xl\/vbaproject\.bin$/i, 'xlsm'],
  [/^xl[/\\](workbook\.xml|worksheets[/\\])/i, 'xlsx'],
  [/^word\/document\.xml$/i, 'docx'],
  [/^ppt\/presentation\.xml$/i, 'other'],
  [/^\[content_types\]\.xml$|^_rels\/\.rels$/i, 'xlsx'],
];

const openDocument = /mimetypeapplication\/vnd\.oasis\.opendocument\.(spreadsheet)?/;

function zipKind(bytes: Uint8Array): FileKind {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, firstBytes)).toString('latin1');
  const opened = openDocument.exec(start);
  if (opened !== null) return opened[1] === undefined ? 'other' : 'ods';
  const names = namesIn(bytes, start);
  return zipped.find(([pattern]) => names.some(name => pattern.test(name)))?.[1] ?? 'zip';
}

/** Where the directory is lost or endless, the first entry is all there is to go by. */
function namesIn(bytes: Uint8Array, start: string): readonly string[] {
  const first = start.slice(30, 30 + start.charCodeAt(26));
  try {
    const { entries } = readDirectory(bytes, mostNames);
    return entries.length === 0 ? [first] : entries.map(({ name }) => name);
  } catch (error) {
    if (error instanceof Refusal) return [first];
    throw error;
  }
}

function textKind(bytes: Uint8Array, name: string): FileKind {
  const text = textOf(bytes);
  if (text === undefined) return 'other';
  const extension = /\.([^.]*)$/.exec(name.toLowerCase())?.[1] ?? '';
  if (isMarkup(text)) return 'html';
  if (isMessage(text, extension === 'eml')) return 'eml';
  if (isYaml(text, /^ya?ml$/.test(extension))) return 'yaml';
  return isTable(text, /^(csv|tsv)$/.test(extension)) ? 'csv' : 'text';
}

/** Says what a file is by its bytes; the name only helps to part kinds of text from one another. */
export function sniff(bytes: Uint8Array, name = ''): FileKind {
  if (bytes.length === 0) return 'empty';
  const hex = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const signed = signatures.find(([signature]) => hex.startsWith(signature));
  if (signed !== undefined) return signed[1];
  if (isOle(bytes)) return oleKind(bytes);
  if (hex.startsWith('504b0304') || hex.startsWith('504b0506')) return zipKind(bytes);
  return textKind(bytes, name);
}
