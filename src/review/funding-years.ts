import { exactSum } from '../model/exact-sum.ts';
import type { FundingTotal } from '../report/funding-results.ts';
import { type Block, blocks } from '../report/unit-label.ts';
import { type ReviewInput, reportedYears } from './review-input.ts';

export interface FundingYear {
  readonly year: number;
  /** Absent where no unit of the block gave a figure: not known, which is not nothing. */
  readonly total?: FundingTotal;
}

/** Money in million đồng over the years that have figures; `years` says how many. */
export interface FundingSum {
  readonly planned: number;
  readonly disbursed: number;
  readonly rate: number | null;
  readonly years: number;
}

/** One block of units; blocks are never added to each other, because they overlap. */
export interface BlockYears {
  readonly block: Block;
  readonly years: readonly FundingYear[];
  readonly sum?: FundingSum;
}

export interface SourceYears {
  readonly id: string;
  readonly name: string;
  readonly clause: string;
  readonly blocks: readonly BlockYears[];
}

export interface FundingYears {
  readonly sources: readonly SourceYears[];
  /** All sources of a block together. */
  readonly blocks: readonly BlockYears[];
}

interface BlockTotal {
  readonly block: Block;
  readonly total?: FundingTotal;
}

function sumOf(years: readonly FundingYear[]): FundingSum | undefined {
  const totals = years.flatMap(({ total }) => total ?? []);
  if (totals.length === 0) return undefined;
  const planned = exactSum(totals.map(total => total.planned));
  const disbursed = exactSum(totals.map(total => total.disbursed));
  return { planned, disbursed, rate: planned === 0 ? null : disbursed / planned, years: totals.length };
}

function blockYears(byYear: readonly { readonly year: number; readonly totals: readonly BlockTotal[] }[]) {
  return blocks.flatMap((block): readonly BlockYears[] => {
    if (!byYear.some(({ totals }) => totals.some(own => own.block === block))) return [];
    const years = byYear.map(({ year, totals }) => {
      const total = totals.find(own => own.block === block)?.total;
      return { year, ...(total !== undefined && { total }) };
    });
    const sum = sumOf(years);
    return [{ block, years, ...(sum !== undefined && { sum }) }];
  });
}

/** Sources of the edition in force, then those that only an earlier year had; every year of the range has its place. */
export function fundingYears(input: ReviewInput): FundingYears {
  const sources = new Map(
    input.plan.funding.sources
      .filter(({ reported }) => reported !== false)
      .map(({ id, name, clause }) => [id, { id, name, clause }]),
  );
  for (const { report } of reportedYears(input))
    for (const { id, name, clause } of report.funding.sources)
      if (!sources.has(id)) sources.set(id, { id, name, clause });
  return {
    sources: [...sources.values()].map(source => ({
      ...source,
      blocks: blockYears(
        input.years.map(({ year, report }) => ({
          year,
          totals: report?.funding.sources.find(({ id }) => id === source.id)?.blocks ?? [],
        })),
      ),
    })),
    blocks: blockYears(input.years.map(({ year, report }) => ({ year, totals: report?.funding.blocks ?? [] }))),
  };
}
