import { resolve } from 'node:path';
import type { FileReplacement, Host } from '../host.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { knownFormat } from './known-format.ts';
import { readTemplate } from './read-template.ts';

/** Files that `plan report` makes, by the ending of their names. */
export const reportFormats = ['docx', 'xlsx'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** What was typed behind `--format`, each once. */
export const formatsOf = (value = reportFormats.join(',')): readonly ReportFormat[] => [
  ...new Set(value.split(',').map(part => knownFormat(part.trim(), reportFormats))),
];

/** Writes all files or none. */
export const writeRendered = ({ files, workingDirectory }: Host, rendered: readonly FileReplacement[]): void =>
  files.writeTogether(rendered.map(({ path, bytes }) => ({ path: resolve(workingDirectory, path), bytes })));

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
  const [{ renderWorkbook }, { workbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../report/workbook-data.ts'),
  ]);
  return renderWorkbook(template, workbookData(report));
}
