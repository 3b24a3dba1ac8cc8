import type { State, Submission } from './submission.ts';

/** Counts and rates over obligations of one class; a rate is `null` where nothing was expected, never 0 or 1. */
export interface Rates {
  /** Not exempt, and due or received. */
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
  readonly notDue: number;
  readonly exempt: number;
  readonly completeness: number | null;
  readonly onTimeRate: number | null;
}

export function ratesOf(submissions: readonly Pick<Submission, 'state'>[]): Rates {
  const count = (state: State): number => submissions.filter(submission => submission.state === state).length;
  const onTime = count('on-time');
  const late = count('late');
  const missing = count('missing');
  const received = onTime + late;
  const expected = received + missing;
  return {
    expected,
    received,
    onTime,
    late,
    missing,
    notDue: count('not-due'),
    exempt: count('exempt'),
    completeness: expected === 0 ? null : received / expected,
    onTimeRate: expected === 0 ? null : onTime / expected,
  };
}
