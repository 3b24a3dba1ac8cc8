import { sourceMoney, submissionStates } from '../report/chart-series.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import { outputIds } from './activity-figures.ts';
import { type FigureId, figureId } from './figure-id.ts';
import { fundingLineIds } from './funding-figures.ts';

/** Which figure each field of the lists of the workbook prints, by the name of the field. */
type FieldFigures = Readonly<Record<string, FigureId>>;

const fields = (prefix: FigureId, parts: Readonly<Record<string, string>>): FieldFigures =>
  Object.fromEntries(Object.entries(parts).map(([field, part]) => [field, figureId(prefix, part)]));

const statusParts = {
  entries: 'entries',
  done: 'done',
  inProgress: 'in-progress',
  notStarted: 'not-started',
  nil: 'nil',
};

const classParts = {
  total: 'total',
  received: 'received',
  onTime: 'on-time',
  late: 'late',
  missing: 'missing',
  notDue: 'not-due',
  exempt: 'exempt',
  accepted: 'accepted',
};

const groupParts = {
  ...statusParts,
  charged: 'charged',
  reported: 'reported',
  coverage: 'coverage',
  requested: 'requested',
  silentActivities: 'silent-activities',
};

const indicatorParts = {
  baseline: 'baseline',
  target: 'target',
  value: 'value',
  previous: 'previous',
  change: 'change',
  achievement: 'achievement',
};

const moneyParts = { planned: 'planned', disbursed: 'disbursed', rate: 'rate' };

function outputFields({ taskGroups }: ConsolidatedReport): readonly FieldFigures[] {
  return taskGroups
    .flatMap(({ activities }) => activities)
    .flatMap(activity => {
      const ids = outputIds(activity);
      return activity.outputs.flatMap(({ totals, quantities }, index) => {
        const id = ids[index] ?? '';
        const ends =
          totals.length > 0 ? totals.map(({ block }) => block) : quantities.map(({ unit }) => `unit.${unit.id}`);
        return ends.map(end => ({ quantity: figureId(id, end) }));
      });
    });
}

const lateFields = ({ submissions }: ConsolidatedReport, own: 'required' | 'requested'): readonly FieldFigures[] =>
  submissions.lines
    .filter(line => line.class === own)
    .map(({ unit }) => ({ daysLate: figureId('unit', unit.id, 'days-late') }));

/** The rows behind the charts: the states that occur, and the blocks of each source. */
function stateFields(report: ConsolidatedReport): readonly FieldFigures[] {
  const states = new Set(submissionStates(report).flatMap(own => own.states.map(({ state }) => state)));
  return [...states].map(state => ({
    required: figureId('submissions.required', state),
    requested: figureId('submissions.requested', state),
  }));
}

const moneyFields = (report: ConsolidatedReport): readonly FieldFigures[] =>
  sourceMoney(report).flatMap(({ rows }, index) =>
    rows.map(({ block }) =>
      fields(figureId('funding', report.funding.sources[index]?.id ?? '', block), {
        planned: 'planned',
        disbursed: 'disbursed',
      }),
    ),
  );

const lists: Readonly<Record<string, (report: ConsolidatedReport) => readonly FieldFigures[]>> = {
  classes: () => [
    {
      ...fields('submissions.required', classParts),
      ...fields('submissions.required', { completeness: 'completeness', onTimeRate: 'on-time-rate' }),
    },
    fields('submissions.requested', classParts),
  ],
  groups: ({ taskGroups }) => taskGroups.map(({ id }) => fields(figureId('group', id), groupParts)),
  activities: ({ taskGroups }) =>
    taskGroups.flatMap(({ activities }) =>
      activities.map(({ id }) => fields(figureId('activity', id), { ...statusParts, units: 'units' })),
    ),
  indicators: ({ indicators }) => indicators.map(({ id }) => fields(figureId('indicator', id), indicatorParts)),
  outputs: outputFields,
  funding: ({ funding: { sources } }) =>
    sources.flatMap(({ id, blocks }) =>
      blocks.map(({ block }) =>
        fields(figureId('funding', id, block), { ...moneyParts, units: 'units', expected: 'expected' }),
      ),
    ),
  fundingLines: ({ funding: { lines } }) => fundingLineIds(lines).map(id => fields(id, moneyParts)),
  submissionStates: stateFields,
  sourceMoney: moneyFields,
  required: report => lateFields(report, 'required'),
  requested: report => lateFields(report, 'requested'),
};

/**
 * The figure that a field of the workbook's template prints: `indicators.value` of the first row is that of the first
 * indicator. `item` counts rows from 0; `undefined` for a field that prints no figure.
 */
export function figureOfField(report: ConsolidatedReport, path: string, item: number): FigureId | undefined {
  const [list = '', field = ''] = path.split('.');
  if (!Object.hasOwn(lists, list)) return undefined;
  return lists[list]?.(report)[item]?.[field];
}
