import type { Host } from '../host.ts';
import { sniff } from '../office/reading/sniff.ts';
import { limits as textLimits } from '../source/limits.ts';
import type { Store } from '../store/writing.ts';
import { reportPath } from '../workspace/layout.ts';
import type { RecordedArrival } from './arrivals.ts';
import type { RegisterBook } from './book.ts';
import { type IntakeContext, type Obligation, obligationOf, type ReportOf } from './context.ts';
import { type CurrentReport, changesOf, type Entering, entryOf } from './enter.ts';
import { judgeOpened } from './judge-opened.ts';
import { type Match, matchOf, type Question, type Said } from './match.ts';
import { subjectIn } from './open-container.ts';
import { candidatesOf, type OpenedReport, openReport } from './open-report.ts';
import { fileName, readOriginal } from './originals.ts';
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
  readonly entering: Entering;
  readonly reportOf: ReportOf;
}

/** What was said when the files came holds until somebody says otherwise. */
export function saidOf(said: Said, { said: earlier }: RecordedArrival): Said {
  if (said.unit !== undefined || earlier === undefined) return said;
  return { ...said, unit: earlier.unit, currentPeriod: String(earlier.period) };
}

function currentReport({ host, store }: Judging, path: string): CurrentReport {
  const content = host.files.read(`${store.workspace.root}/${path}`, textLimits.bytes);
  if (content.kind === 'bytes' || content.kind === 'absent') return content;
  return { kind: 'unreadable' };
}

async function openMain({ host, store }: Judging, { originals: [main] }: RecordedArrival) {
  const bytes = main && readOriginal(host, store.workspace.root, main);
  return bytes && openReport(host, sniff(bytes, main.name), bytes, main.name);
}

function matchOfArrival(opened: OpenedReport, name: string, arrival: RecordedArrival, judging: Judging): Match {
  const { context, said } = judging;
  const identity = 'identity' in opened ? opened.identity : undefined;
  // Ids leave nothing to be guessed, and looking for the name of every unit takes longer than reading the form.
  if (identity !== undefined) return matchOf(identity, saidOf(said, arrival), [], context);
  const names = [fileName(name), ...arrival.originals.slice(1).map(own => own.name)];
  const subject = subjectIn(arrival.evidence?.reference ?? '') ?? '';
  const candidates = candidatesOf(opened, [...names, subject], context.registry);
  return matchOf(undefined, saidOf(said, arrival), candidates, context);
}

/** Judges and enters what is known to be the report of one obligation. */
async function enter(
  judging: Judging,
  pending: Pending,
  arrival: RecordedArrival,
  opened: OpenedReport,
  obligation: Obligation,
): Promise<Outcome | Question> {
  const { book, store, context, entering, reportOf } = judging;
  const { period, entry: owing, cycle } = obligation;
  const path = reportPath(period, owing.unit);
  const judgement = await judgeOpened(opened, obligation, context, reportOf);
  const { known, ...delivery } = pending;
  if (known?.unit === owing.unit && known.outcome === judgement.outcome) return known;
  const entry = entryOf(book, arrival, judgement, obligation, entering);
  const changes = changesOf(book, entry, judgement, obligation, currentReport(judging, path));
  if (changes === undefined) return { code: 'report-edited', args: { path: store.workspace.show(path) } };
  store.commit(changes);
  book.add(entry.receipt);
  return {
    kind: 'judged',
    ...delivery,
    unit: owing.unit,
    unitName: context.registry.nameOf(owing.unit),
    period,
    receipt: entry.receipt.id,
    judgement,
    revision: entry.revision,
    report: entry.report,
    atDeadline: isAtDeadline(arrival, obligation.deadline.instant, cycle.timeZone),
    oldNews: isOldNews(arrival, cycle.timeZone),
  };
}

/** Matches, judges and enters one delivery; what cannot be matched stays in the inbox with a question. */
export async function judgeDelivery(judging: Judging, pending: Pending, arrival: RecordedArrival): Promise<Outcome> {
  const opened = await openMain(judging, arrival);
  const { known, ...delivery } = pending;
  const findings = opened?.kind === 'refused' ? [opened.finding] : opened?.kind === 'yaml' ? opened.faults : [];
  const unclear = (question: Question): Outcome => known ?? { kind: 'unclear', ...delivery, question, findings };
  if (opened === undefined) return unclear({ code: 'damaged', args: {} });
  const match = matchOfArrival(opened, pending.name, arrival, judging);
  if (match.kind === 'unclear') return unclear(match.question);
  const obligation = obligationOf(judging.context, match.unit, match.period, match.cycle);
  if (obligation === undefined) return unclear({ code: 'no-roster', args: { period: match.period } });
  const outcome = await enter(judging, pending, arrival, opened, obligation);
  return 'code' in outcome ? unclear(outcome) : outcome;
}
