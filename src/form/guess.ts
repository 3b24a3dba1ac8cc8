import type { Unit } from '../model/documents.ts';
import type { UnitRegistry } from '../model/unit-registry.ts';
import type { WorkbookContent } from '../office/reading/workbook-content.ts';
import { foldName } from '../text/fold.ts';
import { shownValue } from './cells/shown.ts';
import { typed } from './cells/typed.ts';

/** Where the name of a unit was seen. */
export type GuessReason = 'file-name' | 'heading';

export interface Candidate {
  readonly unit: string;
  readonly reasons: readonly GuessReason[];
  /** What was read there. */
  readonly texts: readonly string[];
}

/** A letterhead stands in the first lines; further down, units are written of by others. */
const headingRows = 10;

/** A sender and a few addressees; headings that name more units are of a list of them, and say nothing of whose it is. */
const mostInHeadings = 5;

/** For names of files, which are often typed without marks and with anything between the words. */
const bare = (text: string): string =>
  ` ${foldName(text.replace(/[_+]/g, ' '))
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd')} `;

const marked = (text: string): string => ` ${foldName(text)} `;

interface Spelling {
  readonly unit: Unit;
  readonly name: string;
}

/** The symbol of a unit, unless units of other names have it too, as every committee's `UBND`: that stands over all letters. */
const ownSymbol = (unit: Unit, { units }: UnitRegistry): string | undefined =>
  [...units.values()].every(({ symbol, name }) => symbol !== unit.symbol || name === unit.name)
    ? unit.symbol
    : undefined;

const spellingsOf = (registry: UnitRegistry, fold: (text: string) => string): readonly Spelling[] =>
  [...registry.units.values()].flatMap(unit =>
    [unit.name, unit.short, ...(unit.aliases ?? []), ownSymbol(unit, registry) ?? ''].map(name => ({
      unit,
      name: fold(name),
    })),
  );

/** Units named in the text; a name inside a longer one that is there too was not meant. */
function unitsIn(text: string, spellings: readonly Spelling[]): readonly Unit[] {
  const found = spellings.filter(({ name }) => name.trim() !== '' && text.includes(name));
  const whole = found.filter(
    ({ name, unit }) => !found.some(other => other.unit !== unit && other.name !== name && other.name.includes(name)),
  );
  return [...new Set(whole.map(({ unit }) => unit))];
}

const headings = ({ sheets }: WorkbookContent): readonly string[] =>
  sheets
    .filter(({ state }) => state === 'visible')
    .flatMap(({ cells }) => cells.filter(({ row, value }) => row <= headingRows && value?.kind === 'text'))
    .flatMap(({ value }) => (value === undefined ? [] : [typed(shownValue(value))]));

/**
 * Units that a file without ids may be of, by the names in its headings and its own name: for a person to be asked, in
 * protocol order, those named at both places first. It never decides.
 */
export function guess(
  content: WorkbookContent | undefined,
  fileName: string,
  registry: UnitRegistry,
): readonly Candidate[] {
  const seen = new Map<Unit, { reasons: Set<GuessReason>; texts: Set<string> }>();
  const note = (units: readonly Unit[], reason: GuessReason, text: string): void => {
    for (const unit of units) {
      const entry = seen.get(unit) ?? { reasons: new Set(), texts: new Set() };
      entry.reasons.add(reason);
      entry.texts.add(text);
      seen.set(unit, entry);
    }
  };
  const stem = fileName.replace(/\.[^.]{1,5}$/, '');
  note(unitsIn(bare(stem), spellingsOf(registry, bare)), 'file-name', stem);
  const spellings = spellingsOf(registry, marked);
  const named = (content === undefined ? [] : headings(content)).map(text => ({
    text,
    units: unitsIn(marked(text), spellings),
  }));
  if (new Set(named.flatMap(({ units }) => units)).size <= mostInHeadings)
    for (const { text, units } of named) note(units, 'heading', text);
  return [...seen]
    .sort(([left, a], [right, b]) => b.reasons.size - a.reasons.size || left.order - right.order)
    .map(([unit, { reasons, texts }]) => ({ unit: unit.id, reasons: [...reasons], texts: [...texts] }));
}
