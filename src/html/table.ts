import { type Content, type Markup, tag } from './markup.ts';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** `name`: heads its row; `number`: set to the right. */
  readonly kind?: 'name' | 'number';
}

export interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
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

const cellOf = <Row>({ cell, kind }: Column<Row>, row: Row): Markup => {
  const attributes = { class: kind === 'number' ? 'number' : undefined };
  return kind === 'name' ? tag('th', { scope: 'row' }, cell(row)) : tag('td', attributes, cell(row));
};

const bodyOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): readonly Markup[] =>
  rows.map(row =>
    tag(
      'tr',
      {},
      columns.map(column => cellOf(column, row)),
    ),
  );

/** A table that scrolls by itself where the screen is narrow, also by keyboard. */
export function table<Row>({ caption, columns, rows, foot = [], search }: Table<Row>): Markup {
  const heads = columns.map(({ head, kind }) =>
    tag('th', { scope: 'col', class: kind === 'number' ? 'number' : undefined }, head),
  );
  const searched = search !== undefined && rows.length >= searchedFrom;
  const attributes = searched ? { 'data-search': search.label, 'data-shown': search.shown } : {};
  const parts: Content[] = [
    tag('caption', {}, caption),
    tag('thead', {}, tag('tr', {}, heads)),
    tag('tbody', {}, bodyOf(columns, rows)),
    foot.length === 0 ? '' : tag('tfoot', {}, bodyOf(columns, foot)),
  ];
  return tag(
    'div',
    { class: 'wide', role: 'region', 'aria-label': caption, tabindex: 0 },
    tag('table', attributes, parts),
  );
}
