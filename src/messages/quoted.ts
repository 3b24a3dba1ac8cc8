const longest = 80;

/** The value as the file has it, in quotation marks, on one line, and cut where it is too long for a sentence. */
export function quoted(value: string): string {
  const letters = Array.from(value.replace(/\s+/g, ' '));
  return `"${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : letters.join('')}"`;
}
