import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { type CivilDate, isCivilDate } from '../model/civil-date.ts';
import { wallClock } from '../model/instant.ts';
import { partOf } from '../model/period.ts';
import { safe, wrap } from '../output/terminal.ts';
import { jsonRoster } from '../roster/json.ts';
import { changeLines, countsOf, nameIn, prettyRoster, type RosterContext } from '../roster/pretty.ts';
import { readRosterView } from '../roster/read-view.ts';
import { rosterBytes } from '../roster/roster-bytes.ts';
import type { RosterView } from '../roster/view.ts';
import { openForReading } from '../store/reading.ts';
import { sha256 } from '../store/sha256.ts';
import type { Store } from '../store/writing.ts';
import { openWorkspace, type Workspace } from '../workspace/workspace.ts';
import { reasonOf } from './grant-options.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import type { Session } from './session.ts';
import { type WaitOption, writingFor } from './writing.ts';

interface RosterOptions extends PeriodOptions, WaitOption {
  readonly date?: string;
  readonly freeze?: boolean;
  readonly refreeze?: boolean;
  readonly reason?: string;
  readonly illustrative?: boolean;
  readonly json?: boolean;
}

/** What is asked of the roster, once the options agree with one another. */
interface Opened {
  readonly workspace: Workspace;
  readonly view: RosterView;
  readonly context: RosterContext;
  readonly say: (text: string) => void;
}

function dateOption(value: string | undefined): CivilDate | undefined {
  if (value !== undefined && !isCivilDate(value))
    throw new UserError({ code: 'option/date', args: { option: '--date', value } });
  return value;
}

function guardOptions({ freeze, refreeze, reason, illustrative, json }: RosterOptions): void {
  const writing = freeze === true ? '--freeze' : refreeze === true ? '--refreeze' : undefined;
  if (freeze === true && refreeze === true)
    throw new UserError({ code: 'option/conflict', args: { options: ['--freeze', '--refreeze'] } });
  if (json === true && writing !== undefined)
    throw new UserError({ code: 'option/conflict', args: { options: ['--json', writing] } });
  if (illustrative === true && freeze !== true)
    throw new UserError({ code: 'option/needs', args: { option: '--illustrative', needs: '--freeze' } });
  if (refreeze === true && reason !== undefined) reasonOf(reason);
  if (refreeze === true && reason === undefined)
    throw new UserError({ code: 'option/needs', args: { option: '--refreeze', needs: '--reason' } });
}

function contextOf({ host, words, styleOf }: Session, { show }: Workspace): RosterContext {
  const { stdout } = host;
  return {
    words: words.roster,
    statusWords: words.status,
    style: styleOf(stdout),
    columns: stdout.columns,
    show,
  };
}

/** How the period is asked for again. */
export function periodArguments({ period }: Pick<RosterView, 'period'>, { cycle }: PeriodOptions): string {
  const own = partOf(period) === undefined ? `--year ${period}` : `--period ${period}`;
  return cycle === undefined ? own : `${own} --cycle ${cycle}`;
}

/** One paragraph within the width; commands are left whole for copying. */
export const sayIn =
  ({ host }: Session) =>
  (text: string): void =>
    host.stdout.write(`${wrap(safe(text, 4000), host.stdout.columns, '')}\n`);

function sayNobody({ words, host }: Session, { view, say }: Opened, options: RosterOptions): ExitCode {
  const { nobody, date } = view;
  if (nobody === undefined) return ExitCode.ok;
  const command =
    nobody.lastDay === undefined ? undefined : `plan roster ${periodArguments(view, options)} --date ${nobody.lastDay}`;
  say(words.roster.nobody(date, nobody.lost.map(nameIn(view))));
  host.stdout.write(`${words.output.fix(words.roster.nobodyFix(command))}\n`);
  return ExitCode.findings;
}

const sayIllustrative = ({ host, words, styleOf }: Session): void => {
  host.stdout.write(`${styleOf(host.stdout).warning(words.roster.illustrative)}\n`);
};

/** What is frozen stays; the same roster again is no change, another one is refused. */
function sayFrozen(session: Session, opened: Opened, options: RosterOptions): ExitCode {
  const { host, words } = session;
  const { view, workspace, context, say } = opened;
  const { frozen, difference, file, date } = view;
  if (frozen === undefined) return ExitCode.ok;
  if (options.illustrative === true && frozen.illustrative !== true)
    throw new UserError({ code: 'roster/not-illustrative', args: { path: workspace.show(file) } });
  if (frozen.illustrative === true) sayIllustrative(session);
  if (difference.length === 0) {
    say(words.roster.alreadyFrozen(workspace.show(file), frozen.date));
    return ExitCode.ok;
  }
  say(words.roster.wouldChange(date));
  for (const line of changeLines(context, view, difference)) host.stdout.write(`${line}\n`);
  host.stdout.write('\n');
  say(words.roster.refused(workspace.show(file), frozen.date));
  const command = `plan roster ${periodArguments(view, options)} --date ${date} --refreeze --reason "…"`;
  host.stdout.write(`${words.roster.refreezeWith(command)}\n`);
  return ExitCode.findings;
}

async function freeze(session: Session, store: Store, opened: Opened, options: RosterOptions): Promise<ExitCode> {
  const { words } = session;
  const { view, workspace, say } = opened;
  const isIllustrative = options.illustrative === true;
  if (view.frozen !== undefined) return sayFrozen(session, opened, options);
  if (view.nobody !== undefined) return sayNobody(session, opened, options);
  const { encodeRoster } = await import('../roster/encode.ts');
  // Not a record that is never edited: people review it, and add to it.
  store.commit([{ kind: 'replace', path: view.file, bytes: encodeRoster(view, isIllustrative), expected: undefined }]);
  say(words.roster.totals(countsOf(view.resolved)));
  say(words.roster.frozen(workspace.show(view.file)));
  if (isIllustrative) sayIllustrative(session);
  say(words.roster.next(`plan form ${periodArguments(view, options)} --all`));
  return ExitCode.ok;
}

/** A roster frozen anew keeps what documents granted, and says why it was changed. */
async function refreeze(session: Session, store: Store, opened: Opened, options: RosterOptions): Promise<ExitCode> {
  const { host, words } = session;
  const { view, workspace, context, say } = opened;
  const { frozen, period, file, date, resolved, difference, cycle } = view;
  if (frozen === undefined)
    throw new UserError({ code: 'roster/freeze-first', args: { period, path: workspace.show(file) } });
  if (view.nobody !== undefined) return sayNobody(session, opened, options);
  if (difference.length === 0) return sayFrozen(session, opened, options);
  const { refrozenRoster } = await import('../roster/edit-file.ts');
  const read = rosterBytes(host, workspace, view);
  const on = wallClock(host.now(), cycle.timeZone).date;
  const revision = { on, kind: 'refreeze', previousDate: frozen.date, reason: reasonOf(options.reason ?? '') } as const;
  const bytes = refrozenRoster(read, { date, units: resolved }, revision);
  store.commit([{ kind: 'replace', path: file, bytes, expected: sha256(read) }]);
  for (const line of changeLines(context, view, difference)) host.stdout.write(`${line}\n`);
  say(words.roster.refrozen(workspace.show(file), date));
  say(words.roster.next(`plan validate ${workspace.show(file)}`));
  return ExitCode.ok;
}

async function opened(
  session: Session,
  workspace: Workspace,
  options: RosterOptions,
  date: CivilDate | undefined,
): Promise<Opened> {
  const view = await readRosterView(session.host, workspace, choiceOf(options), date);
  return { workspace, view, context: contextOf(session, workspace), say: sayIn(session) };
}

function showRoster(session: Session, known: Opened, options: RosterOptions): ExitCode {
  const { host, words } = session;
  const { view, context } = known;
  const isUsable = view.frozen !== undefined || view.nobody === undefined;
  if (options.json === true) host.stdout.write(jsonRoster(view));
  else {
    host.stdout.write(prettyRoster(view, context));
    const command = `plan roster ${periodArguments(view, options)} --date ${view.date} --freeze`;
    if (!isUsable) sayNobody(session, known, options);
    else if (view.frozen === undefined) host.stdout.write(`${words.roster.freezeWith(command)}\n`);
  }
  return isUsable ? ExitCode.ok : ExitCode.findings;
}

/** Who owes the report of a period: shown, and on request frozen. */
export async function rosterCommand(session: Session, options: RosterOptions): Promise<ExitCode> {
  const { host, folder } = session;
  guardOptions(options);
  const date = dateOption(options.date);
  if (options.freeze !== true && options.refreeze !== true)
    return showRoster(session, await opened(session, openForReading(host, folder), options, date), options);
  return writingFor(session, openWorkspace(host, folder), options, async store => {
    const known = await opened(session, store.workspace, options, date);
    return options.freeze === true ? freeze(session, store, known, options) : refreeze(session, store, known, options);
  });
}
