/**
 * Where things stand in the form, for the writer and the reader alike.
 *
 * Nothing is found by its address: a unit inserts rows, sorts them, adds sheets, and its spreadsheet program moves the names of
 * the workbook along. The head of each column bears the name `TABLE_COLUMN`, the row below the last one `TABLE_end`, and each
 * single field its own name. Rows that stand for something of the plan carry its id in a hidden column `key`; sorting moves
 * names not at all, but ids with their rows. In a table that has that column, a row without a key is a heading, not an entry.
 * A sheet whose table has nothing to fill (no indicator, no activity) is there but hidden, so that every name exists.
 */

/** What may be typed into a cell. `choice` takes one of a list of labels, `key` is the hidden id of the row. */
export type ColumnKind = 'key' | 'issued' | 'text' | 'number' | 'amount' | 'date' | 'choice';

/** Lists of labels behind the drop-downs. */
export type ChoiceList =
  | 'activity'
  | 'activityStatus'
  | 'figureStatus'
  | 'standard'
  | 'source'
  | 'taskGroup'
  | 'causeKind'
  | 'proposalKind';

export interface FormColumn {
  readonly name: string;
  /** `issued` cells are filled by the coordinator and locked. */
  readonly kind: ColumnKind;
  readonly choices?: ChoiceList;
}

export interface FormTable {
  readonly name: string;
  /** Rows that the writer leaves for the unit to fill, besides those of the plan. */
  readonly emptyRows: number;
  readonly columns: readonly FormColumn[];
}

const column = <Name extends string>(name: Name, kind: ColumnKind, choices?: ChoiceList) => ({
  name,
  kind,
  ...(choices !== undefined && { choices }),
});

/** The tables of the form, one a sheet, in the order of the sheets. */
export const formTables = [
  {
    name: 'activities',
    emptyRows: 0,
    columns: [
      column('key', 'key'),
      column('clause', 'issued'),
      column('title', 'issued'),
      column('role', 'issued'),
      column('previous', 'issued'),
      column('status', 'choice', 'activityStatus'),
      column('result', 'text'),
      column('reason', 'text'),
    ],
  },
  {
    name: 'outputs',
    emptyRows: 60,
    columns: [
      column('activity', 'choice', 'activity'),
      column('name', 'text'),
      column('quantity', 'number'),
      column('unit', 'text'),
    ],
  },
  {
    name: 'indicators',
    emptyRows: 0,
    columns: [
      column('key', 'key'),
      column('title', 'issued'),
      column('measure', 'issued'),
      column('baseline', 'issued'),
      column('target', 'issued'),
      column('previous', 'issued'),
      column('value', 'number'),
      column('numerator', 'number'),
      column('denominator', 'number'),
      column('standard', 'choice', 'standard'),
      column('asOf', 'date'),
      column('status', 'choice', 'figureStatus'),
      column('source', 'text'),
      column('note', 'text'),
    ],
  },
  {
    name: 'funding',
    emptyRows: 30,
    columns: [
      column('source', 'choice', 'source'),
      column('taskGroup', 'choice', 'taskGroup'),
      column('planned', 'amount'),
      column('disbursed', 'amount'),
      column('note', 'text'),
    ],
  },
  {
    name: 'documents',
    emptyRows: 40,
    columns: [column('number', 'text'), column('date', 'date'), column('title', 'text')],
  },
  {
    name: 'difficulties',
    emptyRows: 20,
    columns: [
      column('text', 'text'),
      column('cause', 'text'),
      column('causeKind', 'choice', 'causeKind'),
      column('taskGroup', 'choice', 'taskGroup'),
    ],
  },
  {
    name: 'proposals',
    emptyRows: 20,
    columns: [column('text', 'text'), column('to', 'text'), column('kind', 'choice', 'proposalKind')],
  },
  {
    name: 'directions',
    emptyRows: 20,
    columns: [column('text', 'text'), column('taskGroup', 'choice', 'taskGroup')],
  },
] as const satisfies readonly FormTable[];

export type TableName = (typeof formTables)[number]['name'];
export type ColumnName<T extends TableName> = Extract<
  (typeof formTables)[number],
  { name: T }
>['columns'][number]['name'];

/** Fields of the first sheet that the unit fills. `nil` is the tick of "không phát sinh". */
export const formFields = [
  { name: 'nil', kind: 'choice' },
  { name: 'number', kind: 'text' },
  { name: 'date', kind: 'date' },
  { name: 'signerTitle', kind: 'text' },
  { name: 'signerName', kind: 'text' },
] as const;

export type FieldName = (typeof formFields)[number]['name'];

/** Ids that travel hidden in the file. */
export const formIds = ['version', 'plan', 'edition', 'cycle', 'period', 'unit', 'illustrative'] as const;
export type FormId = (typeof formIds)[number];

/** Names in the workbook; no dots or hyphens, which spreadsheet programs read differently. */
export const columnCell = (table: TableName, column: string): string => `bm_${table}_${column}`;
export const endCell = (table: TableName): string => `bm_${table}_end`;
export const fieldCell = (field: FieldName): string => `bm_field_${field}`;
export const idCell = (id: FormId): string => `bm_id_${id}`;
export const choiceRange = (list: ChoiceList): string => `bm_list_${list}`;
