import { noFigure } from '../messages/vi/report-document.ts';
import type { TagPath } from './cell-content.ts';
import { columnName } from './ranges.ts';
import type { Layout } from './sheet-layout.ts';
import type { Item, Scalar, SheetValues } from './sheet-values.ts';
import type { Kind } from './template-fields.ts';
import type { TemplateCell, TemplateSheet } from './template-sheet.ts';

/** The only object that a cell is ever given: made of column letters and numbers of our own. */
export interface Formula {
  readonly formula: string;
  readonly result: number | string;
}

export interface CellResult {
  readonly kind?: Kind;
  readonly value: Scalar | Formula;
}

const fixedValue = (value: TemplateCell['value']): Scalar =>
  typeof value === 'string' || typeof value === 'number' || value instanceof Date ? value : null;

/** What the cells of one sheet hold once it is known where its rows go. */
export class CellResults {
  readonly #template: TemplateSheet;
  readonly #layout: Layout;
  readonly #values: SheetValues;

  constructor(template: TemplateSheet, layout: Layout, values: SheetValues) {
    this.#template = template;
    this.#layout = layout;
    this.#values = values;
  }

  of({ content, value }: TemplateCell, item: Item | undefined): CellResult {
    switch (content.kind) {
      case 'fixed':
        return { value: fixedValue(value) };
      case 'value': {
        const kind = this.#values.kind(content.path);
        return { ...(kind !== undefined && { kind }), value: this.#values.scalar(content.path, item) };
      }
      case 'mixed':
        return { kind: 'text', value: this.#values.text(content.pieces, item) };
      case 'sum':
        return { kind: 'number', value: this.#sum(content.path) };
      case 'ratio':
        return { kind: 'share', value: this.#ratio(content.above, content.below) };
      case 'count':
        return { kind: 'number', value: this.#values.items(content.list).length };
    }
  }

  /** The printed cells of a field of a list, such as `D7:D12`. */
  #range(path: TagPath): string | undefined {
    for (const { row, cells } of this.#template.rows) {
      const cell = cells.find(({ content }) => content.kind === 'value' && content.path === path);
      const printed = cell && this.#layout.range(row, row);
      if (cell !== undefined && printed !== undefined)
        return `${columnName(cell.column)}${printed[0]}:${columnName(cell.column)}${printed[1]}`;
    }
    return undefined;
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
