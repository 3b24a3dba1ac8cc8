import { UserError } from '../failure.ts';
import { deadlineOf, deadlineOfUnit } from '../model/deadline.ts';
import type { Report, RosterEntry, Unit } from '../model/documents.ts';
import { type PeriodId, periodBefore, toPeriodId, windowOf } from '../model/period.ts';
import { isExempt } from '../model/submission.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import { statusFactsOf } from '../status/compute-facts.ts';
import type { StatusFacts } from '../status/facts.ts';
import { nearest } from '../text/nearest.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { type PlanModel, planModelOf } from '../workspace/plan-model.ts';
import { type Form, formOf } from './form.ts';

/** Units that a form is made for, and everything that forms are made from besides last year's reports. */
export interface FormBasis {
  readonly model: PlanModel;
  readonly facts: StatusFacts;
  /** The same period a year before, whose reports the forms recall. */
  readonly before: PeriodId;
  /** Day on which roles and groups are resolved. */
  readonly date: string;
  readonly entries: readonly RosterEntry[];
}

/** Reads who reports what, out of plan, units, indicators and rosters. */
export function formBasis(documents: readonly AnyDocument[], choice: PeriodChoice): FormBasis {
  const model = planModelOf(documents);
  // Who reports what does not depend on what has come.
  const facts = statusFactsOf(documents, choice, []);
  const { cycle, period } = facts;
  const roster = documents
    .filter(isKind('roster'))
    .find(({ whole }) => whole?.cycle === cycle.id && toPeriodId(whole.period) === period)?.whole;
  return {
    model,
    facts,
    before: periodBefore(period),
    date: roster?.date ?? windowOf(cycle, period)?.to ?? '',
    entries: facts.units.map(({ entry }) => entry),
  };
}

const matches = (typed: string, registry: UnitRegistry): ReadonlySet<string> =>
  new Set([typed, typed.toLowerCase(), ...registry.named(typed).map(({ id }) => id)]);

/** Of units that bore the same name at different times, the one on the roster is meant. */
function entryNamed(typed: string, { model: { registry }, facts, entries }: FormBasis): RosterEntry {
  const wanted = matches(typed.normalize('NFC').trim(), registry);
  const entry = entries.find(({ unit }) => wanted.has(unit));
  if (entry !== undefined && !isExempt(entry)) return entry;
  const known = [...registry.units.values()].find(({ id }) => wanted.has(id));
  if (known !== undefined)
    throw new UserError({
      code: 'form/unit-not-asked',
      args: { unit: known.name, period: facts.period, exempt: entry !== undefined },
    });
  const candidates = entries.flatMap(({ unit }) => [unit, registry.nameOf(unit)]);
  const suggestion = nearest(typed, candidates);
  throw new UserError({ code: 'id/unknown', args: { id: typed, ...(suggestion !== undefined && { suggestion }) } });
}

/** Who gets a form: all on the roster but the exempt, or those that were named, in protocol order either way. */
export function wantedEntries(basis: FormBasis, named: readonly string[] | undefined): readonly RosterEntry[] {
  if (named === undefined) return basis.entries.filter(entry => !isExempt(entry));
  const wanted = new Set(named.map(typed => entryNamed(typed, basis).unit));
  return basis.entries.filter(({ unit }) => wanted.has(unit));
}

export interface UnitForm {
  readonly unit: Unit;
  readonly form: Form;
}

/** The form of each unit, with what it reported a year before. */
export function formsOf(
  { model, facts, before, date }: FormBasis,
  entries: readonly RosterEntry[],
  reports: readonly Report[],
): readonly UnitForm[] {
  const { cycle, period } = facts;
  const shared = deadlineOf(cycle, period, facts.due);
  if (shared === undefined) throw new RangeError(`cycle ${cycle.id} has no deadline for ${period}`);
  const edition = model.on(shared.lastDay);
  return entries.flatMap((entry): readonly UnitForm[] => {
    const unit = model.registry.units.get(entry.unit);
    if (unit === undefined) return [];
    const previous = reports.find(
      report => report.unit === unit.id && report.cycle === cycle.id && toPeriodId(report.period) === before,
    );
    const form = formOf({
      ...edition,
      registry: model.registry,
      cycle,
      period,
      unit,
      date,
      deadline: deadlineOfUnit(cycle, shared, entry),
      illustrative: facts.illustrative || previous?.illustrative === true,
      ...(previous !== undefined && { previous }),
    });
    return [{ unit, form }];
  });
}
