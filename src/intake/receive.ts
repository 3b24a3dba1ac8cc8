import type { Host } from '../host.ts';
import { instantText } from '../model/instant-text.ts';
import type { RegisterRecord } from '../register/records.ts';
import { type ArrivalFacts, earlierArrival, recordArrival, type StoredFile } from './arrivals.ts';
import type { RegisterBook } from './book.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import { type Incoming, incomingOf, isContainer, refused } from './incoming.ts';
import { openContainer } from './open-container.ts';
import type { Outcome } from './outcome.ts';

/** A delivery that is safe in the register and waits to be judged. */
export interface Pending {
  readonly arrival: string;
  readonly name: string;
  readonly beside: readonly string[];
}

/** What receiving needs besides the files. */
export interface Receiving {
  readonly host: Host;
  readonly root: string;
  readonly book: RegisterBook;
  readonly facts: ArrivalFacts;
  /** The officer gave the time of receipt. */
  readonly isSaid: boolean;
  /** The officer said that all files belong to one unit. */
  readonly together: boolean;
  readonly timeZone: string;
  readonly say: (outcome: Outcome) => void;
  /** Names what is known of an earlier arrival, whose report is in the register already. */
  readonly known: (name: string, record: RegisterRecord) => Outcome | undefined;
}

/** Messages hold archives, and archives messages; deeper than this nobody sends a report. */
const deepest = 3;

/** Records a delivery, or finds the one that brought the same bytes before. */
function entered(receiving: Receiving, files: readonly StoredFile[]): { readonly id: string; readonly isNew: boolean } {
  const { host, root, book, facts, timeZone } = receiving;
  const earlier = earlierArrival(book.records, files);
  if (earlier !== undefined) return { id: earlier.id, isNew: false };
  // Not when the command began: opening what came before may have taken a while, in which somebody makes a checkpoint.
  const received = { ...facts.received, recordedAt: instantText(host.now(), timeZone) };
  return { id: recordArrival(host, root, book, files, { ...facts, received }).id, isNew: true };
}

function receiveDelivery(receiving: Receiving, { main, beside }: Delivery<Incoming>): readonly Pending[] {
  const { id, isNew } = entered(receiving, [main, ...beside]);
  if (!isNew) {
    const record = receiving.book.records.find(own => own.id === id);
    const known = record && receiving.known(main.name, record);
    if (known !== undefined) {
      receiving.say(known);
      return [];
    }
  }
  return [{ arrival: id, name: main.name, beside: beside.map(({ name }) => name) }];
}

async function receiveContainer(
  receiving: Receiving,
  container: Incoming,
  bytesOf: (file: StoredFile) => Uint8Array,
  depth: number,
): Promise<readonly Pending[]> {
  const { host, root, facts, isSaid, timeZone, say } = receiving;
  const { id } = entered(receiving, [container]);
  const kind = container.kind === 'eml' || container.kind === 'msg' ? 'message' : 'archive';
  const opening = await openContainer(host, kind, bytesOf(container), { received: facts.received, isSaid, timeZone });
  if (opening.kind === 'refused') {
    say({ kind: 'unopened', name: container.name, arrival: id, findings: [opening.finding] });
    return [];
  }
  for (const { name, finding } of opening.lost)
    say({ kind: 'unopened', name: `${container.name}/${name}`, arrival: id, findings: [finding] });
  for (const name of opening.empty) say(refused(`${container.name}/${name}`, 'empty'));
  if (opening.files.length === 0) {
    if (opening.lost.length + opening.empty.length === 0)
      say({ kind: 'unopened', name: container.name, arrival: id, findings: [] });
    return [];
  }
  say({ kind: 'opened', name: container.name, arrival: id, files: opening.files.length });
  const inside = opening.files.map(({ name, bytes }) => incomingOf(host, root, `${container.name}/${name}`, bytes));
  const within = { ...receiving, facts: { ...facts, received: opening.received, container: id } };
  return receiveFiles(within, inside, bytesOf, depth + 1);
}

/**
 * Writes down everything that came before anything of it is looked into: what this returns is durable. `bytesOf` gives the
 * bytes of a stored file back.
 */
export async function receiveFiles(
  receiving: Receiving,
  files: readonly Incoming[],
  bytesOf: (file: StoredFile) => Uint8Array,
  depth = 0,
): Promise<readonly Pending[]> {
  const containers = depth < deepest ? files.filter(isContainer) : [];
  const opened = new Set(containers);
  const pending = deliveriesOf(
    files.filter(file => !opened.has(file)),
    receiving.together,
  ).flatMap(delivery => receiveDelivery(receiving, delivery));
  const nested: Pending[] = [];
  for (const container of containers) nested.push(...(await receiveContainer(receiving, container, bytesOf, depth)));
  return [...pending, ...nested];
}
