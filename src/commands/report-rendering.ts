import type { Host } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';
import { readTemplate } from './read-template.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is made when nothing is asked for. */
export const usualFormats: readonly ReportFormat[] = ['docx', 'xlsx'];

/** Names of the Word templates, and of what is made from them. */
export const reportNames = { annual: 'bao-cao', ministry: 'bao-cao-bo' } as const satisfies Record<ReportKind, string>;

/** The workbook holds the figures, which are the same whoever gets them. */
const workbookName = reportNames.annual;

async function word(host: Host, report: ConsolidatedReport): Promise<Uint8Array> {
  const [{ renderWord }, { wordData }] = await Promise.all([
    import('../office/word.ts'),
    import('../report/word-data.ts'),
  ]);
  return renderWord(readTemplate(host, `${reportNames[report.kind]}.docx`), wordData(report));
}

async function workbook(host: Host, report: ConsolidatedReport): Promise<Uint8Array> {
  const [{ fillWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return fillWorkbook(readTemplate(host, `${workbookName}.xlsx`), workbookData(report)).file;
}

/** The bytes of each format; the PDF is the pages of the very Word document that stands beside it. */
export async function renderReport(
  host: Host,
  formats: readonly ReportFormat[],
  report: ConsolidatedReport,
): Promise<ReadonlyMap<ReportFormat, Uint8Array>> {
  let document: Promise<Uint8Array> | undefined;
  const documentOnce = (): Promise<Uint8Array> => {
    document ??= word(host, report);
    return document;
  };
  const renderers: Readonly<Record<ReportFormat, () => Promise<Uint8Array>>> = {
    docx: documentOnce,
    xlsx: () => workbook(host, report),
    pdf: async () => (await import('../office/pdf.ts')).pdfOf(host.converter, await documentOnce()),
  };
  const rendered = new Map<ReportFormat, Uint8Array>();
  for (const format of formats) rendered.set(format, await renderers[format]());
  return rendered;
}
