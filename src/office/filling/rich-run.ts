import { type Piece, piecesOf } from '../cell-content.ts';
import { decodedText } from '../package/rich-text.ts';
import { childOf, childrenOf, type XmlElement } from '../package/xml-tree.ts';

/** A stretch of text in one look. */
export interface RichRun {
  /** Element with the look as it was written; `''` where the text has that of its cell. */
  readonly properties: string;
  readonly text: string;
}

/** A stretch of text with tags, each of them whole. */
export interface RichPieces {
  readonly properties: string;
  readonly pieces: readonly Piece[];
}

/** The runs of a shared or inline string; a text without any is one run. */
export function runsOf(element: XmlElement, xml: string): readonly RichRun[] {
  const textIn = (parent: XmlElement): string =>
    decodedText(
      childrenOf(parent, 't')
        .map(({ text }) => text)
        .join(''),
    );
  const runs = childrenOf(element, 'r');
  if (runs.length === 0) return [{ properties: '', text: textIn(element) }];
  return runs.map(run => {
    const look = childOf(run, 'rPr');
    return { properties: look === undefined ? '' : xml.slice(look.start, look.close), text: textIn(run) };
  });
}

/** Programs split a tag over runs when part of it was edited: each is given whole to the run in which it begins. */
export function withWholeTags(texts: readonly string[]): readonly string[] {
  const whole: string[] = texts.map(() => '');
  const joined = texts.join('');
  const tags = [...joined.matchAll(/\{\{[^{}]*\}\}/g)];
  let at = 0;
  texts.forEach((text, run) => {
    const end = at + text.length;
    let kept = '';
    for (let place = at; place < end; ) {
      const tag = tags.find(({ index, 0: { length } }) => index <= place && place < index + length);
      if (tag === undefined) kept += joined[place];
      else if (tag.index === place) kept += tag[0];
      place = tag === undefined ? place + 1 : Math.min(end, tag.index + tag[0].length);
    }
    whole[run] = kept;
    at = end;
  });
  return whole;
}

export function richPieces(runs: readonly RichRun[]): readonly RichPieces[] {
  const texts = withWholeTags(runs.map(({ text }) => text));
  return runs
    .map(({ properties }, index) => ({ properties, pieces: piecesOf(texts[index] ?? '') }))
    .filter(({ pieces }) => pieces.length > 0);
}
