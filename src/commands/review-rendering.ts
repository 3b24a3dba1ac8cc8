import type { Converter } from '../host.ts';
import { rangeId } from '../model/year-range.ts';
import type { Review } from '../review/review.ts';
import type { ReviewKind } from '../review/review-input.ts';
import type { TemplateKind } from '../templates/catalogue.ts';
import { type ReportFormat, renderFormats, type TemplateReader } from './report-rendering.ts';

/** Files that a review is made as. */
export const reviewFormats = ['docx', 'xlsx', 'pdf'] as const satisfies readonly ReportFormat[];
export type ReviewFormat = (typeof reviewFormats)[number];

/** Names of what is made. */
const reviewNames = { 'mid-term': 'so-ket', final: 'tong-ket' } as const satisfies Record<ReviewKind, string>;

const wordTemplates = { 'mid-term': 'mid-term-review', final: 'final-review' } as const satisfies Record<
  ReviewKind,
  TemplateKind
>;

/** `so-ket-2021-2023`. */
export const reviewStem = ({ kind, range }: Review): string => `${reviewNames[kind]}-${rangeId(range)}`;

async function word(template: TemplateReader, review: Review): Promise<Uint8Array> {
  const [{ renderWord }, { reviewWordData }] = await Promise.all([
    import('../office/word.ts'),
    import('../review/word-data.ts'),
  ]);
  return renderWord(template(wordTemplates[review.kind]), reviewWordData(review));
}

/** Both kinds have one workbook: its views are the same. */
async function workbook(template: TemplateReader, review: Review): Promise<Uint8Array> {
  const [{ fillWorkbook }, { reviewWorkbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../review/workbook-data.ts'),
  ]);
  return fillWorkbook(template('review-workbook'), reviewWorkbookData(review)).file;
}

export const renderReview = (
  converter: Converter,
  template: TemplateReader,
  formats: readonly ReviewFormat[],
  review: Review,
): Promise<ReadonlyMap<ReviewFormat, Uint8Array>> =>
  renderFormats(converter, formats, { docx: () => word(template, review), xlsx: () => workbook(template, review) });
