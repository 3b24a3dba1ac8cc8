import type { Host } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { readTemplate } from './read-template.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Name of the templates, and of what is made from them. */
export const reportName = 'bao-cao';

export async function renderReport(host: Host, format: ReportFormat, report: ConsolidatedReport): Promise<Uint8Array> {
  const template = readTemplate(host, `${reportName}.${format}`);
  if (format === 'docx') {
    const [{ renderWord }, { wordData }] = await Promise.all([
      import('../office/word.ts'),
      import('../report/word-data.ts'),
    ]);
    return renderWord(template, wordData(report));
  }
  const [{ fillWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return fillWorkbook(template, workbookData(report)).file;
}
