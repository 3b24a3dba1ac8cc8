/** Offsets of the start and the end of the line that `offset` lies in. */
export function lineOf(text: string, offset: number): readonly [start: number, end: number] {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return [offset === 0 ? 0 : start, end === -1 ? text.length : end];
}

/** The first offset from `from` that holds more than a space or a line break; the last character of the text if none does. */
export function skipBlank(text: string, from: number): number {
  const found = /\S/.exec(text.slice(from));
  return found === null ? Math.max(0, text.trimEnd().length - 1) : from + found.index;
}

/** The bracket before `end` that is still open there. */
export function openingBracket(text: string, end: number): number | undefined {
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    const character = text.charAt(at);
    if (/[\]}]/.test(character)) closed++;
    else if (/[[{]/.test(character) && closed-- === 0) return at;
  }
  return undefined;
}

/** The `quote` before `end` that opens the text which ends there; quotes inside it are doubled or escaped. */
export function openingQuote(text: string, end: number, quote: string): number {
  let at = text.lastIndexOf(quote, end - 1);
  while (at > 0 && (text.charAt(at - 1) === '\\' || (quote === "'" && text.charAt(at - 1) === quote)))
    at = text.lastIndexOf(quote, at - 2);
  return Math.max(0, at);
}
