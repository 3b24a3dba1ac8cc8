import { isTrue } from '../package/attribute.ts';
import { addressText, type CellAddress, parseAddress } from '../package/cell-address.ts';
import type { OfficePackage } from '../package/office-package.ts';
import { localName, prefixOf, type StartTag } from '../package/xml.ts';
import type { XmlEdits } from '../package/xml-edits.ts';
import type { SheetOutline } from './sheet-outline.ts';

/** A cell that gets another style, which depends on the one that it has. */
export interface Restyled extends CellAddress {
  readonly restyle: (style: number) => number;
}

interface RowPlace {
  tag?: StartTag;
  /** Of a row that is there: where its end tag begins. */
  contentEnd: number;
  readonly cells: Map<number, StartTag>;
  /** Columns that are there, with where the cell begins; as far as a wanted cell could stand before it. */
  readonly following: { readonly column: number; readonly at: number }[];
}

/** The number of a style as a cell, row or column states it. */
export const styleIndex = (text: string | undefined): number => {
  const number = Number(text ?? '0');
  return Number.isInteger(number) && number >= 0 ? number : 0;
};

export interface CellVisitor {
  readonly row?: (row: number, tag: StartTag) => void;
  readonly cell?: (address: CellAddress, tag: StartTag) => void;
  /** Text in the cell that was told last, and the name of the element around it. */
  readonly text?: (text: string, around: string) => void;
  readonly rowEnd?: (row: number, contentEnd: number) => void;
  readonly data?: (tag: StartTag, contentEnd: number) => void;
}

/** Tells the rows and cells of a sheet; a file may leave out their numbers. */
export function walkCells(parts: OfficePackage, part: string, visitor: CellVisitor): void {
  const above: StartTag[] = [];
  let prefix = '';
  let row = 0;
  let column = 0;
  const isChild = (tag: StartTag, local: string, depth: number): boolean =>
    above.length === depth && tag.name === prefix + local && (depth < 2 || above[1]?.name === `${prefix}sheetData`);
  const textVisitor = (text: string): void => {
    if (above.length > 4 && above[1]?.name === `${prefix}sheetData`)
      visitor.text?.(text, localName(above.at(-1)?.name ?? ''));
  };
  parts.walk(part, {
    open: tag => {
      if (above.length === 0) prefix = prefixOf(tag.name);
      if (isChild(tag, 'row', 2)) {
        const stated = Number(tag.attributes.r ?? row + 1);
        row = Number.isInteger(stated) && stated > 0 ? stated : row + 1;
        column = 0;
        visitor.row?.(row, tag);
      } else if (isChild(tag, 'c', 3)) {
        column = parseAddress(tag.attributes.r ?? '')?.column ?? column + 1;
        visitor.cell?.({ row, column }, tag);
      }
      above.push(tag);
    },
    close: (tag, start) => {
      above.pop();
      const contentEnd = tag.empty ? tag.end : start;
      if (isChild(tag, 'row', 2)) visitor.rowEnd?.(row, contentEnd);
      if (isChild(tag, 'sheetData', 1)) visitor.data?.(tag, contentEnd);
    },
    ...(visitor.text !== undefined && { text: textVisitor }),
  });
}

/** Gives cells another style and leaves all else of them as it is; cells and rows that are not there are made in their order. */
export class CellPainter {
  readonly #edits: XmlEdits;
  readonly #outline: SheetOutline;
  readonly #wanted = new Map<number, Map<number, Restyled>>();
  readonly #rows = new Map<number, RowPlace>();
  /** Wanted rows in their order, and where the first later row begins. */
  readonly #order: readonly number[];
  readonly #nextRow = new Map<number, number>();

  constructor(outline: SheetOutline, edits: XmlEdits, cells: readonly Restyled[]) {
    this.#edits = edits;
    this.#outline = outline;
    for (const cell of cells) {
      const row = this.#wanted.get(cell.row) ?? new Map<number, Restyled>();
      this.#wanted.set(cell.row, row.set(cell.column, cell));
    }
    this.#order = [...this.#wanted.keys()].sort((left, right) => left - right);
  }

  paint(parts: OfficePackage, part: string): void {
    let passed = 0;
    let data: { readonly tag: StartTag; readonly contentEnd: number } | undefined;
    walkCells(parts, part, {
      row: (row, tag) => {
        for (let next = this.#order[passed]; next !== undefined && next < row; next = this.#order[passed]) {
          this.#nextRow.set(next, tag.start);
          passed += 1;
        }
        if (this.#wanted.has(row) && !this.#rows.has(row))
          this.#rows.set(row, { tag, contentEnd: tag.end, cells: new Map(), following: [] });
      },
      cell: ({ row, column }, tag) => this.#meet(row, column, tag),
      rowEnd: (row, contentEnd) => {
        const place = this.#rows.get(row);
        if (place !== undefined && place.contentEnd === place.tag?.end) place.contentEnd = contentEnd;
      },
      data: (tag, contentEnd) => {
        data ??= { tag, contentEnd };
      },
    });
    if (data !== undefined) this.#write(data);
  }

  #meet(row: number, column: number, tag: StartTag): void {
    const place = this.#rows.get(row);
    if (place === undefined) return;
    if (this.#wanted.get(row)?.has(column) === true && !place.cells.has(column)) place.cells.set(column, tag);
    place.following.push({ column, at: tag.start });
  }

  #write(data: { readonly tag: StartTag; readonly contentEnd: number }): void {
    const appended: string[] = [];
    for (const row of this.#order) {
      const place = this.#rows.get(row);
      if (place !== undefined) {
        this.#writeRow(row, place);
        continue;
      }
      const at = this.#nextRow.get(row);
      if (at === undefined) appended.push(this.#newRow(row));
      else this.#edits.insert(at, this.#newRow(row));
    }
    if (appended.length > 0) this.#edits.append({ ...data.tag, contentEnd: data.contentEnd }, appended.join(''));
  }

  #cellsOf(row: number): readonly Restyled[] {
    return [...(this.#wanted.get(row)?.values() ?? [])].sort((left, right) => left.column - right.column);
  }

  #newRow(row: number): string {
    const name = `${this.#outline.prefix}row`;
    return `<${name} r="${row}">${this.#cellsOf(row)
      .map(cell => this.#newCell(cell, undefined))
      .join('')}</${name}>`;
  }

  #newCell(cell: Restyled, row: StartTag | undefined): string {
    const style = cell.restyle(this.#styleBelow(cell.column, row));
    return `<${this.#outline.prefix}c r="${addressText(cell)}" s="${style}"/>`;
  }

  /** The style that an absent cell shows: of its row, else of its column. */
  #styleBelow(column: number, row: StartTag | undefined): number {
    if (row !== undefined && isTrue(row.attributes.customFormat)) return styleIndex(row.attributes.s);
    return this.#outline.columns.find(({ from, to }) => from <= column && column <= to)?.style ?? 0;
  }

  #writeRow(row: number, { tag, contentEnd, cells, following }: RowPlace): void {
    if (tag === undefined) return;
    const later = [...following].sort((left, right) => left.column - right.column);
    const appended: string[] = [];
    let next = 0;
    for (const cell of this.#cellsOf(row)) {
      const present = cells.get(cell.column);
      if (present !== undefined) {
        this.#edits.setAttributes(present, { s: String(cell.restyle(styleIndex(present.attributes.s))) });
        continue;
      }
      while (next < later.length && (later[next]?.column ?? 0) < cell.column) next += 1;
      const at = later[next]?.at;
      if (at === undefined) appended.push(this.#newCell(cell, tag));
      else this.#edits.insert(at, this.#newCell(cell, tag));
    }
    // The hint which columns a row fills may have become wrong.
    if (cells.size < (this.#wanted.get(row)?.size ?? 0)) this.#edits.setAttributes(tag, { spans: undefined });
    if (appended.length > 0) this.#edits.append({ ...tag, contentEnd }, appended.join(''));
  }
}
