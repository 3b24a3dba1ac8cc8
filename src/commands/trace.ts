import { ExitCode } from '../exit-code.ts';
import { UserError } from '../failure.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresOf } from '../figures/figures.ts';
import { findFigures } from '../figures/find-figure.ts';
import { loadTraceWords } from '../messages/load-trace-words.ts';
import { readRegister } from '../register/records.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { statusDocuments, withPeriod } from '../status/read-facts.ts';
import { openForReading } from '../store/reading.ts';
import { idOf } from '../text/id-of.ts';
import { evidenceIn } from '../trace/evidence.ts';
import { jsonFigures, jsonTrace, type TraceHead } from '../trace/json.ts';
import { prettyList, prettySeveral } from '../trace/list.ts';
import { prettyTrace, type TraceContext } from '../trace/pretty.ts';
import { trace } from '../trace/trace.ts';
import { loadDocuments } from '../workspace/load.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { choiceOf, type PeriodOptions } from './period-options.ts';
import { readTemplate } from './read-template.ts';
import { type Consolidated, consolidated } from './report-inputs.ts';
import type { Session } from './session.ts';

interface TraceOptions extends PeriodOptions {
  readonly asOf?: string;
  readonly json?: boolean;
}

async function contextOf(
  { host, language, styleOf }: Session,
  { show }: Workspace,
  { report: { period, asOf, illustrative } }: Consolidated,
): Promise<TraceContext> {
  const { trace: words, figures } = await loadTraceWords(language);
  const { stdout } = host;
  return { words, figures, style: styleOf(stdout), columns: stdout.columns, show, period, asOf, illustrative };
}

const headOf = ({ input, report: { period, asOf, illustrative } }: Consolidated): TraceHead => ({
  plan: input.plan.id,
  cycle: input.cycle.id,
  period,
  asOf,
  illustrative,
});

function sayList(
  { host: { stdout } }: Session,
  typed: string | undefined,
  figures: readonly Figure[],
  made: Consolidated,
  context: TraceContext,
  json: boolean,
): ExitCode {
  if (json) stdout.write(jsonFigures(figures, headOf(made), context.figures));
  else stdout.write(typed === undefined ? prettyList(figures, context) : prettySeveral(typed, figures, context));
  return ExitCode.ok;
}

/** `Chỉ tiêu!H5`: a cell of the workbook, as spreadsheet programs name it. */
const cellShape = /^'?(?<sheet>[^!]+?)'?!\$?(?<column>[A-Za-z]{1,3})\$?(?<row>\d{1,7})$/;

/** The id of the figure that a cell of the workbook prints, where a cell was typed; one that prints none is refused. */
async function idOfCell({ host }: Session, typed: string, report: ConsolidatedReport): Promise<string | undefined> {
  const { sheet: named = '', column = '', row = '' } = cellShape.exec(typed.normalize('NFC').trim())?.groups ?? {};
  if (named === '') return undefined;
  const [{ fillWorkbook }, { workbookData }, { figureOfField }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
    import('../figures/printed-fields.ts'),
  ]);
  const filled = fillWorkbook(readTemplate(host, 'workbook'), workbookData(report));
  const { period } = report;
  const cell = `${column.toUpperCase()}${row}`;
  const sheet = [named, ...filled.sheets.filter(own => idOf(own) === idOf(named))].find(own =>
    filled.sheets.includes(own),
  );
  if (sheet === undefined)
    throw new UserError({
      code: 'figure/no-cell',
      args: { sheet: named, cell, period, isTotal: false, sheets: filled.sheets },
    });
  const field = filled.fieldAt(sheet, cell);
  const id =
    field?.content.kind === 'value' && field.item !== undefined
      ? figureOfField(report, field.content.path, field.item)
      : undefined;
  if (id === undefined)
    throw new UserError({
      code: 'figure/no-cell',
      args: { sheet, cell, period, isTotal: field?.content.kind === 'sum' },
    });
  return id;
}

/** What the report of a period says, whether or not it could be signed: figures are followed back before all is frozen. */
async function readFigures({ host, folder }: Session, options: TraceOptions) {
  const workspace = openForReading(host, folder);
  const choice = withPeriod(choiceOf(options), workspace, host.now());
  const documents = await loadDocuments(host, workspace, statusDocuments(workspace, choice));
  const { records } = await readRegister(host, workspace);
  const { asOf } = options;
  const made = consolidated(documents, records, choice, host.now(), {
    draft: true,
    ...(asOf !== undefined && { asOf }),
  });
  return { workspace, documents, records, made, figures: figuresOf(made.input, made.report) };
}

/** Follows a figure of the report back to units, files and receipts. */
export async function traceCommand(
  session: Session,
  typed: string | undefined,
  options: TraceOptions,
): Promise<ExitCode> {
  const { host } = session;
  const json = options.json === true;
  const { workspace, documents, records, made, figures } = await readFigures(session, options);
  const context = await contextOf(session, workspace, made);
  if (typed === undefined) return sayList(session, undefined, [...figures.values()], made, context, json);
  const cell = await idOfCell(session, typed, made.report);
  const found = findFigures(cell ?? typed, figures, ({ subject }) => context.figures.name(subject));
  if (found.kind === 'several') return sayList(session, typed, found.figures, made, context, json);
  if (found.kind === 'none')
    throw new UserError({
      code: 'figure/unknown',
      args: { figure: typed, period: made.report.period, suggestions: found.suggestions },
    });
  try {
    const traced = await trace(found.figure, figures, evidenceIn(host, workspace, made.input, documents, records));
    host.stdout.write(json ? jsonTrace(traced, headOf(made), context.figures) : prettyTrace(traced, context));
  } finally {
    host.untrusted.close();
  }
  return ExitCode.ok;
}
