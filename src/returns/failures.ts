/** Why a report cannot be sent back. */
export interface ReturnFailureArgs {
  'return/none': { readonly unit: string; readonly period: string };
  'return/accepted': { readonly unit: string; readonly period: string };
}
