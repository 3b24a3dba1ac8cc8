/** A sentence of a text or a part of one that a semicolon ends, and where it begins. */
export interface Sentence {
  readonly text: string;
  /** What the same sentence says before it. */
  readonly lead: string;
  readonly start: number;
}

/** Ends of sentences and of paragraphs; a point between digits ends nothing. */
const end = /[.!?…;]+(?=\s|$)|\n{2,}|\n(?=[-*+] )/g;

export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let whole = 0;
  for (const { 0: mark, index } of text.matchAll(end)) {
    const next = index + mark.length;
    sentences.push({ text: text.slice(start, next), lead: text.slice(whole, start), start });
    start = next;
    if (!/^;+$/.test(mark)) whole = next;
  }
  return [...sentences, { text: text.slice(start), lead: text.slice(whole, start), start }].filter(
    sentence => sentence.text.trim() !== '',
  );
}

/** A number as Vietnamese people type it: `1.234,5`, `4,56`, `33`. */
export const typedNumber = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;

export const numberOf = (typed: string): number => Number(typed.replaceAll('.', '').replace(',', '.'));

/** Whether a typed number is this value, to the decimals that were typed. */
export function agrees(typed: string, value: number): boolean {
  const decimals = typed.split(',')[1]?.length ?? 0;
  return Math.abs(numberOf(typed) - value) <= 0.5 * 10 ** -decimals + 1e-9;
}
