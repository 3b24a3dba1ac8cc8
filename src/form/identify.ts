import type { WorkbookContent } from '../office/reading/workbook-content.ts';
import { shownValue } from './cells/shown.ts';
import { typed } from './cells/typed.ts';
import { type FormId, formIds, idCell } from './layout.ts';
import { type Book, openBook } from './reading/book.ts';

/** What a form says of itself in its hidden ids. */
export type FormIdentity = Readonly<Record<Exclude<FormId, 'illustrative'>, string>> & {
  readonly illustrative: boolean;
};

export const idSheet = '_bm';

/** Numbers are ids too, where a spreadsheet program has made them numbers: never grouped. */
function textAt(book: Book, sheet: string, row: number, column: number): string | undefined {
  const value = book.cell({ sheet, row, column })?.value;
  if (value === undefined) return undefined;
  return value.kind === 'number' ? String(value.number) : typed(shownValue(value)) || undefined;
}

/** Beside its name on the hidden sheet, for a workbook that lost the names of its cells. */
function besideLabel(book: Book, id: FormId): string | undefined {
  const label = book.sheet(idSheet)?.cells.find(({ value }) => value?.kind === 'text' && value.text === id);
  return label && textAt(book, idSheet, label.row, label.column + 1);
}

export function idsIn(book: Book): Partial<Readonly<Record<FormId, string>>> {
  const found: Partial<Record<FormId, string>> = {};
  for (const id of formIds) {
    const at = book.named(idCell(id), idSheet);
    const text = (at && textAt(book, at.sheet, at.row, at.column)) ?? besideLabel(book, id);
    if (text !== undefined) found[id] = text;
  }
  return found;
}

/** Whose form a workbook is, by the ids hidden in it; `undefined` when they are not all there. */
export function identify(content: WorkbookContent): FormIdentity | undefined {
  const { version, plan, edition, cycle, period, unit, illustrative } = idsIn(openBook(content));
  if (version === undefined || plan === undefined || edition === undefined || cycle === undefined) return undefined;
  if (period === undefined || unit === undefined) return undefined;
  return { version, plan, edition, cycle, period, unit, illustrative: illustrative?.toLowerCase() === 'true' };
}
