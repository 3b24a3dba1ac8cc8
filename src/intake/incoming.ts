import type { Host } from '../host.ts';
import { type FileKind, sniff } from '../office/reading/sniff.ts';
import { fileName, type StoredFile, storeOriginal } from './arrivals.ts';
import { type FoundFile, limits } from './find-files.ts';
import type { Outcome } from './outcome.ts';

/** A file that came, safe among the originals, and what its bytes say that it is. */
export interface Incoming extends StoredFile {
  readonly kind: FileKind;
  /** A report can be read from it, or it claims so: a workbook of any kind, or YAML. */
  readonly readable: boolean;
}

const readableKinds: ReadonlySet<FileKind> = new Set([
  'xlsx',
  'xlsm',
  'xlsb',
  'xls',
  'encrypted',
  'ods',
  'html',
  'csv',
  'yaml',
]);

const containerKinds: ReadonlySet<FileKind> = new Set(['eml', 'msg', 'zip', 'rar', '7z']);

/** A message or an archive; of some kinds the reader can only say what to send instead. */
export const isContainer = ({ kind }: Incoming): boolean => containerKinds.has(kind);

export function incomingOf(host: Host, root: string, name: string, bytes: Uint8Array): Incoming {
  const kind = sniff(bytes, fileName(name));
  return { ...storeOriginal(host, root, name, bytes), kind, readable: readableKinds.has(kind) };
}

type Refused = Extract<Outcome, { kind: 'refused' }>;

/** A file that is not kept by itself. */
export const refused = (name: string, reason: Refused['reason']): Refused => ({
  kind: 'refused',
  name,
  reason,
  limit: limits.fileBytes,
});

/** Reads a file once, whole, from what was opened, and keeps just these bytes. */
export function takeIn(host: Host, root: string, { name, path }: FoundFile): Incoming | Refused {
  const content = host.files.read(path, limits.fileBytes);
  switch (content.kind) {
    case 'absent':
      return refused(name, 'absent');
    case 'too-large':
      return refused(name, 'too-large');
    case 'not-regular':
      return refused(name, content.what);
    case 'bytes':
      return content.bytes.length === 0 ? refused(name, 'empty') : incomingOf(host, root, name, content.bytes);
  }
}
