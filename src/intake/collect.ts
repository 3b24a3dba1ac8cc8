import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { Arrival } from '../model/documents.ts';
import type { PeriodId } from '../model/period.ts';
import { inboxOf, type RegisterRecord, readRegister } from '../register/records.ts';
import { standingReceipts } from '../register/standing.ts';
import { type Store, type WritingOptions, writing } from '../store/writing.ts';
import { locationOf, originalPath } from '../workspace/layout.ts';
import { loadDocument } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { StoredFile } from './arrivals.ts';
import { RegisterBook } from './book.ts';
import { type IntakeContext, intakeContext } from './context.ts';
import { findFiles, limits } from './find-files.ts';
import { type Incoming, takeIn } from './incoming.ts';
import { judgeDelivery } from './judge-delivery.ts';
import type { Said } from './match.ts';
import type { Outcome } from './outcome.ts';
import { type Pending, receiveFiles } from './receive.ts';
import { clockWentBack, type Received } from './received.ts';
import { reportsIn } from './reports-in.ts';

export interface CollectRequest {
  readonly host: Host;
  readonly workspace: Workspace;
  readonly received: Received;
  readonly isSaid: boolean;
  readonly said: Said;
  readonly timeZone: string;
  readonly writing: WritingOptions;
  /** Told of each file as soon as what was told is durable. */
  readonly say: (outcome: Outcome) => void;
  /** Told how many deliveries are safe but not judged, when something keeps the command from going on. */
  readonly notJudged: (count: number) => void;
  /** Told when records of the register are from a later time than the clock says it is. */
  readonly clockWentBack: () => void;
}

/** What is known of an arrival whose files were judged before. */
function knownOutcome(context: IntakeContext, book: RegisterBook) {
  return (name: string, record: RegisterRecord): Outcome | undefined => {
    const receipts = book.records.filter(({ kind, arrival }) => kind === 'receipt' && arrival === record.id);
    const last = standingReceipts(receipts, book.records).at(-1);
    if (last === undefined) return undefined;
    return {
      kind: 'known',
      name,
      receivedAt: record.receivedAt ?? '',
      arrival: record.id,
      ...(last.unit !== undefined && { unitName: context.registry.nameOf(last.unit) }),
      ...(last.outcome !== undefined && {
        outcome: last.outcome as NonNullable<Extract<Outcome, { kind: 'known' }>['outcome']>,
      }),
    };
  };
}

async function recordedArrival(
  host: Host,
  workspace: Workspace,
  record: RegisterRecord,
): Promise<(Arrival & { readonly id: string }) | undefined> {
  const location = locationOf(record.path);
  if (location === undefined) return undefined;
  const { whole } = await loadDocument(host, workspace, { path: record.path, location });
  return whole === undefined ? undefined : { ...(whole as Arrival), id: record.id };
}

async function judgeAll(
  { host, said, say }: CollectRequest,
  store: Store,
  book: RegisterBook,
  context: IntakeContext,
  pending: readonly Pending[],
): Promise<void> {
  const { workspace } = store;
  await book.refresh(host, workspace);
  const judging = { host, store, book, context, said, reportOf: reportsIn(host, workspace) };
  const known = knownOutcome(context, book);
  for (const delivery of pending) {
    const record = book.records.find(({ id }) => id === delivery.arrival);
    const arrival = record && (await recordedArrival(host, workspace, record));
    // Another command may have judged it while this one waited.
    const judged = record && known(delivery.name, record);
    if (judged !== undefined) say(judged);
    else if (arrival !== undefined) say(await judgeDelivery(judging, delivery, arrival));
  }
}

/** Judges what is already safe; when that cannot be gone on with, it is told what waits, and nothing is lost. */
async function judgePending(
  request: CollectRequest,
  book: RegisterBook,
  context: IntakeContext,
  pending: readonly Pending[],
): Promise<void> {
  if (pending.length === 0) return;
  let waiting = pending.length;
  const say: CollectRequest['say'] = outcome => {
    waiting -= 1;
    request.say(outcome);
  };
  try {
    await writing(request.host, request.workspace, request.writing, store =>
      judgeAll({ ...request, say }, store, book, context, pending),
    );
  } catch (error) {
    if (waiting > 0) request.notJudged(waiting);
    throw error;
  } finally {
    request.host.untrusted.close();
  }
}

const bytesOfOriginal =
  (host: Host, root: string) =>
  ({ sha256 }: StoredFile): Uint8Array => {
    const content = host.files.read(`${root}/${originalPath(sha256)}`, limits.fileBytes);
    return content.kind === 'bytes' ? content.bytes : new Uint8Array();
  };

/** Takes in files, folders, archives and messages: first everything is made safe, then it is looked into. */
export async function collectFiles(request: CollectRequest, paths: readonly string[]): Promise<void> {
  const { host, workspace, received, isSaid, said, timeZone, say } = request;
  const { root } = workspace;
  const found = findFiles(host, paths);
  if (found.length === 0) throw new UserError({ code: 'collect/nothing', args: { paths } });
  const context = await intakeContext(host, workspace);
  const book = new RegisterBook(await readRegister(host, workspace), timeZone);
  if (clockWentBack(book.records, received)) request.clockWentBack();
  const incoming: Incoming[] = [];
  for (const file of found) {
    const taken = takeIn(host, root, file);
    if ('sha256' in taken) incoming.push(taken);
    else say(taken);
  }
  const facts = {
    plan: context.plan.id,
    received,
    ...(said.unit !== undefined && said.period !== undefined && { said: saidOf(said.unit, said.period) }),
  };
  const receiving = { host, root, book, facts, isSaid, together: said.unit !== undefined, timeZone, say };
  const pending = await receiveFiles(
    { ...receiving, known: knownOutcome(context, book) },
    incoming,
    bytesOfOriginal(host, root),
  );
  await judgePending(request, book, context, pending);
}

const saidOf = (unit: string, period: PeriodId): NonNullable<Arrival['said']> => ({
  unit,
  period: /^\d+$/.test(period) ? Number(period) : period,
});

const pendingOf = ({ id, originals: [main, ...beside] }: RegisterRecord): Pending => ({
  arrival: id,
  name: main?.name ?? id,
  beside: beside.map(({ name }) => name),
});

/** Judges again what lies in the inbox, all of it or the entries whose names begin with `ids`. */
export async function collectInbox(request: CollectRequest, ids: readonly string[]): Promise<number> {
  const { host, workspace, timeZone } = request;
  const book = new RegisterBook(await readRegister(host, workspace), timeZone);
  const inbox = inboxOf(book.records);
  const chosen = ids.flatMap(id => {
    const found = inbox.filter(
      record => record.id.startsWith(id) || record.id.slice('YYYY-MM-DD-'.length).startsWith(id),
    );
    if (found.length !== 1) throw new UserError({ code: 'collect/no-such-arrival', args: { id, found: found.length } });
    return found;
  });
  const entries = ids.length === 0 ? inbox : chosen;
  const context = await intakeContext(host, workspace);
  await judgePending(request, book, context, entries.map(pendingOf));
  return entries.length;
}
