import { UserError } from '../failure.ts';
import { type Edition, editionOn } from '../model/amendment.ts';
import type { CivilDate } from '../model/civil-date.ts';
import { deadlineOf } from '../model/deadline.ts';
import type { Amendment, ReportingCycle } from '../model/documents.ts';
import { type PeriodId, periodsOf } from '../model/period.ts';
import { UnitRegistry } from '../model/unit-registry.ts';
import { type AnyDocument, isKind } from './document.ts';
import { requiredFiles } from './layout.ts';
import { type PeriodChoice, referenceKinds } from './period-choice.ts';

/** Plan, units and indicators without fault, in any edition. */
export interface PlanModel {
  readonly base: Edition;
  readonly registry: UnitRegistry;
  readonly on: (date: CivilDate) => Edition;
  readonly amendments: readonly Amendment[];
}

/** Throws when one of the files that everything else looks things up in is absent or has errors. */
export function planModelOf(documents: readonly AnyDocument[]): PlanModel {
  const broken = documents.filter(({ kind, whole }) => referenceKinds.has(kind) && whole === undefined);
  const plan = documents.find(isKind('plan'))?.whole;
  const units = documents.find(isKind('units'))?.whole;
  const indicators = documents.find(isKind('indicators'))?.whole;
  if (broken.length > 0 || plan === undefined || units === undefined || indicators === undefined) {
    const present = new Set(documents.map(({ file }) => file));
    const files = [...broken.map(({ file }) => file), ...requiredFiles.filter(name => !present.has(name))];
    throw new UserError({ code: 'workspace/unusable', args: { files } });
  }
  const amendments = documents.filter(isKind('amendment')).flatMap(({ whole }) => whole ?? []);
  return {
    base: { plan, indicators },
    registry: new UnitRegistry(units),
    on: date => editionOn(plan, indicators, amendments, date),
    amendments,
  };
}

/** The cycle asked for, else the first that has the period; and a period that it has inside the plan's years. */
export function choosePeriod(
  { base: { plan } }: PlanModel,
  choice: PeriodChoice,
): { readonly cycle: ReportingCycle; readonly period: PeriodId } {
  const { from, to } = plan.period;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const periodsIn = (cycle: ReportingCycle): readonly PeriodId[] => years.flatMap(year => periodsOf(cycle, year));
  const cycles = choice.cycle === undefined ? plan.reporting : plan.reporting.filter(({ id }) => id === choice.cycle);
  const [first] = cycles;
  if (first === undefined)
    throw new UserError({
      code: 'option/cycle',
      args: { value: choice.cycle ?? '', known: plan.reporting.map(({ id }) => id) },
    });
  const cycle = cycles.find(one => choice.period === undefined || periodsIn(one).includes(choice.period));
  const period = choice.period ?? periodsIn(first).at(-1) ?? '';
  if (cycle === undefined || deadlineOf(cycle, period) === undefined)
    throw new UserError({ code: 'option/period', args: { value: period, known: cycles.flatMap(periodsIn) } });
  return { cycle, period };
}
