import { numberOr } from '../package/attribute.ts';
import { prefixOf } from '../package/xml.ts';
import { childOf, childrenOf, type XmlElement } from '../package/xml-tree.ts';
import { type CellRange, columnName, parseRange, rangeText } from '../ranges.ts';
import type { CellResult, CellResults } from './cell-results.ts';
import type { FilledBook } from './filled-book.ts';
import { type MovedFormula, moveFormula } from './references.ts';
import type { Layout } from './sheet-layout.ts';
import type { TemplateCell, TemplateSheetRow } from './template-sheet.ts';

/** A row of the template and which of its copies: where a formula stands, or the cell for which one is written. */
export interface FormulaPlace {
  readonly row: number;
  readonly index: number;
}

/** A sheet of the template as it was read. */
export interface TemplateSheet {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly data: XmlElement;
  readonly rows: readonly TemplateSheetRow[];
}

/** The printed cell of a template cell. */
export interface PrintedCell {
  readonly row: TemplateSheetRow;
  readonly cell: TemplateCell;
  readonly index: number;
}

/** A sheet of the template and where its rows went. */
export class FilledSheet {
  readonly name: string;
  readonly part: string;
  readonly xml: string;
  readonly root: XmlElement;
  readonly data: XmlElement;
  readonly prefix: string;
  readonly rows: readonly TemplateSheetRow[];
  readonly layout: Layout;
  readonly results: CellResults;
  readonly merges: readonly CellRange[];
  readonly #book: FilledBook;
  readonly #widths: readonly { readonly min: number; readonly max: number; readonly width: number }[];
  readonly #defaultWidth: number;
  readonly #byRow: ReadonlyMap<number, TemplateSheetRow>;

  constructor(template: TemplateSheet, layout: Layout, results: CellResults, book: FilledBook) {
    this.name = template.name;
    this.part = template.part;
    this.xml = template.xml;
    this.root = template.root;
    this.data = template.data;
    this.rows = template.rows;
    this.prefix = prefixOf(template.root.name);
    this.layout = layout;
    this.results = results;
    this.#book = book;
    this.#byRow = new Map(template.rows.map(row => [row.row, row]));
    this.#defaultWidth = numberOr(childOf(template.root, 'sheetFormatPr')?.attributes.defaultColWidth, 9);
    const columns = childOf(template.root, 'cols');
    this.#widths = (columns === undefined ? [] : childrenOf(columns, 'col')).map(({ attributes }) => ({
      min: Number(attributes.min),
      max: Number(attributes.max),
      width: numberOr(attributes.width, this.#defaultWidth),
    }));
    const merges = childOf(template.root, 'mergeCells');
    this.merges = (merges === undefined ? [] : childrenOf(merges, 'mergeCell')).flatMap(
      ({ attributes }) => parseRange(attributes.ref ?? '') ?? [],
    );
  }

  /** Width that the text of a cell has, in digits of the default font: of all the columns that are merged into it. */
  widthAt(row: number, column: number): number {
    const merge = this.merges.find(({ top, left }) => top === row && left === column);
    let width = 0;
    for (let at = column; at <= (merge?.right ?? column); at += 1) width += this.#columnWidth(at);
    return width;
  }

  #columnWidth(column: number): number {
    return this.#widths.find(({ min, max }) => min <= column && column <= max)?.width ?? this.#defaultWidth;
  }

  /** The cell of the template that is printed here. */
  cellAt(printedRow: number, column: number): PrintedCell | undefined {
    const { from, item } = this.layout.at(printedRow);
    const row = this.#byRow.get(from);
    const cell = row?.cells.find(one => one.column === column);
    return row === undefined || cell === undefined ? undefined : { row, cell, index: item };
  }

  /** What a printed cell holds; formulas of the template are not computed. */
  resultAt(printedRow: number, column: number): CellResult | undefined {
    const printed = this.cellAt(printedRow, column);
    if (printed === undefined || printed.cell.formula !== undefined) return undefined;
    const { row, cell, index } = printed;
    return this.results.of(row.row, cell, this.#book.item(row.list, index));
  }

  /** Another sheet of the same workbook. */
  sibling(name: string): FilledSheet | undefined {
    return this.#book.sheet(name);
  }

  row(number: number): TemplateSheetRow | undefined {
    return this.#byRow.get(number);
  }

  moveFormula(text: string, place?: FormulaPlace): MovedFormula {
    return moveFormula(text, reference => this.#book.move(reference, this, place));
  }

  /** A range of this sheet where it is printed; `undefined` when nothing of it is. */
  moveRange(text: string, place?: FormulaPlace): string | undefined {
    const range = parseRange(text);
    if (range === undefined) return text;
    const own = place !== undefined && range.top === place.row && range.bottom === place.row;
    const start = this.layout.start(range.top);
    const rows = own
      ? ([start + place.index, start + place.index] as const)
      : this.layout.range(range.top, range.bottom);
    if (rows === undefined) return undefined;
    const { left, right } = range;
    const moved = { left, right, top: rows[0], bottom: rows[1] };
    return text.includes(':') || rows[0] !== rows[1] ? rangeText(moved) : `${columnName(left)}${rows[0]}`;
  }

  /** Ranges parted by spaces, as conditional formats state them. */
  moveRanges(text: string): string {
    return text
      .trim()
      .split(/\s+/)
      .flatMap(range => this.moveRange(range) ?? [])
      .join(' ');
  }
}
