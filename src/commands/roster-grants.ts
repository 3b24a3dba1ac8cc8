import { ExitCode } from '../exit-code.ts';
import { deadlineOfUnit } from '../model/deadline.ts';
import type { RosterEntry } from '../model/documents.ts';
import { wallClock } from '../model/instant.ts';
import type { RosterEdit } from '../roster/edit-file.ts';
import {
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
import { reportedUnits } from '../roster/reported.ts';
import { rosterBytes } from '../roster/roster-bytes.ts';
import { sha256 } from '../store/sha256.ts';
import type { Store } from '../store/writing.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import {
  type DocumentOptions,
  type DueOptions,
  documentOf,
  dueOf,
  type ReasonOptions,
  reasonOf,
} from './grant-options.ts';
import { choiceOf } from './period-options.ts';
import { periodArguments, sayIn } from './roster.ts';
import type { Session } from './session.ts';
import { writingFor } from './writing.ts';

/** The frozen roster, while nobody else writes. */
interface Opened {
  readonly store: Store;
  readonly view: FrozenView;
  readonly nameOf: (unit: string) => string;
  readonly say: (text: string) => void;
}

/** Writes what changed into the frozen roster, whose other lines stay as they are. */
async function write({ host, words }: Session, { store, view, say }: Opened, edit: RosterEdit): Promise<void> {
  const { editedRoster } = await import('../roster/edit-file.ts');
  const read = rosterBytes(host, store.workspace, view);
  const bytes = editedRoster(read, edit);
  store.commit([{ kind: 'replace', path: view.file, bytes, expected: sha256(read) }]);
  say(words.roster.written(store.workspace.show(view.file)));
}

/** Opens the frozen roster, does `work`, and writes the edit that comes of it; without one there is nothing to write. */
function onFrozen(
  session: Session,
  options: DocumentOptions,
  work: (opened: Opened) => Promise<RosterEdit | undefined>,
): Promise<ExitCode> {
  const { host, words, folder } = session;
  return writingFor(session, openWorkspace(host, folder), options, async store => {
    const { workspace } = store;
    const view = frozenOf(await readRosterView(host, workspace, choiceOf(options)), workspace.show);
    // What changes is told once it is written: until then it is not so.
    const lines: string[] = [];
    const opened: Opened = { store, view, nameOf: nameIn(view), say: line => lines.push(line) };
    const edit = await work(opened);
    if (edit === undefined) opened.say(words.roster.nothingWritten);
    else await write(session, opened, edit);
    opened.say(words.roster.next(`plan status ${periodArguments(view, options)}`));
    for (const line of lines) sayIn(session)(line);
    return ExitCode.ok;
  });
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
  const words = session.words.roster;
  return onFrozen(session, options, async ({ view, nameOf, say }) => {
    const changes = extend(units, due, view);
    const dueFor = (entry: RosterEntry) => deadlineOfUnit(view.cycle, view.deadline, entry);
    for (const change of changes) {
      const name = nameOf(change.after.unit);
      const after = dueFor(change.after);
      say(isChanged(change) ? words.extended(name, dueFor(change.before), after) : words.alreadyExtended(name, after));
    }
    return editOf(changes);
  });
}

/** No report of some units for this period, by document. */
export async function rosterExemptCommand(
  session: Session,
  units: readonly string[],
  options: ReasonOptions,
): Promise<ExitCode> {
  const grant = { reason: reasonOf(options.reason ?? ''), document: documentOf(options) };
  const words = session.words.roster;
  return onFrozen(session, options, async ({ store, view, nameOf, say }) => {
    const changes = exempt(units, grant, view);
    const reported = await reportedUnits(session.host, store.workspace, view);
    for (const change of changes) {
      const name = nameOf(change.after.unit);
      const before = change.before.exempt?.document.number;
      say(isChanged(change) ? words.exempted(name, grant, before) : words.alreadyExempt(name, grant));
      if (reported.has(change.after.unit)) say(words.hasReported(name));
    }
    return editOf(changes);
  });
}

/** Another date of the whole period, for this period alone, by document. */
export async function rosterDateCommand(session: Session, options: DueOptions): Promise<ExitCode> {
  const due = dueOf(options);
  const words = session.words.roster;
  return onFrozen(session, options, async ({ view, nameOf, say }) => {
    const { before, after, changed, overtaken } = move(due, view);
    say(changed ? words.moved(before, after) : words.alreadyMoved(after));
    if (overtaken.length > 0) say(words.extensionOvertaken(overtaken.map(nameOf)));
    return changed ? { due } : undefined;
  });
}

/** Takes exemption and extension away again, by document. */
export async function rosterRestoreCommand(
  session: Session,
  units: readonly string[],
  options: ReasonOptions,
): Promise<ExitCode> {
  const { host } = session;
  const words = session.words.roster;
  const document = documentOf(options);
  const told = { document, ...(options.reason !== undefined && { reason: reasonOf(options.reason) }) };
  return onFrozen(session, options, async ({ view, nameOf, say }) => {
    const on = wallClock(host.now(), view.cycle.timeZone).date;
    const { changes, revision } = restore(units, { on, ...told }, view);
    for (const change of changes) {
      const { before } = change;
      const name = nameOf(before.unit);
      const grants = [
        ...(before.exempt === undefined ? [] : [words.exempt(before.exempt)]),
        ...(before.extension === undefined
          ? []
          : [session.words.status.extendedTo(deadlineOfUnit(view.cycle, view.deadline, before))]),
      ];
      say(isChanged(change) ? words.restored(name, grants) : words.nothingToRestore(name));
    }
    const edit = editOf(changes);
    return edit && { ...edit, ...(revision !== undefined && { revision }) };
  });
}
