import { printable } from '../office/printable.ts';

interface Paragraph {
  readonly text: string;
}

/** Each line of a text as a paragraph of its own. */
export const paragraphsOf = (text: string | undefined): readonly Paragraph[] =>
  printable(text ?? '')
    .split(/\n+/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ text: line }));

export const asParagraphs = (texts: readonly string[]): readonly Paragraph[] =>
  texts.filter(text => text !== '').map(text => ({ text }));

/** A list with commas and a full stop only after the last, as "Nơi nhận" and the like are set. */
export const itemised = (texts: readonly string[]): readonly Paragraph[] =>
  texts.map((text, index) => ({
    text: `${text.trim().replace(/[.;]+$/, '')}${index === texts.length - 1 ? '.' : ';'}`,
  }));
