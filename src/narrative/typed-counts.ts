import type { Figures } from '../figures/figures.ts';
import { type CountPhrase, countPhrases } from '../messages/vi/narrative.ts';
import { numberOf, type Sentence } from './sentences.ts';
import type { TypedFigure } from './typed-figures.ts';

function isRight(count: number, { figure, also }: CountPhrase, figures: Figures): boolean {
  const own = figures.get(figure)?.value ?? 0;
  return count === own || (also !== undefined && count === own + (figures.get(also)?.value ?? 0));
}

/** Counts in fixed phrases that the data have otherwise: `33/38 đơn vị đã nộp`, `6 đơn vị nộp trễ`. */
export const typedCounts = (sentence: Sentence, figures: Figures): readonly TypedFigure[] =>
  countPhrases.flatMap(phrase =>
    [...sentence.text.matchAll(phrase.pattern)].flatMap((match): readonly TypedFigure[] => {
      const figure = figures.get(phrase.figure);
      const { count = '', total } = match.groups ?? {};
      if (figure === undefined) return [];
      const totals = phrase.whole.map(id => figures.get(id)?.value);
      const isTotal = total === undefined || totals.includes(numberOf(total));
      if (isTotal && isRight(numberOf(count), phrase, figures)) return [];
      const typed = total === undefined ? count : `${count}/${total}`;
      const whole = total === undefined ? undefined : figures.get(phrase.whole[0] ?? '');
      const offset = sentence.start + match.index + match[0].indexOf(typed);
      return [{ offset, typed, figure, ...(whole !== undefined && { total: whole }) }];
    }),
  );
