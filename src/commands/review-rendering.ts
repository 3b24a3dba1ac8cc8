import type { Host } from '../host.ts';
import { rangeId } from '../model/year-range.ts';
import type { Review } from '../review/review.ts';
import type { ReviewKind } from '../review/review-input.ts';
import { readTemplate } from './read-template.ts';
import type { ReportFormat } from './report-rendering.ts';

/** Names of the Word templates, and of what is made from them. */
const reviewNames = { 'mid-term': 'so-ket', final: 'tong-ket' } as const satisfies Record<ReviewKind, string>;

/** Both kinds have one workbook: its views are the same. */
const workbookTemplate = 'tong-hop-nhieu-nam.xlsx';

/** `so-ket-2021-2023.docx`. */
export const reviewFile = ({ kind, range }: Review, format: ReportFormat): string =>
  `${reviewNames[kind]}-${rangeId(range)}.${format}`;

export async function renderReview(host: Host, format: ReportFormat, review: Review): Promise<Uint8Array> {
  if (format === 'docx') {
    const template = readTemplate(host, `${reviewNames[review.kind]}.docx`);
    const [{ renderWord }, { reviewWordData }] = await Promise.all([
      import('../office/word.ts'),
      import('../review/word-data.ts'),
    ]);
    return renderWord(template, reviewWordData(review));
  }
  const template = readTemplate(host, workbookTemplate);
  const [{ renderWorkbook }, { reviewWorkbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../review/workbook-data.ts'),
  ]);
  return renderWorkbook(template, reviewWorkbookData(review));
}
