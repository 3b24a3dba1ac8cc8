import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Names of the Word templates, and of what is made from them. */
export const reportNames = { annual: 'bao-cao', ministry: 'bao-cao-bo' } as const satisfies Record<ReportKind, string>;

/** The workbook holds the figures, which are the same whoever gets them. */
export const templateName = (kind: ReportKind, format: ReportFormat): string =>
  `${reportNames[format === 'xlsx' ? 'annual' : kind]}.${format}`;

export async function renderReport(
  template: Uint8Array,
  format: ReportFormat,
  report: ConsolidatedReport,
): Promise<Uint8Array> {
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
