import { formTableWords } from '../../messages/vi/form-columns.ts';
import { beforeSheet, infoSheet } from '../../messages/vi/form-fields.ts';
import { guideSheet } from '../../messages/vi/form-guide.ts';
import { markName } from '../../office/marking/mark-name.ts';
import type { SheetContent } from '../../office/reading/workbook-content.ts';
import { idSheet } from '../identify.ts';
import { columnCell, fieldCell, formFields, formIds, formTables, idCell, type TableName } from '../layout.ts';
import type { Book } from './book.ts';
import { hasContents } from './input-cell.ts';
import type { Notes } from './notes.ts';
import { columnsOf, isInput, type LocatedTable } from './table.ts';

type Tables = ReadonlyMap<TableName, LocatedTable>;

const hasCells = ({ cells }: SheetContent): boolean => cells.some(hasContents);

/** Rows of a table in which the unit filled something. */
const filledRows = ({ name, rows }: LocatedTable): LocatedTable['rows'] =>
  rows.filter(row => columnsOf(name).some(column => isInput(column) && hasContents(row.cell(column.name))));

/** What is filled in and out of sight may be what was not meant to be sent, or what was forgotten. */
function noteHidden(table: LocatedTable, book: Book, notes: Notes): void {
  const { name, sheet, columns, rows } = table;
  const content = book.sheet(sheet);
  const filled = filledRows(table);
  if (content === undefined || filled.length === 0) return;
  if (content.state !== 'visible') notes.addOnSheet('form/hidden-sheet', { sheet }, sheet);
  const hidden = new Set(content.hiddenRows);
  const concealed = filled.filter(({ row }) => hidden.has(row));
  const [first] = concealed;
  if (first !== undefined)
    notes.add(
      'form/hidden-rows',
      { table: name, rows: concealed.map(({ row }) => row) },
      first.at(firstFilled(table, first)),
    );
  for (const column of columnsOf(name).filter(isInput)) {
    const number = columns.get(column.name);
    const row = rows.find(one => hasContents(one.cell(column.name)));
    if (number !== undefined && row !== undefined && content.hiddenColumns.includes(number))
      notes.add('form/hidden-column', { table: name, column: column.name }, row.at(column.name));
  }
}

const firstFilled = ({ name }: LocatedTable, row: LocatedTable['rows'][number]): string =>
  columnsOf(name).find(column => isInput(column) && hasContents(row.cell(column.name)))?.name ?? '';

/** Contents beside a table are read by nobody. */
function noteBeside({ name, sheet, columns, rows }: LocatedTable, book: Book, notes: Notes): void {
  const own = new Set(columns.values());
  for (const { row } of rows) {
    const stray = [...book.row(sheet, row)].find(([column, cell]) => !own.has(column) && hasContents(cell));
    if (stray === undefined) continue;
    notes.add('form/beside-columns', { table: name }, { sheet, row, column: stray[0] });
    return;
  }
}

const choiceSheet = '_dm';

/** Sheets of the form that bear no name of one cell. */
const nameless: ReadonlySet<string> = new Set([guideSheet.sheet, beforeSheet.sheet, idSheet, choiceSheet]);

/** Every name of one cell that the form has, with the sheet that it stands on when the form goes out. */
const issuedNames: readonly (readonly [name: string, sheet: string])[] = [
  ...formFields.map(({ name }) => [fieldCell(name), infoSheet.sheet] as const),
  ...formIds.map(id => [idCell(id), idSheet] as const),
  ...formTables.flatMap(({ name, columns }) =>
    columns.map(column => [columnCell(name, column.name), formTableWords[name].sheet] as const),
  ),
];

/** Sheets that the form stands on now, and copies of them, which bring its names along, each with its original. */
function sheetsOfForm(book: Book): { own: ReadonlySet<string>; copies: ReadonlyMap<string, string> } {
  const found = issuedNames.flatMap(([name, sheet]) => {
    const at = book.named(name, sheet);
    return at === undefined ? [] : [{ name, sheet: at.sheet }];
  });
  const own = new Set(found.map(({ sheet }) => sheet));
  const copies = new Map<string, string>();
  for (const { name, sheet } of found)
    for (const copy of book.sheetsNaming(name)) if (!own.has(copy)) copies.set(copy, sheet);
  return { own, copies };
}

function noteSheets(book: Book, notes: Notes): void {
  const { own, copies } = sheetsOfForm(book);
  // What an earlier return brought along is no content of the unit.
  const returned = new Set(book.sheetsNaming(markName));
  for (const sheet of book.sheets) {
    const { name, state } = sheet;
    if (own.has(name) || nameless.has(name) || returned.has(name) || !hasCells(sheet)) continue;
    const original = copies.get(name);
    if (original !== undefined) notes.addOnSheet('form/copied-sheet', { sheet: name, original }, name);
    else if (state === 'visible') notes.addOnSheet('form/added-sheet', { sheet: name }, name);
    else notes.addOnSheet('form/hidden-sheet', { sheet: name }, name);
  }
}

/** Everything in the workbook that is filled in and does not stand where the form asks for it. */
export function noteSurroundings(book: Book, tables: Tables, notes: Notes): void {
  for (const table of tables.values()) {
    noteHidden(table, book, notes);
    noteBeside(table, book, notes);
  }
  noteSheets(book, notes);
}
