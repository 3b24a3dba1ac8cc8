import type { Host } from '../host.ts';
import type { Arrival, Receipt } from '../model/documents.ts';
import { toPeriodId } from '../model/period.ts';
import { headsOf } from '../register/chain.ts';
import { type EncodedRecord, encodeArrival, encodeReceipt } from '../register/encode.ts';
import { type Register, type RegisterRecord, readRegister } from '../register/records.ts';
import { listWorkspace } from '../workspace/listing.ts';
import type { Workspace } from '../workspace/workspace.ts';

type Unlinked<Value> = Omit<Value, 'parents'>;

const recordOfArrival = ({ id, path }: EncodedRecord, arrival: Arrival): RegisterRecord => ({
  id,
  path,
  kind: 'arrival',
  hashHolds: true,
  isRead: true,
  parents: arrival.parents ?? [],
  plan: arrival.plan,
  receivedAt: arrival.receivedAt,
  recordedAt: arrival.recordedAt,
  originals: arrival.originals,
  ...(arrival.container !== undefined && { container: arrival.container }),
  ...(arrival.said !== undefined && { unit: arrival.said.unit, period: toPeriodId(arrival.said.period) }),
});

const recordOfReceipt = ({ id, path }: EncodedRecord, receipt: Receipt): RegisterRecord => ({
  id,
  path,
  kind: 'receipt',
  hashHolds: true,
  isRead: true,
  parents: receipt.parents ?? [],
  plan: receipt.plan,
  cycle: receipt.cycle,
  unit: receipt.unit,
  period: toPeriodId(receipt.period),
  receivedAt: receipt.receivedAt,
  recordedAt: receipt.recordedAt,
  originals: receipt.originals,
  outcome: receipt.outcome,
  ...(receipt.arrival !== undefined && { arrival: receipt.arrival }),
  ...(receipt.contents !== undefined && { contents: receipt.contents }),
  ...(receipt.revisionOf !== undefined && { revisionOf: receipt.revisionOf }),
});

/** The register while records are added to it: each new one names the heads that were seen, and is the only head after it. */
export class RegisterBook {
  #records: RegisterRecord[];
  #heads: readonly string[];
  readonly #timeZone: string;

  constructor({ records }: Register, timeZone: string) {
    this.#records = [...records];
    this.#heads = headsOf(records);
    this.#timeZone = timeZone;
  }

  get records(): readonly RegisterRecord[] {
    return this.#records;
  }

  /** Takes in what others have added since it was read. */
  async refresh(host: Host, workspace: Workspace): Promise<void> {
    const known = new Set(this.#records.map(({ path }) => path));
    const { documents } = listWorkspace(host.files, workspace.root);
    const added = documents.filter(({ path }) => !known.has(path));
    const { records } = await readRegister(host, { ...workspace, documents: added });
    if (records.length === 0) return;
    this.#records.push(...records);
    this.#heads = headsOf(this.#records);
  }

  encodeArrival(arrival: Unlinked<Arrival>): EncodedRecord & { readonly value: Arrival } {
    const value: Arrival = { ...arrival, parents: this.#heads };
    return { ...encodeArrival(value, this.#timeZone), value };
  }

  encodeReceipt(receipt: Unlinked<Receipt>): EncodedRecord & { readonly value: Receipt } {
    const value: Receipt = { ...receipt, parents: this.#heads };
    return { ...encodeReceipt(value, this.#timeZone), value };
  }

  /** To be called once the record is on the disk. */
  addArrival(record: EncodedRecord, value: Arrival): void {
    this.#add(recordOfArrival(record, value));
  }

  /** To be called once the record is on the disk. */
  addReceipt(record: EncodedRecord, value: Receipt): void {
    this.#add(recordOfReceipt(record, value));
  }

  #add(record: RegisterRecord): void {
    this.#records.push(record);
    this.#heads = [record.id];
  }
}
