/** One table, the same for every program that is to print it, and the templates that ask for it. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import ExcelJS from 'exceljs';
import { text } from './generate.js';

export const columns = /** @type {const} */ (['number', 'unit', 'activity', 'status', 'result']);

/** @typedef {Record<(typeof columns)[number], string>} Row */

/** @param {number} count @returns {Row[]} */
export const tableRows = count =>
  Array.from({ length: count }, (_, index) => ({
    number: String(index + 1),
    unit: `Đơn vị thứ ${index % 500}`,
    activity: `Hoạt động ${index % 12}`,
    status: index % 3 === 0 ? 'hoàn thành' : 'đang thực hiện',
    result: text(index, 1),
  }));

/** @param {readonly string[]} cells */
const row = cells => new TableRow({ children: cells.map(cell => new TableCell({ children: [new Paragraph(cell)] })) });

/** @param {string} path @param {readonly string[]} cells of the row that is repeated */
async function writeWord(path, cells) {
  const document = new Document({ sections: [{ children: [new Table({ rows: [row(columns), row(cells)] })] }] });
  writeFileSync(path, await Packer.toBuffer(document));
}

/** Templates for the fillers, one for each way of saying that a row is repeated. @param {string} folder */
export async function writeTemplates(folder) {
  const looped = columns.map(name => `{{${name}}}`);
  const [first = '', ...rest] = looped;
  const last = rest.pop() ?? '';
  await writeWord(join(folder, 'looped.docx'), [`{{#rows}}${first}`, ...rest, `${last}{{/rows}}`]);
  const dotted = columns.map(name => `{{rows.${name}}}`);
  await writeWord(join(folder, 'dotted.docx'), dotted);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Bảng');
  sheet.addRow([...columns]);
  sheet.addRow(dotted);
  await workbook.xlsx.writeFile(join(folder, 'dotted.xlsx'));
}
