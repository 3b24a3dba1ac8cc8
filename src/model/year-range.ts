/** Years that a review covers, both included. */
export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** `2021-2025`, as files are named; a single year is a range of one. */
export const rangeId = ({ from, to }: YearRange): string => `${from}-${to}`;

/** `undefined` for the name of a single period. */
export function rangeOf(id: string): YearRange | undefined {
  const [, from, to] = /^([12]\d{3})-([12]\d{3})$/.exec(id) ?? [];
  return from === undefined || to === undefined ? undefined : { from: Number(from), to: Number(to) };
}

export const yearsIn = ({ from, to }: YearRange): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
