import type { RemindWords } from '../../letters/words.ts';
import { formatDate } from '../../text/english.ts';
import { status } from './status.ts';

const most = 10;
const fewOf = (names: readonly string[]): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const kinds = {
  required: { before: 'Reminded ahead', 'on-day': 'Reminded on the last day', after: 'Urged, being overdue' },
  requested: {
    before: 'Asked ahead',
    'on-day': 'Asked on the last day',
    after: 'Asked (nothing sent; never counted as overdue)',
  },
} as const;

export const remind = {
  dryRun: 'A LOOK AHEAD, nothing is written.',
  provisional: 'The list is provisional, worked out from the plan; no roster is frozen for this period.',
  illustrative: 'ILLUSTRATIVE DATA, which every page of a letter says.',
  asOf: (day, deadline) => `As of ${formatDate(day)}. ${status.rule(deadline)}`,
  inbox: files =>
    `WARNING: ${counted(files, 'file')} that arrived ${files === 1 ? 'belongs' : 'belong'} to no unit yet; it may be the report of a unit that gets a letter. Look before sending: plan collect --inbox`,
  group: ({ class: kind, timing, units, letters }) =>
    `${kinds[kind][timing]}: ${counted(units, 'unit')}, ${counted(letters, 'letter')}`,
  overdue: days => `${counted(days, 'day')} overdue`,
  left: days => `${counted(days, 'day')} left`,
  lastDay: 'today is the last day',
  reminded: (day, times) => `reminded on ${formatDate(day)}${times === 1 ? '' : ` (${times} times)`}`,
  neverReminded: 'never reminded',
  noAddress: 'NO ADDRESS',
  nobody: 'There is no unit to remind.',
  leftOut: count => `Left out (${counted(count, 'unit')})`,
  reason: reason => {
    switch (reason.kind) {
      case 'received':
        return 'has reported';
      case 'exempt':
        return 'need not report';
      case 'requested':
        return 'is only asked to report; to send all the same: add --requested';
      case 'sender':
        return 'is the coordinator, which writes no letter to itself';
      case 'not-on-roster':
        return 'is not on the roster of the period';
      case 'extended':
        return `has time until the end of ${formatDate(reason.deadline.lastDay)}`;
      case 'reminded':
        return `was reminded on ${formatDate(reason.day)}; to send all the same: add --again`;
    }
  },
  requestedToo: count =>
    `${counted(count, 'unit')} only asked to report ${count === 1 ? 'has' : 'have'} sent nothing either; to write to them too: add --requested`,
  wouldWrite: (path, units) => `Would write ${path} (to ${counted(units, 'unit')})`,
  written: (path, units) => `Wrote ${path} (to ${counted(units, 'unit')})`,
  unchanged: (path, units) => `Already there, with the same contents: ${path} (to ${counted(units, 'unit')})`,
  registered: path => `Registered in ${path}`,
  next: (period, numbered) =>
    `Next: have it signed${numbered ? '' : ', numbered and dated'}, then send it. Follow: plan status ${/^\d+$/.test(period) ? '--year' : '--period'} ${period}`,
  nextDryRun: 'To write and register the letters: run again without --dry-run.',
  receivedSince: names =>
    `WARNING: ${counted(names.length, 'unit')} told as silent at the time of --as-of ${names.length === 1 ? 'has' : 'have'} reported since: ${fewOf(names)}. Look again before the letter goes out; leave out --as-of for how things stand now.`,
  alarm: names =>
    `ALARM: ${counted(names.length, 'unit')} ${names.length === 1 ? 'has' : 'have'} no address, so the letter cannot be sent: ${fewOf(names)}. Add contact in units.yaml.`,
} satisfies RemindWords;
