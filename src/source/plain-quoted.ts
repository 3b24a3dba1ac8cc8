import { SINGLE_QUOTE } from './characters.ts';
import { type Cursor, notPlain } from './plain-cursor.ts';
import { plainText } from './plain-scalar.ts';

/** Offset of the quote that closes the one at `start`; only texts on one line and without escapes are plain. */
export function closingQuote(cursor: Cursor, start: number, lineEnd: number): number {
  const { text } = cursor;
  const single = text.charCodeAt(start) === SINGLE_QUOTE;
  const quote = single ? "'" : '"';
  let end = text.indexOf(quote, start + 1);
  while (single && end !== -1 && text.charCodeAt(end + 1) === SINGLE_QUOTE) end = text.indexOf(quote, end + 2);
  if (end === -1 || end > lineEnd) throw notPlain;
  if (!single && cursor.hasBackslash(start, end)) throw notPlain;
  return end;
}

export function quotedText(cursor: Cursor, start: number, end: number): string {
  const inside = plainText(cursor.text, start + 1, end);
  return cursor.text.charCodeAt(start) === SINGLE_QUOTE && inside.includes("''")
    ? inside.replaceAll("''", "'")
    : inside;
}
