import { join } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import type { PlannedReminder } from '../letters/planned-letters.ts';
import { prettyRound } from '../letters/pretty-round.ts';
import type { RemindedUnit } from '../letters/reminder-round.ts';
import { isCivilDate } from '../model/civil-date.ts';
import { safe, wrap } from '../output/terminal.ts';
import { readRegister } from '../register/records.ts';
import { statusDocuments, withPeriod } from '../status/read-facts.ts';
import { openForReading } from '../store/reading.ts';
import type { AnyDocument } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choiceOf } from './period-options.ts';
import { type PreparedRound, preparedRound, type RemindOptions } from './remind-preparation.ts';
import type { Session } from './session.ts';
import { type WaitOption, writingFor } from './writing.ts';

/** A receipt that cannot be read may be that of a unit which would be urged; so may a reminder. */
function refuseUnread(documents: readonly AnyDocument[], { show }: Workspace): void {
  const unread = documents.filter(
    ({ kind, whole }) => (kind === 'receipt' || kind === 'reminder') && whole === undefined,
  );
  if (unread.length > 0)
    throw new UserError({ code: 'reminder/unread', args: { files: unread.map(({ file }) => show(file)) } });
}

/** Somebody has to be told before the letters go out. */
function alarm(
  { stderr }: Host,
  reminders: readonly PlannedReminder[],
  isMeant: (unit: RemindedUnit) => boolean,
  said: (names: readonly string[]) => string,
): void {
  const names = reminders.flatMap(({ group }) => group.units.filter(isMeant).map(({ name }) => name));
  if (names.length > 0) stderr.write(`${wrap(said(names.map(name => safe(name))), stderr.columns, '')}\n`);
}

/** What would be written; the same letters are written by running again without `--dry-run`. */
function sayDryRun({ host, words }: Session, { reminders }: PreparedRound, out = ''): void {
  for (const { file, letter } of reminders.flatMap(({ letters }) => letters))
    host.stdout.write(`${words.remind.wouldWrite(join(out, file), letter.addressees.length)}\n`);
}

/** Prepares, and writes unless it is only tried: what is written while nobody else writes is sent by nobody else. */
async function remindIn(
  session: Session,
  workspace: Workspace,
  options: RemindOptions,
  isDryRun: boolean,
): Promise<void> {
  const { host, words, styleOf } = session;
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  const listed = statusDocuments(workspace, choice);
  const documents = await loadDocuments(host, workspace, listed);
  refuseUnread(documents, workspace);
  const registered = listed.filter(({ location }) => location.kind === 'reminder').length;
  const { records } = await readRegister(host, workspace);
  const prepared = preparedRound(documents, registered, choice, host.now(), options, records);
  const { round, reminders, shared, receivedSince } = prepared;
  const { stdout } = host;
  const context = { words: words.remind, style: styleOf(stdout), columns: stdout.columns };
  stdout.write(prettyRound(round, reminders, isDryRun, context));
  if (reminders.length === 0) return;
  const { renderReminders, writeReminders } = await import('./remind-writing.ts');
  const rendered = renderReminders(session, prepared, options);
  if (isDryRun) sayDryRun(session, prepared, options.out);
  else writeReminders(session, workspace, prepared, rendered);
  alarm(host, reminders, ({ unit }) => receivedSince.has(unit), words.remind.receivedSince);
  alarm(host, reminders, ({ hasAddress }) => !hasAddress, words.remind.alarm);
  const { nextDryRun, next } = words.remind;
  stdout.write(`${isDryRun ? nextDryRun : next(round.status.period, shared.document !== undefined)}\n`);
}

/** Writes the letters that remind or urge those who owe a report, and registers them. */
export async function remindCommand(session: Session, options: RemindOptions & WaitOption): Promise<ExitCode> {
  const { host, folder } = session;
  const { date, dryRun: isDryRun = false } = options;
  if (date !== undefined && !isCivilDate(date))
    throw new UserError({ code: 'option/date', args: { option: '--date', value: date } });
  const workspace = openForReading(host, folder);
  if (isDryRun) await remindIn(session, workspace, options, isDryRun);
  else await writingFor(session, workspace, options, store => remindIn(session, store.workspace, options, isDryRun));
  return ExitCode.ok;
}
