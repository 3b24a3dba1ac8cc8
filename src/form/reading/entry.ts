import type { CellValue } from '../../office/reading/workbook-content.ts';
import { type ChoiceIndex, choiceIndex, readChoice } from '../cells/choice.ts';
import { readDate } from '../cells/date.ts';
import { type NumberField, readNumber } from '../cells/number.ts';
import type { CellReading } from '../cells/reading.ts';
import { shownValue } from '../cells/shown.ts';
import { readText } from '../cells/text.ts';
import { moneyUnit } from '../cells/unit.ts';
import type { FormFindingArgs } from '../findings.ts';
import type { ChoiceList, FormColumn } from '../layout.ts';
import type { CellReference } from './book.ts';
import { requiredColumns, textFieldOf } from './fields.ts';
import { hasContents, type Taken, takeCell } from './input-cell.ts';
import type { Notes } from './notes.ts';
import { columnsOf, isInput, type LocatedTable, type TableRow } from './table.ts';

type Value = string | number;

/** One filled row: its fields under the names that the report gives them, and where each stands. */
export interface Entry {
  readonly values: Readonly<Record<string, Value>>;
  readonly at: (column: string) => CellReference;
  readonly isFaulty: (column: string) => boolean;
}

export interface EntryContext {
  readonly choices: Readonly<Record<ChoiceList, ChoiceIndex>>;
  readonly notes: Notes;
  /** What a number is counted in, where the row tells. */
  readonly numberField?: (column: string, row: TableRow) => NumberField;
  /** Whether a row is an entry when nothing but drop-downs was used. */
  readonly choiceSuffices?: true;
  /** What the row says in other words than the column has. */
  readonly given?: Readonly<Record<string, Value>>;
}

const noChoices = choiceIndex([]);
const money: NumberField = { unit: moneyUnit, minimum: 0 };

/** Reads a cell by the kind of its column; the unit behind a figure is told to `onUnit`. */
function readerOf(
  { name, kind, choices }: FormColumn,
  table: LocatedTable,
  row: TableRow,
  context: EntryContext,
  onUnit: (unit: string) => void,
): (value: CellValue | undefined) => CellReading<Value> {
  switch (kind) {
    case 'text':
      return value => readText(value, textFieldOf(table.name, name));
    case 'date':
      return readDate;
    case 'choice':
      return value => readChoice(value, choices === undefined ? noChoices : context.choices[choices]);
    default:
      return value => {
        const field = kind === 'amount' ? money : (context.numberField?.(name, row) ?? {});
        const reading = readNumber(value, field);
        if (!('value' in reading)) return reading;
        if (reading.value.unit !== undefined) onUnit(reading.value.unit);
        return { value: reading.value.number };
      };
  }
}

/** Whether the row says more than a choice that the unit may have made beforehand. */
function isEntry(taken: ReadonlyMap<string, Taken<Value>>, columns: readonly FormColumn[], context: EntryContext) {
  return columns.some(({ name, kind }) => {
    const cell = taken.get(name);
    if (cell === undefined || cell === 'nothing') return false;
    return cell === 'fault' || kind !== 'choice' || context.choiceSuffices === true;
  });
}

/** A sign for nothing was typed on purpose: whoever wrote it must read that it is no value here. */
function missingPart(
  { name: table }: LocatedTable,
  row: TableRow,
  column: string,
): FormFindingArgs['form/missing-part'] {
  const value = row.cell(column)?.value;
  const mark = value === undefined ? '' : shownValue(value).trim();
  return { table, column, row: row.row, ...(mark !== '' && { mark }) };
}

/** One row of a table; `undefined` when it says nothing. What it lacks to be an entry is noted at the cell to be filled. */
export function readEntry(table: LocatedTable, row: TableRow, context: EntryContext): Entry | undefined {
  const inputs = columnsOf(table.name).filter(isInput);
  if (!inputs.some(({ name }) => hasContents(row.cell(name)))) return undefined;
  const taken = new Map<string, Taken<Value>>();
  const values: Record<string, Value> = {};
  const units: string[] = [];
  for (const column of inputs) {
    const read = readerOf(column, table, row, context, unit => units.push(unit));
    const cell = takeCell(row.cell(column.name), row.at(column.name), context.notes, read);
    taken.set(column.name, cell);
    if (typeof cell === 'object') values[column.name] = cell.value;
  }
  if (context.given === undefined && !isEntry(taken, inputs, context)) return undefined;
  // A unit typed behind the figure need not be typed again beside it.
  if (table.name === 'outputs' && taken.get('unit') === 'nothing' && units[0] !== undefined) values.unit = units[0];
  for (const [name, value] of Object.entries(context.given ?? {})) values[name] ??= value;
  const isFaulty = (column: string): boolean => taken.get(column) === 'fault';
  for (const column of requiredColumns(table.name))
    if (table.columns.has(column) && values[column] === undefined && !isFaulty(column))
      context.notes.add('form/missing-part', missingPart(table, row, column), row.at(column));
  return { values, at: row.at, isFaulty };
}
