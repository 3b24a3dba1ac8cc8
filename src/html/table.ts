import { type Content, type Markup, tag } from './markup.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** `name`: heads its row; `number`: set to the right; `short` and `text`: never squeezed to a word a line. */
  readonly kind?: 'name' | 'number' | 'short' | 'text';
}

/** Rows that belong together, under a heading that goes over all columns. */
export interface RowGroup<Row> {
  readonly heading?: string;
  /** Stands below the heading. */
  readonly note?: string;
  readonly rows: readonly Row[];
}

export interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  /** Sums, which a search never hides. */
  readonly foot?: readonly Row[];
  /** Words of the search above a long table. */
  readonly search?: SearchWords;
}

export interface SearchWords {
  readonly label: string;
  /** `{0}` and `{1}` stand for the rows shown and all rows. */
  readonly shown: string;
}

/** Fewer rows are seen at a glance. */
const searchedFrom = 6;

const look = (kind: Column<never>['kind']) => ({ class: kind === 'name' ? undefined : kind });

const cellOf = <Row>({ cell, kind }: Column<Row>, row: Row): Markup =>
  kind === 'name' ? tag('th', { scope: 'row' }, cell(row)) : tag('td', look(kind), cell(row));

const rowOf = <Row>(columns: readonly Column<Row>[], row: Row): Markup =>
  tag(
    'tr',
    {},
    columns.map(column => cellOf(column, row)),
  );

const headed = (heading: string, note: string | undefined): Content => [
  tag('strong', {}, heading),
  note === undefined ? [] : tag('span', {}, note),
];

const groupOf = <Row>(columns: readonly Column<Row>[], { heading, note, rows }: RowGroup<Row>): Markup =>
  tag(
    'tbody',
    {},
    heading === undefined
      ? []
      : tag('tr', { class: 'group' }, tag('th', { scope: 'rowgroup', colspan: columns.length }, headed(heading, note))),
    rows.map(row => rowOf(columns, row)),
  );

/** A table that scrolls by itself where the screen is narrow, also by keyboard. */
export function table<Row>({ caption, columns, groups, foot = [], search }: Table<Row>): Markup {
  const heads = columns.map(({ head, kind }) => tag('th', { scope: 'col', ...look(kind) }, head));
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isSearched = search !== undefined && count >= searchedFrom;
  const attributes = isSearched ? { 'data-search': search.label, 'data-shown': search.shown } : {};
  const parts: Content = [
    tag('caption', {}, caption),
    tag('thead', {}, tag('tr', {}, heads)),
    groups.map(group => groupOf(columns, group)),
    foot.length === 0
      ? []
      : tag(
          'tfoot',
          {},
          foot.map(row => rowOf(columns, row)),
        ),
  ];
  const wrapper = { class: 'wide', role: 'region', 'aria-label': caption, tabindex: 0 };
  return tag('div', wrapper, tag('table', attributes, parts));
}
