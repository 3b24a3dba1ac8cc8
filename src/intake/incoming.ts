import type { Host } from '../host.ts';
import { type FileKind, sniff } from '../office/reading/sniff.ts';
import { type Allowance, limits } from './allowance.ts';
import type { FoundFile } from './find-files.ts';
import { fileName, type StoredFile, storeOriginal } from './originals.ts';
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
export const isContainer = ({ kind }: Pick<Incoming, 'kind'>): boolean => containerKinds.has(kind);

/** Where files are put, and how much of them. */
export interface Intake {
  readonly host: Host;
  readonly root: string;
  readonly allowance: Allowance;
}

export type Refused = Extract<Outcome, { kind: 'refused' }>;

const refused = (name: string, reason: Refused['reason'], limit: number = limits.fileBytes): Refused => ({
  kind: 'refused',
  name,
  reason,
  limit,
});

/** What the bytes say that they are, under whatever name. */
export const incomingOf = (stored: StoredFile, bytes: Uint8Array): Incoming => {
  const kind = sniff(bytes, fileName(stored.name));
  return { ...stored, kind, readable: readableKinds.has(kind) };
};

/** Keeps the bytes of one file, unless there is nothing to keep or too much. */
export function keep({ host, root, allowance }: Intake, name: string, bytes: Uint8Array): Incoming | Refused {
  if (bytes.length === 0) return refused(name, 'empty');
  if (!allowance.takes(bytes.length)) return refused(name, 'too-much', limits.totalBytes);
  return incomingOf(storeOriginal(host, root, name, bytes), bytes);
}

/** Reads a file once, whole, from what was opened, and keeps just these bytes. */
export function takeIn(intake: Intake, { name, path }: FoundFile): Incoming | Refused {
  const content = intake.host.files.read(path, limits.fileBytes);
  switch (content.kind) {
    case 'absent':
      return refused(name, 'absent');
    case 'too-large':
      return refused(name, 'too-large');
    case 'not-regular':
      return refused(name, content.what);
    case 'bytes':
      return keep(intake, name, content.bytes);
  }
}
