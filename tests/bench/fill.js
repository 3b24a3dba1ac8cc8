/**
 * Fills one table in a process of its own: `node fill.js FILLER ROWS FOLDER`, where FOLDER holds the templates of `table.js` and
 * `fillers.mjs`, the fillers of this repository. The others are used as their manuals show it first.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { columns, tableRows } from './table.js';

const [filler = '', count = '', folder = ''] = process.argv.slice(2);
const rows = tableRows(Number(count));
/** @param {string} name */
const template = name => readFileSync(join(folder, name));

const leaves = Object.fromEntries(columns.map(name => [name, /** @type {const} */ ('text')]));
const filling = { fields: { rows: [leaves] }, title: 'Bảng', author: 'Văn thư', day: '2024-12-15', values: { rows } };
const ours = () => import(pathToFileURL(join(folder, 'fillers.mjs')).href);

/** @type {Readonly<Record<string, () => Promise<Uint8Array>>>} */
const fillers = {
  'plan-word': async () => (await ours()).renderWord(template('looped.docx'), filling),
  'plan-workbook': async () => (await ours()).fillWorkbook(template('dotted.xlsx'), filling).file,
  docxtemplater: async () => {
    const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([
      import('docxtemplater'),
      import('pizzip'),
    ]);
    const document = new Docxtemplater(new PizZip(template('looped.docx')), { delimiters: { start: '{{', end: '}}' } });
    document.render({ rows });
    return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' });
  },
  docx: async () => {
    const { PatchType, patchDocument, TextRun } = await import('docx');
    /** @param {string} value */
    const patch = value => ({ type: PatchType.PARAGRAPH, children: [new TextRun(value)] });
    const patched = rows.map(row =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, patch(value)])),
    );
    return patchDocument({
      outputType: 'nodebuffer',
      data: template('dotted.docx'),
      patches: { rows: { type: PatchType.TABLE_ROWS, rows: patched } },
    });
  },
  exceljs: async () => {
    const { default: ExcelJS } = await import('exceljs');
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('Bảng');
    sheet.addRow([...columns]);
    for (const row of rows) sheet.addRow(Object.values(row));
    return new Uint8Array(await workbook.xlsx.writeBuffer());
  },
};

const bytes = await fillers[filler]?.();
if (bytes === undefined || bytes.length < 1000) throw new Error(`${filler} made nothing`);
writeFileSync(join(folder, `${filler}-${count}`), bytes);
