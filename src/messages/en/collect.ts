import type { CollectWords, OutcomeCounts, ShownMoment } from '../../intake/words.ts';
import { formatDate, formatNumber } from '../../text/english.ts';

const spoken = ({ date, time }: ShownMoment): string =>
  time === undefined ? `on ${formatDate(date)}` : `at ${time.slice(0, 5)} on ${formatDate(date)}`;

const files = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'file' : 'files'}`;

/** Counts that are nothing are left out, but for what the officer looks for. */
function counted({ accepted, withRemarks, returned, unread, unclear, known, refused }: OutcomeCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [withRemarks, 'accepted with remarks'],
    [returned, 'to be returned'],
    [unread, 'contents not read'],
    [unclear, 'not entered, a question is open'],
    [known, 'received before'],
    [refused, 'not taken'],
  ];
  return [
    `${formatNumber(accepted)} accepted`,
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
  remarks: count => `${formatNumber(count)} ${count === 1 ? 'point' : 'points'} to look at`,
  value: text => `reads: ${text}`,
  atLine: (line, column) => `line ${line}, column ${column}`,
  atDeadline: 'The time of receipt is within 5 minutes of the deadline: look at the evidence (mail server, postmark).',
  oldNews: 'The day of receipt is more than 30 days before it was written down: look at it again.',
  inbox: 'Kept among the arrivals; it does not count as any unit’s report yet.',
  question: {
    whose: ({ candidates }) =>
      candidates.length === 0
        ? ['The file carries no ids of a form. Whose report is it?']
        : [
            'The file carries no ids of a form. Is it the report of:',
            ...candidates.map(({ unit, name, because }) => `- ${name} (${unit}), because it says "${because}"`),
          ],
    'other-plan': ({ plan, expected }) => [`The file belongs to another plan ("${plan}", this is "${expected}").`],
    'unknown-unit': ({ unit, suggestion }) => [
      `The file says unit "${unit}", which the plan does not have.${suggestion === undefined ? '' : ` Did it mean ${suggestion}?`}`,
    ],
    'unknown-cycle': ({ cycle, known }) => [
      `The file says reporting cycle "${cycle}"; the plan has only: ${known.join(', ')}.`,
    ],
    'unknown-period': ({ period, from, to }) => [
      `The file says period "${period}", which is no reporting period of the plan of ${from}-${to}.`,
    ],
    'not-on-roster': ({ name, period }) => [
      `${name} is not on the frozen roster of ${period}. Add it to the roster first, or look at the file again.`,
    ],
    'report-edited': ({ path }) => [
      `${path} was edited by hand since it was accepted, so it was not replaced. Move it away or restore it (git restore), then run this again.`,
    ],
    'no-roster': ({ period }) => [
      `No roster is frozen for ${period}. Freeze it: plan roster --year ${period.slice(0, 4)} --freeze`,
    ],
    'other-unit': ({ said, found }) => [`The command says ${said}, the file says ${found}. Whose is it?`],
    'other-period': ({ said, found }) => [`The command says period ${said}, the file says ${found}.`],
  },
  answer: (unit, period, arrival) =>
    `If so: plan collect --inbox ${arrival} --unit ${unit} ${period.length === 4 ? `--year ${period}` : `--period ${period}`}`,
  again: arrival => `Then: plan collect --inbox ${arrival}`,
  known: (moment, unit, outcome) =>
    `Received before, ${spoken(moment)}${unit === undefined ? '' : `, from ${unit}`}${outcome === undefined ? '' : ` (${outcome})`}; nothing was added.`,
  opened: count => `Received and opened: ${files(count)} inside.`,
  unopened: 'Received and kept as it is, but it could not be opened.',
  nothingInside: 'No file inside is a report.',
  refused: (reason, limit) =>
    ({
      absent: 'Not taken: there is no such file.',
      empty: 'Not taken: the file is empty (0 bytes).',
      'too-large': `Not taken: the file is larger than ${formatNumber(limit / 1024 / 1024)} MB.`,
      link: 'Not taken: this is a link, not a file.',
      directory: 'Not taken: this is a folder.',
      other: 'Not taken: this is no regular file.',
    })[reason],
  inboxEmpty: 'No arrival waits for a unit.',
  inboxHeading: count => `${files(count)} of the arrivals ${count === 1 ? 'is' : 'are'} not entered yet:`,
  totals: counts => `${files(counts.files)} handled: ${counted(counts)}`,
  next: {
    returned: (period, units) =>
      `Return for correction: plan return --year ${period.slice(0, 4)} ${units.map(unit => `--unit ${unit}`).join(' ')}`,
    acknowledge: (period, unit) => `Acknowledgement for the unit: plan receipt ${unit} --year ${period.slice(0, 4)}`,
    inbox: 'Look at the open questions again: plan collect --inbox',
  },
  notJudged: count =>
    `${files(count)} received safely but not looked at, for the reason given below. Go on with: plan collect --inbox`,
  clockWentBack:
    'Warning: the register holds records made after what the clock of this machine says now; it may have been set back. The order of receipt is kept; set the clock, then run plan verify to see the records to be compared with other evidence.',
};
