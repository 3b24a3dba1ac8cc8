import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { isCivilDate } from '../model/civil-date.ts';
import { deadlineOfUnit } from '../model/deadline.ts';
import type { RosterDue } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import { safe, wrap } from '../output/terminal.ts';
import type { RosterEdit } from '../roster/edit-file.ts';
import { replaceRoster, rosterBytes } from '../roster/files.ts';
import {
  type Document,
  exempt,
  extend,
  type FrozenView,
  frozenOf,
  type GrantChange,
  isChanged,
  move,
  restore,
} from '../roster/grants.ts';
import { nameIn } from '../roster/pretty.ts';
import { readRosterView } from '../roster/read-view.ts';
import { isKind } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { periodArguments } from './roster.ts';
import type { Session } from './session.ts';
import { textOption } from './text-option.ts';

interface DocumentOptions extends PeriodOptions {
  readonly document: string;
  readonly documentDate?: string;
  readonly documentIssuer?: string;
  readonly documentTitle?: string;
}

interface DueOptions extends DocumentOptions {
  readonly before?: string;
  readonly by?: string;
}

interface ReasonOptions extends DocumentOptions {
  readonly reason?: string;
}

const limits = { number: 60, issuer: 500, title: 2000, reason: 2000 };

function dayOption(option: string, value: string): string {
  if (!isCivilDate(value)) throw new UserError({ code: 'option/date', args: { option, value } });
  return value;
}

function documentOf({ document, documentDate, documentIssuer, documentTitle }: DocumentOptions): Document {
  return {
    number: textOption('--document', document, limits.number),
    ...(documentDate !== undefined && { date: dayOption('--document-date', documentDate) }),
    ...(documentIssuer !== undefined && { issuer: textOption('--document-issuer', documentIssuer, limits.issuer) }),
    ...(documentTitle !== undefined && { title: textOption('--document-title', documentTitle, limits.title) }),
  };
}

/** "trước ngày" and "chậm nhất ngày" are different dates; the document says one of them. */
function dueOf(options: DueOptions): RosterDue {
  const { before, by } = options;
  if (before !== undefined && by !== undefined)
    throw new UserError({ code: 'option/conflict', args: { options: ['--before', '--by'] } });
  const document = documentOf(options);
  if (before !== undefined) return { before: dayOption('--before', before), document };
  if (by !== undefined) return { by: dayOption('--by', by), document };
  throw new UserError({ code: 'option/one-needed', args: { options: ['--before', '--by'] } });
}

interface Opened {
  readonly workspace: Workspace;
  readonly view: FrozenView;
  readonly nameOf: (unit: string) => string;
  readonly say: (text: string) => void;
}

async function openFrozen({ host, folder }: Session, options: PeriodOptions): Promise<Opened> {
  const workspace = openWorkspace(host, folder);
  const view = frozenOf(await readRosterView(host, workspace, choiceOf(options)), workspace.show);
  const say = (text: string): void => host.stdout.write(`${wrap(safe(text, 4000), host.stdout.columns, '')}\n`);
  return { workspace, view, nameOf: nameIn(view), say };
}

/** Writes what changed into the frozen roster, whose other lines stay as they are. */
async function write({ host, words }: Session, opened: Opened, edit: RosterEdit): Promise<void> {
  const { workspace, view, say } = opened;
  const { editedRoster, readRoster } = await import('../roster/edit-file.ts');
  const read = rosterBytes(host, workspace, view.file);
  const { isDeepStrictEqual } = await import('node:util');
  if (!isDeepStrictEqual(readRoster(read), view.frozen))
    throw new UserError({ code: 'roster/changed-meanwhile', args: { path: workspace.show(view.file) } });
  replaceRoster(host, workspace, view.file, read, editedRoster(read, edit));
  say(words.roster.written(workspace.show(view.file)));
}

async function finish(
  session: Session,
  opened: Opened,
  options: PeriodOptions,
  edit: RosterEdit | undefined,
): Promise<ExitCode> {
  const { words } = session;
  const { view, say } = opened;
  if (edit === undefined) say(words.roster.nothingWritten);
  else await write(session, opened, edit);
  say(words.roster.next(`plan status ${periodArguments(view, options)}`));
  return ExitCode.ok;
}

/** The edit of the units whose entry is another now; none where all is as it was. */
function editOf(changes: readonly GrantChange[]): RosterEdit | undefined {
  const changed = changes.filter(isChanged);
  if (changed.length === 0) return undefined;
  return { grants: new Map(changed.map(({ after }) => [after.unit, after])) };
}

/** A later date for some units, by document. */
export async function rosterExtendCommand(
  session: Session,
  units: readonly string[],
  options: DueOptions,
): Promise<ExitCode> {
  const due = dueOf(options);
  const opened = await openFrozen(session, options);
  const { view, nameOf, say } = opened;
  const words = session.words.roster;
  const changes = extend(units, due, view);
  for (const change of changes) {
    const [before, after] = [change.before, change.after].map(entry =>
      deadlineOfUnit(view.cycle, view.deadline, entry),
    );
    if (before === undefined || after === undefined) continue;
    const name = nameOf(change.after.unit);
    say(isChanged(change) ? words.extended(name, before, after) : words.alreadyExtended(name, after));
  }
  return finish(session, opened, options, editOf(changes));
}

/** Units of which an admissible report has come. */
async function reported({ host }: Session, { workspace, view }: Opened): Promise<ReadonlySet<string>> {
  const listed = workspace.documents.filter(
    ({ location: { kind, period } }) => kind === 'receipt' && period === view.period,
  );
  const receipts = (await loadDocuments(host, workspace, listed)).filter(isKind('receipt'));
  return new Set(
    receipts.flatMap(({ whole }) => (whole?.admissible === true && whole.cycle === view.cycle.id ? [whole.unit] : [])),
  );
}

/** No report of some units for this period, by document. */
export async function rosterExemptCommand(
  session: Session,
  units: readonly string[],
  options: ReasonOptions,
): Promise<ExitCode> {
  const grant = {
    reason: textOption('--reason', options.reason ?? '', limits.reason),
    document: documentOf(options),
  };
  const opened = await openFrozen(session, options);
  const { view, nameOf, say } = opened;
  const words = session.words.roster;
  const changes = exempt(units, grant, view);
  const has = await reported(session, opened);
  for (const change of changes) {
    const name = nameOf(change.after.unit);
    const before = change.before.exempt?.document.number;
    say(isChanged(change) ? words.exempted(name, grant, before) : words.alreadyExempt(name, grant));
    if (has.has(change.after.unit)) say(words.hasReported(name));
  }
  return finish(session, opened, options, editOf(changes));
}

/** Another date of the whole period, for this period alone, by document. */
export async function rosterDateCommand(session: Session, options: DueOptions): Promise<ExitCode> {
  const due = dueOf(options);
  const opened = await openFrozen(session, options);
  const { nameOf, say } = opened;
  const words = session.words.roster;
  const { before, after, changed, overtaken } = move(due, opened.view);
  say(changed ? words.moved(before, after) : words.alreadyMoved(after));
  if (overtaken.length > 0) say(words.extensionOvertaken(overtaken.map(nameOf)));
  return finish(session, opened, options, changed ? { due } : undefined);
}

/** Takes exemption and extension away again, by document. */
export async function rosterRestoreCommand(
  session: Session,
  units: readonly string[],
  options: ReasonOptions,
): Promise<ExitCode> {
  const { host } = session;
  const document = documentOf(options);
  const reason = options.reason === undefined ? undefined : textOption('--reason', options.reason, limits.reason);
  const opened = await openFrozen(session, options);
  const { view, nameOf, say } = opened;
  const words = session.words.roster;
  const on = wallClock(host.now(), view.cycle.timeZone).date;
  const { changes, revision } = restore(units, { on, document, ...(reason !== undefined && { reason }) }, view);
  for (const change of changes) {
    const { unit, exempt: exemption, extension } = change.before;
    const grants = [
      ...(exemption === undefined ? [] : [words.exempt(exemption)]),
      ...(extension === undefined
        ? []
        : [session.words.status.extendedTo(deadlineOfUnit(view.cycle, view.deadline, change.before))]),
    ];
    say(isChanged(change) ? words.restored(nameOf(unit), grants) : words.nothingToRestore(nameOf(unit)));
  }
  const edit = editOf(changes);
  return finish(session, opened, options, edit && { ...edit, ...(revision !== undefined && { revision }) });
}
