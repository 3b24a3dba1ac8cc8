import { headRow, link, partTitle } from './workbook-parts.js';

const font = 'Times New Roman';

/** The other sheets with what they hold, each a link. @type {(sheet: import('exceljs').Worksheet, others: readonly { name: string, about: string }[], width: number, links: import('./workbook-parts.js').Link[]) => void} */
export function addContents(sheet, others, width, links) {
  partTitle(sheet, 'Các trang tính', width);
  /** @type {(head: string, span?: number) => import('./workbook-parts.js').Column} */
  const column = (head, span = 1) => ({ head, tag: '', width: 1, span });
  headRow(sheet, [column('TT'), column('Trang tính'), column('Nội dung', width - 2)]);
  others.forEach(({ name, about }, index) => {
    const row = sheet.rowCount + 1;
    sheet.getCell(row, 1).value = index + 1;
    sheet.getCell(row, 1).style = { font: { name: font, size: 12 }, alignment: { horizontal: 'center' } };
    link(sheet, `B${row}`, name, `'${name}'!A1`, links);
    sheet.getCell(row, 3).value = about;
    sheet.getCell(row, 3).style = { font: { name: font, size: 12 }, alignment: { horizontal: 'left' } };
    sheet.mergeCells(row, 3, row, width);
  });
}
