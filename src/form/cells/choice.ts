import type { CellValue } from '../../office/reading/workbook-content.ts';
import { foldName } from '../../text/fold.ts';
import { nearest } from '../../text/nearest.ts';
import type { Choice } from '../choices.ts';
import { type CellReading, fault, nothing } from './reading.ts';
import { shownValue } from './shown.ts';
import { isNothingAsFigure, typed } from './typed.ts';

/** The only choice that answers to `test`. */
function only(choices: readonly Choice[], test: (choice: Choice) => boolean): string | undefined {
  const found = choices.filter(test);
  return found.length === 1 ? found[0]?.id : undefined;
}

function chosen(text: string, choices: readonly Choice[]): string | undefined {
  const folded = foldName(text);
  return (
    only(choices, ({ label }) => typed(label) === text) ??
    only(choices, ({ label }) => foldName(typed(label)) === folded) ??
    only(choices, ({ id }) => id === text)
  );
}

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
export function readChoice(value: CellValue | undefined, choices: readonly Choice[]): CellReading<string> {
  if (value === undefined) return nothing;
  if (value.kind === 'error') return fault('cell/error', { error: value.error });
  const text = typed(shownValue(value));
  const id = chosen(text, choices);
  if (id !== undefined) return { value: id };
  if (isNothingAsFigure(text)) return nothing;
  const suggestion = suggestionFor(text, choices);
  return fault('cell/unknown-choice', {
    text,
    choices: choices.map(({ label }) => label),
    ...(suggestion !== undefined && { suggestion }),
  });
}
