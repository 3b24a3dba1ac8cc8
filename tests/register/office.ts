import type { Signatures } from '../../src/host.ts';
import { run } from '../../src/main.ts';
import type { Arrival, Receipt } from '../../src/model/documents.ts';
import { headsOf } from '../../src/register/chain.ts';
import { type EncodedRecord, encodeArrival, encodeReceipt, sha256 } from '../../src/register/encode.ts';
import { gatherRegister } from '../../src/register/gather.ts';
import { type RegisterRecord, readRegister } from '../../src/register/records.ts';
import { type Verification, verifyRegister } from '../../src/register/verify.ts';
import { originalPath, reportPath } from '../../src/workspace/layout.ts';
import { openWorkspace, type Workspace } from '../../src/workspace/workspace.ts';
import { fakeHost, MemoryFiles } from '../support/fake-host.ts';
import { reportYaml, smallPlan } from '../support/small-plan.ts';

export const zone = 'Asia/Ho_Chi_Minh';
export const root = '/office/plan';

const dayAndHour = (day: number, hour: number): string =>
  `2024-12-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00+07:00`;

/** `at(10, 8)`: eight o'clock on 10 December 2024. */
export const at = dayAndHour;

/** An office with the small plan, whose register is filled as `plan collect` would. */
export class Office {
  readonly files = new MemoryFiles(smallPlan());
  readonly signatures: Signatures | undefined;

  constructor(signatures?: Signatures) {
    this.signatures = signatures;
  }

  host(now = at(20, 17)) {
    return fakeHost(this.files, { now, ...(this.signatures !== undefined && { signatures: this.signatures }) });
  }

  workspace(): Workspace {
    return openWorkspace(this.host(), undefined);
  }

  async records(): Promise<readonly RegisterRecord[]> {
    return (await readRegister(this.host(), this.workspace())).records;
  }

  keep(text: string) {
    const hash = sha256(text);
    this.files.put(`${root}/${originalPath(hash)}`, text);
    return { name: 'bao-cao.yaml', size: Buffer.byteLength(text), sha256: hash };
  }

  put({ id, path, bytes }: EncodedRecord): string {
    this.files.put(`${root}/${path}`, bytes);
    return id;
  }

  /** A file comes and is recorded before it is looked at. */
  async arrive(text: string, received: string, changes: Partial<Arrival> = {}): Promise<string> {
    const arrival: Arrival = {
      format: 1,
      plan: 'ke-hoach-mau',
      receivedAt: received,
      recordedAt: received,
      channel: 'email',
      originals: [this.keep(text)],
      recordedBy: 'Văn thư',
      parents: [...headsOf(await this.records())],
      ...changes,
    };
    return this.put(encodeArrival(arrival, zone));
  }

  /** The file of an arrival is judged. */
  async judge(arrival: string, text: string, received: string, changes: Partial<Receipt> = {}): Promise<string> {
    const receipt: Receipt = {
      format: 1,
      plan: 'ke-hoach-mau',
      unit: 'so-mot',
      cycle: 'hang-nam',
      period: 2024,
      receivedAt: received,
      recordedAt: received,
      channel: 'email',
      arrival,
      originals: [{ name: 'bao-cao.yaml', size: Buffer.byteLength(text), sha256: sha256(text) }],
      admissible: true,
      outcome: 'accepted',
      contents: sha256(text),
      recordedBy: 'Văn thư',
      parents: [...headsOf(await this.records())],
      ...changes,
    };
    return this.put(encodeReceipt(receipt, zone));
  }

  /** A unit's report comes, is recorded, judged and accepted. */
  async collect(unit: string, received: string): Promise<{ readonly arrival: string; readonly receipt: string }> {
    const text = reportYaml(unit);
    const arrival = await this.arrive(text, received);
    const receipt = await this.judge(arrival, text, received, { unit });
    this.files.put(`${root}/${reportPath('2024', unit)}`, text);
    return { arrival, receipt };
  }

  path(id: string): string {
    const path = [...this.files.contents.keys()].find(name => name.endsWith(`/${id}.yaml`));
    if (path === undefined) throw new Error(`no record ${id}`);
    return path;
  }

  text(id: string): string {
    return this.files.text(this.path(id)) ?? '';
  }

  /** Puts other text under another name that fits it, as a forger would. */
  rewrite(id: string, change: (text: string) => string): string {
    const path = this.path(id);
    const bytes = new TextEncoder().encode(change(this.text(id)));
    const renamed = `${id.slice(0, 11)}${sha256(bytes)}`;
    this.files.contents.delete(path);
    this.files.put(path.replace(id, renamed), bytes);
    return renamed;
  }

  /** Paths of the checkpoints and their signatures. */
  checkpoints(): readonly string[] {
    return [...this.files.contents.keys()].filter(path => path.includes('/checkpoints/')).sort();
  }

  async verify(): Promise<Verification> {
    return verifyRegister(await gatherRegister(this.host(), this.workspace()));
  }

  async codes(): Promise<readonly string[]> {
    return [...new Set((await this.verify()).findings.map(({ code }) => code))].sort();
  }

  /** Runs the command line; what it printed, and its exit code. */
  async plan(line: string, now?: string) {
    const host = this.host(now);
    const code = await run(line.split(' '), host);
    return { code, out: host.stdout.text, err: host.stderr.text };
  }
}

/** Three units have reported, one after another. */
export async function filledOffice(signatures?: Signatures) {
  const office = new Office(signatures);
  const first = await office.collect('so-mot', at(10, 8));
  const second = await office.collect('so-hai', at(11, 8));
  const third = await office.collect('huyen-ba', at(12, 8));
  return { office, first, second, third };
}
