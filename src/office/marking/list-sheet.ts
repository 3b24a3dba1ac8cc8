import { cellText, textElement } from '../package/rich-text.ts';
import { quotedSheet } from '../package/sheet-name.ts';
import { escapeXml } from '../package-parts.ts';
import { columnName } from '../ranges.ts';
import { rowHeight } from '../row-height.ts';
import type { ListStyles } from './list-styles.ts';
import type { ListColumn, ListText, MarkList } from './marking.ts';

/** A hidden cell that wears a style of the unit's own cells. */
export interface MemoryCell {
  readonly text: string;
  readonly style: number;
}

export interface ListSheet {
  readonly xml: string;
  readonly headRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly memoryColumn: number;
}

interface ListSheetInput {
  readonly list: MarkList;
  readonly styles: ListStyles;
  readonly memory: readonly MemoryCell[];
  /** Whether a place may be linked to. */
  readonly leads: (link: { readonly sheet: string; readonly cell: string }) => boolean;
  readonly namespace: string;
}

interface Row {
  readonly height: number;
  /** Merged over the whole width, where no program fits a height by itself. */
  readonly merged: boolean;
  readonly cells: readonly MemoryCell[];
}

const textOf = (text: ListText): string => (typeof text === 'string' ? text : text.text);

function mergedRow(text: string, style: number, columns: readonly ListColumn[], size: number): Row {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  return {
    height: rowHeight([{ text, width, size, bold: size > 12 }]),
    merged: true,
    cells: columns.map((_, index) => ({ text: index === 0 ? text : '', style })),
  };
}

function tableRow(
  texts: readonly ListText[],
  styles: readonly number[],
  columns: readonly ListColumn[],
  bold: boolean,
): Row {
  const cells = columns.map(({ width }, index) => ({ text: textOf(texts[index] ?? ''), width, size: 12, bold }));
  return {
    height: rowHeight(cells),
    merged: false,
    cells: cells.map(({ text }, index) => ({ text, style: styles[index] ?? 0 })),
  };
}

function rowsOf({ list, styles, leads }: ListSheetInput): readonly Row[] {
  const { title, lines, columns, rows } = list;
  const styleOf = (text: ListText | undefined, column: ListColumn): number => {
    if (typeof text === 'object' && leads(text.link)) return styles.link;
    return column.centred === true ? styles.centred : styles.text;
  };
  return [
    mergedRow(title, styles.title, columns, 14),
    ...lines.map(line => mergedRow(line, styles.line, columns, 12)),
    tableRow(
      columns.map(column => column.title),
      columns.map(() => styles.head),
      columns,
      true,
    ),
    ...rows.map(row =>
      tableRow(
        row,
        columns.map((column, index) => styleOf(row[index], column)),
        columns,
        false,
      ),
    ),
  ];
}

/** Text always stands as text: no cell of this sheet has a formula. */
function cellXml({ text, style }: MemoryCell, column: number, row: number): string {
  const start = `<c r="${columnName(column)}${row}" s="${style}"`;
  const written = cellText(text);
  return written === '' ? `${start}/>` : `${start} t="inlineStr"><is>${textElement('', written)}</is></c>`;
}

function dataXml(rows: readonly Row[], memory: readonly MemoryCell[], memoryColumn: number): string {
  return Array.from({ length: Math.max(rows.length, memory.length) }, (_, index) => {
    const [row, remembered] = [rows[index], memory[index]];
    const cells = (row?.cells ?? []).map((cell, column) => cellXml(cell, column + 1, index + 1));
    if (remembered !== undefined) cells.push(cellXml(remembered, memoryColumn, index + 1));
    const height = row === undefined ? '' : ` ht="${row.height}"${row.merged ? ' customHeight="1"' : ''}`;
    return `<row r="${index + 1}"${height}>${cells.join('')}</row>`;
  }).join('');
}

function linksXml({ list, leads }: ListSheetInput, headRow: number): string {
  const links = list.rows.flatMap((row, index) =>
    row.flatMap((text, column) => {
      if (typeof text === 'string' || !leads(text.link)) return [];
      const location = escapeXml(`${quotedSheet(text.link.sheet)}!${text.link.cell}`);
      return [`<hyperlink ref="${columnName(column + 1)}${headRow + 1 + index}" location="${location}"/>`];
    }),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** `&` begins a code in headers, so that one in a text stands twice. */
const headerXml = ({ banner }: MarkList): string =>
  banner === undefined
    ? ''
    : `<oddHeader>&amp;C&amp;"Times New Roman,Bold" ${escapeXml(banner.replaceAll('&', '&&'))}</oddHeader>`;

/** The sheet that lists what is to be corrected: A4 across, the head of the table on every page, pages numbered. */
export function listSheet(input: ListSheetInput): ListSheet {
  const { list, memory, namespace } = input;
  const rows = rowsOf(input);
  const headRow = list.lines.length + 2;
  const lastColumn = list.columns.length;
  const memoryColumn = lastColumn + 2;
  const columns = list.columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const merges = rows.flatMap(({ merged }, index) =>
    merged ? [`<mergeCell ref="A${index + 1}:${columnName(lastColumn)}${index + 1}"/>`] : [],
  );
  const xml = [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><tabColor rgb="FFB00020"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnName(memoryColumn)}${Math.max(rows.length, memory.length)}"/>`,
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="16"/>',
    `<cols>${columns.join('')}<col min="${memoryColumn}" max="${memoryColumn}" width="9" hidden="1" customWidth="1"/></cols>`,
    `<sheetData>${dataXml(rows, memory, memoryColumn)}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`,
    linksXml(input, headRow),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.59" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter>${headerXml(list)}<oddFooter>&amp;C&amp;"Times New Roman,Regular"&amp;P</oddFooter></headerFooter></worksheet>`,
  ].join('');
  return { xml, headRow, lastRow: rows.length, lastColumn, memoryColumn };
}
