import type { Basis } from '../report/basis.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { SubmissionLine } from '../report/submission-results.ts';
import type { Figure, SubmissionPart } from './figure.ts';
import { type FigureId, figureId } from './figure-id.ts';

type Class = SubmissionLine['class'];

const idOfPart = (own: Class, part: SubmissionPart): FigureId => figureId('submissions', own, part);

/** Which obligations of a class each count counts. */
const counted = {
  total: () => true,
  owed: ({ state }) => state !== 'exempt',
  expected: ({ state }) => state === 'on-time' || state === 'late' || state === 'missing',
  received: ({ state }) => state === 'on-time' || state === 'late',
  'on-time': ({ state }) => state === 'on-time',
  late: ({ state }) => state === 'late',
  missing: ({ state }) => state === 'missing',
  'not-due': ({ state }) => state === 'not-due',
  exempt: ({ state }) => state === 'exempt',
  accepted: ({ file }) => file !== undefined,
} as const satisfies Partial<Record<SubmissionPart, (line: SubmissionLine) => boolean>>;

type Counted = keyof typeof counted;

function valuesOf({ submissions }: ConsolidatedReport, own: Class): Readonly<Record<Counted, number>> {
  const { expected, received, onTime, late, missing, notDue, exempt } = submissions[own];
  return {
    total: expected + notDue + exempt,
    owed: expected + notDue,
    expected,
    received,
    'on-time': onTime,
    late,
    missing,
    'not-due': notDue,
    exempt,
    accepted: own === 'required' ? submissions.accepted : submissions.acceptedRequested,
  };
}

const inputOf = ({ unit, file }: SubmissionLine) => ({ unit, ...(file !== undefined && { file }) });

function countsOf(report: ConsolidatedReport, own: Class): readonly Figure[] {
  const lines = report.submissions.lines.filter(line => line.class === own);
  const values = valuesOf(report, own);
  return (Object.keys(counted) as Counted[]).map(part => ({
    id: idOfPart(own, part),
    subject: { of: 'submissions', class: own, part },
    kind: 'count',
    value: values[part],
    formula: { kind: 'count', of: lines.filter(counted[part]).map(inputOf) },
    leftOut: [],
  }));
}

/** Rates are over required units alone. */
const ratesOf = ({ submissions: { required } }: ConsolidatedReport): readonly Figure[] =>
  (
    [
      ['completeness', required.completeness, 'received'],
      ['on-time-rate', required.onTimeRate, 'on-time'],
    ] as const
  ).map(([part, value, above]) => ({
    id: idOfPart('required', part),
    subject: { of: 'submissions', class: 'required', part },
    kind: 'share',
    value,
    formula: { kind: 'quotient', above: idOfPart('required', above), below: idOfPart('required', 'expected') },
    leftOut: [],
  }));

const exceptions = [
  ['sent-back', ({ sentBack }) => sentBack],
  ['accepted-late', ({ acceptedLate }) => acceptedLate],
  ['unread', ({ unread }) => unread],
] as const satisfies readonly (readonly [SubmissionPart, (line: SubmissionLine) => boolean])[];

const exceptionsOf = ({ submissions: { lines } }: ConsolidatedReport): readonly Figure[] =>
  exceptions.map(([part, holds]) => {
    const own = lines.filter(holds);
    return {
      id: figureId('submissions', part),
      subject: { of: 'submissions', part },
      kind: 'count',
      value: own.length,
      formula: { kind: 'count', of: own.map(inputOf) },
      leftOut: [],
    };
  });

const acceptedOf = ({ submissions: { accepted, acceptedRequested } }: ConsolidatedReport): Figure => ({
  id: figureId('submissions', 'accepted'),
  subject: { of: 'submissions', part: 'accepted' },
  kind: 'count',
  value: accepted + acceptedRequested,
  formula: { kind: 'total', of: [idOfPart('required', 'accepted'), idOfPart('requested', 'accepted')] },
  leftOut: [],
});

/** From the last good day to the day that decides, or until now where nothing came. */
function daysLate({ input }: Basis, { submissions: { lines }, asOf }: ConsolidatedReport): readonly Figure[] {
  const firstDay = new Map(input.submissions.map(({ unit, first }) => [unit, first?.day]));
  return lines.flatMap(({ unit, daysLate: value, deadline }): readonly Figure[] => {
    if (value === undefined) return [];
    return [
      {
        id: figureId('unit', unit.id, 'days-late'),
        subject: { of: 'unit', unit, part: 'days-late' },
        kind: 'count',
        value,
        formula: { kind: 'days', unit, from: deadline.lastDay, to: firstDay.get(unit.id) ?? asOf },
        leftOut: [],
      },
    ];
  });
}

/** Who has reported: counts and rates, and by how many days units are late. */
export const submissionFigures = (basis: Basis, report: ConsolidatedReport): readonly Figure[] => [
  ...countsOf(report, 'required'),
  ...ratesOf(report),
  ...countsOf(report, 'requested'),
  acceptedOf(report),
  ...exceptionsOf(report),
  ...daysLate(basis, report),
];
