import { UserError } from '../failure.ts';
import type { ReportingCycle } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import type { RegisterRecord } from '../register/records.ts';
import { type ConsolidatedReport, consolidate } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';
import { type Gathered, gather } from '../report/gather.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import type { ReportOptions } from './report.ts';
import { instantOf } from './session.ts';

export interface Consolidated extends Gathered {
  readonly report: ConsolidatedReport;
}

/** Every plan has the yearly report; others only where the plan lays down who signs them and who gets them. */
function kindOf(kind: string | undefined, { id, consolidated: laidDown = [] }: ReportingCycle): ReportKind {
  const known = [...new Set<ReportKind>(['annual', ...laidDown.map(report => report.kind)])];
  const found = known.find(name => name === (kind ?? 'annual'));
  if (found === undefined) throw new UserError({ code: 'option/kind', args: { value: kind ?? '', cycle: id, known } });
  return found;
}

/** Everything that the pages are made from, out of what was read. */
export function consolidated(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  choice: PeriodChoice,
  now: Instant,
  { asOf, draft = false, kind }: Pick<ReportOptions, 'asOf' | 'draft' | 'kind'>,
): Consolidated {
  const gathered = gather(documents, records, choice, {
    kind: cycle => kindOf(kind, cycle),
    asOf: timeZone => (asOf === undefined ? undefined : instantOf('--as-of', asOf, timeZone)),
    now,
    draft,
  });
  const { period, provisional } = gathered.input;
  if (provisional && !draft)
    throw new UserError({ code: 'roster/not-frozen', args: { period, path: `rosters/${period}.yaml` } });
  return { ...gathered, report: consolidate(gathered.input) };
}
