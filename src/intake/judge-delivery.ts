import type { Host } from '../host.ts';
import type { Arrival } from '../model/documents.ts';
import { instantText } from '../model/instant-text.ts';
import { periodBefore } from '../model/period.ts';
import { sniff } from '../office/reading/sniff.ts';
import { limits as textLimits } from '../source/limits.ts';
import type { Store } from '../store/writing.ts';
import { originalPath, reportPath } from '../workspace/layout.ts';
import type { RegisterBook } from './book.ts';
import { type IntakeContext, type Obligation, obligationOf, type ReportOf } from './context.ts';
import { entryOf, knownReport } from './enter.ts';
import { limits } from './find-files.ts';
import { judgeWorkbook } from './judge-workbook.ts';
import { judgeYaml } from './judge-yaml.ts';
import type { Judgement } from './judgement.ts';
import { type Match, matchOf, type Question, type Said } from './match.ts';
import { candidatesOf, type OpenedReport, openReport } from './open-report.ts';
import type { Outcome } from './outcome.ts';
import type { Pending } from './receive.ts';
import { isAtDeadline, isOldNews } from './received.ts';

/** What judging needs besides the delivery; it is done under the lock. */
export interface Judging {
  readonly host: Host;
  readonly store: Store;
  readonly book: RegisterBook;
  readonly context: IntakeContext;
  readonly said: Said;
  readonly reportOf: ReportOf;
}

type RecordedArrival = Arrival & { readonly id: string };

/** What the contents of a report come to, whoever asks. */
export async function judgeOpened(
  opened: OpenedReport,
  obligation: Obligation,
  { context, reportOf }: Pick<Judging, 'context' | 'reportOf'>,
): Promise<Judgement> {
  const { unit } = obligation.entry;
  switch (opened.kind) {
    case 'workbook':
      return judgeWorkbook(opened.content, obligation, context, reportOf);
    case 'yaml':
      return judgeYaml(
        opened.bytes,
        obligation.period,
        unit,
        context.reference,
        await reportOf(unit, periodBefore(obligation.period)),
      );
    case 'refused':
      return { outcome: 'unread', admissible: false, findings: [opened.finding], illustrative: false };
    case 'document':
      // A person said whose it is and could read it; what it says has still to be typed into a form.
      return { outcome: 'unread', admissible: true, findings: [], illustrative: obligation.illustrative };
  }
}

function bytesAt({ host, store }: Judging, path: string, limit: number): Uint8Array | undefined {
  const content = host.files.read(`${store.workspace.root}/${path}`, limit);
  return content.kind === 'bytes' ? content.bytes : undefined;
}

const unclear = (
  { name, beside, arrival }: Pending,
  { receivedAt }: RecordedArrival,
  question: Question,
  opened: OpenedReport,
): Outcome => ({
  kind: 'unclear',
  name,
  beside,
  receivedAt,
  arrival,
  question,
  findings: opened.kind === 'refused' ? [opened.finding] : opened.kind === 'yaml' ? opened.faults : [],
});

/** Matches, judges and enters one delivery; what cannot be matched stays in the inbox with a question. */
export async function judgeDelivery(judging: Judging, pending: Pending, arrival: RecordedArrival): Promise<Outcome> {
  const { host, context, book, store, said } = judging;
  const [main] = arrival.originals;
  const bytes = main === undefined ? undefined : bytesAt(judging, originalPath(main.sha256), limits.fileBytes);
  const opened: OpenedReport =
    main === undefined || bytes === undefined
      ? { kind: 'document' }
      : await openReport(host, sniff(bytes, main.name), bytes, main.name);
  const identity = 'identity' in opened ? opened.identity : undefined;
  // Looking for the name of every unit takes longer than reading the form, and ids leave nothing to be guessed.
  const candidates = identity === undefined ? candidatesOf(opened, pending.name, context.registry) : [];
  const match: Match = matchOf(identity, said, candidates, context);
  if (match.kind === 'unclear') return unclear(pending, arrival, match.question, opened);
  const { unit, period, cycle } = match;
  const obligation = obligationOf(context, unit, period, cycle);
  if (obligation === undefined) return unclear(pending, arrival, { code: 'no-roster', args: { period } }, opened);
  const current = bytesAt(judging, reportPath(period, unit), textLimits.bytes);
  if (current !== undefined && !knownReport(book.records, unit, period)(current)) {
    const args = { path: store.workspace.show(reportPath(period, unit)) };
    return unclear(pending, arrival, { code: 'report-edited', args }, opened);
  }
  const judgement = await judgeOpened(opened, obligation, judging);
  const recordedAt = instantText(host.now(), cycle.timeZone);
  const entry = entryOf(book, arrival, judgement, obligation, { current, recordedAt });
  store.commit(entry.changes);
  entry.entered();
  const { timeZone } = cycle;
  return {
    kind: 'judged',
    name: pending.name,
    beside: pending.beside,
    receivedAt: arrival.receivedAt,
    unit,
    unitName: context.registry.nameOf(unit),
    period,
    receipt: entry.id,
    judgement,
    revision: entry.revision,
    atDeadline: isAtDeadline(arrival, obligation.deadline.instant, timeZone),
    oldNews: isOldNews(arrival, timeZone),
  };
}
