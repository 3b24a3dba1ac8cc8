import type { ReadingFindingArgs } from '../../office/reading/findings.ts';
import type { Wordings } from '../wording.ts';
import { readingMail } from './reading-mail.ts';
import { readingWorkbook } from './reading-workbook.ts';

export const reading = { ...readingWorkbook, ...readingMail } satisfies Wordings<ReadingFindingArgs>;
