import type { Figure } from '../figures/figure.ts';
import type { Figures } from '../figures/figures.ts';
import {
  disbursedMoney,
  localities,
  moneyUnits,
  otherMeanings,
  otherSpeech,
  placeEndings,
  plannedMoney,
} from '../messages/vi/narrative.ts';
import { numberBehind, wholeName } from './number-behind.ts';
import { agrees, type Sentence, sentencesOf } from './sentences.ts';
import { typedCounts } from './typed-counts.ts';

/** A figure typed by hand that is another in the data. */
export interface TypedFigure {
  readonly offset: number;
  readonly typed: string;
  /** What the data have. */
  readonly figure: Figure;
  /** Behind a stroke: what it is a part of. */
  readonly total?: Figure;
}

/** Something that has figures, by a name under which a text may speak of it. */
interface Named {
  readonly id: string;
  readonly pattern: RegExp;
  readonly figures: readonly Figure[];
}

interface Hit {
  readonly named: Named;
  readonly start: number;
  readonly end: number;
}

/** A single word names too much. */
const namesOf = (name: string): readonly string[] =>
  [...new Set([name, name.replace(placeEndings, '').trim()])].filter(own => /\s/.test(own));

function gathered(figures: Figures, ownerOf: (figure: Figure) => { id: string; name: string } | undefined) {
  const owners = new Map<string, { name: string; figures: Figure[] }>();
  for (const figure of figures.values()) {
    const owner = ownerOf(figure);
    if (owner === undefined) continue;
    const known = owners.get(owner.id);
    if (known === undefined) owners.set(owner.id, { name: owner.name, figures: [figure] });
    else known.figures.push(figure);
  }
  return [...owners].flatMap(([id, { name, figures: own }]): readonly Named[] =>
    namesOf(name.replace(/[.;,\s]+$/, '')).map(one => ({ id, pattern: wholeName(one), figures: own })),
  );
}

const indicatorsIn = (figures: Figures): readonly Named[] =>
  gathered(figures, ({ subject }) => (subject.of === 'indicator' ? subject.indicator : undefined));

const sourcesIn = (figures: Figures): readonly Named[] =>
  gathered(figures, ({ subject }) => (subject.of === 'funding' ? subject.source : undefined));

const holds = (outer: Hit, inner: Hit): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/** The thing that a sentence names, when it names exactly one; a longer name that holds a shorter one is meant. */
function namedIn({ text }: Sentence, names: readonly Named[]): Hit | undefined {
  const hits = names.flatMap((named): readonly Hit[] => {
    const match = named.pattern.exec(text);
    return match === null ? [] : [{ named, start: match.index, end: match.index + match[0].length }];
  });
  const outer = hits.filter(hit => !hits.some(other => holds(other, hit)));
  return new Set(outer.map(({ named }) => named.id)).size === 1 ? outer[0] : undefined;
}

/** Everything that a sentence about an indicator may rightly say in its measure. */
const knownOf = (figures: readonly Figure[]): readonly number[] =>
  figures.flatMap(({ kind, value }) =>
    value === null || kind === 'count' ? [] : [Math.abs(kind === 'share' ? value * 100 : value)],
  );

function ofIndicator(sentence: Sentence, indicators: readonly Named[]): readonly TypedFigure[] {
  const hit = namedIn(sentence, indicators);
  const figure = hit?.named.figures.find(({ id }) => id.endsWith('.value'));
  if (hit === undefined || figure === undefined || figure.value === null) return [];
  const found = numberBehind(sentence, hit.end, figure.measure ?? '');
  if (found === undefined || otherMeanings.test(found.between)) return [];
  if (knownOf(hit.named.figures).some(value => agrees(found.digits, value))) return [];
  return [{ offset: found.offset, typed: found.typed, figure }];
}

/** What a sentence about a source may rightly say: any of its sums, and those over all blocks of required units. */
function moneyOf(figures: readonly Figure[]): readonly number[] {
  const money = figures.filter(({ kind, value }) => kind === 'money' && value !== null);
  const over = (part: string): number =>
    money
      .filter(({ subject }) => subject.of === 'funding' && subject.part === part && subject.within !== 'requested')
      .reduce((sum, { value }) => sum + (value ?? 0), 0);
  return [...money.flatMap(({ value }) => value ?? []), over('planned'), over('disbursed')];
}

function ofSource(sentence: Sentence, sources: readonly Named[]): readonly TypedFigure[] {
  const hit = namedIn(sentence, sources);
  if (hit === undefined) return [];
  return moneyUnits.flatMap(([unit, millions]): readonly TypedFigure[] => {
    const found = numberBehind(sentence, hit.end, unit);
    if (found === undefined) return [];
    const part = disbursedMoney.test(found.between) ? 'disbursed' : 'planned';
    if (part === 'planned' && !plannedMoney.test(found.between)) return [];
    if (moneyOf(hit.named.figures).some(value => agrees(found.digits, value / millions))) return [];
    const figure = hit.named.figures.find(({ id, value }) => id.endsWith(`.${part}`) && value !== null);
    return figure === undefined ? [] : [{ offset: found.offset, typed: found.typed, figure }];
  });
}

/** Whether a text may hold a typed figure at all: what has none costs nothing. */
export const mayHoldFigures = (text: string): boolean => /\d\s?%|\d\s+\p{L}/u.test(text);

/**
 * Figures that were typed by hand and that the data have otherwise. Careful: only where a sentence names one indicator, one
 * source of funding or a count in a fixed phrase, and speaks of the whole province; a number that fits anything known of it
 * is right.
 */
export function disagreeing(text: string, figures: Figures): readonly TypedFigure[] {
  if (!mayHoldFigures(text)) return [];
  const indicators = indicatorsIn(figures);
  const sources = sourcesIn(figures);
  return sentencesOf(text)
    .filter(({ lead, text: own }) => !localities.test(own) && !otherSpeech.test(`${lead}${own}`))
    .flatMap(sentence => [
      ...ofIndicator(sentence, indicators),
      ...ofSource(sentence, sources),
      ...typedCounts(sentence, figures),
    ]);
}
