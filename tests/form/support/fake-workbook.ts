import type { Form } from '../../../src/form/form.ts';
import {
  columnCell,
  endCell,
  type FieldName,
  type FormColumn,
  fieldCell,
  formFields,
  formIds,
  formTables,
  idCell,
  type TableName,
} from '../../../src/form/layout.ts';
import { isEntry, issuedRows, unknownValue } from '../../../src/form/writing/issued-rows.ts';
import { formTableWords } from '../../../src/messages/vi/form-columns.ts';
import { infoSheet } from '../../../src/messages/vi/form-fields.ts';
import type { Report } from '../../../src/model/documents.ts';
import type {
  CellValue,
  SheetCell,
  SheetContent,
  WorkbookContent,
} from '../../../src/office/reading/workbook-content.ts';
import { fillingOf } from './filling.ts';

type Stored = Omit<SheetCell, 'row' | 'column'>;
type Row = Map<number, Stored>;

interface FakeSheet {
  name: string;
  state: SheetContent['state'];
  /** From row 1 on. */
  rows: Row[];
  hiddenRows: number[];
  hiddenColumns: number[];
}

interface FakeName {
  name: string;
  scope?: string;
  sheet: string;
  row: number;
  column: number;
}

export const text = (words: string): CellValue => ({ kind: 'text', text: words });
export const number = (figure: number): CellValue => ({ kind: 'number', number: figure });

/** A form as a spreadsheet program holds it, with what people do to it: names move along, cells do not. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  names: FakeName[] = [];

  sheet(name: string): FakeSheet {
    const found = this.sheets.find(one => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string, state: SheetContent['state'] = 'visible'): FakeSheet {
    const sheet: FakeSheet = { name, state, rows: [], hiddenRows: [], hiddenColumns: [] };
    this.sheets.push(sheet);
    return sheet;
  }

  put(sheet: string, row: number, column: number, stored: Stored | CellValue | undefined): void {
    const { rows } = this.sheet(sheet);
    while (rows.length < row) rows.push(new Map());
    if (stored === undefined) rows[row - 1]?.delete(column);
    else rows[row - 1]?.set(column, 'kind' in stored ? { value: stored } : stored);
  }

  get(sheet: string, row: number, column: number): Stored | undefined {
    return this.sheet(sheet).rows[row - 1]?.get(column);
  }

  name(name: string, sheet: string, row: number, column: number): void {
    this.names.push({ name, sheet, row, column });
  }

  at(name: string): FakeName {
    const found = this.names.find(one => one.name === name);
    if (found === undefined) throw new Error(`no name ${name}`);
    return found;
  }

  dropName(name: string): void {
    this.names = this.names.filter(one => one.name !== name);
  }

  insertRow(sheet: string, row: number, count = 1): void {
    this.sheet(sheet).rows.splice(row - 1, 0, ...Array.from({ length: count }, () => new Map()));
    for (const one of this.names) if (one.sheet === sheet && one.row >= row) one.row += count;
  }

  deleteRow(sheet: string, row: number): void {
    this.sheet(sheet).rows.splice(row - 1, 1);
    this.names = this.names.filter(one => one.sheet !== sheet || one.row !== row);
    for (const one of this.names) if (one.sheet === sheet && one.row > row) one.row -= 1;
  }

  /** Cut and inserted elsewhere: the columns between move up, and names with them. */
  moveColumn(sheet: string, from: number, to: number): void {
    const moved = (column: number): number => {
      if (column === from) return to;
      if (from < to && column > from && column <= to) return column - 1;
      return from > to && column >= to && column < from ? column + 1 : column;
    };
    const own = this.sheet(sheet);
    own.rows = own.rows.map(row => new Map([...row].map(([column, cell]) => [moved(column), cell])));
    own.hiddenColumns = own.hiddenColumns.map(moved);
    for (const one of this.names) if (one.sheet === sheet) one.column = moved(one.column);
  }

  /** Sorts rows by the text of one column; only `columns` move, as when hidden ones were not marked. */
  sortRows(sheet: string, [first, last]: readonly [number, number], by: number, columns?: readonly number[]): void {
    const { rows } = this.sheet(sheet);
    const slice = rows.slice(first - 1, last);
    const key = (row: Row | undefined): string => JSON.stringify(row?.get(by)?.value ?? null);
    const sorted = [...slice].sort((a, b) => (key(a) > key(b) ? -1 : 1));
    const mixed = slice.map((row, index) => {
      const source = sorted[index] ?? new Map();
      if (columns === undefined) return source;
      const stays = [...row].filter(([column]) => !columns.includes(column));
      return new Map([...stays, ...[...source].filter(([column]) => columns.includes(column))]);
    });
    rows.splice(first - 1, slice.length, ...mixed);
  }

  renameSheet(from: string, to: string): void {
    this.sheet(from).name = to;
    for (const one of this.names) if (one.sheet === from) one.sheet = to;
  }

  deleteSheet(name: string): void {
    this.sheets.splice(this.sheets.indexOf(this.sheet(name)), 1);
    this.names = this.names.filter(({ sheet }) => sheet !== name);
  }

  /** Excel gives the copy the names of its original, for itself alone. */
  copySheet(from: string, to: string): void {
    const { rows } = this.sheet(from);
    this.addSheet(to).rows = rows.map(row => new Map(row));
    this.names.push(...this.names.filter(({ sheet }) => sheet === from).map(one => ({ ...one, sheet: to, scope: to })));
  }

  /** Every text as another program composes it. */
  decompose(): void {
    for (const { rows } of this.sheets)
      for (const row of rows)
        for (const [column, cell] of row)
          if (cell.value?.kind === 'text') row.set(column, { ...cell, value: text(cell.value.text.normalize('NFD')) });
  }

  content(): WorkbookContent {
    return {
      externalLinks: false,
      sheets: this.sheets.map(({ name, state, rows, hiddenRows, hiddenColumns }) => ({
        name,
        state,
        hiddenRows,
        hiddenColumns,
        cells: rows.flatMap((row, index) =>
          [...row].sort(([a], [b]) => a - b).map(([column, cell]) => ({ row: index + 1, column, ...cell })),
        ),
      })),
      names: this.names.map(({ name, scope, sheet, row, column }) => ({
        name,
        ...(scope !== undefined && { scope }),
        sheet,
        top: row,
        bottom: row,
        left: column,
        right: column,
      })),
    };
  }

  // What the tests say about a form.

  head(table: TableName, column: string): FakeName {
    return this.at(columnCell(table, column));
  }

  /** Row of a thing of the plan, by its hidden id. */
  rowOf(table: 'activities' | 'indicators', key: string): number {
    const { sheet, column } = this.head(table, 'key');
    const value = (row: Row): CellValue | undefined => row.get(column)?.value;
    return (
      1 +
      this.sheet(sheet).rows.findIndex(row => {
        const found = value(row);
        return found?.kind === 'text' && found.text === key;
      })
    );
  }

  /** Types into a column of a table; `line` counts from the first row below the head. */
  type(table: TableName, column: string, line: number, stored: Stored | CellValue | undefined): void {
    const { sheet, row, column: place } = this.head(table, column);
    this.put(sheet, row + line, place, stored);
  }

  typeFor(table: 'activities' | 'indicators', key: string, column: string, stored: Stored | CellValue | undefined) {
    const { sheet, column: place } = this.head(table, column);
    this.put(sheet, this.rowOf(table, key), place, stored);
  }

  typeField(field: FieldName, stored: Stored | CellValue | undefined): void {
    const { sheet, row, column } = this.at(fieldCell(field));
    this.put(sheet, row, column, stored);
  }
}

function addTable(workbook: FakeWorkbook, form: Form, table: (typeof formTables)[number]): void {
  const { sheet, title } = formTableWords[table.name];
  const columns: readonly FormColumn[] = table.columns;
  workbook.addSheet(sheet).hiddenColumns = columns.flatMap(({ kind }, index) => (kind === 'key' ? [index + 1] : []));
  workbook.put(sheet, 1, 1, text(title));
  const head = 3;
  columns.forEach(({ name }, index) => {
    workbook.put(sheet, head, index + 1, text(name));
    workbook.name(columnCell(table.name, name), sheet, head, index + 1);
  });
  const rows = issuedRows(form, table.name);
  rows.forEach((row, index) => {
    if (!isEntry(row)) {
      workbook.put(sheet, head + 1 + index, 2, text(row.heading));
      return;
    }
    columns.forEach(({ name, kind }, column) => {
      const issued = row.values[name] ?? unknownValue;
      const value = typeof issued === 'string' ? text(issued) : number(issued.number);
      if (kind === 'key') workbook.put(sheet, head + 1 + index, column + 1, text(row.key));
      if (kind === 'issued') workbook.put(sheet, head + 1 + index, column + 1, value);
    });
  });
  workbook.name(endCell(table.name), sheet, head + 1 + rows.length + table.emptyRows, 1);
}

/** The form as it goes out, built from the layout and not by the writer of forms. */
export function emptyForm(form: Form): FakeWorkbook {
  const workbook = new FakeWorkbook();
  workbook.addSheet(infoSheet.sheet);
  formFields.forEach(({ name }, index) => {
    workbook.put(infoSheet.sheet, index + 2, 1, text(name));
    workbook.name(fieldCell(name), infoSheet.sheet, index + 2, 2);
  });
  for (const table of formTables) addTable(workbook, form, table);
  workbook.addSheet('_bm', 'very-hidden');
  const ids = {
    version: String(form.version),
    plan: form.plan.id,
    edition: String(form.plan.edition),
    cycle: form.cycle.id,
    period: form.period,
    unit: form.unit.id,
    illustrative: String(form.illustrative),
  };
  formIds.forEach((id, index) => {
    workbook.put('_bm', index + 1, 1, text(id));
    workbook.put('_bm', index + 1, 2, text(ids[id]));
    workbook.name(idCell(id), '_bm', index + 1, 2);
  });
  return workbook;
}

/** The form as a clerk sends it back who wants to say what `report` says. */
export function filledForm(form: Form, report: Report): FakeWorkbook {
  const workbook = emptyForm(form);
  const { fields, tables } = fillingOf(form, report);
  for (const [field, value] of Object.entries(fields)) workbook.typeField(field as FieldName, value);
  for (const [name, rows] of Object.entries(tables)) {
    const table = name as TableName;
    rows.forEach(({ key, cells }, line) => {
      for (const [column, value] of Object.entries(cells))
        if (key !== undefined && (table === 'activities' || table === 'indicators'))
          workbook.typeFor(table, key, column, value);
        else workbook.type(table, column, line + 1, value);
    });
  }
  return workbook;
}
