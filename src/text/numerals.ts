/** How a language separates thousands and decimals. */
export interface Separators {
  readonly thousands: string;
  readonly decimal: string;
}

const mostDecimals = 6;

/**
 * A number in digits, with at most six decimals.
 *
 * Own code and not `Intl`: a Node built without all locales would silently print English separators, and loading locale
 * data took a fifth of `plan status`.
 */
export function inDigits(value: number, { thousands, decimal }: Separators, decimals?: number): string {
  const fixed = Math.abs(value).toFixed(decimals ?? mostDecimals);
  const [whole = '', fraction = ''] = fixed.split('.');
  const kept = decimals === undefined ? fraction.replace(/0+$/, '') : fraction;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  const digits = kept === '' ? grouped : grouped + decimal + kept;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** A share between 0 and 1 as a percentage with one decimal. */
export const inPercent = (share: number, separators: Separators): string =>
  `${inDigits(Math.round(share * 1000) / 10, separators, 1)}%`;
