import { UserError } from '../failure.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { ReportingCycle } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { windowOf } from '../model/period.ts';
import type { RegisterRecord } from '../register/records.ts';
import { type ConsolidatedReport, consolidate } from '../report/consolidate.ts';
import type { ReportKind } from '../report/cover.ts';
import { registerStateAt } from '../report/register-state.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import { type Status, statusAt } from '../status/status.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import type { ReportOptions } from './report.ts';
import { instantOf } from './session.ts';

export interface Consolidated {
  readonly report: ConsolidatedReport;
  readonly status: Status;
  /** The unit that issues the report had ended before now: its last day stands in for now. */
  readonly endedIssuer?: { readonly name: string; readonly to: CivilDate };
}

/** A unit cannot sign after its last day, however late the report is rendered again. */
function endedIssuer({ base, registry }: PlanModel, now: Instant, timeZone: string): Consolidated['endedIssuer'] {
  const issuer = registry.units.get(base.plan.coordinator);
  if (issuer?.to === undefined || now < instantOf('--as-of', issuer.to, timeZone)) return undefined;
  return { name: issuer.name, to: issuer.to };
}

/** Every plan has the yearly report; others only where the plan lays down who signs them and who gets them. */
function kindOf({ kind = 'annual' }: ReportOptions, { id, consolidated: laidDown = [] }: ReportingCycle): ReportKind {
  const known = [...new Set<ReportKind>(['annual', ...laidDown.map(report => report.kind)])];
  const found = known.find(name => name === kind);
  if (found === undefined) throw new UserError({ code: 'option/kind', args: { value: kind, cycle: id, known } });
  return found;
}

/** Everything that the pages are made from, out of what was read. */
export function consolidated(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  choice: PeriodChoice,
  now: Instant,
  options: ReportOptions,
): Consolidated {
  const model = planModelOf(documents);
  const facts = statusFactsOf(documents, choice, records);
  const { cycle, period } = facts;
  const kind = kindOf(options, cycle);
  if (facts.provisional && options.draft !== true)
    throw new UserError({ code: 'roster/not-frozen', args: { period, path: `rosters/${period}.yaml` } });
  const ended = options.asOf === undefined ? endedIssuer(model, now, cycle.timeZone) : undefined;
  const asOf = options.asOf ?? ended?.to;
  const at = asOf === undefined ? now : instantOf('--as-of', asOf, cycle.timeZone);
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
    draft: options.draft === true,
    provisional: facts.provisional,
  });
  return { report, status, ...(ended !== undefined && { endedIssuer: ended }) };
}
