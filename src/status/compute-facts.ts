import type { Reminder, Report, ReportingCycle, Roster, RosterEntry } from '../model/documents.ts';
import { type PeriodId, toPeriodId, windowOf } from '../model/period.ts';
import type { ReminderFacts } from '../model/reminder.ts';
import { leadersOf, ledActivities } from '../model/roles.ts';
import { resolveRoster } from '../model/roster.ts';
import { parted } from '../output/parted.ts';
import { inboxOf, type RegisterRecord } from '../register/records.ts';
import { type AnyDocument, isKind } from '../workspace/document.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';
import { choosePeriod, planModelOf } from '../workspace/plan-model.ts';
import type { InboxEntry, StatusFacts, UnitFacts } from './facts.ts';
import { countedReceipts, receiptFactsOf } from './receipt-facts.ts';

const ofPeriod =
  (cycle: ReportingCycle, period: PeriodId) =>
  (document: { readonly cycle: string; readonly period: number | string } | undefined) =>
    document !== undefined && document.cycle === cycle.id && toPeriodId(document.period) === period;

const reminderFacts = ({ sentAt, timing, document }: Reminder): ReminderFacts => ({
  sentAt,
  ...(timing !== undefined && { timing }),
  ...(document !== undefined && { document }),
});

/** Of a named cycle, the newest period that a roster was frozen for, where none was asked for. */
function withRoster(choice: PeriodChoice, rosters: readonly Roster[]): PeriodChoice {
  if (choice.cycle === undefined || choice.period !== undefined) return choice;
  const periods = rosters.filter(({ cycle }) => cycle === choice.cycle).map(({ period }) => toPeriodId(period));
  const period = periods.sort().at(-1);
  return { ...choice, ...(period !== undefined && { period }) };
}

const inboxEntries = (records: readonly RegisterRecord[]): readonly InboxEntry[] =>
  inboxOf(records).map(({ id, receivedAt, originals }) => ({
    arrival: id,
    ...(receivedAt !== undefined && { receivedAt }),
    files: originals.map(({ name }) => name),
  }));

/** Units whose reports tell of an activity. */
function reportersByActivity(reports: readonly Report[]): ReadonlyMap<string, readonly string[]> {
  const reporters = new Map<string, string[]>();
  for (const { unit, activities = [] } of reports)
    for (const activity of new Set(activities.map(own => own.activity))) {
      const known = reporters.get(activity);
      if (known === undefined) reporters.set(activity, [unit]);
      else known.push(unit);
    }
  return reporters;
}

/** A pure function of what was read; `records` are those of the whole register, or none where nothing arrived. */
export function statusFactsOf(
  documents: readonly AnyDocument[],
  choice: PeriodChoice,
  records: readonly RegisterRecord[],
): StatusFacts {
  const model = planModelOf(documents);
  const rosters = documents.filter(isKind('roster')).flatMap(({ whole }) => whole ?? []);
  const { cycle, period } = choosePeriod(model, withRoster(choice, rosters));
  const isWanted = ofPeriod(cycle, period);
  const roster = documents.filter(isKind('roster')).find(({ whole }) => isWanted(whole))?.whole;
  const day = roster?.date ?? windowOf(cycle, period)?.to ?? '';
  const { plan } = model.on(day);
  const { registry } = model;
  const entries = roster?.units ?? resolveRoster(plan, cycle, registry, day, period);
  const receipts = countedReceipts(documents, records).filter(isWanted);
  const factsOfReceipt = receiptFactsOf(records);
  const reports = documents
    .filter(isKind('report'))
    .flatMap(({ whole }) => (whole !== undefined && isWanted(whole) ? [whole] : []));
  const reminders = documents
    .filter(isKind('reminder'))
    .flatMap(({ whole }) => (whole !== undefined && isWanted(whole) ? [whole] : []));
  const order = (unit: string): number => registry.units.get(unit)?.order ?? Number.MAX_SAFE_INTEGER;
  const receiptsOf = parted(receipts, ({ unit }) => unit);
  const reportOf = new Map(reports.map(report => [report.unit, report]));
  const reporters = reportersByActivity(reports);
  const factsOf = (entry: RosterEntry): UnitFacts => {
    const report = reportOf.get(entry.unit);
    return {
      entry,
      name: registry.nameOf(entry.unit),
      answersFor: (entry.answersFor ?? []).map(({ unit }) => registry.labelOf(unit)),
      receipts: (receiptsOf.get(entry.unit) ?? []).map(factsOfReceipt),
      ...(report !== undefined && { report: { nil: report.nil, illustrative: report.illustrative === true } }),
      reminders: reminders.filter(({ units }) => units.includes(entry.unit)).map(reminderFacts),
      leads: ledActivities(entry.unit, plan, registry, day).map(({ id, title }) => ({
        id,
        title,
        reportedBy: (reporters.get(id) ?? []).filter(unit => leadersOf(id, plan, registry).has(unit)),
      })),
    };
  };
  return {
    plan: plan.id,
    title: plan.shortTitle,
    cycle,
    period,
    ...(roster?.due !== undefined && { due: roster.due }),
    provisional: roster === undefined,
    illustrative: roster?.illustrative === true,
    units: [...entries].sort((left, right) => order(left.unit) - order(right.unit)).map(factsOf),
    unread: documents.flatMap(({ kind, whole, file }) =>
      (kind === 'receipt' || kind === 'report' || kind === 'reminder') && whole === undefined ? [file] : [],
    ),
    inbox: inboxEntries(records),
  };
}
