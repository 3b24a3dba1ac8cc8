import type { Host } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { readTemplate } from './read-template.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Name of what is made. */
export const reportName = 'bao-cao';

/** From the office's own template if it gave one, else from the one that is installed with the tool. */
export async function renderReport(
  host: Host,
  format: ReportFormat,
  report: ConsolidatedReport,
  own: Uint8Array | undefined,
): Promise<Uint8Array> {
  const template = own ?? readTemplate(host, format === 'docx' ? 'report' : 'workbook');
  if (format === 'docx') {
    const [{ renderWord }, { wordData }] = await Promise.all([
      import('../office/word.ts'),
      import('../report/word-data.ts'),
    ]);
    return renderWord(template, wordData(report));
  }
  const [{ renderWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return renderWorkbook(template, workbookData(report));
}
