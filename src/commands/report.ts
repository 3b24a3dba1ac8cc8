import { join } from 'node:path';
import { ExitCode } from '../exit-code.ts';
import type { FileReplacement } from '../host.ts';
import { readRegister } from '../register/records.ts';
import { reportDocuments } from '../report/assemble.ts';
import { withPeriod } from '../status/read-facts.ts';
import type { Status } from '../status/status.ts';
import { openForReading } from '../store/reading.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { isFitToReport } from './report-check.ts';
import { type Consolidated, consolidated } from './report-inputs.ts';
import { formatsOf, renderReport, reportName, writeRendered } from './report-rendering.ts';
import type { Session } from './session.ts';
import type { ReportCommandWords } from './words.ts';

export interface ReportOptions extends PeriodOptions {
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly draft?: boolean;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
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

/** Checks the plan, then writes the consolidated report of a period, or a review of several years; all files of it or none. */
export async function reportCommand(session: Session, options: ReportOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  if (options.kind !== undefined || options.from !== undefined || options.to !== undefined)
    return (await import('./review.ts')).reviewCommand(session, options);
  const wanted = formatsOf(options.format);
  const workspace = openForReading(host, folder);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  if (!(await isFitToReport(session, workspace, options))) return ExitCode.findings;
  const documents = await loadDocuments(host, workspace, reportDocuments(workspace.documents, choice.period));
  const { records } = await readRegister(host, workspace);
  const made = consolidated(documents, records, choice, host.now(), options);
  const { report, status } = made;
  const rendered: FileReplacement[] = [];
  for (const format of wanted)
    rendered.push({
      path: join(options.out ?? '', `${reportName}-${status.period}.${format}`),
      bytes: await renderReport(host, format, report),
    });
  writeRendered(host, rendered);
  for (const { path } of rendered)
    host.stdout.write(`${words.report.written(path, report.submissions.accepted, owing(status))}\n`);
  for (const line of remarks(words.report, made, workspace)) host.stdout.write(`${line}\n`);
  return ExitCode.ok;
}
