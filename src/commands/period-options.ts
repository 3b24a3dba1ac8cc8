import { UserError } from '../failure.ts';
import type { PeriodChoice } from '../workspace/period-choice.ts';

export interface PeriodOptions {
  readonly year?: string;
  readonly period?: string;
  readonly cycle?: string;
}

const periodShape = /^[12]\d{3}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;
const idShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Which period of which cycle is meant; both become parts of file names, so their form is checked before anything else. */
export function choiceOf({ year, period, cycle }: PeriodOptions): PeriodChoice {
  const chosen = period ?? year;
  if (chosen !== undefined && !periodShape.test(chosen))
    throw new UserError({ code: 'option/period-form', args: { value: chosen } });
  if (cycle !== undefined && !idShape.test(cycle))
    throw new UserError({ code: 'option/cycle', args: { value: cycle, known: [] } });
  return { ...(chosen !== undefined && { period: chosen }), ...(cycle !== undefined && { cycle }) };
}
