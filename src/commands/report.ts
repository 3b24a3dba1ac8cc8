import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { Host } from '../host.ts';
import { isCivilDate } from '../model/civil-date.ts';
import { readRegister } from '../register/records.ts';
import { reportDocuments } from '../report/assemble.ts';
import { type ManifestFiles, manifestOf } from '../report/manifest.ts';
import { reviewKinds } from '../review/review-input.ts';
import { withPeriod } from '../status/read-facts.ts';
import type { Status } from '../status/status.ts';
import { openForReading } from '../store/reading.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { ownTemplates } from './read-template.ts';
import { isFitToReport } from './report-check.ts';
import { reportFiles, writeFiles } from './report-files.ts';
import { type Consolidated, consolidated } from './report-inputs.ts';
import { sayNarrative, withOwnText } from './report-narrative.ts';
import {
  formatsOf,
  type ReportFormat,
  renderReport,
  reportFormats,
  reportNames,
  type TemplateReader,
} from './report-rendering.ts';
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
  readonly from?: string;
  readonly to?: string;
  readonly template?: readonly string[];
}

/** Years, or a kind of document that is of several years. */
const isReview = ({ kind, from, to }: ReportOptions): boolean =>
  from !== undefined || to !== undefined || reviewKinds.some(known => known === kind);

/** `--date` is printed as it is typed. */
export function checkDate(value: string | undefined): void {
  if (value !== undefined && !isCivilDate(value))
    throw new UserError({ code: 'option/date', args: { option: '--date', value } });
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

function sourceOf(host: Host, workspace: Workspace, made: Consolidated, formats: readonly ReportFormat[]) {
  const { kind, period } = made.report;
  const sources = async () => (await import('./report-sources.ts')).sourcesOf(host, workspace, made);
  return {
    stem: `${reportNames[kind]}-${period}`,
    render: (template: TemplateReader) =>
      renderReport(host.converter, template, formats, { report: made.report, sources }),
    manifest: (files: ManifestFiles) => manifestOf(made, files),
  };
}

/** Checks the plan, then writes the consolidated report of a period, or a review of several years; all files of it or none. */
export async function reportCommand(session: Session, options: ReportOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  if (isReview(options)) return (await import('./review.ts')).reviewCommand(session, options);
  const wanted = formatsOf(options.format, reportFormats);
  host.expectWork();
  checkDate(options.date);
  const own = ownTemplates(host, options.template, wanted);
  const workspace = openForReading(host, folder);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  if (!(await isFitToReport(session, workspace, options))) return ExitCode.findings;
  const documents = await loadDocuments(host, workspace, reportDocuments(workspace.documents, choice.period));
  const { records } = await readRegister(host, workspace);
  const drafted = consolidated(documents, records, choice, host.now(), options);
  const { made, findings } = await withOwnText(session, workspace, documents, drafted);
  const { out = '' } = options;
  const { report, status } = made;
  const source = { ...sourceOf(host, workspace, made, wanted), periods: new Set([status.period]), out, own, documents };
  writeFiles(session, await reportFiles(host, workspace, source), path =>
    words.report.written(path, report.submissions.accepted, owing(status)),
  );
  await sayNarrative(session, workspace, findings);
  for (const line of remarks(words.report, made, workspace)) host.stdout.write(`${line}\n`);
  return ExitCode.ok;
}
