import { instantText } from '../model/instant-text.ts';
import { deliveredIn } from '../register/records.ts';
import { type Store, writing } from '../store/writing.ts';
import { recordedArrival } from './arrivals.ts';
import type { RegisterBook } from './book.ts';
import { type Judging, judgeDelivery } from './judge-delivery.ts';
import { type KnownOf, knownIn } from './known.ts';
import type { Outcome } from './outcome.ts';
import type { Pending } from './receive.ts';
import { reportsIn } from './reports-in.ts';
import type { CollectRequest } from './request.ts';

/**
 * Commands that did not see each other may have recorded the same files at the same moment: one arrival is judged, once. It is the
 * first in the order of the chain, unless another was judged already by a command that saw no more than that one.
 */
function oneOf(book: RegisterBook, pending: Pending): Pending {
  const own = book.record(pending.arrival);
  const [main] = own?.originals ?? [];
  if (own === undefined || main === undefined) return pending;
  const same = book.arrivalsWith(main.sha256).filter(other => deliveredIn(other) === deliveredIn(own));
  const chosen = same.find(({ id }) => book.receiptsFor(id).length > 0) ?? same[0];
  return chosen === undefined
    ? pending
    : { ...pending, arrival: chosen.id, receivedAt: chosen.receivedAt ?? pending.receivedAt };
}

/** What one delivery comes to; another command may have judged it while this one waited. */
async function outcomeOf(judging: Judging, pending: Pending, knownOf: KnownOf): Promise<Outcome> {
  const { host, store, book } = judging;
  const { known, ...delivery } = pending;
  const record = book.record(pending.arrival);
  const meanwhile = known === undefined && record !== undefined ? knownOf(pending.name, record) : undefined;
  if (meanwhile !== undefined) return meanwhile;
  const arrival = record && (await recordedArrival(host, store.workspace, record));
  if (arrival !== undefined) return judgeDelivery(judging, pending, arrival);
  return { kind: 'unclear', ...delivery, question: { code: 'damaged', args: {} }, findings: [] };
}

async function judgeAll(
  { host, context, said, say, received, timeZone }: CollectRequest,
  store: Store,
  book: RegisterBook,
  waiting: Pending[],
): Promise<void> {
  const { workspace } = store;
  await book.refresh(host, workspace);
  const { recordedBy } = received;
  const shared = { host, store, book, context, said, reportOf: reportsIn(host, workspace) };
  const knownOf = knownIn(book, context.registry, timeZone);
  for (let [pending] = waiting; pending !== undefined; [pending] = waiting) {
    const entering = { recordedAt: instantText(host.now(), timeZone), recordedBy };
    const outcome = await outcomeOf({ ...shared, entering }, oneOf(book, pending), knownOf);
    waiting.shift();
    say(outcome);
  }
}

/** Judges what is already safe; when that is broken off, what was not judged is told, and nothing of it is lost. */
export async function judgePending(
  request: CollectRequest,
  book: RegisterBook,
  pending: readonly Pending[],
): Promise<void> {
  if (pending.length === 0) return;
  const waiting = [...pending];
  try {
    await writing(request.host, request.workspace, request.writing, store => judgeAll(request, store, book, waiting));
  } catch (error) {
    for (const { known, ...one } of waiting) request.say(known ?? { kind: 'waiting', ...one });
    throw error;
  }
}
