import type { CivilDate } from '../model/civil-date.ts';
import type { Instant } from '../model/instant.ts';
import { type PeriodId, toPeriodId, windowOf } from '../model/period.ts';
import type { RegisterRecord } from '../register/records.ts';
import type { StatusFacts } from '../status/facts.ts';
import { statusDocuments } from '../status/read-facts.ts';
import { type Status, statusAt } from '../status/status.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { Location } from '../workspace/layout.ts';
import type { PlanModel } from '../workspace/plan-model.ts';
import { type ConsolidatedReport, consolidate } from './consolidate.ts';
import type { ConsolidationInput, IndicatorOrigin } from './consolidation-input.ts';
import type { ReportKind } from './cover.ts';
import { registerStateAt } from './register-state.ts';

/** The report of one period, and where its obligations stand. */
export interface Assembled {
  readonly input: ConsolidationInput;
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

/** Whether anything of a period was ever frozen, received or reported. */
export const isReportedOn = (documents: readonly AnyDocument[], cycle: string, period: PeriodId): boolean =>
  documents.some(document => {
    if (document.kind !== 'roster' && document.kind !== 'report' && document.kind !== 'receipt') return false;
    const { whole } = document;
    return whole !== undefined && whole.cycle === cycle && toPeriodId(whole.period) === period;
  });

/** Which documents of one period are read, what its status says, and when it is looked at. */
export interface PeriodInput {
  /** `annual` where nothing else is asked for. */
  readonly kind?: ReportKind;
  /** The day that the document bears; left to the clerk where none is given. */
  readonly date?: CivilDate;
  readonly model: PlanModel;
  readonly documents: readonly AnyDocument[];
  readonly records: readonly RegisterRecord[];
  readonly facts: StatusFacts;
  readonly at: Instant;
  readonly draft: boolean;
}

/** The files that the indicators in force were made from, where amendments changed them. */
function originOf(
  documents: readonly AnyDocument[],
  { base }: PlanModel,
  date: CivilDate,
): IndicatorOrigin | undefined {
  const amendments = documents
    .filter(isKind('amendment'))
    .flatMap(({ file, whole }) => (whole !== undefined && whole.effective <= date ? [{ file, amendment: whole }] : []))
    .sort((left, right) => left.amendment.edition - right.amendment.edition);
  return amendments.length === 0 ? undefined : { base: base.indicators, amendments };
}

function reportsOf(documents: readonly AnyDocument[]): Pick<ConsolidationInput, 'reports' | 'unread'> {
  const reports = documents.filter(isKind('report'));
  return {
    reports: reports.flatMap(({ file, whole }) => (whole === undefined ? [] : [{ file, report: whole }])),
    unread: reports.flatMap(({ whole, location }) =>
      whole === undefined && location.unit !== undefined ? [location.unit] : [],
    ),
  };
}

/** The one way from the documents of a period to its consolidated report, by itself or as a year of a review. */
export function assemble({
  kind = 'annual',
  date,
  model,
  documents,
  records,
  facts,
  at,
  draft,
}: PeriodInput): Assembled {
  const { cycle, period } = facts;
  const status = statusAt(facts, at);
  const roster = documents.filter(isKind('roster')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const narrative = documents.filter(isKind('narrative')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const origin = originOf(documents, model, status.deadline.lastDay);
  const input: ConsolidationInput = {
    kind,
    ...(date !== undefined && { date }),
    ...model.on(status.deadline.lastDay),
    ...(origin !== undefined && { origin }),
    registry: model.registry,
    cycle,
    period,
    roster: {
      date: roster?.date ?? windowOf(cycle, period)?.to ?? '',
      units: facts.units.map(({ entry }) => entry),
      ...(roster?.illustrative !== undefined && { illustrative: roster.illustrative }),
    },
    submissions: status.units,
    ...reportsOf(documents),
    ...(narrative !== undefined && { narrative }),
    receipts: new Map(facts.units.map(({ entry, receipts }) => [entry.unit, receipts])),
    deadline: status.deadline,
    at,
    register: registerStateAt(records, at, cycle.timeZone),
    draft,
    provisional: facts.provisional,
  };
  return { input, report: consolidate(input), status };
}
