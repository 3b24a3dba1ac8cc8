/** @typedef {{ head: string, tag: string, width: number, format?: string, align?: 'left' | 'center' | 'right', total?: string, span?: number }} Column */
/** @typedef {{ list: string, title?: string, columns: readonly Column[], table?: string, emptyText?: string, total?: boolean, notesAfter?: string }} TableDefinition */

const font = 'Times New Roman';
const line = { style: /** @type {const} */ ('thin'), color: { argb: 'FF7F7F7F' } };
const borders = { top: line, bottom: line, left: line, right: line };
const headFill = /** @type {const} */ ({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9E2F3' } });

/** @type {(sheet: import('exceljs').Worksheet, text: string, width: number, style: Partial<import('exceljs').Style>, height?: number) => number} */
function wideRow(sheet, text, width, style, height) {
  const number = sheet.rowCount + 1;
  const cell = sheet.getCell(number, 1);
  cell.value = text;
  cell.style = style;
  sheet.mergeCells(number, 1, number, width);
  if (height !== undefined) sheet.getRow(number).height = height;
  return number;
}

/** @type {(sheet: import('exceljs').Worksheet, text: string, width: number) => void} */
export function banner(sheet, text, width) {
  wideRow(
    sheet,
    text,
    width,
    {
      font: { name: font, size: 12, bold: true, color: { argb: 'FFC00000' } },
      alignment: { horizontal: 'center', vertical: 'middle' },
    },
    20,
  );
}

/** @type {(sheet: import('exceljs').Worksheet, text: string, width: number) => void} */
export function title(sheet, text, width) {
  wideRow(
    sheet,
    text,
    width,
    {
      font: { name: font, size: 14, bold: true },
      alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    },
    40,
  );
}

/** @type {(sheet: import('exceljs').Worksheet, text: string, width: number) => void} */
export function note(sheet, text, width) {
  wideRow(sheet, text, width, {
    font: { name: font, size: 12, italic: true },
    alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
  });
}

/** @type {(sheet: import('exceljs').Worksheet, text: string, width: number) => void} */
export function partTitle(sheet, text, width) {
  sheet.addRow([]);
  wideRow(
    sheet,
    text,
    width,
    { font: { name: font, size: 13, bold: true }, alignment: { horizontal: 'left', vertical: 'middle' } },
    22,
  );
}

/** Number of columns of the sheet that a table takes. @type {(columns: readonly Column[]) => number} */
export const widthOf = columns => columns.reduce((sum, { span = 1 }) => sum + span, 0);

/** One row of a table; a column may take several columns of the sheet. @type {(sheet: import('exceljs').Worksheet, columns: readonly Column[], textOf: (column: Column) => string, styleOf: (column: Column) => Partial<import('exceljs').Style>) => number} */
function tableRow(sheet, columns, textOf, styleOf) {
  const row = sheet.getRow(sheet.rowCount + 1);
  let first = 1;
  for (const column of columns) {
    const last = first + (column.span ?? 1) - 1;
    for (let at = first; at <= last; at += 1) row.getCell(at).style = styleOf(column);
    row.getCell(first).value = textOf(column);
    if (last > first) sheet.mergeCells(row.number, first, row.number, last);
    first = last + 1;
  }
  return row.number;
}

/** @type {Partial<import('exceljs').Style>} */
const headStyle = {
  font: { name: font, size: 12, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: borders,
  fill: headFill,
};

/** A row that says why a list is empty: its text runs over the cells beside it. @type {(sheet: import('exceljs').Worksheet, definition: TableDefinition) => readonly string[]} */
function emptyRow(sheet, { list, columns, emptyText }) {
  const texts = columns.map((_, index) => (index === 1 ? `{{empty ${list}}}${emptyText}` : ''));
  let at = 0;
  tableRow(
    sheet,
    columns,
    () => texts[at++] ?? '',
    column => {
      const style = bodyStyle({ ...column, align: 'left' }, false);
      return { ...style, alignment: { ...style.alignment, wrapText: false } };
    },
  );
  return texts;
}

/** @type {(sheet: import('exceljs').Worksheet, columns: readonly Column[]) => number} */
export const headRow = (sheet, columns) =>
  tableRow(
    sheet,
    columns,
    column => column.head,
    () => headStyle,
  );

/** A list with its head; one with a name is a table of Excel, with filters. @type {(sheet: import('exceljs').Worksheet, definition: TableDefinition) => { head: number, item: number }} */
export function table(sheet, definition) {
  const { list, columns, table: name, emptyText, total = false } = definition;
  const head = headRow(sheet, columns);
  const tags = columns.map(({ tag }) => `{{${list}.${tag}}}`);
  let at = 0;
  const item = tableRow(
    sheet,
    columns,
    () => tags[at++] ?? '',
    column => bodyStyle(column, false),
  );
  const rows = emptyText === undefined ? [tags] : [tags, [...emptyRow(sheet, definition)]];
  if (name !== undefined)
    sheet.addTable({
      name,
      ref: `A${head}`,
      headerRow: true,
      // No style of its own: cells have theirs, and a person may choose one.
      style: { theme: /** @type {any} */ (null), showRowStripes: false },
      columns: columns.map(column => ({ name: column.head, filterButton: true })),
      rows,
    });
  if (total)
    tableRow(
      sheet,
      columns,
      column => column.total ?? '',
      column => bodyStyle(column, true),
    );
  return { head, item };
}

/** @type {(column: Column, bold: boolean) => Partial<import('exceljs').Style>} */
function bodyStyle({ format, align = 'left' }, bold) {
  return {
    font: { name: font, size: 12, bold },
    alignment: { horizontal: align, vertical: 'top', wrapText: true },
    border: borders,
    ...(format !== undefined && { numFmt: format }),
  };
}

/** @typedef {{ shown: number, printed: string, portrait?: boolean }} Page Rows that stay in view, and rows that are printed on each page. */

/** A4, one page wide, heads repeated, the warning on every printed page. @type {(sheet: import('exceljs').Worksheet, page: Page) => void} */
export function finish(sheet, { shown, printed, portrait = false }) {
  sheet.pageSetup = {
    ...sheet.pageSetup,
    paperSize: 9,
    orientation: portrait ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.6, right: 0.4, top: 0.8, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  sheet.pageSetup.printTitlesRow = printed;
  sheet.headerFooter = {
    oddHeader: '&L&"Times New Roman,Italic"&10&A&C&"Times New Roman,Bold"&11{{bannerLine}}',
    oddFooter: '&L&"Times New Roman,Regular"&10{{issuer}}&R&"Times New Roman,Regular"&10Trang &P',
  };
  sheet.views = [{ state: 'frozen', xSplit: 0, ySplit: shown, showGridLines: false }];
}

/** @type {Partial<import('exceljs').Style>} */
export const linkStyle = {
  font: { name: font, size: 11, underline: true, color: { argb: 'FF1F4E79' } },
  alignment: { horizontal: 'left', vertical: 'middle' },
};

/** A cell that leads to another sheet. @type {(sheet: import('exceljs').Worksheet, cell: string, text: string, target: string, links: Link[]) => void} */
export function link(sheet, cell, text, target, links) {
  sheet.getCell(cell).value = text;
  sheet.getCell(cell).style = linkStyle;
  links.push({ sheet: sheet.name, cell, target });
}

/** @typedef {{ sheet: string, cell: string, target: string }} Link */

/** @type {(sheet: import('exceljs').Worksheet, width: number, links: Link[]) => void} */
export function backLink(sheet, width, links) {
  const row = wideRow(sheet, '', width, linkStyle, 16);
  link(sheet, `A${row}`, '← Về trang Tổng hợp', "'Tổng hợp'!A1", links);
}

export const number = '#,##0.##';
export const money = '#,##0.0';
export const whole = '#,##0';
export const year = '0';
export const percent = '0.0%';
export const day = 'dd/mm/yyyy';
