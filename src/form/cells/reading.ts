import type { CellFindingArgs } from '../findings.ts';

/** Why the contents of a cell cannot be taken, as the code and arguments of a finding. */
export type CellFault = {
  [C in keyof CellFindingArgs]: { readonly code: C; readonly args: CellFindingArgs[C] };
}[keyof CellFindingArgs];

/** What a cell says: a value, nothing at all, or something that the unit is asked about. Nothing is ever guessed. */
export type CellReading<T> = { readonly value: T } | { readonly nothing: true } | { readonly fault: CellFault };

export const nothing = { nothing: true } as const;

export const fault = <C extends keyof CellFindingArgs>(code: C, args: CellFindingArgs[C]): { fault: CellFault } => ({
  // Code and arguments belong together by the signature, which a union of records cannot say of a type parameter.
  fault: { code, args } as CellFault,
});
