import { exactSum } from '../model/exact-sum.ts';
import type { ConsolidatedReport } from './consolidate.ts';
import type { FundingLine } from './funding-results.ts';

/** What one unit gave of one source, over all task groups. Money is in million đồng. */
export interface UnitFunding {
  readonly line: FundingLine;
  readonly planned: number;
  readonly disbursed: number;
  /** `null` where nothing was planned. */
  readonly rate: number | null;
  readonly notes: readonly string[];
}

function fundingOf(lines: readonly FundingLine[]): readonly UnitFunding[] {
  const [line] = lines;
  if (line === undefined) return [];
  const planned = exactSum(lines.map(own => own.planned));
  const disbursed = exactSum(lines.map(own => own.disbursed));
  const notes = [...new Set(lines.flatMap(({ note }) => note ?? []))];
  return [{ line, planned, disbursed, rate: planned === 0 ? null : disbursed / planned, notes }];
}

/**
 * By unit in protocol order, then by source. Of a whole that stands beside its parts the one that is added counts; where the two
 * disagree each line stands by itself.
 */
export function unitFunding({ funding, submissions }: ConsolidatedReport): readonly (readonly UnitFunding[])[] {
  return submissions.lines
    .map(({ unit }) =>
      funding.sources.flatMap(source => {
        const own = funding.lines.filter(line => line.unit.id === unit.id && line.source.id === source.id);
        const added = own.filter(line => line.added);
        return added.length > 0 ? fundingOf(added) : own.flatMap(line => fundingOf([line]));
      }),
    )
    .filter(({ length }) => length > 0);
}
