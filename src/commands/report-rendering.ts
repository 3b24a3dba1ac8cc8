import type { Host } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';
import { readTemplate } from './read-template.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx', 'html'] as const;
/** What is made where nobody asks for something else. */
export const usualFormats = ['docx', 'xlsx'] as const satisfies readonly ReportFormat[];
export type ReportFormat = (typeof reportFormats)[number];

/** Names of the Word templates, and of what is made from them. */
export const reportNames = { annual: 'bao-cao', ministry: 'bao-cao-bo' } as const satisfies Record<ReportKind, string>;

/** The workbook holds the figures, which are the same whoever gets them. */
const workbookName = reportNames.annual;

export async function renderReport(host: Host, format: ReportFormat, report: ConsolidatedReport): Promise<Uint8Array> {
  if (format === 'docx') {
    const template = readTemplate(host, `${reportNames[report.kind]}.docx`);
    const [{ renderWord }, { wordData }] = await Promise.all([
      import('../office/word.ts'),
      import('../report/word-data.ts'),
    ]);
    return renderWord(template, wordData(report));
  }
  if (format === 'html') {
    const { htmlReport } = await import('../report/html-report.ts');
    return new TextEncoder().encode(htmlReport(report));
  }
  const [{ renderWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return renderWorkbook(readTemplate(host, `${workbookName}.xlsx`), workbookData(report));
}
