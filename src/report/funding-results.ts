import type { Path } from '../findings/place.ts';
import type { Plan, Report } from '../model/documents.ts';
import { exactSum } from '../model/exact-sum.ts';
import type { Basis, UsedReport } from './basis.ts';
import { type Block, blockOf, blocks, type UnitLabel } from './unit-label.ts';

type Reported = NonNullable<Report['funding']>[number];

/** Sums over the units that gave figures, never filled with zeros for those that did not. Money is in million đồng. */
export interface FundingTotal {
  readonly planned: number;
  readonly disbursed: number;
  /** Share disbursed; `null` where nothing was planned. */
  readonly rate: number | null;
  readonly units: number;
  readonly expected: number;
}

/** Sums within one block of units: what a department manages may hold what districts report, so blocks overlap. */
export interface BlockFunding {
  readonly block: Block;
  /** Absent when no unit of the block gave a figure. */
  readonly total?: FundingTotal;
}

export interface SourceFunding {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  /** Blocks that have required units. */
  readonly blocks: readonly BlockFunding[];
  readonly requested?: FundingTotal;
  /** Units that gave the source both as a whole and by task group, with sums that disagree: not added. */
  readonly refused: readonly UnitLabel[];
}

/** One line of money as a unit gave it. */
export interface FundingLine {
  readonly unit: UnitLabel;
  readonly class: UsedReport['class'];
  readonly source: { readonly id: string; readonly name: string };
  readonly taskGroup?: { readonly id: string; readonly title: string };
  readonly planned: number;
  readonly disbursed: number;
  readonly rate: number | null;
  readonly note?: string;
  readonly file: string;
  /** Place of the line in the file. */
  readonly path: Path;
  /** Part of the totals. */
  readonly added: boolean;
}

export interface FundingResults {
  readonly sources: readonly SourceFunding[];
  readonly blocks: readonly BlockFunding[];
  /** Over all sources and blocks, which may overlap; absent when no required unit gave a figure. */
  readonly total?: FundingTotal;
  readonly lines: readonly FundingLine[];
}

const rateOf = (planned: number, disbursed: number): number | null => (planned === 0 ? null : disbursed / planned);

const sumsOf = (rows: readonly Reported[]) => ({
  planned: exactSum(rows.map(({ planned }) => planned)),
  disbursed: exactSum(rows.map(({ disbursed }) => disbursed)),
});

/** Which rows of one unit and source make its sum: where a whole stands beside its parts it counts once, and only if they agree. */
function addedRows(rows: readonly Reported[]): ReadonlySet<Reported> {
  const whole = rows.filter(({ taskGroup }) => taskGroup === undefined);
  const parts = rows.filter(({ taskGroup }) => taskGroup !== undefined);
  if (whole.length === 0 || parts.length === 0) return new Set(rows);
  const [wholeSum, partSum] = [sumsOf(whole), sumsOf(parts)];
  const agree = wholeSum.planned === partSum.planned && wholeSum.disbursed === partSum.disbursed;
  return new Set(agree ? parts : []);
}

function linesOf(source: Plan['funding']['sources'][number], { reports, input }: Basis): readonly FundingLine[] {
  const titles = new Map(input.plan.taskGroups.map(({ id, title }) => [id, title]));
  return reports.flatMap(({ unit, class: kind, file, report }) => {
    const own = (report.funding ?? [])
      .map((row, index) => ({ row, path: ['funding', index] }))
      .filter(({ row }) => row.source === source.id);
    const added = addedRows(own.map(({ row }) => row));
    return own.map(({ row, path }) => ({
      unit,
      class: kind,
      source: { id: source.id, name: source.name },
      ...(row.taskGroup !== undefined && {
        taskGroup: { id: row.taskGroup, title: titles.get(row.taskGroup) ?? row.taskGroup },
      }),
      planned: row.planned,
      disbursed: row.disbursed,
      rate: rateOf(row.planned, row.disbursed),
      ...(row.note !== undefined && { note: row.note }),
      file,
      path,
      added: added.has(row),
    }));
  });
}

function totalOf(lines: readonly FundingLine[], own: UsedReport['class'], expected: number): FundingTotal | undefined {
  const counted = lines.filter(line => line.added && line.class === own);
  if (counted.length === 0) return undefined;
  const planned = exactSum(counted.map(line => line.planned));
  const disbursed = exactSum(counted.map(line => line.disbursed));
  const units = new Set(counted.map(({ unit }) => unit.id)).size;
  return {
    planned,
    disbursed,
    rate: rateOf(planned, disbursed),
    units,
    expected,
  };
}

function blockTotals(lines: readonly FundingLine[], { owing, registry }: Basis): readonly BlockFunding[] {
  return blocks.flatMap(block => {
    const expected = [...owing].filter(unit => blockOf(unit, registry) === block).length;
    const own = lines.filter(({ unit }) => blockOf(unit.id, registry) === block);
    const total = totalOf(own, 'required', expected);
    return expected === 0 ? [] : [{ block, ...(total !== undefined && { total }) }];
  });
}

function sourceFunding(
  source: Plan['funding']['sources'][number],
  lines: readonly FundingLine[],
  basis: Basis,
): SourceFunding {
  const asked = basis.input.submissions.filter(({ class: own }) => own === 'requested').length;
  const requested = totalOf(lines, 'requested', asked);
  const addedUnits = new Set(lines.filter(({ added }) => added).map(({ unit }) => unit.id));
  const refused = new Map(lines.filter(({ unit }) => !addedUnits.has(unit.id)).map(({ unit }) => [unit.id, unit]));
  return {
    id: source.id,
    name: source.name,
    clause: source.clause,
    blocks: blockTotals(lines, basis),
    ...(requested !== undefined && { requested }),
    refused: [...refused.values()],
  };
}

/** Sources that are duties without an amount (`reported: false`) have no line here. */
export function fundingResults(basis: Basis): FundingResults {
  const sources = basis.input.plan.funding.sources.filter(({ reported }) => reported !== false);
  const bySource = sources.map(source => ({ source, lines: linesOf(source, basis) }));
  const lines = bySource.flatMap(({ lines: own }) => own);
  const total = totalOf(lines, 'required', basis.owing.size);
  return {
    sources: bySource.map(({ source, lines: own }) => sourceFunding(source, own, basis)),
    blocks: blockTotals(lines, basis),
    ...(total !== undefined && { total }),
    lines,
  };
}
