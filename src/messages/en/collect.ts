import type { CollectWords, OutcomeCounts, ShownMoment } from '../../intake/words.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import { periodOption, unitOptions } from '../period-option.ts';
import { collectQuestions } from './collect-questions.ts';

const spoken = ({ date, time }: ShownMoment): string =>
  time === undefined ? formatDate(date) : `${formatDate(date)}, ${time.slice(0, 5)}`;

const files = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'file' : 'files'}`;

/** Counts that are nothing are left out, but for what the officer looks for. */
function counted(counts: OutcomeCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.withRemarks, 'accepted with remarks'],
    [counts.returned, 'to be returned'],
    [counts.unread, 'contents not read'],
    [counts.unclear, 'with an open question'],
    [counts.waiting, 'not looked at yet'],
    [counts.known, 'received before'],
    [counts.refused, 'not taken'],
  ];
  return [
    `${formatNumber(counts.accepted)} accepted`,
    ...parts.flatMap(([count, label]) => (count === 0 ? [] : [`${formatNumber(count)} ${label}`])),
  ].join(' · ');
}

export const collect: CollectWords = {
  received: (moment, arrival) => `Received: ${spoken(moment)}${arrival === undefined ? '' : ` · arrival ${arrival}`}`,
  beside: names => `With it: ${names.join(', ')}`,
  outcome: {
    accepted: 'accepted',
    'accepted-with-remarks': 'accepted with remarks',
    returned: 'to be returned for correction',
    unread: 'received, contents not read',
  },
  judged: (unit, period, revision) => `${unit}, period ${period}${revision === 1 ? '' : `, submission ${revision}`}`,
  remarks: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${formatNumber(errors)} ${errors === 1 ? 'error' : 'errors'}`] : []),
      ...(warnings > 0 ? [`${formatNumber(warnings)} ${warnings === 1 ? 'point' : 'points'} to look at`] : []),
    ].join(', '),
  moreRemarks: count => `… and ${formatNumber(count)} more; the returned file has them all.`,
  value: text => `reads: ${text}`,
  atLine: (line, column) => `line ${line}, column ${column}`,
  report: (kind, standing) => {
    const before = standing === undefined ? '' : spoken(standing);
    switch (kind) {
      case 'first':
      case 'none':
        return undefined;
      case 'replaces':
        return `It replaces the one that was accepted before (received ${before}).`;
      case 'older':
        return `The report in use stays the one received ${before}, because that came after this one.`;
      case 'kept':
        return `The report in use stays the one that was accepted (received ${before}).`;
    }
  },
  atDeadline: 'The time of receipt is within 5 minutes of the deadline: look at the evidence (mail server, postmark).',
  oldNews: 'The day of receipt is more than 30 days before it was written down: look at it again.',
  clockBack: last =>
    `WARNING: the clock of this machine is behind the newest record of the register (${spoken(last)}). Set the clock; the order in the register is kept all the same.`,
  inbox: 'Kept among the arrivals; it does not count as any unit’s report yet.',
  question: collectQuestions,
  answer: (arrival, unit, period) =>
    unit === undefined
      ? `Once known: plan collect --inbox ${arrival} --unit UNIT ${periodOption(period)}`
      : `If so: plan collect --inbox ${arrival} --unit ${unit} ${periodOption(period)}`,
  again: arrival => `Then: plan collect --inbox ${arrival}`,
  known: (moment, unit, outcome) => `Received before (${spoken(moment)}), from ${unit}: ${outcome}; nothing was added.`,
  otherTime: 'The time of receipt in this command does not replace the one in the register.',
  undated:
    'No mail server wrote down when the message came, so it counts as received now; the date in the message is kept as evidence only.',
  opened: count => `Received and opened: ${files(count)} inside.`,
  unopened: 'Received and kept as it is, but it could not be opened.',
  nothingInside: 'Received and kept as it is; there is no file inside.',
  waiting: 'Received and kept safely; it could not be looked at now.',
  refused: (reason, limit) => {
    const size = `${formatNumber(limit / 1024 / 1024)} MB`;
    return {
      absent: 'Not taken: there is no such file.',
      empty: 'Not taken: the file is empty (0 bytes).',
      'too-large': `Not taken: the file is larger than ${size}.`,
      'too-much': `Not taken: too many files for one run, or more than ${size}; take this one in another run.`,
      link: 'Not taken: this is a link, not a file.',
      directory: 'Not taken: this is a folder.',
      other: 'Not taken: this is no regular file.',
    }[reason];
  },
  inboxEmpty: 'No arrival waits for a unit.',
  several: (unit, period, names, standing) =>
    `${files(names.length)} of ${unit} for ${period} were accepted in this run (${names.join('; ')}). In use: ${standing}`,
  totals: counts => `${files(counts.files)} handled: ${counted(counts)}`,
  next: {
    returned: (period, units) => `Return for correction: plan return ${periodOption(period)} ${unitOptions(units)}`,
    acknowledge: (period, unit) => `Acknowledgement for the unit: plan receipt ${unit} ${periodOption(period)}`,
    inbox: 'Look again at what is left among the arrivals: plan collect --inbox',
    status: period => `Who has reported: plan status ${periodOption(period)}`,
  },
};
