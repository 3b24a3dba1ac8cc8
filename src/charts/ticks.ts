import { formatNumber } from '../text/vietnamese.ts';

/** Round numbers along an axis, the first and the last of which hold all values between them. */
export interface Ticks {
  readonly values: readonly number[];
  readonly from: number;
  readonly to: number;
}

const steps = [1, 2, 5, 10] as const;

/** Without the tail of binary fractions, however small. */
const round = (value: number): number => Number(value.toPrecision(12));

function stepOf(length: number, count: number): number {
  const rough = length / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find(step => step * power >= rough * 0.999_999) ?? 10) * power;
}

/** Some `count` steps over the values; equal values get room around them, whole ones no fractions. */
export function ticksOf(least: number, most: number, count: number, whole = false): Ticks {
  const [low, high] = least === most ? [Math.min(0, least), Math.max(0, most)] : [least, most];
  const [from, to] = low === high ? [0, 1] : [low, high];
  const found = stepOf(to - from, count);
  const step = whole ? Math.max(1, found) : found;
  const first = Math.floor(from / step + 1e-9);
  const last = Math.ceil(to / step - 1e-9);
  const values = Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
  return { values, from: round(first * step), to: round(last * step) };
}

const smallest = 1e-5;
const largest = 1e15;

/** `1.234,5`; far from one as a power of ten, since rounding would make zero of it or fill the page with digits. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || (size >= smallest && size < largest)) return formatNumber(value);
  const [digits = '', power = ''] = value.toExponential(2).split('e');
  return `${formatNumber(Number(digits))}×10^${Number(power)}`;
}
