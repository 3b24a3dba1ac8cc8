import type { Figure, FigureSubject, FundingPart, StatusPart } from '../../figures/figure.ts';
import type { FigureWords } from '../../figures/words.ts';
import type { Block } from '../../report/unit-label.ts';
import { formatDate, formatNumber, formatShare } from '../../text/english.ts';

type Of<Kind extends FigureSubject['of']> = Extract<FigureSubject, { of: Kind }>;

const indicatorParts: Readonly<Record<Of<'indicator'>['part'], (year: string) => string>> = {
  value: year => year.trim(),
  target: year => `target${year === '' ? '' : ` for${year}`}`,
  baseline: year => `baseline${year}`,
  previous: year => (year === '' ? 'the year before' : year.trim()),
  change: year => `change since${year === '' ? ' the year before' : year}`,
  achievement: () => 'share of the way to the target',
  'reporting-units': () => 'units with a figure',
  'expected-units': () => 'units that owe a figure',
};

const classes = { required: 'Units that must report', requested: 'Units asked to report' } as const;

const submissionParts: Readonly<Record<Of<'submissions'>['part'], string>> = {
  total: 'all',
  owed: 'owing a report',
  expected: 'due or received',
  received: 'received',
  'on-time': 'on time',
  late: 'late',
  missing: 'missing (overdue)',
  'not-due': 'not yet due',
  exempt: 'exempt',
  accepted: 'accepted reports',
  completeness: 'share received',
  'on-time-rate': 'share on time',
  'sent-back': 'sent back and not sent again',
  'accepted-late': 'accepted version received after the deadline',
  unread: 'report file with errors',
};

const statusParts: Readonly<Record<StatusPart, string>> = {
  entries: 'entries on activities',
  done: 'entries done',
  'in-progress': 'entries in progress',
  'not-started': 'entries not started',
  nil: 'entries with nothing to report',
};

const groupParts: Readonly<Record<Of<'group'>['part'], string>> = {
  ...statusParts,
  charged: 'required units charged',
  reported: 'units that reported',
  coverage: 'share of units that reported',
  requested: 'units asked that reported',
  'nil-units': 'units with nothing to report',
  'silent-activities': 'activities nobody reported on',
  'requested-entries': 'entries of units asked',
};

const fundingParts: Readonly<Record<FundingPart, string>> = {
  planned: 'planned',
  disbursed: 'disbursed',
  rate: 'share disbursed',
  units: 'units with a figure',
  expected: 'units that owe a figure',
};

const blockLabels: Readonly<Record<Block, string>> = {
  departments: 'departments',
  districts: 'districts',
  organisations: 'organisations',
};

const fundingBlocks: Readonly<Record<Block | 'requested' | 'total', string>> = {
  ...blockLabels,
  requested: 'units asked to report',
  total: 'all blocks together',
};

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(', ');

function name(subject: FigureSubject): string {
  switch (subject.of) {
    case 'indicator': {
      const year = subject.year === undefined ? '' : ` ${subject.year}`;
      return joined(subject.indicator.name, indicatorParts[subject.part](year));
    }
    case 'submissions': {
      const own = subject.class === undefined ? 'Reports of all units' : classes[subject.class];
      return joined(own, submissionParts[subject.part]);
    }
    case 'group':
      return joined(subject.group.name, groupParts[subject.part]);
    case 'activity':
      return joined(
        subject.activity.name,
        subject.part === 'units' ? 'units that reported' : statusParts[subject.part],
      );
    case 'output': {
      const within = typeof subject.within === 'string' ? blockLabels[subject.within] : subject.within.name;
      return joined(subject.activity.name, subject.name, within);
    }
    case 'funding': {
      const source = subject.source?.name ?? 'Money of all sources';
      return joined(source, fundingBlocks[subject.within], fundingParts[subject.part]);
    }
    case 'funding-line':
      return joined(subject.unit.name, subject.source.name, subject.group?.name ?? '', fundingParts[subject.part]);
    case 'unit':
      return joined(subject.unit.name, 'days late');
    case 'documents':
      return subject.part === 'count' ? 'Documents issued in the period' : 'Units that issued documents';
  }
}

function amount(value: number, { kind, measure = '' }: Figure): string {
  switch (kind) {
    case 'count':
      return formatNumber(value);
    case 'share':
      return formatShare(value);
    case 'money':
      return `${formatNumber(value)} million VND`;
    case 'change':
      return `${value > 0 ? '+' : ''}${formatNumber(value)} ${measure === '%' ? 'percentage points' : measure}`;
    case 'quantity':
      return `${formatNumber(value)}${measure === '%' ? '%' : ` ${measure}`}`.trim();
  }
}

const units = (count: number): string => `${formatNumber(count)} unit${count === 1 ? '' : 's'}`;

function formula({ formula: own, leftOut }: Figure): string {
  switch (own.kind) {
    case 'single':
      return 'the figure of one unit as it stands';
    case 'published':
      return 'a published figure';
    case 'planned':
      return 'stated by the plan';
    case 'sum':
      return `sum over ${units(new Set(own.of.map(({ unit }) => unit?.id)).size)}`;
    case 'maximum':
      return `largest of ${units(own.of.length)}`;
    case 'minimum':
      return `smallest of ${units(own.of.length)}`;
    case 'ratio':
      return `sum of numerators over sum of denominators of ${units(own.parts.length)}, never a mean of percentages`;
    case 'weighted-mean':
      return `mean over ${units(own.parts.length)}, weighted by the denominators`;
    case 'count':
      return 'counted';
    case 'total':
      return 'sum of these figures';
    case 'quotient':
      return 'the first figure over the second';
    case 'difference':
      return 'the first figure less the second';
    case 'progress':
      return '(figure - baseline) over (target - baseline)';
    case 'days':
      return `days from ${formatDate(own.from)} to ${formatDate(own.to)}`;
    case 'none':
      return leftOut.some(({ stated }) => stated !== undefined)
        ? 'the figures that there are cannot be joined'
        : 'there is no figure yet';
  }
}

export const figures = {
  name,
  value: figure => (figure.value === null ? 'no figure yet' : amount(figure.value, figure)),
  amount,
  statuses: { estimate: 'estimate', preliminary: 'preliminary', official: 'official' },
  asOf: date => `as of ${formatDate(date)}`,
  formula,
  reasons: {
    missing: 'missing (overdue)',
    'not-due': 'not yet due',
    exempt: 'exempt',
    'sent-back': 'sent back and not sent again',
    'not-accepted': 'not accepted',
    unread: 'its report file has errors',
    'no-report-file': 'accepted, but there is no report file',
    'no-figure': 'its report does not give this figure',
    nil: 'reported that nothing arose',
    requested: 'only asked to report, not added with the others',
    'other-block': 'another block, not added because it may overlap',
    'whole-and-parts': 'whole and parts by task group do not agree',
    'other-standard': 'the units use different standards',
    'not-addable': 'the indicator is not added over units',
    'no-parts': 'a unit did not give both numerator and denominator',
  },
} satisfies FigureWords;
