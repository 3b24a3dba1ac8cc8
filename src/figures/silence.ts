import type { SubmissionLine } from '../report/submission-results.ts';
import type { LeftOut, LeftOutReason } from './figure.ts';

/** Why nothing of a unit's report is in any figure; `undefined` where it has an accepted report that could be read. */
export function silenceOf({ state, file, unread, sentBack, flags }: SubmissionLine): LeftOutReason | undefined {
  if (file !== undefined) return undefined;
  if (unread) return 'unread';
  if (sentBack) return 'sent-back';
  if (state === 'missing' || state === 'not-due' || state === 'exempt') return state;
  return flags.includes('accepted') ? 'no-report-file' : 'not-accepted';
}

/** Units of `lines` that are not in a figure, each with the reason; `otherwise` is that of a unit whose report was used. */
export const leftOutOf = (
  lines: readonly SubmissionLine[],
  taken: ReadonlySet<string>,
  otherwise: LeftOutReason = 'no-figure',
): readonly LeftOut[] =>
  lines
    .filter(({ unit }) => !taken.has(unit.id))
    .map(line => ({
      unit: line.unit,
      reason: silenceOf(line) ?? (line.flags.includes('nil') && otherwise === 'no-figure' ? 'nil' : otherwise),
    }));
