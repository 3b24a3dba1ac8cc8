import { join, resolve } from 'node:path';
import { toolVersion } from '../build.ts';
import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { FileReplacement, Host } from '../host.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Instant } from '../model/instant.ts';
import { windowOf } from '../model/period.ts';
import { TemplateError } from '../office/template-error.ts';
import { sectionsOf } from '../output/sections.ts';
import { totals } from '../output/totals.ts';
import { type RegisterRecord, readRegister } from '../register/records.ts';
import { type ConsolidatedReport, consolidate } from '../report/consolidate.ts';
import { registerStateAt } from '../report/register-state.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { statusDocuments, withPeriod } from '../status/read-facts.ts';
import { type Status, statusAt } from '../status/status.ts';
import { openForReading } from '../store/reading.ts';
import { validate } from '../validation/validate.ts';
import type { Validation } from '../validation/validation.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { knownFormat } from './known-format.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { instantOf, type Session } from './session.ts';
import type { ReportCommandWords } from './words.ts';

interface ReportOptions extends PeriodOptions {
  readonly asOf?: string;
  readonly format?: string;
  readonly out?: string;
  readonly draft?: boolean;
}

const kinds = ['docx', 'xlsx'] as const;
type Kind = (typeof kinds)[number];

const largestTemplate = 20 * 1024 * 1024;
const templateName = 'bao-cao';

const kindsOf = (value = kinds.join(',')): readonly Kind[] => [
  ...new Set(value.split(',').map(part => knownFormat(part.trim(), kinds))),
];

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

interface Consolidated {
  readonly report: ConsolidatedReport;
  readonly status: Status;
  /** The unit that issues the report had ended before now: its last day stands in for now. */
  readonly endedIssuer?: { readonly name: string; readonly to: CivilDate };
}

/** A unit cannot sign after its last day, however late the report is rendered again. */
function endedIssuer({ base, registry }: PlanModel, now: Instant, timeZone: string): Consolidated['endedIssuer'] {
  const issuer = registry.units.get(base.plan.coordinator);
  if (issuer?.to === undefined || now < instantOf('--as-of', issuer.to, timeZone)) return undefined;
  return { name: issuer.name, to: issuer.to };
}

/** Everything that the pages are made from, out of what was read. */
function consolidated(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  choice: PeriodChoice,
  now: Instant,
  options: ReportOptions,
): Consolidated {
  const model = planModelOf(documents);
  const facts = statusFactsOf(documents, choice, records);
  const { cycle, period } = facts;
  if (facts.provisional && options.draft !== true)
    throw new UserError({ code: 'roster/not-frozen', args: { period, path: `rosters/${period}.yaml` } });
  const ended = options.asOf === undefined ? endedIssuer(model, now, cycle.timeZone) : undefined;
  const asOf = options.asOf ?? ended?.to;
  const at = asOf === undefined ? now : instantOf('--as-of', asOf, cycle.timeZone);
  const status = statusAt(facts, at);
  const roster = documents.filter(isKind('roster')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const narrative = documents.filter(isKind('narrative')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const date = roster?.date ?? windowOf(cycle, period)?.to ?? '';
  const report = consolidate({
    ...model.on(status.deadline.lastDay),
    registry: model.registry,
    cycle,
    period,
    roster: {
      date,
      units: facts.units.map(({ entry }) => entry),
      ...(roster?.illustrative !== undefined && { illustrative: roster.illustrative }),
    },
    submissions: status.units,
    reports: documents
      .filter(isKind('report'))
      .flatMap(({ file, whole }) => (whole === undefined ? [] : [{ file, report: whole }])),
    ...(narrative !== undefined && { narrative }),
    receipts: new Map(facts.units.map(({ entry, receipts }) => [entry.unit, receipts])),
    unread: documents
      .filter(isKind('report'))
      .flatMap(({ whole, location }) => (whole === undefined && location.unit !== undefined ? [location.unit] : [])),
    deadline: status.deadline,
    at,
    register: registerStateAt(records, at, cycle.timeZone),
    draft: options.draft === true,
    provisional: facts.provisional,
  });
  return { report, status, ...(ended !== undefined && { endedIssuer: ended }) };
}

async function render(host: Host, kind: Kind, report: ConsolidatedReport): Promise<Uint8Array> {
  const path = join(host.toolDirectory, 'templates', `${templateName}.${kind}`);
  const template = host.files.read(path, largestTemplate);
  if (template.kind !== 'bytes') throw new TemplateError('template/missing', { path });
  if (kind === 'docx') {
    const [{ renderWord }, { wordData }] = await Promise.all([
      import('../office/word.ts'),
      import('../report/word-data.ts'),
    ]);
    return renderWord(template.bytes, wordData(report));
  }
  const [{ renderWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return renderWorkbook(template.bytes, workbookData(report));
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

/** Checks the plan, then writes the consolidated report of a period; all files of it or none. */
export async function reportCommand(session: Session, options: ReportOptions): Promise<ExitCode> {
  const { host, words, folder } = session;
  const wanted = kindsOf(options.format);
  const workspace = openForReading(host, folder);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  const validation = await validate(host, workspace);
  if (options.draft !== true && validation.findings.some(({ severity }) => severity === 'error')) {
    sayErrors(session, workspace, validation);
    return ExitCode.findings;
  }
  const narratives = workspace.documents.filter(
    ({ location }) => location.kind === 'narrative' && location.period === choice.period,
  );
  const documents = await loadDocuments(host, workspace, [...statusDocuments(workspace, choice), ...narratives]);
  const { records } = await readRegister(host, workspace);
  const made = consolidated(documents, records, choice, host.now(), options);
  const { report, status } = made;
  const rendered: FileReplacement[] = [];
  for (const kind of wanted)
    rendered.push({
      path: join(options.out ?? '', `${templateName}-${status.period}.${kind}`),
      bytes: await render(host, kind, report),
    });
  host.files.writeTogether(rendered.map(({ path, bytes }) => ({ path: resolve(host.workingDirectory, path), bytes })));
  for (const { path } of rendered)
    host.stdout.write(`${words.report.written(path, report.submissions.accepted, owing(status))}\n`);
  for (const line of remarks(words.report, made, workspace)) host.stdout.write(`${line}\n`);
  return ExitCode.ok;
}
