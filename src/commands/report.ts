import { resolve } from 'node:path';
import { toolVersion } from '../build.ts';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import { isCivilDate } from '../model/civil-date.ts';
import { sectionsOf } from '../output/sections.ts';
import { totals } from '../output/totals.ts';
import { readRegister } from '../register/records.ts';
import { reportDocuments } from '../report/assemble.ts';
import { withPeriod } from '../status/read-facts.ts';
import type { Status } from '../status/status.ts';
import { openForReading } from '../store/reading.ts';
import { validate } from '../validation/validate.ts';
import type { Validation } from '../validation/validation.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { knownFormat } from './known-format.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { type ReportFiles, reportFiles } from './report-files.ts';
import { type Consolidated, consolidated } from './report-inputs.ts';
import { sayNarrative, withOwnText } from './report-narrative.ts';
import { type ReportFormat, reportFormats, usualFormats } from './report-rendering.ts';
import type { Session } from './session.ts';
import type { ReportCommandWords } from './words.ts';

export interface ReportOptions extends PeriodOptions {
  readonly asOf?: string;
  /** The day that the document bears. */
  readonly date?: string;
  readonly format?: string;
  readonly kind?: string;
  readonly out?: string;
  readonly draft?: boolean;
}

const formatsOf = (value = usualFormats.join(',')): readonly ReportFormat[] => [
  ...new Set(value.split(',').map(part => knownFormat(part.trim(), reportFormats))),
];

function checkDate(value: string | undefined): void {
  if (value !== undefined && !isCivilDate(value))
    throw new UserError({ code: 'option/date', args: { option: '--date', value } });
}

/** Errors stop a report that is to be signed: the officer is told how many there are, and where to look. */
function sayErrors({ host, words, styleOf }: Session, workspace: Workspace, { checked, findings }: Validation): void {
  const context = {
    wording: () => ({ message: '' }),
    words: words.output,
    show: workspace.show,
    source: () => undefined,
    style: styleOf(host.stderr),
    columns: host.stderr.columns,
    strict: false,
  };
  host.stderr.write(
    `${totals({ tool: `plan ${toolVersion}`, checked, findings }, sectionsOf(findings, words.output), context)}\n${words.report.notWritten}\n`,
  );
}

/** All who owe the report, whether or not it is due yet. */
const owing = ({ rates }: Status): number => rates.required.expected + rates.required.notDue;

function remarks(
  words: ReportCommandWords,
  { report, status, endedIssuer: ended }: Consolidated,
  { show }: Workspace,
): readonly string[] {
  const { missing } = status.rates.required;
  return [
    ...(ended === undefined ? [] : [words.asOfLastDay(ended.name, ended.to)]),
    ...(status.illustrative ? [words.illustrative] : []),
    ...(status.provisional ? [words.provisional] : []),
    ...(status.unread.length > 0 ? [words.unread(status.unread.map(show))] : []),
    ...(report.unused.length > 0 ? [words.unused(report.unused.map(show))] : []),
    ...(missing > 0 ? [words.missing(missing, status.period)] : []),
  ];
}

/** All files or none, and each of them said. */
function writeFiles(
  { host, words: { report: words } }: Session,
  { report, status }: Consolidated,
  { pages, manifest, inputs }: ReportFiles,
): void {
  host.files.writeTogether(
    [...pages, manifest].map(({ path, bytes }) => ({ path: resolve(host.workingDirectory, path), bytes })),
  );
  for (const { path } of pages)
    host.stdout.write(`${words.written(path, report.submissions.accepted, owing(status))}\n`);
  host.stdout.write(`${words.manifest(manifest.path, inputs)}\n`);
}

/** Checks the plan, then writes the consolidated report of a period; all files of it or none. */
export async function reportCommand(session: Session, options: ReportOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const wanted = formatsOf(options.format);
  host.expectWork();
  checkDate(options.date);
  const workspace = openForReading(host, folder);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  const validation = await validate(host, workspace);
  if (options.draft !== true && validation.findings.some(({ severity }) => severity === 'error')) {
    sayErrors(session, workspace, validation);
    return ExitCode.findings;
  }
  const listed = reportDocuments(workspace.documents, choice.period);
  const documents = await loadDocuments(host, workspace, listed);
  const { records } = await readRegister(host, workspace);
  const drafted = consolidated(documents, records, choice, host.now(), options);
  const { made, findings } = await withOwnText(session, workspace, documents, drafted);
  const { out = '' } = options;
  writeFiles(session, made, await reportFiles(host, workspace, { made, formats: wanted, out, listed }));
  await sayNarrative(session, workspace, findings);
  for (const line of remarks(words.report, made, workspace)) host.stdout.write(`${line}\n`);
  return ExitCode.ok;
}
