import type { Host } from '../host.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { type Deadline, deadlineOf, deadlineOfUnit } from '../model/deadline.ts';
import type { Report, ReportingCycle, Roster, RosterEntry } from '../model/documents.ts';
import { type PeriodId, toPeriodId, windowOf } from '../model/period.ts';
import { type Reference, referenceOf } from '../rules/reference.ts';
import { isKind } from '../workspace/document.ts';
import { loadDocuments } from '../workspace/load.ts';
import { referenceKinds } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { MatchContext } from './match.ts';

/** Everything of the plan that received files are held against. */
export interface IntakeContext extends MatchContext {
  readonly model: PlanModel;
  readonly reference: Reference;
  readonly rosters: ReadonlyMap<PeriodId, Roster>;
}

/** Reads what all files are held against; throws when one of these files has errors. */
export async function intakeContext(host: Host, workspace: Workspace): Promise<IntakeContext> {
  const listed = workspace.documents.filter(({ location }) => referenceKinds.has(location.kind));
  const documents = await loadDocuments(host, workspace, listed);
  const model = planModelOf(documents);
  const reference = referenceOf(documents, workspace);
  const rosters = documents.filter(isKind('roster')).flatMap(({ whole }) => whole ?? []);
  return {
    plan: reference.model?.plan ?? model.base.plan,
    registry: model.registry,
    rosterUnits: reference.rosterUnits,
    model,
    reference,
    rosters: new Map(rosters.map(roster => [toPeriodId(roster.period), roster])),
  };
}

/** The obligation that a received report answers. */
export interface Obligation {
  readonly cycle: ReportingCycle;
  readonly period: PeriodId;
  readonly entry: RosterEntry;
  readonly deadline: Deadline;
  /** Day on which roles and groups are resolved. */
  readonly date: CivilDate;
  readonly illustrative: boolean;
}

/** `undefined` when the roster of the period does not name the unit. */
export function obligationOf(
  { rosters }: IntakeContext,
  unit: string,
  period: PeriodId,
  cycle: ReportingCycle,
): Obligation | undefined {
  const roster = rosters.get(period);
  const entry = roster?.units.find(own => own.unit === unit);
  const shared = deadlineOf(cycle, period, roster?.due);
  if (roster === undefined || entry === undefined || shared === undefined) return undefined;
  return {
    cycle,
    period,
    entry,
    deadline: deadlineOfUnit(cycle, shared, entry),
    date: roster.date ?? windowOf(cycle, period)?.to,
    illustrative: roster.illustrative === true,
  };
}

export type ReportOf = (unit: string, period: PeriodId) => Promise<Report | undefined>;
