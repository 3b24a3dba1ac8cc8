import type { RuleFindingArgs } from '../../rules/findings.ts';
import { formatDate, formatNumber } from '../../text/english.ts';
import type { ReceivedFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';

type Change = RuleFindingArgs['report/unusual-change'];

const subjects: Readonly<Record<Change['subject'], string>> = {
  indicator: 'The result of',
  output: 'The quantity of',
  planned: 'Planned money of',
  disbursed: 'Disbursed money of',
};

const statuses = { nil: 'nothing to report', 'not-started': 'not started' } as const;

const figure = (value: number, unit: string): string =>
  unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;

export const unusualChange = ({ subject, value, previous, unit, year }: Change): string =>
  `${subjects[subject]} ${figure(value, unit)} is far from that of ${year} (${figure(previous, unit)}).`;

export const received = {
  'report/unusual-change': args => ({
    message: unusualChange(args),
    fix:
      args.subject === 'output'
        ? 'check the figure, its decimal sign and its unit; if they are right, leave it.'
        : 'check the figure, its decimal sign and its unit; if they are right, say why in note.',
  }),
  'report/date-outside-period': ({ date, from, to }) => ({
    message: `${formatDate(date)} is outside the period of the figures, ${formatDate(from)} to ${formatDate(to)}.`,
    fix: 'check the date, above all the year; if it is right, leave it.',
  }),
  'report/status-contradicted': ({ status }) => ({
    message: `The activity is marked as "${statuses[status]}", but quantities are reported of it.`,
    fix: 'give the activity another status (in-progress or done), or remove the quantities.',
  }),
} satisfies Wordings<ReceivedFindingArgs>;
