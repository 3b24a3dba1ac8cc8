import { noFigure } from '../../messages/vi/report-document.ts';
import { cellText, longestCell, storedText, textElement } from '../package/rich-text.ts';
import { escapeXml } from '../package-parts.ts';
import { columnName } from '../ranges.ts';
import { rowHeight, type WrappedText } from '../row-height.ts';
import type { CellFormats } from './cell-formats.ts';
import type { CellResult } from './cell-results.ts';
import type { FilledSheet } from './filled-sheet.ts';
import type { RichPieces } from './rich-run.ts';
import type { Item, SheetValues } from './sheet-values.ts';
import type { TemplateCell, TemplateSheetRow } from './template-sheet.ts';

/** Text of so many UTF-16 units is packed at a time. */
const pieceLength = 1 << 20;

interface Column {
  readonly cell: TemplateCell;
  readonly name: string;
  readonly width: number;
}

const figureOf = ({ value }: CellResult): number | undefined => {
  const figure = typeof value === 'object' && value !== null ? value.result : value;
  return typeof figure === 'number' ? figure : undefined;
};

/** Writes the rows of one sheet as they are printed, a piece at a time. */
export class SheetWriter {
  readonly #sheet: FilledSheet;
  readonly #values: SheetValues;
  readonly #formats: CellFormats | undefined;
  readonly #prefix: string;

  constructor(sheet: FilledSheet, values: SheetValues, formats: CellFormats | undefined) {
    this.#sheet = sheet;
    this.#values = values;
    this.#formats = formats;
    this.#prefix = sheet.prefix;
  }

  *pieces(before: string, after: string): Iterable<Uint8Array> {
    const name = `${this.#prefix}sheetData`;
    let text = `${before}<${name}>`;
    for (const row of this.#sheet.rows)
      for (const xml of this.#printed(row)) {
        text += xml;
        if (text.length < pieceLength) continue;
        yield Buffer.from(text);
        text = '';
      }
    yield Buffer.from(`${text}</${name}>${after}`);
  }

  *#printed(row: TemplateSheetRow): Iterable<string> {
    const { layout } = this.#sheet;
    const columns = row.cells.map(cell => ({
      cell,
      name: columnName(cell.column),
      width: this.#sheet.widthAt(row.row, cell.column),
    }));
    const attributes = Object.entries(row.attributes)
      .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
      .join('');
    const [copies, start] = [layout.copies(row.row), layout.start(row.row)];
    const items = row.list === undefined ? undefined : this.#values.items(row.list);
    for (let index = 0; index < copies; index += 1)
      yield this.#row(row, { columns, attributes, printed: start + index, index, item: items?.[index] });
  }

  #row(
    row: TemplateSheetRow,
    {
      columns,
      attributes,
      printed,
      index,
      item,
    }: {
      readonly columns: readonly Column[];
      readonly attributes: string;
      readonly printed: number;
      readonly index: number;
      readonly item: Item | undefined;
    },
  ): string {
    const wrapped: WrappedText[] = [];
    let cells = '';
    for (const { cell, name, width } of columns) {
      const result = this.#sheet.results.of(row.row, cell, item);
      cells += this.#cell(row, cell, result, { address: `${name}${printed}`, index, item });
      const look = typeof result.value === 'string' ? this.#formats?.wrapped(cell.style) : undefined;
      if (look !== undefined && typeof result.value === 'string') wrapped.push({ text: result.value, width, ...look });
    }
    const element = `${this.#prefix}row`;
    return `<${element} r="${printed}"${attributes}${heightOf(row, wrapped)}>${cells}</${element}>`;
  }

  #cell(
    row: TemplateSheetRow,
    cell: TemplateCell,
    result: CellResult,
    { address, index, item }: { readonly address: string; readonly index: number; readonly item: Item | undefined },
  ): string {
    const { content, formula, fixed } = cell;
    const style = this.#formats?.style(cell.style, result.kind, figureOf(result)) ?? cell.style;
    const start = `<${this.#prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
    if (formula !== undefined) return start + this.#ownFormula(row, cell, index);
    if (content.kind === 'fixed') return start + fixed.xml;
    if (cell.rich !== undefined) return start + this.#richText(cell.rich, item);
    return start + this.#value(result);
  }

  #value({ value }: CellResult): string {
    const p = this.#prefix;
    if (value === null || value === '') return '/>';
    if (typeof value === 'number') return `><${p}v>${value}</${p}v></${p}c>`;
    if (typeof value === 'string') return ` t="inlineStr"><${p}is>${textElement(p, cellText(value))}</${p}is></${p}c>`;
    const { formula, result } = value;
    const type = typeof result === 'string' ? ' t="str"' : '';
    return `${type}><${p}f>${escapeXml(formula)}</${p}f><${p}v>${escapeXml(String(result))}</${p}v></${p}c>`;
  }

  /** A formula of the template; what it comes to is left to the program that opens the file. */
  #ownFormula({ row }: TemplateSheetRow, { formula, column }: TemplateCell, index: number): string {
    const p = this.#prefix;
    const moved = this.#sheet.moveFormula(formula?.text ?? '', { row, index });
    if (moved.broken) return this.#value({ value: noFigure });
    const array = formula?.array === undefined ? undefined : this.#sheet.moveRange(formula.array, { row, index });
    const own = `${columnName(column)}${this.#sheet.layout.start(row) + index}`;
    const attributes = formula?.array === undefined ? '' : ` t="array" ref="${array ?? own}"`;
    return `><${p}f${attributes}>${escapeXml(moved.text)}</${p}f></${p}c>`;
  }

  #richText(rich: readonly RichPieces[], item: Item | undefined): string {
    const p = this.#prefix;
    let left = longestCell;
    const runs = rich.map(({ properties, pieces }) => {
      const text = this.#values.text(pieces, item).slice(0, left);
      left -= text.length;
      return text === '' ? '' : `<${p}r>${properties}${textElement(p, storedText(text))}</${p}r>`;
    });
    return runs.every(run => run === '') ? '/>' : ` t="inlineStr"><${p}is>${runs.join('')}</${p}is></${p}c>`;
  }
}

/**
 * LibreOffice does not fit rows by itself when it opens or prints a file, so a height is written wherever text is wrapped; it also
 * states one for each row of a template, which is that of the tags and counts only where a person has set it.
 */
function heightOf({ height, ownHeight, cells }: TemplateSheetRow, wrapped: readonly WrappedText[]): string {
  const isFilled = cells.some(({ content }) => content.kind !== 'fixed');
  const stated = ownHeight || !isFilled ? (height ?? 0) : 0;
  const needed = wrapped.length === 0 ? 0 : rowHeight(wrapped);
  if (needed > stated) return ` ht="${needed}"`;
  return stated === 0 ? '' : ` ht="${stated}"${ownHeight ? ' customHeight="1"' : ''}`;
}
