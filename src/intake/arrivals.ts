import type { Host } from '../host.ts';
import type { Arrival } from '../model/documents.ts';
import { printable } from '../office/printable.ts';
import { sha256 } from '../register/encode.ts';
import { arrivalsOf, type RegisterRecord } from '../register/records.ts';
import { createRecord } from '../store/create-record.ts';
import { originalPath } from '../workspace/layout.ts';
import type { RegisterBook } from './book.ts';
import type { Received } from './received.ts';

/** A file whose bytes are safe among the originals. */
export interface StoredFile {
  /** Path or name under which it came, for show. */
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

const longestName = 255;

/** The last part of a path as a register can hold it. */
export const fileName = (path: string): string => {
  const name = printable(path.slice(path.lastIndexOf('/') + 1)).replace(/\s+/g, ' ');
  return name === '' ? 'tep-khong-ten' : name.slice(0, longestName);
};

/** Durable before it returns; the same bytes are kept once. */
export function storeOriginal(host: Host, root: string, name: string, bytes: Uint8Array): StoredFile {
  const hash = sha256(bytes);
  createRecord(host, root, originalPath(hash), bytes);
  return { name, size: bytes.length, sha256: hash };
}

const originalsOf = (files: readonly StoredFile[]): Arrival['originals'] =>
  files.map(({ name, size, sha256: hash }) => ({ name: fileName(name), size, sha256: hash }));

/** The earlier arrival that brought every one of these files. */
export function earlierArrival(
  records: readonly RegisterRecord[],
  files: readonly StoredFile[],
): RegisterRecord | undefined {
  const [main] = files;
  if (main === undefined) return undefined;
  return arrivalsOf(records, main.sha256).find(({ originals }) =>
    files.every(file => originals.some(original => original.sha256 === file.sha256)),
  );
}

export interface ArrivalFacts {
  readonly plan: string;
  readonly received: Received;
  readonly said?: NonNullable<Arrival['said']>;
  /** The arrival of the message or archive that the files were in. */
  readonly container?: string;
}

/** Writes down that these files came; nothing has been opened yet, and what this returned is safe from then on. */
export function recordArrival(
  host: Host,
  root: string,
  book: RegisterBook,
  files: readonly StoredFile[],
  { plan, received, said, container }: ArrivalFacts,
): Arrival & { readonly id: string } {
  const { receivedAt, recordedAt, channel, document, evidence, recordedBy } = received;
  const record = book.encodeArrival({
    format: 1,
    plan,
    receivedAt,
    recordedAt,
    channel,
    ...(document !== undefined && { document }),
    ...(evidence !== undefined && { evidence }),
    originals: originalsOf(files),
    ...(container !== undefined && { container }),
    ...(said !== undefined && { said }),
    recordedBy,
  });
  createRecord(host, root, record.path, record.bytes);
  book.addArrival(record, record.value);
  return { ...record.value, id: record.id };
}
