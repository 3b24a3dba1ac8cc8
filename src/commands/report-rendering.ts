import type { SourceRow } from '../figures/source-rows.ts';
import type { Converter } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';
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

/** Names of the Word templates, and of what is made from them. */
export const reportNames = { annual: 'bao-cao', ministry: 'bao-cao-bo' } as const satisfies Record<ReportKind, string>;

/** The workbook holds the figures, which are the same whoever gets them. */
export const workbookName = `${reportNames.annual}.xlsx`;

/** Reads the template of this file name. */
export type TemplateReader = (name: string) => Uint8Array;

/** What is rendered: the report, and where its figures come from, which only the workbook asks for. */
export interface Rendered {
  readonly report: ConsolidatedReport;
  readonly sources: () => Promise<readonly SourceRow[]>;
}

async function word(template: TemplateReader, report: ConsolidatedReport): Promise<Uint8Array> {
  const [{ renderWord }, { wordData }] = await Promise.all([
    import('../office/word.ts'),
    import('../report/word-data.ts'),
  ]);
  return renderWord(template(`${reportNames[report.kind]}.docx`), wordData(report));
}

async function workbook(template: TemplateReader, { report, sources }: Rendered): Promise<Uint8Array> {
  const [{ fillWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return fillWorkbook(template(workbookName), workbookData(report, await sources())).file;
}

/** The bytes of each format; the PDF is the pages of the very Word document that stands beside it. */
export async function renderReport(
  converter: Converter,
  template: TemplateReader,
  formats: readonly ReportFormat[],
  rendered: Rendered,
): Promise<ReadonlyMap<ReportFormat, Uint8Array>> {
  const { report } = rendered;
  let document: Promise<Uint8Array> | undefined;
  const documentOnce = (): Promise<Uint8Array> => {
    document ??= word(template, report);
    return document;
  };
  const renderers: Readonly<Record<ReportFormat, () => Promise<Uint8Array>>> = {
    docx: documentOnce,
    xlsx: () => workbook(template, rendered),
    html: async () => new TextEncoder().encode((await import('../report/html-report.ts')).htmlReport(report)),
    pdf: async () => (await import('../office/pdf.ts')).pdfOf(converter, await documentOnce()),
  };
  const files = new Map<ReportFormat, Uint8Array>();
  for (const format of formats) files.set(format, await renderers[format]());
  return files;
}
