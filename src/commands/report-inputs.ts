import { UserError } from '../failure.ts';
import type { Instant } from '../model/instant.ts';
import type { RegisterRecord } from '../register/records.ts';
import { type ConsolidatedReport, consolidate } from '../report/consolidate.ts';
import { type Gathered, gather } from '../report/gather.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import type { ReportOptions } from './report.ts';
import { instantOf } from './session.ts';

export interface Consolidated extends Gathered {
  readonly report: ConsolidatedReport;
}

/** Everything that the pages are made from, out of what was read. */
export function consolidated(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  choice: PeriodChoice,
  now: Instant,
  { asOf, draft = false }: Pick<ReportOptions, 'asOf' | 'draft'>,
): Consolidated {
  const gathered = gather(documents, records, choice, {
    asOf: timeZone => (asOf === undefined ? undefined : instantOf('--as-of', asOf, timeZone)),
    now,
    draft,
  });
  const { period, provisional } = gathered.input;
  if (provisional && !draft)
    throw new UserError({ code: 'roster/not-frozen', args: { period, path: `rosters/${period}.yaml` } });
  return { ...gathered, report: consolidate(gathered.input) };
}
