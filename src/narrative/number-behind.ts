import { type Sentence, typedNumber } from './sentences.ts';

/** A number in a text, with its measure. */
export interface NumberInText {
  /** As typed, with the measure. */
  readonly typed: string;
  readonly digits: string;
  readonly offset: number;
  /** What stands between the name and the number. */
  readonly between: string;
}

/** How far behind a name a number still speaks of it, in characters. */
const reach = 60;

const year = /^(?:19|20)\d{2}$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** A name as a whole, whatever its case and spaces. */
export const wholeName = (name: string): RegExp => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'iu');

/** The number in `measure` that stands next behind a name, with no other number but years between. */
export function numberBehind(sentence: Sentence, end: number, measure: string): NumberInText | undefined {
  const rest = sentence.text.slice(end, end + reach);
  const unit = measure === '%' ? '\\s?%' : `\\s+${escaped(measure)}(?!\\p{L})`;
  const found = new RegExp(`(?<![\\d/.,])(${typedNumber})${unit}`, 'iu').exec(rest);
  const between = rest.slice(0, found?.index);
  if (found === null || (between.match(/\d+/g) ?? []).some(number => !year.test(number))) return undefined;
  const { 0: typed, 1: digits = '', index } = found;
  return { typed, digits, offset: sentence.start + end + index, between };
}
