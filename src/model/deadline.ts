import { addDays, addWorkingDays, type CivilDate, workingDayFrom } from './civil-date.ts';
import type { ReportingCycle, RosterDue, RosterEntry } from './documents.ts';
import { type Instant, startOfDay } from './instant.ts';
import { type PeriodId, timingOf, windowOf, yearOf } from './period.ts';

/** `before` excludes the named day ("trước ngày"), `by` includes it ("chậm nhất ngày", "đến hết ngày"). */
export interface DueRule {
  readonly kind: 'before' | 'by';
  readonly date: CivilDate;
}

export interface Deadline {
  /** On time if and only if received before this instant. */
  readonly instant: Instant;
  readonly rule: DueRule;
  /** The last good day, after rolling over days off. */
  readonly lastDay: CivilDate;
  /** Number of the document that moved the date, where one did. */
  readonly document?: string;
}

/** The date that a document grants to one unit or to all. */
export type Granted = { readonly before?: CivilDate; readonly by?: CivilDate };

const ruleOf = ({ before, by }: Granted): DueRule | undefined =>
  before !== undefined ? { kind: 'before', date: before } : by !== undefined ? { kind: 'by', date: by } : undefined;

function plannedRule(cycle: ReportingCycle, period: PeriodId): DueRule | undefined {
  const timing = timingOf(cycle, period);
  const window = windowOf(cycle, period);
  if (timing === undefined || window === undefined) return undefined;
  const { before, by, workingDaysAfterCutoff, inNextYear } = timing.due;
  const year = yearOf(period) + (inNextYear === true ? 1 : 0);
  if (workingDaysAfterCutoff !== undefined) {
    const holidays = new Set(cycle.holidays ?? []);
    return { kind: 'by', date: addWorkingDays(window.to, workingDaysAfterCutoff, holidays) };
  }
  return ruleOf({
    ...(before !== undefined && { before: `${year}-${before}` }),
    ...(by !== undefined && { by: `${year}-${by}` }),
  });
}

function fromRule(rule: DueRule, cycle: ReportingCycle, document?: string): Deadline {
  const named = rule.kind === 'before' ? addDays(rule.date, -1) : rule.date;
  const lastDay = cycle.roll === 'next-working-day' ? workingDayFrom(named, new Set(cycle.holidays ?? [])) : named;
  const instant = startOfDay(addDays(lastDay, 1), cycle.timeZone);
  return { instant, rule, lastDay, ...(document !== undefined && { document }) };
}

/**
 * The date of the whole cycle: the plan's own, or the one that a document set for this period alone. `due` of the frozen
 * roster is the later word and goes before the plan's list of such dates.
 */
export function deadlineOf(cycle: ReportingCycle, period: PeriodId, due?: RosterDue): Deadline | undefined {
  const planned = plannedRule(cycle, period);
  const override = cycle.overrides?.[period];
  const granted = due ?? (override?.applies === true ? override : undefined);
  const moved = granted && ruleOf(granted);
  const rule = moved ?? planned;
  return rule && fromRule(rule, cycle, moved && granted?.document.number);
}

/** The date that holds for one unit: an extension granted by document replaces that of the cycle. */
export function deadlineOfUnit(
  cycle: ReportingCycle,
  shared: Deadline,
  entry: Pick<RosterEntry, 'extension'>,
): Deadline {
  const rule = entry.extension && ruleOf(entry.extension);
  return rule === undefined ? shared : fromRule(rule, cycle, entry.extension?.document.number);
}
