import { DASH, DOT, NINE, SPACE, ZERO } from './characters.ts';
import { limits } from './limits.ts';
import { notPlain } from './plain-cursor.ts';

export type Scalar = string | number | boolean | null;

const words: ReadonlyMap<string, boolean | null> = new Map<string, boolean | null>([
  ...['true', 'True', 'TRUE'].map(word => [word, true] as const),
  ...['false', 'False', 'FALSE'].map(word => [word, false] as const),
  ...['null', 'Null', 'NULL', '~'].map(word => [word, null] as const),
]);
const longestWord = 5;

/** ASCII characters that begin a text without quotes and mean nothing by themselves. */
const beginners = new Uint8Array(128);
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_(/$;=<^\\)~')
  beginners[letter.charCodeAt(0)] = 1;

export const beginsText = (character: number): boolean => character >= 128 || beginners[character] === 1;

/** Everything else that the core schema takes for a number. */
const otherNumber = /^-?(?:\.\d+|\d+\.?\d*)(?:[eE][-+]?\d+)?$|^0o[0-7]+$|^0x[\da-fA-F]+$|^-?\.(?:inf|Inf|INF)$/;

/** What `text` means without quotes; leaves the plain part where a number is not written as people write numbers. */
export function plainScalar(text: string, start: number, end: number): Scalar {
  const first = text.charCodeAt(start);
  if (first === DASH || (first >= ZERO && first <= NINE)) {
    const value = plainNumber(text, start, end);
    if (value !== undefined) return value;
  } else if (!beginsText(first)) throw notPlain;
  const value = plainText(text, start, end);
  if (end - start > longestWord) return value;
  const word = words.get(value);
  return word === undefined ? value : word;
}

export function plainText(text: string, start: number, end: number): string {
  if (end - start > limits.textLength) throw notPlain;
  return text.slice(start, end);
}

const mostDigits = 15;

function plainNumber(text: string, start: number, end: number): number | undefined {
  const whole = text.charCodeAt(start) === DASH ? start + 1 : start;
  const wholeEnd = digitsEnd(text, whole);
  const digits = wholeEnd - whole;
  const zeroFirst = text.charCodeAt(whole) === ZERO;
  if (wholeEnd === end) {
    if (digits === 0 || digits > mostDigits || (zeroFirst && (digits > 1 || whole > start))) throw notPlain;
    return Number(text.slice(start, end));
  }
  const next = text.charCodeAt(wholeEnd);
  if (digits === 0 && (next === SPACE || next === DASH)) throw notPlain;
  if (next === DOT) {
    const fractionEnd = digitsEnd(text, wholeEnd + 1);
    const places = fractionEnd - wholeEnd - 1;
    if (digits > 0 && places > 0 && fractionEnd === end) {
      const looksGrouped = places === 3 && digits <= 3 && !zeroFirst;
      const value = Number(text.slice(start, end));
      if (looksGrouped || digits + places > mostDigits || (zeroFirst && digits > 1) || Object.is(value, -0))
        throw notPlain;
      return value;
    }
  }
  if (otherNumber.test(text.slice(start, end))) throw notPlain;
  return undefined;
}

function digitsEnd(text: string, at: number): number {
  let character = text.charCodeAt(at);
  while (character >= ZERO && character <= NINE) character = text.charCodeAt(++at);
  return at;
}
