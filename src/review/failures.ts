/** Why a review of several years cannot be made. */
export interface ReviewFailureArgs {
  /** No year, or none of the plan's. */
  'review/year': { readonly option: string; readonly value: string; readonly from: number; readonly to: number };
  'review/years-reversed': { readonly from: number; readonly to: number };
  /** The deadline of the first year is not past. */
  'review/too-early': { readonly from: number };
}
