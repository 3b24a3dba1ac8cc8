import type { Documents, Loose } from '../../model/documents.ts';
import { choiceIndex } from '../cells/choice.ts';
import type { NumberField } from '../cells/number.ts';
import { shownValue } from '../cells/shown.ts';
import { saysNil, typed } from '../cells/typed.ts';
import { choicesOf } from '../choices.ts';
import type { Form, FormIndicator } from '../form.ts';
import type { TableName } from '../layout.ts';
import { type Entry, type EntryContext, readEntry } from './entry.ts';
import { hasContents } from './input-cell.ts';
import { type KeyedRow, keyedRows } from './keyed-rows.ts';
import type { Notes } from './notes.ts';
import type { Places } from './places.ts';
import { columnsOf, isInput, type LocatedTable, type TableRow } from './table.ts';

type Value = Loose<Documents['report']>;

export interface ContentsContext {
  readonly form: Form;
  readonly tables: ReadonlyMap<TableName, LocatedTable>;
  readonly notes: Notes;
  readonly places: Places;
}

/** Tables whose rows become entries as they are. */
const plainLists = {
  funding: 'funding',
  documents: 'issuedDocuments',
  difficulties: 'difficulties',
  proposals: 'proposals',
  directions: 'nextPeriod',
} as const satisfies Partial<Record<TableName, keyof Value>>;

const inputNames = (table: TableName): readonly string[] =>
  columnsOf(table)
    .filter(isInput)
    .map(({ name }) => name);

/** Words of an entry are held against the schema afterwards, as a file's would be. */
const asItems = (items: readonly unknown[]): never[] => items as never[];

interface KeyedEntry {
  readonly key: string;
  readonly entry: Entry;
}

/** "Không phát sinh" written where the result belongs is the status that it names. */
function statusInWords(row: TableRow): EntryContext['given'] {
  const value = row.cell('result')?.value;
  const isSaid = value !== undefined && saysNil(shownValue(value));
  return isSaid && !hasContents(row.cell('status')) ? { status: 'nil' } : undefined;
}

function activityEntries(rows: readonly KeyedRow[], table: LocatedTable, context: EntryContext): readonly KeyedEntry[] {
  return rows.flatMap(({ key, row }) => {
    const given = statusInWords(row);
    const entry = readEntry(table, row, {
      ...context,
      choiceSuffices: true,
      ...(given !== undefined && { given }),
    });
    return entry === undefined ? [] : [{ key, entry }];
  });
}

function outputField(column: string, row: TableRow): NumberField {
  const value = row.cell('unit')?.value;
  const unit = column === 'quantity' && value !== undefined ? typed(shownValue(value)) : '';
  return unit === '' ? {} : { unit };
}

function indicatorField({ kind, unit }: FormIndicator, column: string): NumberField {
  if (column !== 'value') return {};
  if (kind === 'yes-no') return { yesNo: true };
  return kind === 'percent' ? { unit: '%' } : { unit };
}

function readActivities(context: ContentsContext, shared: EntryContext): Pick<Value, 'activities'> {
  const { form, tables, notes, places } = context;
  const table = tables.get('activities');
  const outputs = tables.get('outputs');
  const entries = table === undefined ? [] : activityEntries(keyedRows(form, table, notes), table, shared);
  const outputsOf = entries.map((): unknown[] => []);
  for (const row of outputs?.rows ?? []) {
    const entry = outputs && readEntry(outputs, row, { ...shared, numberField: outputField });
    const activity = entry?.values.activity;
    if (entry === undefined || activity === undefined) continue;
    const index = entries.findIndex(({ key }) => key === activity);
    if (index < 0) {
      const title = form.activities.find(({ id }) => id === activity)?.title ?? String(activity);
      // Of a sheet that could not be read, every activity would be missing.
      if (table !== undefined) notes.add('form/output-without-activity', { activity: title }, entry.at('activity'));
      continue;
    }
    const { activity: _, ...output } = entry.values;
    const own = outputsOf[index] ?? [];
    places.setEntry(['activities', index, 'outputs', own.length], entry, ['name', 'quantity', 'unit']);
    own.push(output);
  }
  const activities = entries.map(({ key, entry }, index) => {
    places.setEntry(['activities', index], entry, inputNames('activities'));
    const own = outputsOf[index] ?? [];
    return { activity: key, ...entry.values, ...(own.length > 0 && { outputs: own }) };
  });
  return activities.length > 0 ? { activities: asItems(activities) } : {};
}

function readIndicators(context: ContentsContext, shared: EntryContext): Pick<Value, 'indicators'> {
  const { form, tables, notes, places } = context;
  const table = tables.get('indicators');
  if (table === undefined) return {};
  const items = keyedRows(form, table, notes).flatMap(({ key, row }) => {
    const indicator = form.indicators.find(({ id }) => id === key);
    const numberField = (column: string): NumberField =>
      indicator === undefined ? {} : indicatorField(indicator, column);
    const entry = readEntry(table, row, { ...shared, numberField });
    return entry === undefined ? [] : [{ key, entry }];
  });
  items.forEach(({ entry }, index) => {
    places.setEntry(['indicators', index], entry, inputNames('indicators'));
  });
  const indicators = items.map(({ key, entry }) => ({ indicator: key, ...entry.values }));
  return indicators.length > 0 ? { indicators: asItems(indicators) } : {};
}

function readPlain(table: keyof typeof plainLists, { tables, places }: ContentsContext, shared: EntryContext): Value {
  const located = tables.get(table);
  const entries = (located?.rows ?? []).flatMap(row => (located && readEntry(located, row, shared)) ?? []);
  entries.forEach((entry, index) => {
    places.setEntry([plainLists[table], index], entry, inputNames(table));
  });
  return entries.length > 0 ? { [plainLists[table]]: entries.map(({ values }) => values) } : {};
}

/** Everything that the tables of the form say. */
export function readContents(context: ContentsContext): Value {
  const indexed = Object.entries(choicesOf(context.form)).map(([list, choices]) => [list, choiceIndex(choices)]);
  const shared: EntryContext = { choices: Object.fromEntries(indexed), notes: context.notes };
  const plain = (Object.keys(plainLists) as (keyof typeof plainLists)[]).map(table =>
    readPlain(table, context, shared),
  );
  return Object.assign({}, readActivities(context, shared), readIndicators(context, shared), ...plain);
}
