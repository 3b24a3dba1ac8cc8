import type { Host } from '../host.ts';
import type { Arrival } from '../model/documents.ts';
import type { RegisterRecord } from '../register/records.ts';
import { createRecord } from '../store/create-record.ts';
import { locationOf } from '../workspace/layout.ts';
import { loadDocument } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { RegisterBook } from './book.ts';
import { fileName, type StoredFile } from './originals.ts';
import type { Received } from './received.ts';

/** An arrival with the name of its record. */
export type RecordedArrival = Arrival & { readonly id: string };

const originalsOf = (files: readonly StoredFile[]): Arrival['originals'] =>
  files.map(({ name, size, sha256 }) => ({ name: fileName(name), size, sha256 }));

/** The earlier arrival that brought every one of these files. */
export function earlierArrival(book: RegisterBook, files: readonly StoredFile[]): RegisterRecord | undefined {
  const [main] = files;
  if (main === undefined) return undefined;
  return book
    .arrivalsWith(main.sha256)
    .find(({ originals }) => files.every(file => originals.some(original => original.sha256 === file.sha256)));
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
): string {
  const { receivedAt, recordedAt, channel, document, evidence, recordedBy } = received;
  const arrival = book.encodeArrival({
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
  createRecord(host, root, arrival.path, arrival.bytes);
  book.add(arrival);
  return arrival.id;
}

/** The arrival as its file has it; `undefined` when that is no longer what was written, or never was an arrival. */
export async function recordedArrival(
  host: Host,
  workspace: Workspace,
  { id, path, hashHolds }: RegisterRecord,
): Promise<RecordedArrival | undefined> {
  const location = locationOf(path);
  if (location === undefined || !hashHolds) return undefined;
  const { whole } = await loadDocument(host, workspace, { path, location });
  // What lies at the place of an arrival and fits its schema is one.
  return whole === undefined ? undefined : { ...(whole as Arrival), id };
}
