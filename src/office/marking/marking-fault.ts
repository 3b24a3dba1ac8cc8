import type { PackageFault } from '../package/package-error.ts';

/** Why a workbook cannot be marked. */
export type MarkingFault = PackageFault;

export interface MarkingErrorArgs {
  'marking/unusable': { readonly fault: MarkingFault; readonly part?: string };
}
