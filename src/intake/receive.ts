import { instantText } from '../model/instant-text.ts';
import { type ArrivalFacts, earlierArrival, recordArrival } from './arrivals.ts';
import type { RegisterBook } from './book.ts';
import { type Delivery, deliveriesOf } from './delivery.ts';
import { type Incoming, type Intake, isContainer, keep } from './incoming.ts';
import type { KnownOf } from './known.ts';
import { type Opening, openContainer } from './open-container.ts';
import { readOriginal, type StoredFile } from './originals.ts';
import { isAcceptedOutcome, type Outcome, type OutcomeOf } from './outcome.ts';
import type { SaidOfReceipt } from './received.ts';

/** A delivery that is safe in the register and waits to be judged. */
export interface Pending {
  readonly arrival: string;
  readonly receivedAt: string;
  readonly name: string;
  readonly beside: readonly string[];
  /** What came of the same files before, where looking again may bring something else. */
  readonly known?: OutcomeOf<'known'>;
}

/** What receiving needs besides the files. */
export interface Receiving extends Intake {
  readonly book: RegisterBook;
  readonly facts: ArrivalFacts;
  readonly said: SaidOfReceipt;
  /** The officer said that all files belong to one unit. */
  readonly together: boolean;
  readonly timeZone: string;
  readonly say: (outcome: Outcome) => void;
  readonly knownOf: KnownOf;
}

/** Messages hold archives, and archives messages; deeper than this nobody sends a report. */
const deepest = 3;

/** A report that could not be accepted may be acceptable since the plan was put right, or be said to be of another unit. */
const isSettled = ({ outcome, unit }: OutcomeOf<'known'>, { said }: ArrivalFacts): boolean =>
  isAcceptedOutcome(outcome) && (said === undefined || said.unit === unit);

/** Not when the command began: opening what came before may have taken a while, in which somebody makes a checkpoint. */
const factsNow = ({ host, facts, timeZone }: Receiving): ArrivalFacts => ({
  ...facts,
  received: { ...facts.received, recordedAt: instantText(host.now(), timeZone) },
});

/** Records a delivery, unless the same bytes came before: then what is known of those is mostly all there is to say. */
function receiveDelivery(receiving: Receiving, { main, beside }: Delivery<Incoming>): readonly Pending[] {
  const { host, root, book, facts, said, knownOf, say } = receiving;
  const files: readonly StoredFile[] = [main, ...beside];
  const { receivedAt } = facts.received;
  const earlier = earlierArrival(book, files);
  const known = earlier && knownOf(main.name, earlier, said.time ? receivedAt : undefined);
  if (known !== undefined && isSettled(known, facts)) {
    say(known);
    return [];
  }
  const arrival = earlier?.id ?? recordArrival(host, root, book, files, factsNow(receiving));
  const came = earlier?.receivedAt ?? receivedAt;
  const names = { name: main.name, beside: beside.map(({ name }) => name) };
  return [{ arrival, receivedAt: came, ...names, ...(known !== undefined && { known }) }];
}

async function openingOf({ host, root, facts, said, timeZone }: Receiving, container: Incoming): Promise<Opening> {
  const kind = container.kind === 'eml' || container.kind === 'msg' ? 'message' : 'archive';
  const bytes = readOriginal(host, root, container);
  if (bytes === undefined) return { kind: 'opened', files: [], lost: [], received: facts.received, isUndated: false };
  return openContainer(host, kind, bytes, { received: facts.received, said, timeZone });
}

/** Takes in what was in a recorded message or archive, and says so; `undefined` where nothing could be taken out. */
async function receiveContents(
  receiving: Receiving,
  container: Incoming,
  id: string,
  depth: number,
): Promise<readonly Pending[] | undefined> {
  const { facts, say, together } = receiving;
  const opening = await openingOf(receiving, container);
  const findings = opening.kind === 'refused' ? [opening.finding] : [];
  if (opening.kind === 'refused' || (opening.files.length === 0 && opening.lost.length === 0)) {
    // Where it was said whose it is, the container itself is entered as what the unit sent.
    if (!together) say({ kind: 'unopened', name: container.name, arrival: id, findings });
    return undefined;
  }
  const { isUndated } = opening;
  say({ kind: 'opened', name: container.name, arrival: id, files: opening.files.length, isUndated });
  for (const { name, finding } of opening.lost)
    say({ kind: 'unopened', name: `${container.name}/${name}`, arrival: id, findings: [finding] });
  const inside = opening.files.flatMap(({ name, bytes }) => {
    const kept = keep(receiving, `${container.name}/${name}`, bytes);
    if (kept.kind !== 'refused') return [kept];
    say(kept);
    return [];
  });
  const within = { ...receiving, facts: { ...facts, received: opening.received, container: id } };
  return receiveFiles(within, inside, depth + 1);
}

async function receiveContainer(receiving: Receiving, container: Incoming, depth: number): Promise<readonly Pending[]> {
  const { host, root, book, together } = receiving;
  const id = earlierArrival(book, [container])?.id ?? recordArrival(host, root, book, [container], factsNow(receiving));
  const inside = await receiveContents(receiving, container, id, depth);
  if (inside !== undefined || !together) return inside ?? [];
  return receiveDelivery(receiving, { main: container, beside: [] });
}

/** Takes the contents out of a container that arrived earlier; the container itself where nothing can be taken out. */
export async function reopenContainer(
  receiving: Receiving,
  container: Incoming,
  pending: Pending,
): Promise<readonly Pending[]> {
  const inside = await receiveContents(receiving, container, pending.arrival, 0);
  return inside ?? (receiving.together ? [pending] : []);
}

/** Writes down everything that came before anything of it is looked into: what this returns is durable. */
export async function receiveFiles(
  receiving: Receiving,
  files: readonly Incoming[],
  depth = 0,
): Promise<readonly Pending[]> {
  const containers = depth < deepest ? files.filter(isContainer) : [];
  const opened = new Set(containers);
  const pending = deliveriesOf(
    files.filter(file => !opened.has(file)),
    receiving.together,
  ).flatMap(delivery => receiveDelivery(receiving, delivery));
  const nested: Pending[] = [];
  for (const container of containers) nested.push(...(await receiveContainer(receiving, container, depth)));
  return [...pending, ...nested];
}
