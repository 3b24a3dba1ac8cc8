/** A figure written in digits: what it is, or the ways in which it can be read. */
export type Figure = { readonly number: number } | { readonly readings: readonly [number, number] };

const plain = /^\d+$/;
const spaced = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const dotted = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const comma = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const decimal = /^\d+[.,]\d+$/;
/** `05` is how offices write small counts; `012` is a code. */
const code = /^0\d{2,}|^0\d+[.,]/;

const withDot = (digits: string): number => Number(digits.replace(' ', '').replace(',', '.'));

/** One group of three behind one mark may be thousands or decimals. */
const isAmbiguous = (digits: string, mark: '.' | ','): boolean =>
  digits.split(mark).length === 2 && !digits.includes(mark === '.' ? ',' : '.');

/**
 * Digits with their separators, as Vietnamese offices write them and as a program set to English does.
 *
 * Grouping settles what it can: `1.234.567`, `1.234,5` and `1,234.5` have one reading each, and so has `12.5`, for two digits
 * behind a dot are no thousands. `1.234` and `1,234` have two. `undefined` is no figure.
 */
export function figureOf(digits: string): Figure | undefined {
  if (code.test(digits)) return undefined;
  if (plain.test(digits)) return { number: Number(digits) };
  if (spaced.test(digits)) return { number: withDot(digits.replaceAll(' ', '')) };
  for (const [pattern, mark] of [
    [dotted, '.'],
    [comma, ','],
  ] as const) {
    if (!pattern.test(digits)) continue;
    const thousands = withDot(digits.replaceAll(mark, ''));
    return isAmbiguous(digits, mark) ? { readings: [thousands, withDot(digits)] } : { number: thousands };
  }
  return decimal.test(digits) ? { number: withDot(digits) } : undefined;
}
