import type { ReadingFindingArgs } from '../../office/reading/findings.ts';
import type { Explanations } from '../wording.ts';
import { mailExplanations } from './explain-reading-mail.ts';
import { workbookExplanations } from './explain-reading-workbook.ts';

export const readingExplanations = {
  ...workbookExplanations,
  ...mailExplanations,
} satisfies Explanations<ReadingFindingArgs>;
