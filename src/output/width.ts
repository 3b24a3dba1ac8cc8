import { eastAsianWidth } from 'get-east-asian-width';

/** Marks and controls that take no cell of their own. */
const unseen =
  /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]*$/u;
const pictograph = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\d#*]\ufe0f?\u20e3/u;

/**
 * Cells that one grapheme takes on a terminal.
 *
 * Own code: `string-width` makes its segmenter as it is loaded, which took a tenth of `plan status`, and asks for nothing
 * that is not already cut into graphemes here.
 */
export function graphemeWidth(grapheme: string): number {
  if (unseen.test(grapheme)) return 0;
  if (pictograph.test(grapheme)) return 2;
  const [first = '', ...rest] = grapheme;
  const width: number = eastAsianWidth(first.codePointAt(0) ?? 0);
  // Half-width Japanese voice marks join the letter before them and still take a cell.
  return rest.reduce((sum: number, character) => sum + (/[\uff00-\uffef]/.test(character) ? 1 : 0), width);
}
