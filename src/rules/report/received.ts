import type { Report } from '../../model/documents.ts';
import type { LoadedDocument } from '../../workspace/document.ts';
import { checkDocument } from '../all.ts';
import type { Reference } from '../reference.ts';
import type { RuleFinding } from '../rule.ts';
import { datesInPeriod } from './period-dates.ts';
import { statusContradicted } from './status-contradicted.ts';
import { unusualChange } from './unusual-change.ts';

/**
 * Everything that is asked about a report when it comes in: what is asked of every report of a plan, and what only the unit
 * can answer, while it can still be asked. A plan whose reports were accepted is not warned of the latter again and again.
 */
export const checkReceived = (
  document: LoadedDocument<'report'>,
  reference: Reference,
  before: Report | undefined,
): readonly RuleFinding[] => [
  ...checkDocument(document, reference),
  ...datesInPeriod(document, reference),
  ...statusContradicted(document, reference),
  ...unusualChange(document, reference, before),
];
