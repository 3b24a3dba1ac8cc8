import { wallClock } from '../model/instant.ts';
import { jsonText } from '../output/json-text.ts';
import type { Status } from './status.ts';

/** Instants as UTC, so that a reader in any zone agrees. */
const iso = (instant: number): string => new Date(instant).toISOString();

/** Version 1 of `plan status --json`; additions only. Rates are numbers between 0 and 1, or `null`. */
export function jsonStatus(status: Status, rule: string): string {
  const document = {
    version: 1,
    plan: status.plan,
    cycle: status.cycle,
    period: status.period,
    asOf: iso(status.at),
    deadline: iso(status.deadline.instant),
    lastDay: status.deadline.lastDay,
    daysLeft: status.daysLeft,
    rule,
    provisional: status.provisional,
    illustrative: status.illustrative,
    rates: status.rates,
    units: status.units.map(unit => ({
      unit: unit.unit,
      name: unit.name,
      class: unit.class,
      state: unit.state,
      deadline: iso(unit.deadline.instant),
      ...(unit.first !== undefined && {
        firstReceivedAt: unit.first.hourKnown ? iso(unit.first.instant) : unit.first.day,
      }),
      ...(unit.daysLate !== undefined && { daysLate: unit.daysLate }),
      flags: unit.flags,
      receipts: unit.receipts,
      ...(unit.reminded.length > 0 && { reminded: unit.reminded.map(iso) }),
      ...(unit.entry.answersFor !== undefined && { answersFor: unit.entry.answersFor }),
      ...(unit.entry.closed !== undefined && { closed: unit.entry.closed }),
      ...(unit.tasksWithoutReport.length > 0 && { tasksWithoutReport: unit.tasksWithoutReport.map(({ id }) => id) }),
    })),
    unread: status.unread,
    inbox: status.inbox,
    asOfDate: wallClock(status.at, status.timeZone).date,
  };
  return jsonText(document);
}
