import { distance } from 'fastest-levenshtein';
import { foldName } from '../text/fold.ts';
import { idOf } from '../text/id-of.ts';
import type { Figure } from './figure.ts';
import { type FigureId, figureFacets } from './figure-id.ts';
import type { Figures } from './figures.ts';

/** What a person typed came to: one figure, several that it may mean, or none with what is written most like it. */
export type FoundFigures =
  | { readonly kind: 'one'; readonly figure: Figure }
  | { readonly kind: 'several'; readonly figures: readonly Figure[] }
  | { readonly kind: 'none'; readonly suggestions: readonly FigureId[] };

const mostSuggestions = 3;
const farthest = 0.4;

/** Figures that go by a name written most like `typed`, the most alike first. */
function nearestNamed(typed: string, named: readonly (readonly [name: string, id: FigureId])[]): readonly FigureId[] {
  const apart = named.map(([name, id]) => ({ id, length: name.length, apart: distance(typed, name) }));
  return apart
    .filter(({ length, apart: own }) => own <= Math.max(2, Math.min(length, typed.length) * farthest))
    .sort((left, right) => left.apart - right.apart)
    .slice(0, mostSuggestions)
    .map(({ id }) => id);
}

/** Ids that are written most like `typed`, the most alike first. */
export const nearestFigures = (typed: string, ids: Iterable<FigureId>): readonly FigureId[] =>
  nearestNamed(
    typed.toLowerCase(),
    [...ids].map(id => [id, id]),
  );

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

/** By its name as it is printed, made comparable by `fold`; the bare name of an indicator means its value. */
function byName(
  typed: string,
  figures: readonly Figure[],
  nameOf: (figure: Figure) => string,
  fold: (name: string) => string,
) {
  const wanted = fold(typed);
  if (wanted === '') return undefined;
  const named = figures.map(figure => ({ figure, name: fold(nameOf(figure)) }));
  const exact = named.filter(({ name }) => name === wanted);
  const values = figures.filter(
    ({ subject }) => subject.of === 'indicator' && subject.part === 'value' && fold(subject.indicator.name) === wanted,
  );
  const containing = named.filter(({ name }) => name.includes(wanted));
  return among(exact.map(({ figure }) => figure)) ?? among(values) ?? among(containing.map(({ figure }) => figure));
}

/** Without the brackets of a field, and without what it asks of the figure. */
function withoutField(typed: string, figures: Figures): string {
  const id = typed
    .normalize('NFC')
    .trim()
    .replace(/^\{\{\s*([^{}]*?)\s*\}\}$/, '$1');
  const owner = id.slice(0, Math.max(0, id.lastIndexOf('.')));
  const isFacet = figureFacets.some(facet => id.toLowerCase() === `${owner.toLowerCase()}.${facet}`);
  return isFacet && !figures.has(id.toLowerCase()) && figures.has(owner.toLowerCase()) ? owner : id;
}

/** By id first; the name of an indicator stands for its value. */
function suggestionsFor(typed: string, figures: readonly Figure[], nameOf: (figure: Figure) => string) {
  const ids = nearestFigures(
    typed,
    figures.map(({ id }) => id),
  );
  if (ids.length > 0) return ids;
  const names = figures.map(figure => {
    const { subject } = figure;
    const isValue = subject.of === 'indicator' && subject.part === 'value';
    return [idOf(isValue ? subject.indicator.name : nameOf(figure)), figure.id] as const;
  });
  return nearestNamed(idOf(typed), names);
}

/** Looks a figure up by its id, by the beginning or a part of it, or by its name however it is typed. */
export function findFigures(typed: string, figures: Figures, nameOf: (figure: Figure) => string): FoundFigures {
  const text = withoutField(typed, figures);
  const exact = figures.get(text.toLowerCase());
  if (exact !== undefined) return { kind: 'one', figure: exact };
  const all = [...figures.values()];
  const found =
    byParts(text.toLowerCase(), all) ??
    byName(text, all, nameOf, foldName) ??
    byParts(idOf(text), all) ??
    byName(text, all, nameOf, idOf);
  return found ?? { kind: 'none', suggestions: suggestionsFor(text, all, nameOf) };
}
