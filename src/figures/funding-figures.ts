import type { Basis } from '../report/basis.ts';
import type { ConsolidatedReport } from '../report/consolidate.ts';
import type { FundingLine, FundingTotal } from '../report/funding-results.ts';
import type { SubmissionLine } from '../report/submission-results.ts';
import { type Block, blockOf } from '../report/unit-label.ts';
import type { Figure, FigureSubject, Formula, FundingPart, LeftOut, StatedInput } from './figure.ts';
import { type FigureId, figureId, unusedId } from './figure-id.ts';
import { leftOutOf } from './silence.ts';

type Amount = 'planned' | 'disbursed';

const inputOf =
  (part: Amount) =>
  (line: FundingLine): StatedInput => ({
    unit: line.unit,
    file: line.file,
    path: [...line.path, part],
    value: line[part],
  });

/** One row of the table of money: its figures share the first part of their ids. */
interface Row {
  readonly id: FigureId;
  readonly subject: (part: FundingPart) => FigureSubject;
  readonly total: FundingTotal | undefined;
  /** Lines that are added in it. */
  readonly added: readonly FundingLine[];
  /** Lines of the same money that are not. */
  readonly refused: readonly FundingLine[];
  /** Who was expected to give a figure. */
  readonly asked: readonly SubmissionLine[];
}

function leftOutOfRow({ added, refused, asked }: Row, part: Amount): readonly LeftOut[] {
  const taken = new Set([...added, ...refused].map(({ unit }) => unit.id));
  const given = refused.map(
    (line): LeftOut => ({
      unit: line.unit,
      reason: line.added ? 'requested' : 'whole-and-parts',
      stated: { file: line.file, path: [...line.path, part], value: line[part] },
    }),
  );
  return [...given, ...leftOutOf(asked, taken)];
}

function amountOf(row: Row, part: Amount): Figure {
  const value = row.total?.[part] ?? null;
  return {
    id: figureId(row.id, part),
    subject: row.subject(part),
    kind: 'money',
    value,
    formula: value === null ? { kind: 'none' } : { kind: 'sum', of: row.added.map(inputOf(part)) },
    leftOut: leftOutOfRow(row, part),
  };
}

const rateOf = (row: Pick<Row, 'id' | 'subject'>, rate: number | null): Figure => ({
  id: figureId(row.id, 'rate'),
  subject: row.subject('rate'),
  kind: 'share',
  value: rate,
  formula: { kind: 'quotient', above: figureId(row.id, 'disbursed'), below: figureId(row.id, 'planned') },
  leftOut: [],
});

function unitsOfRow(row: Row): readonly Figure[] {
  const given = [...new Map(row.added.map(({ unit, file }) => [unit.id, { unit, file }])).values()];
  const count = (part: FundingPart, value: number, of: Extract<Formula, { kind: 'count' }>['of']): Figure => ({
    id: figureId(row.id, part),
    subject: row.subject(part),
    kind: 'count',
    value,
    formula: { kind: 'count', of },
    leftOut: [],
  });
  return [
    count('units', row.total?.units ?? 0, given),
    count(
      'expected',
      row.asked.length,
      row.asked.map(({ unit }) => ({ unit })),
    ),
  ];
}

const figuresOfRow = (row: Row): readonly Figure[] => [
  amountOf(row, 'planned'),
  amountOf(row, 'disbursed'),
  rateOf(row, row.total?.rate ?? null),
  ...unitsOfRow(row),
];

interface Scope {
  readonly basis: Basis;
  readonly report: ConsolidatedReport;
  readonly required: readonly SubmissionLine[];
}

const inBlock = ({ basis: { registry } }: Scope, block: Block | undefined, unit: string): boolean =>
  block === undefined || blockOf(unit, registry) === block;

/** Money of required units: of one source or all, of one block or all. */
function requiredRow(
  scope: Scope,
  lines: readonly FundingLine[],
  total: FundingTotal | undefined,
  block: Block | undefined,
  source: { readonly id: string; readonly name: string } | undefined,
): Row {
  const within = block ?? 'total';
  const own = lines.filter(({ unit }) => inBlock(scope, block, unit.id));
  const added = own.filter(line => line.added && line.class === 'required');
  return {
    id: source === undefined ? figureId('funding', within) : figureId('funding', source.id, within),
    subject: part => ({ of: 'funding', ...(source !== undefined && { source }), within, part }),
    total,
    added,
    refused: own.filter(line => !added.includes(line)),
    asked: scope.required.filter(({ unit }) => inBlock(scope, block, unit.id)),
  };
}

function requestedRow(
  { report }: Scope,
  lines: readonly FundingLine[],
  total: FundingTotal,
  source: Row['subject'],
  id: string,
): Row {
  const own = lines.filter(line => line.class === 'requested');
  return {
    id: figureId('funding', id, 'requested'),
    subject: source,
    total,
    added: own.filter(({ added }) => added),
    refused: own.filter(({ added }) => !added),
    asked: report.submissions.lines.filter(line => line.class === 'requested'),
  };
}

function rowsOf(scope: Scope): readonly Row[] {
  const { sources, blocks, total, lines } = scope.report.funding;
  return [
    ...sources.flatMap(({ id, name, blocks: own, requested }) => {
      const source = { id, name };
      const given = lines.filter(line => line.source.id === id);
      const subject: Row['subject'] = part => ({ of: 'funding', source, within: 'requested', part });
      return [
        ...own.map(({ block, total: sum }) => requiredRow(scope, given, sum, block, source)),
        ...(requested === undefined ? [] : [requestedRow(scope, given, requested, subject, id)]),
      ];
    }),
    ...blocks.map(({ block, total: sum }) => requiredRow(scope, lines, sum, block, undefined)),
    requiredRow(scope, lines, total, undefined, undefined),
  ];
}

/** The part of the ids that the figures of each line of money share, by its place in the table. */
export function fundingLineIds(lines: readonly FundingLine[]): readonly FigureId[] {
  const used = new Set<FigureId>();
  return lines.map(({ unit, source, taskGroup }) => {
    const id = unusedId(figureId('unit', unit.id, 'funding', source.id, taskGroup?.id ?? 'whole'), used);
    used.add(id);
    return id;
  });
}

function figuresOfLine(line: FundingLine, id: FigureId): readonly Figure[] {
  const { unit, source, taskGroup } = line;
  const subject: Row['subject'] = part => ({
    of: 'funding-line',
    unit,
    source,
    ...(taskGroup !== undefined && { group: { id: taskGroup.id, name: taskGroup.title } }),
    part,
  });
  const amount = (part: Amount): Figure => ({
    id: figureId(id, part),
    subject: subject(part),
    kind: 'money',
    value: line[part],
    formula: { kind: 'single', of: inputOf(part)(line) },
    leftOut: [],
  });
  return [amount('planned'), amount('disbursed'), rateOf({ id, subject }, line.rate)];
}

/** Money planned and disbursed: by source and block of units, in all, and line by line. */
export function fundingFigures(basis: Basis, report: ConsolidatedReport): readonly Figure[] {
  const { lines } = report.funding;
  const required = report.submissions.lines.filter(({ unit }) => basis.owing.has(unit.id));
  const ids = fundingLineIds(lines);
  return [
    ...rowsOf({ basis, report, required }).flatMap(figuresOfRow),
    ...lines.flatMap((line, index) => figuresOfLine(line, ids[index] ?? '')),
  ];
}
