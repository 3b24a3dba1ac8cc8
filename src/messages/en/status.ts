import type { Deadline } from '../../model/deadline.ts';
import type { Rates } from '../../model/rates.ts';
import type { StatusWords } from '../../status/words.ts';
import { formatDate, formatNumber, formatShare } from '../../text/english.ts';

const of = (count: number, all: number, rate: number | null): string =>
  `${count}/${all} (${rate === null ? '–' : formatShare(rate)})`;

function totals(
  { expected, received, onTime, late, missing, notDue, exempt, completeness, onTimeRate }: Rates,
  isRequired: boolean,
): string {
  const parts = isRequired
    ? [`received ${of(received, expected, completeness)}`, `on time ${of(onTime, expected, onTimeRate)}`]
    : [`received ${received}`, `on time ${onTime}`];
  parts.push(`late ${late}`, `missing ${missing}`);
  if (notDue > 0) parts.push(`not due yet ${notDue}`);
  if (exempt > 0) parts.push(`exempt ${exempt}`);
  return `${isRequired ? 'Required' : 'Requested'}: ${parts.join(' · ')}`;
}

const counted = (count: number, one: string, several = `${one}s`): string => `${count} ${count === 1 ? one : several}`;

const named = ({ rule }: Deadline): string =>
  rule.kind === 'before' ? `before ${formatDate(rule.date)}` : `by the end of ${formatDate(rule.date)}`;

export const status = {
  heading: ({ cycleTitle, period }) => `${cycleTitle}, ${period}`,
  named,
  rule: deadline => {
    const { rule, lastDay, document } = deadline;
    const last = rule.kind === 'before' || lastDay !== rule.date ? ` (last day on time: ${formatDate(lastDay)})` : '';
    return `Due: ${named(deadline)}${last}${document === undefined ? '' : `, by ${document}`}`;
  },
  asOf: (date, time) => `As of: ${formatDate(date)}, ${time.slice(0, 5)}`,
  remaining: ({ daysLeft, deadline, at }) =>
    at < deadline.instant
      ? daysLeft === 0
        ? 'today is the last day'
        : `${counted(daysLeft, 'day')} left`
      : `${counted(-daysLeft, 'day')} overdue`,
  illustrative: 'ILLUSTRATIVE DATA, not real figures.',
  provisional: 'The list is provisional, worked out from the plan; no roster is frozen for this period.',
  nobody:
    'On the last day of the period no unit is left in the groups that owe the report. Add their successors to units.yaml, or freeze the roster as of another day. See: plan roster',
  classes: {
    required: count => `REQUIRED TO REPORT (${counted(count, 'unit')})`,
    requested: count => `REQUESTED TO REPORT (${counted(count, 'unit')}, outside every rate)`,
  },
  states: {
    missing: 'Missing (overdue)',
    late: 'Late',
    'on-time': 'On time',
    'not-due': 'Not due yet',
    exempt: 'Exempt',
  },
  flags: {
    nil: 'nothing to report',
    returned: 'returned for correction',
    accepted: 'accepted',
    extended: 'extended',
    corrected: 'corrected',
    'on-named-day': 'on the very day named',
    'recorded-late': 'recorded after the deadline',
    illustrative: 'illustrative',
  },
  moment: ({ day, hourKnown }, time) => (hourKnown ? `${formatDate(day)} ${time.slice(0, 5)}` : formatDate(day)),
  daysLate: days => `${counted(days, 'day')} late`,
  extendedTo: ({ lastDay, document }) =>
    `extended to the end of ${formatDate(lastDay)}${document === undefined ? '' : ` (${document})`}`,
  reminded: (date, times) => `reminded on ${formatDate(date)}${times === 1 ? '' : ` (${times} times)`}`,
  exemptBy: document => `exempt by ${document}`,
  closedSince: lastDay => `closed on ${formatDate(lastDay)}, without a successor`,
  answersFor: names => `also answers for: ${names.join(', ')}`,
  withoutReport: activities => `leads ${counted(activities, 'activity', 'activities')}, now without a report:`,
  unread: files =>
    `Left out of this table for errors, ${counted(files.length, 'file')}: ${files.join(', ')}. See: plan validate`,
  inbox: files =>
    files === 1
      ? 'One file that arrived belongs to no unit yet; see: plan collect --inbox'
      : `${formatNumber(files)} files that arrived belong to no unit yet; see: plan collect --inbox`,
  totals,
  columns: ['unit', 'name', 'class', 'state', 'deadline', 'received', 'days_late', 'flags', 'receipts'],
} satisfies StatusWords;
