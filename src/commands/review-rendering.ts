import type { Converter } from '../host.ts';
import { rangeId } from '../model/year-range.ts';
import type { Review } from '../review/review.ts';
import type { ReviewKind } from '../review/review-input.ts';
import type { ReportFormat, TemplateReader } from './report-rendering.ts';

/** Files that a review is made as. */
export const reviewFormats = ['docx', 'xlsx', 'pdf'] as const satisfies readonly ReportFormat[];
export type ReviewFormat = (typeof reviewFormats)[number];

/** Names of the Word templates, and of what is made from them. */
const reviewNames = { 'mid-term': 'so-ket', final: 'tong-ket' } as const satisfies Record<ReviewKind, string>;

/** Both kinds have one workbook: its views are the same. */
const workbookTemplate = 'tong-hop-nhieu-nam.xlsx';

/** `so-ket-2021-2023`. */
export const reviewStem = ({ kind, range }: Review): string => `${reviewNames[kind]}-${rangeId(range)}`;

async function word(template: TemplateReader, review: Review): Promise<Uint8Array> {
  const [{ renderWord }, { reviewWordData }] = await Promise.all([
    import('../office/word.ts'),
    import('../review/word-data.ts'),
  ]);
  return renderWord(template(`${reviewNames[review.kind]}.docx`), reviewWordData(review));
}

async function workbook(template: TemplateReader, review: Review): Promise<Uint8Array> {
  const [{ fillWorkbook }, { reviewWorkbookData }] = await Promise.all([
    import('../office/workbook.ts'),
    import('../review/workbook-data.ts'),
  ]);
  return fillWorkbook(template(workbookTemplate), reviewWorkbookData(review)).file;
}

/** The bytes of each format; the PDF is the pages of the very Word document that stands beside it. */
export async function renderReview(
  converter: Converter,
  template: TemplateReader,
  formats: readonly ReviewFormat[],
  review: Review,
): Promise<ReadonlyMap<ReviewFormat, Uint8Array>> {
  let document: Promise<Uint8Array> | undefined;
  const documentOnce = (): Promise<Uint8Array> => {
    document ??= word(template, review);
    return document;
  };
  const renderers: Readonly<Record<ReviewFormat, () => Promise<Uint8Array>>> = {
    docx: documentOnce,
    xlsx: () => workbook(template, review),
    pdf: async () => (await import('../office/pdf.ts')).pdfOf(converter, await documentOnce()),
  };
  const rendered = new Map<ReviewFormat, Uint8Array>();
  for (const format of formats) rendered.set(format, await renderers[format]());
  return rendered;
}
