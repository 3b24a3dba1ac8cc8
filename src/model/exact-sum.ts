/** Sums of plain decimals without the tail of binary fractions: 0.1 and 0.2 give 0.3. */
export const exactSum = (values: readonly number[]): number => exact(values.reduce((sum, value) => sum + value, 0));

/** The value as a decimal that people wrote: at most six places. */
export const exact = (value: number): number => Number(value.toFixed(6));
