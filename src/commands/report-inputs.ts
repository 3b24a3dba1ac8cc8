import { UserError } from '../failure.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { ReportingCycle } from '../model/documents.ts';
import { type Instant, wallClock } from '../model/instant.ts';
import type { RegisterRecord } from '../register/records.ts';
import { type Assembled, assemble } from '../report/assemble.ts';
import { type ReportKind, reportKinds } from '../report/cover.ts';
import { reviewKinds } from '../review/review-input.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import type { AnyDocument } from '../workspace/document.ts';
import { rosterPath } from '../workspace/layout.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import type { ReportOptions } from './report.ts';
import { instantOf } from './session.ts';

/** The instant that a report looks from. */
export interface Viewpoint {
  readonly at: Instant;
  /** The unit that issues the report had ended before now: its last day stands in for now. */
  readonly endedIssuer?: { readonly name: string; readonly to: CivilDate };
}

export type Consolidated = Assembled & Omit<Viewpoint, 'at'>;

/** `--as-of`, else now; a unit cannot sign after its last day, however late its report is rendered again. */
export function viewpointOf(
  { on, registry }: PlanModel,
  asOf: string | undefined,
  now: Instant,
  timeZone: string,
): Viewpoint {
  if (asOf !== undefined) return { at: instantOf('--as-of', asOf, timeZone) };
  const issuer = registry.units.get(on(wallClock(now, timeZone).date).plan.coordinator);
  const last = issuer?.to === undefined ? undefined : instantOf('--as-of', issuer.to, timeZone);
  if (issuer?.to === undefined || last === undefined || now < last) return { at: now };
  return { at: last, endedIssuer: { name: issuer.name, to: issuer.to } };
}

/** Every plan has the yearly report; others only where the plan lays down who signs them and who gets them. */
function kindOf(kind: string | undefined, { id, consolidated: laidDown = [] }: ReportingCycle): ReportKind {
  const known = reportKinds.filter(name => name === 'annual' || laidDown.some(report => report.kind === name));
  const found = known.find(name => name === (kind ?? 'annual'));
  if (found === undefined)
    throw new UserError({
      code: 'option/kind',
      args: { value: kind ?? '', cycle: id, known: [...known, ...reviewKinds] },
    });
  return found;
}

/** Everything that the pages are made from, out of what was read. */
export function consolidated(
  documents: readonly AnyDocument[],
  records: readonly RegisterRecord[],
  choice: PeriodChoice,
  now: Instant,
  { asOf, date, kind, draft = false }: Pick<ReportOptions, 'asOf' | 'date' | 'kind' | 'draft'>,
): Consolidated {
  const model = planModelOf(documents);
  const facts = statusFactsOf(documents, choice, records);
  const { cycle, period } = facts;
  if (facts.provisional && !draft)
    throw new UserError({ code: 'roster/not-frozen', args: { period, path: rosterPath(period) } });
  const { at, ...seen } = viewpointOf(model, asOf, now, cycle.timeZone);
  const dated = date !== undefined && { date };
  return { ...assemble({ kind: kindOf(kind, cycle), ...dated, model, documents, records, facts, at, draft }), ...seen };
}
