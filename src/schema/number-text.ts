/** Digits as Vietnamese forms write them, with the unit that people type behind the figure. */
const written = /^(-?)(\d[\d.\s\u00a0]*)(?:,(\d+))?\s*(?:%|[\p{L}²³/]+(?:\s[\p{L}²³/]+)?)?$/u;
const grouped = /^\d{1,3}(?:[.\s\u00a0]\d{3})+$/;

/**
 * How a number typed as text (`1.250.000`, `2,87`, `25 hộ`) is written in YAML; `undefined` when it is no number, and an
 * empty text when it is one that can be read in two ways.
 */
export function plainNumber(text: string): string | undefined {
  const match = written.exec(text.trim());
  const [, sign = '', whole = '', fraction] = match ?? [];
  if (match === null) return undefined;
  const digits = whole.trim();
  const tail = fraction === undefined ? '' : `.${fraction}`;
  if (/^\d+$/.test(digits)) return sign + digits + tail;
  if (!grouped.test(digits)) return /^\d+\.\d+$/.test(digits) && tail === '' ? sign + digits : '';
  const ambiguous = tail === '' && /^\d{1,3}\.\d{3}$/.test(digits);
  return ambiguous ? '' : sign + digits.replace(/\D/g, '') + tail;
}
