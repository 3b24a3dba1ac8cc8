import type { SheetCell } from '../../office/reading/workbook-content.ts';
import { foldName } from '../../text/fold.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { shownValue } from '../cells/shown.ts';
import { typed } from '../cells/typed.ts';
import type { Form } from '../form.ts';
import { type EntryRow, type IssuedValue, isEntry, issuedRows, unknownValue } from '../writing/issued-rows.ts';
import { hasContents } from './input-cell.ts';
import type { Notes } from './notes.ts';
import { columnsOf, isInput, type LocatedTable, type TableRow } from './table.ts';

/** A row that stands for something of the plan. */
export interface KeyedRow {
  readonly key: string;
  readonly row: TableRow;
}

interface Resolved extends KeyedRow {
  readonly by: 'title' | 'key';
  /** Key and title of the row name different things. */
  readonly isApart: boolean;
}

const textOf = (cell: SheetCell | undefined): string =>
  cell?.value === undefined ? '' : typed(shownValue(cell.value));

const issuedText = (value: IssuedValue | undefined): string => (typeof value === 'string' ? typed(value) : '');

/** A thing of the plan with its title as titles are compared. */
interface Titled {
  readonly entry: EntryRow;
  readonly title: string;
}

const sameClause = (left: string, right: string): boolean => left !== '' && foldName(left) === foldName(right);

/** Things of the plan whose issued title stands in the row; of several with one title, those whose clause does too. */
function titled(row: TableRow, entries: readonly Titled[]): readonly EntryRow[] {
  const title = foldName(textOf(row.cell('title')));
  const named = title === '' ? [] : entries.filter(one => one.title === title).map(({ entry }) => entry);
  if (named.length < 2) return named;
  const clause = textOf(row.cell('clause'));
  const exact = named.filter(({ values }) => sameClause(issuedText(values.clause), clause));
  return exact.length > 0 ? exact : named;
}

/**
 * Whose contents a row holds.
 *
 * A unit that sorts what it sees moves titles with contents and leaves the hidden ids where they were; so the title beside the
 * contents decides, and the id only where the title names nothing.
 */
function resolve(row: TableRow, entries: readonly Titled[]): Resolved | { readonly unknownKey: string } | undefined {
  const key = textOf(row.cell('key'));
  const matches = titled(row, entries);
  const own = matches.find(entry => entry.key === key) ?? matches[0];
  if (own !== undefined) return { key: own.key, row, by: 'title', isApart: own.key !== key };
  if (entries.some(({ entry }) => entry.key === key)) return { key, row, by: 'key', isApart: false };
  return key === '' ? undefined : { unknownKey: key };
}

function sameIssued(cell: SheetCell | undefined, issued: IssuedValue): boolean {
  if (typeof issued === 'string') return textOf(cell) === typed(issued);
  return cell?.value?.kind === 'number' && Math.abs(cell.value.number - issued.number) < 1e-9;
}

const shownIssued = (issued: IssuedValue): string =>
  typeof issued === 'string' ? issued : formatNumber(issued.number);

/** Locked cells are only locked until somebody unlocks them: what was issued is held against what came back. */
function noteChanges(table: LocatedTable, { key, row }: KeyedRow, entries: readonly EntryRow[], notes: Notes): void {
  const entry = entries.find(one => one.key === key);
  for (const { name, kind } of columnsOf(table.name)) {
    if (kind !== 'issued' || entry === undefined || !table.columns.has(name)) continue;
    const issued = entry.values[name] ?? unknownValue;
    if (!sameIssued(row.cell(name), issued))
      notes.add('form/issued-changed', { table: table.name, column: name, issued: shownIssued(issued) }, row.at(name));
  }
}

const isFilled = (table: LocatedTable, row: TableRow): boolean =>
  columnsOf(table.name).some(column => isInput(column) && hasContents(row.cell(column.name)));

function noteStray(table: LocatedTable, row: TableRow, key: string, notes: Notes): void {
  const first = columnsOf(table.name).find(column => isInput(column) && hasContents(row.cell(column.name)));
  if (first === undefined) return;
  const at = row.at(first.name);
  if (key === '') notes.add('form/row-without-key', { table: table.name, row: row.row }, at);
  else notes.add('form/unknown-key', { table: table.name, row: row.row, key }, at);
}

function noteDeleted(table: LocatedTable, entries: readonly EntryRow[], found: ReadonlySet<string>, notes: Notes) {
  const titles = entries.filter(({ key }) => !found.has(key)).map(({ values }) => issuedText(values.title));
  if (titles.length > 0) notes.add('form/rows-deleted', { table: table.name, titles }, table.head);
}

/** Rows of a table whose rows are those of the plan, each with the thing whose contents it holds, in the order of the form. */
export function keyedRows(form: Form, table: LocatedTable, notes: Notes): readonly KeyedRow[] {
  const entries = issuedRows(form, table.name).filter(isEntry);
  const titles = entries.map(entry => ({ entry, title: foldName(issuedText(entry.values.title)) }));
  const resolved: Resolved[] = [];
  for (const row of table.rows) {
    const found = resolve(row, titles);
    if (found === undefined || 'unknownKey' in found) noteStray(table, row, found?.unknownKey ?? '', notes);
    else resolved.push(found);
  }
  const byTitle = new Set(resolved.filter(({ by }) => by === 'title').map(({ key }) => key));
  // Where titles were sorted away from their ids, an id beside a heading stands for nothing.
  const rows = resolved.filter(({ by, key, row }) => by === 'title' || !byTitle.has(key) || isFilled(table, row));
  const apart = rows.filter(({ isApart, row }) => isApart && isFilled(table, row)).map(({ row }) => row.row);
  if (apart.length > 0) notes.add('form/sorted-apart', { table: table.name, rows: apart }, table.head);
  noteDeleted(table, entries, new Set(rows.map(({ key }) => key)), notes);
  for (const row of rows) noteChanges(table, row, entries, notes);
  const order = new Map(entries.map(({ key }, index) => [key, index]));
  return [...rows].sort((left, right) => (order.get(left.key) ?? 0) - (order.get(right.key) ?? 0));
}
