import type { Place } from '../findings/place.ts';
import type { SourceFinding } from './source-finding.ts';

const canonical = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
/** `1.000`: one to people who write a dot for decimals, a thousand to people who write it between thousands. */
const grouped = /^-?[1-9]\d{0,2}\.\d{3}$/;
const zeroFirst = /^[-+]?0\d/;

/** What is wrong with how a number is written; `undefined` for a number that everybody reads alike. */
export function numberFault(text: string, readAs: number, place: Place): SourceFinding | undefined {
  if (grouped.test(text))
    return { code: 'number/grouping', place, args: { text, readAs, thousands: text.replace('.', '') } };
  if (canonical.test(text))
    return isExact(text, readAs) ? undefined : { code: 'number/not-exact', place, args: { text } };
  if (!Number.isFinite(readAs)) return { code: 'number/not-exact', place, args: { text } };
  if (zeroFirst.test(text)) return { code: 'number/leading-zero', place, args: { text, readAs } };
  return { code: 'number/notation', place, args: { text, readAs } };
}

/** Decimal digits that a double always holds. */
const heldDigits = 15;
/** More characters than any number is written in that a double can give back. */
const longest = 40;

function isExact(text: string, value: number): boolean {
  if (text.length > longest) return false;
  if (!text.includes('.')) return Number.isSafeInteger(value);
  const significant = text.replace(/[-.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
  return significant.length <= heldDigits || String(value) === text.replace(/\.?0+$/, '');
}
