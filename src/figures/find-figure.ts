import { distance } from 'fastest-levenshtein';
import { foldName } from '../text/fold.ts';
import { idOf } from '../text/id-of.ts';
import type { Figure } from './figure.ts';
import type { FigureId } from './figure-id.ts';
import type { Figures } from './figures.ts';

/** What a person typed came to: one figure, several that it may mean, or none with what is written most like it. */
export type FoundFigures =
  | { readonly kind: 'one'; readonly figure: Figure }
  | { readonly kind: 'several'; readonly figures: readonly Figure[] }
  | { readonly kind: 'none'; readonly suggestions: readonly FigureId[] };

const mostSuggestions = 3;
const farthest = 0.4;

/** Ids that are written most like `typed`, the most alike first. */
export function nearestFigures(typed: string, ids: Iterable<FigureId>): readonly FigureId[] {
  const folded = typed.toLowerCase();
  const apart = [...ids].map(id => ({ id, apart: distance(folded, id) }));
  return apart
    .filter(({ id, apart: own }) => own <= Math.max(2, Math.min(id.length, folded.length) * farthest))
    .sort((left, right) => left.apart - right.apart)
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

const among = (figures: readonly Figure[]): FoundFigures | undefined => {
  const [first, second] = figures;
  if (first === undefined) return undefined;
  return second === undefined ? { kind: 'one', figure: first } : { kind: 'several', figures };
};

/** Figures whose id begins with these parts, or has them in its middle. */
function byParts(typed: string, figures: readonly Figure[]): FoundFigures | undefined {
  const parts = typed.replace(/\.$/, '');
  if (parts === '') return undefined;
  const beginning = figures.filter(({ id }) => id.startsWith(`${parts}.`));
  return among(beginning) ?? among(figures.filter(({ id }) => `.${id}.`.includes(`.${parts}.`)));
}

/** By its name as it is printed; the bare name of an indicator means its value. */
function byName(typed: string, figures: readonly Figure[], nameOf: (figure: Figure) => string) {
  const wanted = foldName(typed);
  if (wanted === '') return undefined;
  const named = figures.map(figure => ({ figure, name: foldName(nameOf(figure)) }));
  const exact = named.filter(({ name }) => name === wanted);
  const values = figures.filter(
    ({ subject }) =>
      subject.of === 'indicator' && subject.part === 'value' && foldName(subject.indicator.name) === wanted,
  );
  const containing = named.filter(({ name }) => name.includes(wanted));
  return among(exact.map(({ figure }) => figure)) ?? among(values) ?? among(containing.map(({ figure }) => figure));
}

/** Looks a figure up by its id, by the beginning or a part of it, or by its name however it is typed. */
export function findFigures(typed: string, figures: Figures, nameOf: (figure: Figure) => string): FoundFigures {
  const text = typed.normalize('NFC').trim();
  const exact = figures.get(text.toLowerCase());
  if (exact !== undefined) return { kind: 'one', figure: exact };
  const all = [...figures.values()];
  const found = byParts(text.toLowerCase(), all) ?? byName(text, all, nameOf) ?? byParts(idOf(text), all);
  return found ?? { kind: 'none', suggestions: nearestFigures(text, figures.keys()) };
}
