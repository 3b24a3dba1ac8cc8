import type { Host } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { readTemplate } from './read-template.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx', 'pdf'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What is made when nothing is asked for. */
export const usualFormats: readonly ReportFormat[] = ['docx', 'xlsx'];

/** Name of the templates, and of what is made from them. */
export const reportName = 'bao-cao';

async function word(host: Host, report: ConsolidatedReport): Promise<Uint8Array> {
  const [{ renderWord }, { wordData }] = await Promise.all([
    import('../office/word.ts'),
    import('../report/word-data.ts'),
  ]);
  return renderWord(readTemplate(host, `${reportName}.docx`), wordData(report));
}

async function workbook(host: Host, report: ConsolidatedReport): Promise<Uint8Array> {
  const [{ renderWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return renderWorkbook(readTemplate(host, `${reportName}.xlsx`), workbookData(report));
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
