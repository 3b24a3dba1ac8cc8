import type { Instant } from '../model/instant.ts';
import { type PeriodId, windowOf } from '../model/period.ts';
import type { RegisterRecord } from '../register/records.ts';
import type { StatusFacts } from '../status/facts.ts';
import { statusDocuments } from '../status/read-facts.ts';
import { type Status, statusAt } from '../status/status.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { Location } from '../workspace/layout.ts';
import type { PlanModel } from '../workspace/plan-model.ts';
import { type ConsolidatedReport, consolidate } from './consolidate.ts';
import type { ReportKind } from './cover.ts';
import { registerStateAt } from './register-state.ts';

/** The report of one period, and where its obligations stand. */
export interface Assembled {
  readonly report: ConsolidatedReport;
  readonly status: Status;
}

/** What the report of a period is made from, listed or already read. */
export const reportDocuments = <D extends { readonly location: Location }>(
  documents: readonly D[],
  period: PeriodId | undefined,
): readonly D[] => [
  ...statusDocuments({ documents }, { ...(period !== undefined && { period }) }),
  ...documents.filter(({ location }) => location.kind === 'narrative' && location.period === period),
];

/** Which documents of one period are read, what its status says, and when it is looked at. */
export interface PeriodInput {
  readonly model: PlanModel;
  readonly documents: readonly AnyDocument[];
  readonly records: readonly RegisterRecord[];
  readonly facts: StatusFacts;
  readonly at: Instant;
  readonly draft: boolean;
  readonly kind: ReportKind;
}

/** The one way from the documents of a period to its consolidated report, by itself or as a year of a review. */
export function assemble({ model, documents, records, facts, at, draft, kind }: PeriodInput): Assembled {
  const { cycle, period } = facts;
  const status = statusAt(facts, at);
  const roster = documents.filter(isKind('roster')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const narrative = documents.filter(isKind('narrative')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const date = roster?.date ?? windowOf(cycle, period)?.to ?? '';
  const report = consolidate({
    kind,
    ...model.on(status.deadline.lastDay),
    registry: model.registry,
    cycle,
    period,
    roster: {
      date,
      units: facts.units.map(({ entry }) => entry),
      ...(roster?.illustrative !== undefined && { illustrative: roster.illustrative }),
    },
    submissions: status.units,
    reports: documents
      .filter(isKind('report'))
      .flatMap(({ file, whole }) => (whole === undefined ? [] : [{ file, report: whole }])),
    ...(narrative !== undefined && { narrative }),
    receipts: new Map(facts.units.map(({ entry, receipts }) => [entry.unit, receipts])),
    unread: documents
      .filter(isKind('report'))
      .flatMap(({ whole, location }) => (whole === undefined && location.unit !== undefined ? [location.unit] : [])),
    deadline: status.deadline,
    at,
    register: registerStateAt(records, at, cycle.timeZone),
    draft,
    provisional: facts.provisional,
  });
  return { report, status };
}
