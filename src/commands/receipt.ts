import { join, resolve } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { type Acknowledgement, acknowledgementOf } from '../letters/acknowledgement.ts';
import { acknowledgementText } from '../letters/acknowledgement-text.ts';
import { senderOf } from '../letters/sender.ts';
import { deadlineOf } from '../model/deadline.ts';
import type { Receipt, RosterEntry } from '../model/documents.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import { toPeriodId } from '../model/period.ts';
import { toMoment } from '../model/submission.ts';
import { type RegisterRecord, readRegister } from '../register/records.ts';
import { standingReceipts } from '../register/standing.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { statusDocuments, withPeriod } from '../status/read-facts.ts';
import { openForReading } from '../store/reading.ts';
import { nearest } from '../text/nearest.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { planModelOf } from '../workspace/plan-model.ts';
import { knownFormat } from './known-format.ts';
import { namedUnit } from './named-unit.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import type { Session } from './session.ts';

interface ReceiptOptions extends PeriodOptions {
  readonly id?: string;
  readonly out?: string;
  readonly format?: string;
  readonly template?: string;
}

const formats = ['text', 'docx'] as const;
type Format = (typeof formats)[number];

/** A folder to write to, or a template, means a file. */
function formatOf({ format, out, template }: ReceiptOptions): Format {
  const option = out === undefined ? (template === undefined ? undefined : '--template') : '--out';
  if (format === undefined) return option === undefined ? 'text' : 'docx';
  const known = knownFormat(format, formats);
  if (known === 'text' && option !== undefined)
    throw new UserError({ code: 'option/conflict', args: { options: ['--format text', option] } });
  return known;
}

interface Named {
  readonly id: string;
  readonly receipt: Receipt;
}

/** The receipt that was named by its id or the beginning of it, else the one that came last. */
function chosen(all: readonly Named[], asked: string | undefined, unit: string): Named | undefined {
  if (asked === undefined) return all.at(-1);
  const fitting = all.filter(({ id }) => id.startsWith(asked));
  if (fitting.length > 1)
    throw new UserError({ code: 'receipt/several', args: { id: asked, known: fitting.map(({ id }) => id) } });
  const [only] = fitting;
  if (only !== undefined || all.length === 0) return only;
  const ids = all.map(({ id }) => id);
  const suggestion = nearest(asked, ids);
  throw new UserError({
    code: 'receipt/unknown',
    args: { id: asked, unit, ...(suggestion !== undefined && { suggestion }) },
  });
}

/** In the order in which they came; of several at one instant, and of several that judge one file, the register tells. */
function receiptsOf(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  isWanted: (receipt: Receipt) => boolean,
  timeZone: string,
): readonly Named[] {
  const instant = ({ receipt }: Named): Instant => toMoment(receipt.receivedAt, timeZone).instant;
  const receipts = records.filter(({ kind }) => kind === 'receipt');
  const ranks = new Map(standingReceipts(receipts, records).map(({ id }, index) => [id, index]));
  const rank = ({ id }: Named): number => ranks.get(id) ?? 0;
  return documents
    .filter(isKind('receipt'))
    .flatMap(({ whole, location }): readonly Named[] =>
      whole !== undefined && isWanted(whole) && ranks.has(location.name) ? [{ id: location.name, receipt: whole }] : [],
    )
    .sort((left, right) => instant(left) - instant(right) || rank(left) - rank(right));
}

/** A unit that the roster does not name is acknowledged all the same: its report did come. */
const offRoster = (unit: string): RosterEntry => ({ unit, class: 'requested', basis: [] });

function acknowledged(
  documents: readonly AnyDocument[],
  choice: PeriodChoice,
  typed: string,
  now: Instant,
  asked: string | undefined,
  records: readonly RegisterRecord[],
): Acknowledgement {
  const model = planModelOf(documents);
  const facts = statusFactsOf(documents, choice, records);
  const { cycle, period, units } = facts;
  const unit = namedUnit(model.registry, typed, new Set(units.map(({ entry }) => entry.unit)));
  const name = model.registry.nameOf(unit);
  const all = receiptsOf(
    documents,
    records,
    receipt => receipt.unit === unit && receipt.cycle === cycle.id && toPeriodId(receipt.period) === period,
    cycle.timeZone,
  );
  const found = chosen(all, asked, name);
  const deadline = deadlineOf(cycle, period, facts.due);
  if (found === undefined || deadline === undefined)
    throw new UserError({ code: 'receipt/none', args: { unit: name, period } });
  const recordedAt = toMoment(found.receipt.recordedAt, cycle.timeZone);
  const { plan } = model.on(wallClock(recordedAt.instant, cycle.timeZone).date);
  return acknowledgementOf(found.id, found.receipt, {
    sender: senderOf(plan, model.registry),
    planTitle: plan.shortTitle,
    unit: { id: unit, name },
    cycle,
    period,
    entry: units.find(({ entry }) => entry.unit === unit)?.entry ?? offRoster(unit),
    deadline,
    receipts: all.map(({ receipt }) => receipt),
    at: now,
  });
}

/** The beginning of the hash tells receipts of one day apart. */
const fileOf = ({ unit, period, receipt }: Acknowledgement): string =>
  `xac-nhan-${unit.id}-${period}-${receipt.slice(0, 'yyyy-mm-dd-'.length + 8)}.docx`;

async function writeDocument(
  { host, words }: Session,
  acknowledgement: Acknowledgement,
  { out = '', template: own }: ReceiptOptions,
): Promise<void> {
  const [{ renderAcknowledgement }, { readTemplate }] = await Promise.all([
    import('../letters/render-letters.ts'),
    import('./read-template.ts'),
  ]);
  const path = join(out, fileOf(acknowledgement));
  const template = readTemplate(host, 'acknowledgement', own);
  host.files.write(resolve(host.workingDirectory, path), renderAcknowledgement(template, acknowledgement));
  host.stdout.write(`${words.receipt.written(path, acknowledgement.unit.name)}\n`);
}

/** Prints what the office confirms to a unit: what came when, unchanged, and whether it was in time. */
export async function receiptCommand(session: Session, unit: string, options: ReceiptOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const format = formatOf(options);
  const workspace = openForReading(host, folder);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  const documents = await loadDocuments(host, workspace, statusDocuments(workspace, choice));
  const { records } = await readRegister(host, workspace);
  const acknowledgement = acknowledged(documents, choice, unit, host.now(), options.id, records);
  if (format === 'docx') await writeDocument(session, acknowledgement, options);
  else host.stdout.write(acknowledgementText(acknowledgement, words.receipt, host.stdout.columns));
  return ExitCode.ok;
}
