import { UserError } from '../failure.ts';
import type { Arrival } from '../model/documents.ts';
import { parseInstant } from '../model/instant.ts';
import { clockTolerance } from '../register/clock.ts';
import { inboxOf, type RegisterRecord, readRegister } from '../register/records.ts';
import { Allowance } from './allowance.ts';
import { recordedArrival } from './arrivals.ts';
import { RegisterBook } from './book.ts';
import { findFiles } from './find-files.ts';
import { type Incoming, incomingOf, isContainer, takeIn } from './incoming.ts';
import { judgePending } from './judge-pending.ts';
import { knownIn } from './known.ts';
import type { Said } from './match.ts';
import { readOriginal } from './originals.ts';
import { type Pending, type Receiving, receiveFiles, reopenContainer } from './receive.ts';
import { channels, isRecordedAtOnce } from './received.ts';
import type { CollectRequest } from './request.ts';

function saidInArrival({ unit, period, currentPeriod }: Said): { readonly said?: NonNullable<Arrival['said']> } {
  const meant = period ?? currentPeriod;
  if (unit === undefined || meant === undefined) return {};
  return { said: { unit, period: /^\d+$/.test(meant) ? Number(meant) : meant } };
}

async function openBook(request: CollectRequest): Promise<RegisterBook> {
  const { host, workspace, timeZone, clockBack } = request;
  const book = new RegisterBook(await readRegister(host, workspace), timeZone);
  const instantOf = ({ recordedAt = '' }: RegisterRecord): number => parseInstant(recordedAt) ?? 0;
  const last = book.records.reduce<RegisterRecord | undefined>(
    (latest, record) => (latest === undefined || instantOf(record) > instantOf(latest) ? record : latest),
    undefined,
  );
  if (last?.recordedAt !== undefined && instantOf(last) > host.now() + clockTolerance) clockBack(last.recordedAt);
  return book;
}

function receivingOf(request: CollectRequest, book: RegisterBook): Receiving {
  const { host, workspace, context, received, saidOfReceipt, said, timeZone, say } = request;
  return {
    host,
    root: workspace.root,
    allowance: new Allowance(),
    book,
    facts: { plan: context.plan.id, received, ...saidInArrival(said) },
    said: saidOfReceipt,
    together: said.unit !== undefined,
    timeZone,
    say,
    knownOf: knownIn(book, context.registry, timeZone),
  };
}

/** Takes in files, folders, archives and messages: first everything is made safe, then it is looked into. */
export async function collectFiles(request: CollectRequest, paths: readonly string[]): Promise<void> {
  const { host, workspace, say } = request;
  const found = findFiles(host, workspace.root, paths);
  if (found.length === 0) throw new UserError({ code: 'collect/nothing', args: { paths } });
  const book = await openBook(request);
  const receiving = receivingOf(request, book);
  const incoming: Incoming[] = [];
  for (const file of found) {
    const taken = takeIn(receiving, file);
    if (taken.kind === 'refused') say(taken);
    else incoming.push(taken);
  }
  await judgePending(request, book, await receiveFiles(receiving, incoming));
}

const pendingOf = ({ id, receivedAt = '', originals: [main, ...beside] }: RegisterRecord): Pending => ({
  arrival: id,
  receivedAt,
  name: main?.name ?? id,
  beside: beside.map(({ name }) => name),
});

/** The entries of the inbox that are meant: all, or those whose names begin as was typed, with or without the day. */
function chosenOf(inbox: readonly RegisterRecord[], ids: readonly string[], said: Said): readonly RegisterRecord[] {
  if (ids.length === 0 && said.unit !== undefined && inbox.length > 1)
    throw new UserError({ code: 'collect/which-arrival', args: { count: inbox.length } });
  if (ids.length === 0) return inbox;
  const chosen = ids.flatMap(id => {
    const found = inbox.filter(
      record => record.id.startsWith(id) || record.id.slice('YYYY-MM-DD-'.length).startsWith(id),
    );
    if (found.length !== 1) throw new UserError({ code: 'collect/no-such-arrival', args: { id, found: found.length } });
    return found;
  });
  return [...new Set(chosen)];
}

/** A message or an archive is opened (again): a run may have been broken off before its contents were written down. */
async function reopened(
  request: CollectRequest,
  receiving: Receiving,
  record: RegisterRecord,
): Promise<readonly Pending[]> {
  const { host, workspace, timeZone } = request;
  const pending = pendingOf(record);
  const [main] = record.originals;
  const bytes = main && readOriginal(host, workspace.root, main);
  const container = main && bytes && incomingOf(main, bytes);
  const arrival = await recordedArrival(host, workspace, record);
  if (container === undefined || arrival === undefined || !isContainer(container)) return [pending];
  const { recordedAt, recordedBy } = request.received;
  const { said: saidThen = receiving.facts.said } = arrival;
  const within: Receiving = {
    ...receiving,
    facts: {
      plan: arrival.plan,
      received: { ...arrival, recordedAt, recordedBy },
      ...(saidThen !== undefined && { said: receiving.facts.said ?? saidThen }),
    },
    together: receiving.together || saidThen !== undefined,
    // Where nobody says it, a file comes a moment before it is recorded, and by the first of the channels.
    said: { time: !isRecordedAtOnce(arrival, timeZone), channel: arrival.channel !== channels[0] },
  };
  return reopenContainer(within, container, pending);
}

/** Judges again what lies in the inbox, all of it or the entries whose names begin with `ids`. */
export async function collectInbox(request: CollectRequest, ids: readonly string[]): Promise<void> {
  const { said } = request;
  const book = await openBook(request);
  const entries = chosenOf(inboxOf(book.records), ids, said);
  const receiving = receivingOf(request, book);
  const pending: Pending[] = [];
  for (const record of entries) pending.push(...(await reopened(request, receiving, record)));
  await judgePending(request, book, pending);
}
