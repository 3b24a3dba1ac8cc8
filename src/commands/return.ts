import { join, resolve } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { FileReplacement } from '../host.ts';
import { intakeContext } from '../intake/context.ts';
import { reportsIn } from '../intake/reports-in.ts';
import { senderOf } from '../letters/sender.ts';
import { loadFormFindingWordings } from '../messages/form-finding-words.ts';
import { addWorkingDays, type CivilDate, isCivilDate } from '../model/civil-date.ts';
import { wallClock } from '../model/instant.ts';
import { readRegister } from '../register/records.ts';
import { type ReturnFiles, type Returning, returnFiles } from '../returns/return-files.ts';
import { returnedReport } from '../returns/returned-report.ts';
import { withPeriod } from '../status/read-facts.ts';
import { openForReading } from '../store/reading.ts';
import { choosePeriod } from '../workspace/plan-model.ts';
import { letterNumber } from './letter-number-option.ts';
import { namedUnit } from './named-unit.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { readTemplate } from './read-template.ts';
import type { Session } from './session.ts';

interface ReturnOptions extends PeriodOptions {
  readonly unit?: readonly string[];
  readonly correctBy?: string;
  readonly number?: string;
  readonly date?: string;
  readonly out?: string;
  readonly template?: string;
}

const workingDaysToCorrect = 5;

function dayOf(option: string, value: string | undefined): CivilDate | undefined {
  if (value === undefined || isCivilDate(value)) return value;
  throw new UserError({ code: 'option/date', args: { option, value } });
}

interface OutputFile extends FileReplacement {
  /** As the person at the keyboard would type it. */
  readonly shown: string;
  readonly say: (path: string) => string;
}

function outputFiles({ host, words }: Session, out: string, made: ReturnFiles): readonly OutputFile[] {
  const { stem, workbook, letter, counts, unitName } = made;
  const file = (ending: string, bytes: Uint8Array, say: OutputFile['say']): OutputFile => {
    const shown = join(out, `${stem}.${ending}`);
    return { shown, path: resolve(host.workingDirectory, shown), bytes, say };
  };
  return [
    ...(workbook instanceof Uint8Array ? [file('xlsx', workbook, path => words.returns.marked(path, counts))] : []),
    file('docx', letter, path => words.returns.letter(path, unitName)),
  ];
}

/** Files that are there are left: an officer may have written a number into the letter. Nothing is written if one is another. */
function writeNew({ host, words }: Session, files: readonly OutputFile[]): void {
  const standing = files.map(file => {
    const content = host.files.read(file.path, file.bytes.length);
    if (content.kind === 'absent') return { file, isNew: true };
    if (content.kind === 'bytes' && Buffer.compare(content.bytes, file.bytes) === 0) return { file, isNew: false };
    throw new UserError({ code: 'letter/exists', args: { path: file.shown } });
  });
  host.files.writeTogether(standing.filter(({ isNew }) => isNew).map(({ file }) => file));
  for (const { file, isNew } of standing)
    host.stdout.write(`${isNew ? file.say(file.shown) : words.returns.unchanged(file.shown)}\n`);
}

function sayUnmarked({ host: { stdout }, words }: Session, { workbook, unitName }: ReturnFiles): void {
  if (workbook instanceof Uint8Array) return;
  const { noWorkbook, letterOnly } = words.returns;
  const why =
    workbook === 'not-read'
      ? noWorkbook(unitName)
      : `${unitName}: ${words.failures['marking/unusable'](workbook).message} ${letterOnly}`;
  stdout.write(`${why}\n`);
}

/** What all returns of this run have in common, and where the reports are. */
async function prepared({ host, folder }: Session, options: ReturnOptions) {
  const date = dayOf('--date', options.date);
  const asked = dayOf('--correct-by', options.correctBy);
  const workspace = openForReading(host, folder);
  const context = await intakeContext(host, workspace);
  const { plan, registry } = context;
  const { cycle, period } = choosePeriod(context.model, withPeriod(choiceOf(options), workspace, host.now()));
  const today = wallClock(host.now(), cycle.timeZone).date;
  const sender = senderOf(plan, registry);
  const number = letterNumber(options.number, sender);
  if (asked !== undefined && asked < today) throw new UserError({ code: 'return/past', args: { day: asked, today } });
  const common: Returning = {
    plan,
    registry,
    sender,
    template: readTemplate(host, 'return', options.template),
    wording: await loadFormFindingWordings('vi'),
    today,
    correctBy: asked ?? addWorkingDays(today, workingDaysToCorrect, new Set(cycle.holidays ?? [])),
    ...(number !== undefined && { number }),
    ...(date !== undefined && { date }),
  };
  const { records } = await readRegister(host, workspace);
  return { cycle, period, common, from: { host, workspace, context, records, reportOf: reportsIn(host, workspace) } };
}

/** Sends reports back: what is wrong is marked in the unit's own file, and asked for in a letter. */
export async function returnCommand(session: Session, options: ReturnOptions): Promise<ExitCode> {
  const { host, words } = session;
  const { unit: typed = [], out = '' } = options;
  if (typed.length === 0) throw new UserError({ code: 'option/missing', args: { option: '--unit' } });
  const { cycle, period, common, from } = await prepared(session, options);
  const { registry, rosterUnits } = from.context;
  const units = new Set(typed.map(name => namedUnit(registry, name, rosterUnits.get(period) ?? new Set())));
  const made: ReturnFiles[] = [];
  try {
    for (const unit of units) made.push(returnFiles(await returnedReport(from, unit, period, cycle), common));
  } finally {
    host.untrusted.close();
  }
  writeNew(
    session,
    made.flatMap(files => outputFiles(session, out, files)),
  );
  for (const files of made) sayUnmarked(session, files);
  host.stdout.write(`${words.returns.next(common.correctBy)}\n`);
  return ExitCode.ok;
}
