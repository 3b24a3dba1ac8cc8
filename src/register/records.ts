import type { Host } from '../host.ts';
import type { Arrival, Receipt } from '../model/documents.ts';
import { toPeriodId } from '../model/period.ts';
import { limits } from '../source/limits.ts';
import { readPlainYaml } from '../source/read.ts';
import type { ListedDocument } from '../workspace/listing.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { inChainOrder, type Link } from './chain.ts';
import { type EncodedRecord, sha256 } from './encode.ts';

export interface RecordedOriginal {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

/** What the register needs of an arrival or a receipt; a field that has not the right shape is absent. */
export interface RegisterRecord extends Link {
  readonly kind: 'arrival' | 'receipt';
  /** Path inside the workspace, with `/`. */
  readonly path: string;
  /** Of the bytes as they lie on the disk now; `undefined` when they could not be read. */
  readonly sha256?: string;
  /** Bytes and name agree: nothing was changed since it was recorded. */
  readonly hashHolds: boolean;
  /** It is a mapping in YAML. */
  readonly isRead: boolean;
  readonly receivedAt?: string;
  readonly originals: readonly RecordedOriginal[];
  readonly plan?: string;
  readonly cycle?: string;
  /** Of a receipt; of an arrival, what the person who recorded it said. */
  readonly unit?: string;
  readonly period?: string;
  /** Of a receipt: the arrival that it judges. */
  readonly arrival?: string;
  /** Of an arrival: the one that held these files. */
  readonly container?: string;
  readonly outcome?: Receipt['outcome'];
  readonly contents?: string;
  readonly revisionOf?: string;
}

/** Arrivals and receipts of a workspace, in the order of their paths. */
export interface Register {
  readonly records: readonly RegisterRecord[];
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const originalOf = (value: unknown): readonly RecordedOriginal[] =>
  isFields(value) &&
  typeof value.name === 'string' &&
  typeof value.size === 'number' &&
  typeof value.sha256 === 'string'
    ? [{ name: value.name, size: value.size, sha256: value.sha256 }]
    : [];

const outcomes: readonly Receipt['outcome'][] = ['accepted', 'accepted-with-remarks', 'returned', 'unread'];

/** Only the fields that are there, so that absence is one thing and not two. */
function present(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

function fieldsOf(kind: RegisterRecord['kind'], value: Fields) {
  const owner = kind === 'receipt' ? value : isFields(value.said) ? value.said : {};
  const { period } = owner;
  const { plan, cycle, recordedAt, receivedAt, arrival, container, contents, revisionOf } = value;
  const outcome = outcomes.find(known => known === value.outcome);
  return {
    parents: itemsOf(value.parents).flatMap(parent => textOf(parent) ?? []),
    originals: itemsOf(value.originals).flatMap(originalOf),
    ...present({ plan, cycle, recordedAt, receivedAt, arrival, container, contents, revisionOf }),
    ...(outcome !== undefined && { outcome }),
    ...present({
      unit: owner.unit,
      period: typeof period === 'number' || typeof period === 'string' ? toPeriodId(period) : undefined,
    }),
  };
}

/** A record that was just written, as reading it back would have it. */
export const writtenRecord = (
  kind: RegisterRecord['kind'],
  { id, path, bytes }: EncodedRecord,
  value: Arrival | Receipt,
): RegisterRecord => ({
  id,
  kind,
  path,
  sha256: sha256(bytes),
  hashHolds: true,
  isRead: true,
  ...fieldsOf(kind, { ...value }),
});

/** One record as its bytes have it; nothing about them is thrown. `bytes` is `undefined` where there is no file to read. */
async function recordOf({ path, location }: ListedDocument, bytes: Uint8Array | undefined): Promise<RegisterRecord> {
  const kind = location.kind === 'arrival' ? 'arrival' : 'receipt';
  const base = { id: location.name, kind, path, parents: [], originals: [] } as const;
  if (bytes === undefined) return { ...base, hashHolds: false, isRead: false };
  const hash = sha256(bytes);
  const shared = { ...base, sha256: hash, hashHolds: location.name.slice('YYYY-MM-DD-'.length) === hash };
  const reading =
    readPlainYaml(path, bytes) ?? (await import('../source/guarded-yaml.ts')).readGuardedYaml(path, bytes);
  if (reading.value === undefined) return { ...shared, isRead: false };
  return { ...shared, isRead: true, ...fieldsOf(kind, reading.value) };
}

export const isRecord = ({ location: { kind } }: ListedDocument): boolean => kind === 'arrival' || kind === 'receipt';

/** Reads every record once; its shape is no concern here, and is what `validate` tells. */
export async function readRegister(host: Host, { root, documents }: Workspace): Promise<Register> {
  const records: RegisterRecord[] = [];
  for (const listed of documents.filter(isRecord)) {
    const content = host.files.read(`${root}/${listed.path}`, limits.bytes);
    records.push(await recordOf(listed, content.kind === 'bytes' ? content.bytes : undefined));
  }
  return { records };
}

/** The arrivals in which the file with this SHA-256 came, the first to be recorded first. */
export const arrivalsOf = (records: readonly RegisterRecord[], hash: string): readonly RegisterRecord[] =>
  inChainOrder(
    records.filter(({ kind, originals }) => kind === 'arrival' && originals.some(original => original.sha256 === hash)),
  );

/** Arrivals that are the same in this brought the same files, for the same unit where that was said. */
export const deliveredIn = ({ unit, period, originals }: RegisterRecord): string =>
  [unit, period, ...originals.map(({ sha256 }) => sha256).sort()].join(' ');

/**
 * The arrivals that no receipt points at; a message or an archive whose files were recorded themselves is not one, nor is what
 * two commands recorded at the same moment and of which the other arrival was judged.
 */
export function inboxOf(records: readonly RegisterRecord[]): readonly RegisterRecord[] {
  const settled = new Set(records.flatMap(({ arrival, container }) => [arrival ?? [], container ?? []].flat()));
  const judged = new Set(records.flatMap(({ kind, arrival }) => (kind === 'receipt' ? (arrival ?? []) : [])));
  const arrivals = records.filter(({ kind }) => kind === 'arrival');
  const delivered = new Set(arrivals.filter(({ id }) => judged.has(id)).map(deliveredIn));
  return arrivals.filter(record => !settled.has(record.id) && !delivered.has(deliveredIn(record)));
}
