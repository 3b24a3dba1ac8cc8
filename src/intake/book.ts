import type { Host } from '../host.ts';
import type { Arrival, Receipt } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import { headsOf, inChainOrder } from '../register/chain.ts';
import { type EncodedRecord, encodeArrival, encodeReceipt } from '../register/encode.ts';
import { type Register, type RegisterRecord, readRegister, writtenRecord } from '../register/records.ts';
import { standingAmong } from '../register/standing.ts';
import type { Workspace } from '../workspace/workspace.ts';

type Unlinked<Value> = Omit<Value, 'parents'>;

/** A record that is ready to be written, as it will stand in the register. */
export interface NewRecord<Value> extends EncodedRecord {
  readonly value: Value;
  readonly record: RegisterRecord;
}

function addTo<Key>(index: Map<Key, RegisterRecord[]>, key: Key, record: RegisterRecord): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [record]);
  else others.push(record);
}

/**
 * The register while records are added to it: each new one names the heads that were seen, and is the only head after it. Kept
 * in the order of the chain and found by what is asked for, because every delivery of a thousand asks.
 */
export class RegisterBook {
  #records: RegisterRecord[] = [];
  #heads: readonly string[] = [];
  readonly #byId = new Map<string, RegisterRecord>();
  readonly #arrivalsByHash = new Map<string, RegisterRecord[]>();
  readonly #receiptsByArrival = new Map<string, RegisterRecord[]>();
  readonly #receiptsByReport = new Map<string, RegisterRecord[]>();
  readonly #timeZone: string;

  constructor({ records }: Register, timeZone: string) {
    this.#timeZone = timeZone;
    this.#fill(records);
  }

  /** In the order of the chain. */
  get records(): readonly RegisterRecord[] {
    return this.#records;
  }

  record(id: string): RegisterRecord | undefined {
    return this.#byId.get(id);
  }

  /** The arrivals in which the file with this SHA-256 came, in the order of the chain. */
  arrivalsWith(hash: string): readonly RegisterRecord[] {
    return this.#arrivalsByHash.get(hash) ?? [];
  }

  /** The receipts that judge an arrival, in the order of the chain. */
  receiptsFor(arrival: string): readonly RegisterRecord[] {
    return this.#receiptsByArrival.get(arrival) ?? [];
  }

  /** Every receipt of a unit for a period, also what a later one has replaced; in the order of the chain. */
  receiptsOf(unit: string, period: PeriodId): readonly RegisterRecord[] {
    return this.#receiptsByReport.get(`${period}/${unit}`) ?? [];
  }

  /** Those of them that count; a file may since have been judged again, even as that of another unit. */
  standingOf(unit: string, period: PeriodId): readonly RegisterRecord[] {
    return this.receiptsOf(unit, period).filter(
      receipt => receipt.arrival === undefined || standingAmong(this.receiptsFor(receipt.arrival)).includes(receipt),
    );
  }

  /** Takes in what others have added since it was read; `workspace` is listed anew. */
  async refresh(host: Host, workspace: Workspace): Promise<void> {
    const known = new Set(this.#records.map(({ path }) => path));
    const added = workspace.documents.filter(({ path }) => !known.has(path));
    const { records } = await readRegister(host, { ...workspace, documents: added });
    if (records.length > 0) this.#fill([...this.#records, ...records]);
  }

  encodeArrival(arrival: Unlinked<Arrival>): NewRecord<Arrival> {
    const value: Arrival = { ...arrival, parents: this.#heads };
    const encoded = encodeArrival(value, this.#timeZone);
    return { ...encoded, value, record: writtenRecord('arrival', encoded, value) };
  }

  encodeReceipt(receipt: Unlinked<Receipt>): NewRecord<Receipt> {
    const value: Receipt = { ...receipt, parents: this.#heads };
    const encoded = encodeReceipt(value, this.#timeZone);
    return { ...encoded, value, record: writtenRecord('receipt', encoded, value) };
  }

  /** To be called once the record is on the disk; it names all heads as parents, so it stands behind everything. */
  add({ record }: NewRecord<Arrival | Receipt>): void {
    this.#put(record);
    this.#heads = [record.id];
  }

  #fill(records: readonly RegisterRecord[]): void {
    this.#records = [];
    for (const index of [this.#byId, this.#arrivalsByHash, this.#receiptsByArrival, this.#receiptsByReport])
      index.clear();
    for (const record of inChainOrder(records)) this.#put(record);
    this.#heads = headsOf(records);
  }

  #put(record: RegisterRecord): void {
    const { id, kind, originals, arrival, unit, period } = record;
    this.#records.push(record);
    this.#byId.set(id, record);
    if (kind === 'arrival')
      for (const hash of new Set(originals.map(({ sha256 }) => sha256))) addTo(this.#arrivalsByHash, hash, record);
    else {
      if (arrival !== undefined) addTo(this.#receiptsByArrival, arrival, record);
      addTo(this.#receiptsByReport, `${period}/${unit}`, record);
    }
  }
}
