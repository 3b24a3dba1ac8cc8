import type { SourceRow } from '../figures/source-rows.ts';
import type { Converter } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';
import type { TemplateKind } from '../templates/catalogue.ts';
import { knownFormat } from './known-format.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx', 'html', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is made when nothing is asked for. */
export const usualFormats: readonly ReportFormat[] = ['docx', 'xlsx'];

/** What was typed behind `--format`, each once. */
export const formatsOf = <Format extends ReportFormat>(
  value: string | undefined,
  known: readonly Format[],
): readonly Format[] => [
  ...new Set((value ?? usualFormats.join(',')).split(',').map(part => knownFormat(part.trim(), known))),
];

/** Names of what is made. */
export const reportNames = { annual: 'bao-cao', ministry: 'bao-cao-bo' } as const satisfies Record<ReportKind, string>;

const wordTemplates = { annual: 'report', ministry: 'ministry-report' } as const satisfies Record<
  ReportKind,
  TemplateKind
>;

/** Reads the template of a kind of document. */
export type TemplateReader = (kind: TemplateKind) => Uint8Array;

/** What is rendered: the report, and where its figures come from, which only the workbook asks for. */
export interface Rendered {
  readonly report: ConsolidatedReport;
  readonly sources: () => Promise<readonly SourceRow[]>;
}

type Maker = () => Promise<Uint8Array>;

/** The bytes of each format; the PDF is the pages of the very Word document that stands beside it. */
export async function renderFormats<Format extends ReportFormat>(
  converter: Converter,
  formats: readonly Format[],
  makers: Readonly<Record<Exclude<Format, 'pdf'> | 'docx', Maker>>,
): Promise<ReadonlyMap<Format, Uint8Array>> {
  let document: Promise<Uint8Array> | undefined;
  const documentOnce: Maker = () => {
    document ??= makers.docx();
    return document;
  };
  const all: Readonly<Record<ReportFormat, Maker>> = {
    ...(makers as Readonly<Record<ReportFormat, Maker>>),
    docx: documentOnce,
    pdf: async () => (await import('../office/pdf.ts')).pdfOf(converter, await documentOnce()),
  };
  const rendered = new Map<Format, Uint8Array>();
  for (const format of formats) rendered.set(format, await all[format]());
  return rendered;
}

async function word(template: TemplateReader, report: ConsolidatedReport): Promise<Uint8Array> {
  const [{ renderWord }, { wordData }] = await Promise.all([
    import('../office/word.ts'),
    import('../report/word-data.ts'),
  ]);
  return renderWord(template(wordTemplates[report.kind]), wordData(report));
}

/** The workbook holds the figures, which are the same whoever gets them. */
async function workbook(template: TemplateReader, { report, sources }: Rendered): Promise<Uint8Array> {
  const [{ fillWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return fillWorkbook(template('workbook'), workbookData(report, await sources())).file;
}

export const renderReport = (
  converter: Converter,
  template: TemplateReader,
  formats: readonly ReportFormat[],
  rendered: Rendered,
): Promise<ReadonlyMap<ReportFormat, Uint8Array>> =>
  renderFormats(converter, formats, {
    docx: () => word(template, rendered.report),
    xlsx: () => workbook(template, rendered),
    html: async () => new TextEncoder().encode((await import('../report/html-report.ts')).htmlReport(rendered.report)),
  });
