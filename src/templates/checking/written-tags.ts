import { tagName } from '../../office/check-tags.ts';
import type { SplitBy } from '../findings.ts';
import type { Piece, TemplateParagraph } from './word-paragraphs.ts';

/** A pair of braces as it is written in a paragraph. */
export interface WrittenTag {
  readonly mark: '' | '#' | '^' | '/' | '%' | '@';
  /** What stands in the braces behind the mark. */
  readonly text: string;
  readonly paragraph: TemplateParagraph;
  readonly splitBy?: SplitBy;
  readonly hasMixedLook: boolean;
  /** Nothing else stands in the paragraph. */
  readonly isAlone: boolean;
}

export interface StrayBraces {
  readonly kind: 'unclosed' | 'unopened';
  /** The braces and some words beside them. */
  readonly text: string;
  readonly paragraph: TemplateParagraph;
}

export interface ParagraphTags {
  readonly tags: readonly WrittenTag[];
  readonly stray: readonly StrayBraces[];
}

const marks = new Set(['#', '^', '/', '%', '@']);
const isMark = (character: string): character is Exclude<WrittenTag['mark'], ''> => marks.has(character);

const mostBeside = 30;

/** Pieces that a stretch of the paragraph's text goes through, those without text among them. */
function piecesOf(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  let at = 0;
  return pieces.filter(({ text }) => {
    const [start, end] = [at, at + text.length];
    at = end;
    return text === '' ? start > from && start < to : end > from && start < to;
  });
}

function tagOf(paragraph: TemplateParagraph, whole: string, from: number, to: number): WrittenTag {
  const inside = whole.slice(from + 2, to - 2);
  const first = inside.charAt(0);
  const mark = isMark(first) ? first : '';
  const through = piecesOf(paragraph.pieces, from, to);
  const splitBy = through.find(({ between }) => between !== undefined)?.between;
  return {
    mark,
    text: tagName(inside.slice(mark.length)),
    paragraph,
    ...(splitBy !== undefined && { splitBy }),
    hasMixedLook: new Set(through.filter(({ text }) => text !== '').map(({ look }) => look)).size > 1,
    isAlone: whole.slice(0, from).trim() === '' && whole.slice(to).trim() === '' && !paragraph.hasDrawing,
  };
}

/** The braces of a paragraph in pairs, and those without their other half. */
export function tagsOf(paragraph: TemplateParagraph): ParagraphTags {
  const whole = paragraph.pieces.map(({ text }) => text).join('');
  const tags: WrittenTag[] = [];
  const stray: StrayBraces[] = [];
  let open: number | undefined;
  let end = 0;
  const unclosed = (from: number, to: number): void => {
    stray.push({ kind: 'unclosed', text: whole.slice(from, Math.min(to, from + mostBeside)).trim(), paragraph });
  };
  for (const { 0: braces, index } of whole.matchAll(/\{\{|\}\}/g)) {
    if (braces === '{{') {
      if (open !== undefined) unclosed(open, index);
      open = index;
    } else if (open !== undefined) {
      tags.push(tagOf(paragraph, whole, open, index + 2));
      open = undefined;
    } else {
      const from = Math.max(end, index + 2 - mostBeside);
      stray.push({ kind: 'unopened', text: whole.slice(from, index + 2).trim(), paragraph });
    }
    if (open === undefined) end = index + 2;
  }
  if (open !== undefined) unclosed(open, whole.length);
  return { tags, stray };
}

const odd = /(?<![{｛])(?:\{|[{｛]*｛[{｛]*)\s*[#^/%]?\s*([\p{L}\p{N}.]{1,60})\s*(?:\}|[}｝]*｝[}｝]*)(?![}｝])/gu;

/** Names in braces that are no field's: single, or of the full width that some keyboards type. */
export const oddBraces = ({ pieces }: TemplateParagraph): readonly { readonly text: string; readonly name: string }[] =>
  [
    ...pieces
      .map(({ text }) => text)
      .join('')
      .matchAll(odd),
  ].map(([text, name = '']) => ({ text, name }));
