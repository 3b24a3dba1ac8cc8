import { noFigure } from '../../messages/vi/report-document.ts';
import type { TagPath } from '../cell-content.ts';
import { columnName } from '../ranges.ts';
import type { Kind } from '../template-fields.ts';
import type { Layout } from './sheet-layout.ts';
import type { Item, Scalar, SheetValues } from './sheet-values.ts';
import type { TemplateCell, TemplateSheetRow } from './template-sheet.ts';

/** A formula of our own: made of column letters and numbers. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
}

export interface CellResult {
  readonly kind?: Kind;
  readonly value: Scalar | Formula;
}

/** What the cells of one sheet hold once it is known where its rows go. */
export class CellResults {
  readonly #layout: Layout;
  readonly #values: SheetValues;
  /** Where the fields of lists are printed. */
  readonly #places = new Map<TagPath, { readonly row: number; readonly column: number }>();
  readonly #drawn: (row: number, column: number) => boolean;

  /** `drawn` tells cells that a chart draws: no dash stands there, which programs would draw as zero. */
  constructor(
    rows: readonly TemplateSheetRow[],
    layout: Layout,
    values: SheetValues,
    drawn: (row: number, column: number) => boolean,
  ) {
    this.#layout = layout;
    this.#values = values;
    this.#drawn = drawn;
    for (const { row, cells } of rows)
      for (const { column, content } of cells)
        if (content.kind === 'value' && !this.#places.has(content.path))
          this.#places.set(content.path, { row, column });
  }

  of(row: number, cell: TemplateCell, item: Item | undefined): CellResult {
    const kind = this.#values.kindOf(cell.content);
    const value = this.#value(cell, item);
    const isBlank = value === noFigure && kind !== 'text' && kind !== undefined && this.#drawn(row, cell.column);
    return { ...(kind !== undefined && { kind }), value: isBlank ? null : value };
  }

  #value({ content, fixed }: TemplateCell, item: Item | undefined): Scalar | Formula {
    switch (content.kind) {
      case 'fixed':
        return fixed.value;
      case 'value':
        return this.#values.scalar(content.path, item);
      case 'mixed':
        return this.#values.text(content.pieces, item);
      case 'sum':
        return this.#sum(content.path);
      case 'ratio':
        return this.#ratio(content.above, content.below);
      case 'count':
        return this.#values.items(content.list).length;
    }
  }

  /** The printed cells of a field of a list, such as `D7:D12`. */
  #range(path: TagPath): string | undefined {
    const place = this.#places.get(path);
    const printed = place && this.#layout.range(place.row, place.row);
    if (place === undefined || printed === undefined) return undefined;
    const column = columnName(place.column);
    return `${column}${printed[0]}:${column}${printed[1]}`;
  }

  #sum(path: TagPath): Scalar | Formula {
    const result = this.#values.sum(path);
    const range = this.#range(path);
    if (result === undefined) return noFigure;
    return range === undefined ? result : { formula: `SUM(${range})`, result };
  }

  #ratio(above: TagPath, below: TagPath): Scalar | Formula {
    const [part, whole] = [this.#values.sum(above) ?? 0, this.#values.sum(below) ?? 0];
    const [parts, wholes] = [this.#range(above), this.#range(below)];
    const result = whole === 0 ? noFigure : part / whole;
    if (parts === undefined || wholes === undefined) return result;
    return { formula: `IF(SUM(${wholes})=0,"${noFigure}",SUM(${parts})/SUM(${wholes}))`, result };
  }
}
