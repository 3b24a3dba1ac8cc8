import type { CivilDate } from '../model/civil-date.ts';

/** Why a report cannot be sent back. */
export interface ReturnFailureArgs {
  'return/none': { readonly unit: string; readonly period: string };
  'return/accepted': { readonly unit: string; readonly period: string };
  /** It was not acceptable when it came, and is now: the plan was put right since. */
  'return/no-fault': { readonly unit: string; readonly period: string };
  /** The correction is asked for by a day that has passed. */
  'return/past': { readonly day: CivilDate; readonly today: CivilDate };
  /** The receipt or the file that it is about is not what was written. */
  'return/damaged': { readonly path: string };
}
