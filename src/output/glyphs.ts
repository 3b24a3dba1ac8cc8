import { stripVTControlCharacters } from 'node:util';
import { once } from '../text/once.ts';
import { graphemeWidth } from './width.ts';

/** One character as a reader counts it, and how it may be printed. */
export interface Glyph {
  readonly shown: string;
  /** Cells of a terminal that `shown` takes. */
  readonly width: number;
  /** Offsets in UTF-16 units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
}

const segmenter = once(() => new Intl.Segmenter('vi', { granularity: 'grapheme' }));

/** ASCII, precomposed Vietnamese and its punctuation: one unit, one character, one cell, nothing to hide. */
const simple = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u1e00-\u1eff\u2013\u2014\u2018-\u201d\u2026]*$/;

/** Controls, bidirectional and other invisible marks, lone surrogates; the two joiners belong to scripts and emoji. */
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
const lineBreak = /^(?:\r\n|[\r\n\u2028\u2029])$/;

/** A CI runner takes `##[name]` and `##name[` for a command wherever it stands in a line. */
const runnerCommand = /#[a-z]{0,20}\[/iy;

/** More code points than the longest emoji has: what is longer is piled up to flood a screen. */
const longest = 16;

const piece = 512;

export const isSimple = (text: string): boolean => simple.test(text) && !text.includes('##');

const escaped = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** Cells that the text takes on a terminal; styling takes none. */
export function displayWidth(text: string): number {
  if (isSimple(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes(stripVTControlCharacters(text))) width += graphemeWidth(segment);
  return width;
}

function harmless(grapheme: string): string {
  if (simple.test(grapheme)) return grapheme;
  if (lineBreak.test(grapheme)) return '␤';
  if (graphemeWidth(grapheme) === 0) return Array.from(grapheme, escaped).slice(0, longest).join('');
  const points = Array.from(grapheme);
  const kept = points.length > longest ? `${points.slice(0, longest).join('')}…` : grapheme;
  return kept.replace(hidden, escaped);
}

function opensRunnerCommand(text: string, at: number): boolean {
  if (text[at] !== '#' || text[at - 1] !== '#') return false;
  runnerCommand.lastIndex = at;
  return runnerCommand.test(text);
}

/** The characters of a text in order, each in a form that does nothing to a terminal but show itself. */
export function* glyphs(text: string): Generator<Glyph> {
  if (isSimple(text)) {
    for (let start = 0; start < text.length; start++)
      yield { shown: text.charAt(start), width: 1, start, end: start + 1 };
    return;
  }
  for (const { segment, start } of graphemes(text)) {
    const shown = opensRunnerCommand(text, start) ? escaped('#') : harmless(segment);
    yield { shown, width: displayWidth(shown), start, end: start + segment.length };
  }
}

/** Piece by piece, because `Intl.Segmenter` needs time in the square of the length; what ends a piece may go on in the next. */
function* graphemes(text: string): Generator<{ readonly segment: string; readonly start: number }> {
  let from = 0;
  while (from < text.length) {
    const segments = [...segmenter().segment(text.slice(from, from + piece))];
    const isLast = from + piece >= text.length || segments.length === 1;
    const whole = isLast ? segments : segments.slice(0, -1);
    for (const { segment, index } of whole) yield { segment, start: from + index };
    from += whole.reduce((length, { segment }) => length + segment.length, 0);
  }
}
