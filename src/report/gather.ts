import { addDays, type CivilDate } from '../model/civil-date.ts';
import type { ReportingCycle } from '../model/documents.ts';
import { type Instant, startOfDay } from '../model/instant.ts';
import { windowOf } from '../model/period.ts';
import type { RegisterRecord } from '../register/records.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { type Status, statusAt } from '../status/status.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import type { ConsolidationInput, IndicatorOrigin } from './consolidation-input.ts';
import type { ReportKind } from './cover.ts';
import { registerStateAt } from './register-state.ts';

/** The moment for which a report is made, and what kind of report it is. */
export interface GatherOptions {
  readonly kind: (cycle: ReportingCycle) => ReportKind;
  /** The moment that was asked for, in the time zone of the cycle; `undefined` where none was. */
  readonly asOf: (timeZone: string) => Instant | undefined;
  readonly now: Instant;
  readonly draft: boolean;
}

export interface Gathered {
  readonly input: ConsolidationInput;
  readonly status: Status;
  /** The unit that issues the report had ended before now: its last day stands in for now. */
  readonly endedIssuer?: { readonly name: string; readonly to: CivilDate };
}

const endOf = (day: CivilDate, timeZone: string): Instant => startOfDay(addDays(day, 1), timeZone) - 1;

/** A unit cannot sign after its last day, however late the report is rendered again. */
function endedIssuer({ base, registry }: PlanModel, now: Instant, timeZone: string): Gathered['endedIssuer'] {
  const issuer = registry.units.get(base.plan.coordinator);
  if (issuer?.to === undefined || now < endOf(issuer.to, timeZone)) return undefined;
  return { name: issuer.name, to: issuer.to };
}

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

const reportsOf = (documents: readonly AnyDocument[]): Pick<ConsolidationInput, 'reports' | 'unread'> => {
  const reports = documents.filter(isKind('report'));
  return {
    reports: reports.flatMap(({ file, whole }) => (whole === undefined ? [] : [{ file, report: whole }])),
    unread: reports.flatMap(({ whole, location }) =>
      whole === undefined && location.unit !== undefined ? [location.unit] : [],
    ),
  };
};

/** Everything that the consolidated report of a period is made from, out of what was read. */
export function gather(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  choice: PeriodChoice,
  { kind, asOf, now, draft }: GatherOptions,
): Gathered {
  const model = planModelOf(documents);
  const facts = statusFactsOf(documents, choice, records);
  const { cycle, period } = facts;
  const asked = asOf(cycle.timeZone);
  const ended = asked === undefined ? endedIssuer(model, now, cycle.timeZone) : undefined;
  const at = asked ?? (ended === undefined ? now : endOf(ended.to, cycle.timeZone));
  const status = statusAt(facts, at);
  const roster = documents.filter(isKind('roster')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const narrative = documents.filter(isKind('narrative')).find(({ whole }) => whole?.cycle === cycle.id)?.whole;
  const origin = originOf(documents, model, status.deadline.lastDay);
  const input: ConsolidationInput = {
    kind: kind(cycle),
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
  return { input, status, ...(ended !== undefined && { endedIssuer: ended }) };
}
