import { UserError } from '../failure.ts';
import type { ReportingCycle } from '../model/documents.ts';
import type { Instant } from '../model/instant.ts';
import { type YearRange, yearsIn } from '../model/year-range.ts';
import { isDue } from '../review/assemble.ts';
import { type ReviewKind, reviewKinds } from '../review/review-input.ts';
import type { ReportOptions } from './report.ts';

/** The kind of review that was typed; years without it, and a review of a single period, are refused. */
export function reviewKindOf({ kind, from, year, period }: ReportOptions): ReviewKind {
  const found = reviewKinds.find(known => known === kind);
  const option = from === undefined ? '--to' : '--from';
  if (found === undefined)
    throw new UserError({ code: 'option/needs', args: { option, needs: `--kind ${reviewKinds.join('|')}` } });
  const single = year === undefined ? '--period' : '--year';
  if (year !== undefined || period !== undefined)
    throw new UserError({ code: 'option/conflict', args: { options: [single, `--kind ${found}`] } });
  return found;
}

function yearOption(option: string, value: string | undefined, { from, to }: YearRange): number | undefined {
  if (value === undefined) return undefined;
  const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
  if (!(year >= from && year <= to)) throw new UserError({ code: 'review/year', args: { option, value, from, to } });
  return year;
}

/**
 * The years that were asked for, inside the plan's: a final review takes all of them, a mid-term one those up to the last
 * whose deadline is past.
 */
export function reviewRange(
  kind: ReviewKind,
  options: Pick<ReportOptions, 'from' | 'to'>,
  plan: YearRange,
  cycle: ReportingCycle,
  at: Instant,
): YearRange {
  const from = yearOption('--from', options.from, plan) ?? plan.from;
  const asked = yearOption('--to', options.to, plan);
  if (asked !== undefined && from > asked)
    throw new UserError({ code: 'review/years-reversed', args: { from, to: asked } });
  if (asked !== undefined) return { from, to: asked };
  if (kind === 'final') return { from, to: plan.to };
  const to = yearsIn({ from, to: plan.to }).findLast(year => isDue(year, { cycle, at }));
  if (to === undefined) throw new UserError({ code: 'review/too-early', args: { from } });
  return { from, to };
}
