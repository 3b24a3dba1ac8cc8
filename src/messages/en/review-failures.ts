import type { ReviewFailureArgs } from '../../review/failures.ts';
import type { Wordings } from '../wording.ts';

export const reviewFailures = {
  'review/year': ({ option, value, from, to }) => ({
    message: `"${value}" behind ${option} is not a year of the plan.`,
    fix: `use a year in ${from}–${to}.`,
  }),
  'review/years-reversed': ({ from, to }) => ({
    message: `The first year (--from ${from}) comes after the last one (--to ${to}).`,
    fix: `the other way round: --from ${to} --to ${from}.`,
  }),
  'review/too-early': ({ from }) => ({
    message: `No year since ${from} has passed its deadline, so there is nothing to review yet.`,
    fix: 'name the last year with --to, or another time with --as-of.',
  }),
} satisfies Wordings<ReviewFailureArgs>;
