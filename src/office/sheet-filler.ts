import type { Row, Style, Worksheet } from 'exceljs';
import { type CellResult, CellResults } from './cell-results.ts';
import { type CellRange, columnName, parseRange, rangeText } from './ranges.ts';
import { rowHeight, type WrappedText } from './row-height.ts';
import { type Layout, layoutOf } from './sheet-layout.ts';
import type { SheetValues } from './sheet-values.ts';
import type { Kind } from './template-fields.ts';
import type { TemplateSheet, TemplateSheetRow } from './template-sheet.ts';

const defaultFormats: Partial<Record<Kind, string>> = { number: '#,##0.##', share: '0.0%', date: 'dd/mm/yyyy' };

/** A whole number under `#,##0.##` would end in a bare decimal sign. */
function formatOf({ kind, value }: CellResult, { numFmt }: Partial<Style>): string | undefined {
  const format = numFmt === undefined || numFmt === 'General' ? kind && defaultFormats[kind] : numFmt;
  const figure = typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
  const whole = kind === 'number' && typeof figure === 'number' && Number.isInteger(figure);
  return whole ? format?.replace(/\.#+/, '') : format;
}

function copiesOf({ list, condition }: TemplateSheetRow, values: SheetValues): number {
  if (condition !== undefined && (values.items(condition.list).length === 0) !== (condition.when === 'empty')) return 0;
  return list === undefined ? 1 : values.items(list).length;
}

/** `splice` of exceljs leaves the cells of rows that nothing takes the place of. */
function clear(sheet: Worksheet, merges: readonly CellRange[]): void {
  for (const merge of merges) sheet.unMergeCells(rangeText(merge));
  for (let number = sheet.rowCount; number > 0; number -= 1) {
    const row = sheet.getRow(number);
    row.values = [];
    row.hidden = false;
  }
}

/** Width that the text of a cell has: of all the columns that are merged into it. */
function widthAt(sheet: Worksheet, merges: readonly CellRange[], row: number, column: number): number {
  const merge = merges.find(({ top, left }) => top === row && left === column);
  const last = merge?.right ?? column;
  let width = 0;
  for (let at = column; at <= last; at += 1) width += sheet.getColumn(at).width ?? 9;
  return width;
}

function writeRow(
  row: Row,
  template: TemplateSheetRow,
  results: readonly CellResult[],
  widths: readonly number[],
): void {
  const wrapped: WrappedText[] = [];
  template.cells.forEach(({ column, style }, index) => {
    const result = results[index] ?? { value: null };
    const cell = row.getCell(column);
    const numFmt = formatOf(result, style);
    cell.style = { ...style, ...(numFmt !== undefined && { numFmt }) };
    cell.value = result.value;
    if (typeof result.value === 'string' && style.alignment?.wrapText === true) {
      const { size = 11, bold = false } = style.font ?? {};
      wrapped.push({ text: result.value, width: widths[index] ?? 9, size, bold });
    }
  });
  // LibreOffice does not fit rows by itself when it opens or prints a file, and writes a height for each row of a template.
  if (template.cells.length > 0) row.height = Math.max(template.height ?? 0, rowHeight(wrapped));
  else if (template.height !== undefined) row.height = template.height;
  row.hidden = template.hidden;
}

function merge(sheet: Worksheet, merges: readonly CellRange[], layout: Layout): void {
  for (const { left, top, right, bottom } of merges) {
    const rows =
      top === bottom
        ? layout.rows.flatMap(({ from }, index) => (from === top ? [[index + 1, index + 1] as const] : []))
        : [layout.range(top, bottom)].filter(range => range !== undefined);
    for (const [first, last] of rows) sheet.mergeCells(first, left, last, right);
  }
}

/** Frozen head, repeated print titles and filter follow the rows that they were set on. */
function moveRanges(sheet: Worksheet, layout: Layout): void {
  const { autoFilter, pageSetup, views } = sheet;
  const filter = typeof autoFilter === 'string' ? parseRange(autoFilter) : undefined;
  const filtered = filter && layout.range(filter.top, filter.bottom);
  if (filter !== undefined && filtered !== undefined)
    sheet.autoFilter = rangeText({ ...filter, top: filtered[0], bottom: filtered[1] });
  const [first = 1, last = first] = pageSetup.printTitlesRow?.split(':').map(Number) ?? [];
  const titles = layout.range(first, last);
  if (pageSetup.printTitlesRow !== undefined && titles !== undefined)
    pageSetup.printTitlesRow = `${titles[0]}:${titles[1]}`;
  sheet.views = (views ?? []).map(view => {
    if (view.state !== 'frozen' || view.ySplit === undefined) return view;
    const ySplit = layout.range(1, view.ySplit)?.[1] ?? 0;
    const topLeftCell = `${columnName((view.xSplit ?? 0) + 1)}${ySplit + 1}`;
    return { ...view, ySplit, topLeftCell, activeCell: topLeftCell };
  });
}

/** Writes a sheet anew from what its template held. */
export function fillSheet(sheet: Worksheet, template: TemplateSheet, values: SheetValues): void {
  const layout = layoutOf(template.rows.map(row => ({ row: row.row, copies: copiesOf(row, values) })));
  const results = new CellResults(template, layout, values);
  const merges = template.merges.flatMap(range => parseRange(range) ?? []);
  clear(sheet, merges);
  const widths = template.rows.map(({ row, cells }) => cells.map(({ column }) => widthAt(sheet, merges, row, column)));
  layout.rows.forEach(({ from, item }, index) => {
    const row = template.rows[from - 1];
    if (row === undefined) return;
    const own = row.list === undefined ? undefined : values.items(row.list)[item];
    writeRow(
      sheet.getRow(index + 1),
      row,
      row.cells.map(cell => results.of(cell, own)),
      widths[from - 1] ?? [],
    );
  });
  merge(sheet, merges, layout);
  moveRanges(sheet, layout);
  for (const { key, content } of template.headers)
    sheet.headerFooter[key] = values.headerText(content, sheet.headerFooter[key] ?? '');
}
