import type { CellValue } from '../../office/reading/workbook-content.ts';
import { foldName } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import { once } from '../../text/once.ts';
import type { Choice } from '../choices.ts';
import { type CellReading, fault, nothing } from './reading.ts';
import { shownValue } from './shown.ts';
import { isNothingAsFigure, typed } from './typed.ts';

/** Labels of one drop-down as they are looked up: a form has hundreds of cells with the same list. */
export interface ChoiceIndex {
  readonly choices: readonly Choice[];
  /** By label as it is written, and by id. */
  readonly exact: ReadonlyMap<string, string>;
  /** By label folded, but for labels that fold to one. */
  readonly folded: () => ReadonlyMap<string, string>;
}

function byFold(choices: readonly Choice[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const twins = new Set<string>();
  for (const { id, label } of choices) {
    const fold = foldName(typed(label));
    if (found.has(fold)) twins.add(fold);
    found.set(fold, id);
  }
  for (const fold of twins) found.delete(fold);
  return found;
}

export const choiceIndex = (choices: readonly Choice[]): ChoiceIndex => ({
  choices,
  exact: new Map([
    ...choices.map(({ id }) => [id, id] as const),
    ...choices.map(({ id, label }) => [typed(label), id] as const),
  ]),
  folded: once(() => byFold(choices)),
});

/** The nearest label, with and without regard to marks: `Hoan thanh` is a choice mistyped too. */
function suggestionFor(text: string, choices: readonly Choice[]): string | undefined {
  const labels = new Map(choices.map(({ label }) => [foldName(typed(label)), label]));
  const near = nearest(foldName(text), labels.keys());
  if (near !== undefined) return labels.get(near);
  const bare = new Map(choices.map(({ label }) => [withoutMarks(label), label]));
  const nearBare = nearest(withoutMarks(text), bare.keys());
  return nearBare === undefined ? undefined : bare.get(nearBare);
}

const withoutMarks = (text: string): string =>
  foldName(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('đ', 'd');

/** The id behind a label of a drop-down, however it was pasted or typed; a near miss is offered and not taken. */
export function readChoice(value: CellValue | undefined, { choices, exact, folded }: ChoiceIndex): CellReading<string> {
  if (value === undefined) return nothing;
  if (value.kind === 'error') return fault('cell/error', { error: value.error });
  const text = typed(shownValue(value));
  const id = exact.get(text) ?? folded().get(foldName(text));
  if (id !== undefined) return { value: id };
  if (isNothingAsFigure(text)) return nothing;
  const suggestion = suggestionFor(text, choices);
  return fault('cell/unknown-choice', {
    text,
    choices: choices.map(({ label }) => label),
    ...(suggestion !== undefined && { suggestion }),
  });
}
