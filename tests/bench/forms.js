/** Fills forms as a unit would: every table to its last row, until a file has some 60 KB. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WorkbookClass from 'exceljs/lib/doc/workbook.js';
import { text } from './generate.js';

/** @typedef {import('exceljs').Workbook} Workbook @typedef {import('exceljs').CellValue} CellValue */

/** Where a name of the workbook points to: `bm_funding_end` to the row below the table. @param {Workbook} workbook @param {string} name */
function at(workbook, name) {
  const [range = ''] = workbook.definedNames.getRanges(name).ranges;
  const [, sheet = '', column = '', row = ''] = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)/.exec(range) ?? [];
  const worksheet = workbook.getWorksheet(sheet);
  if (worksheet === undefined) throw new Error(`no cell ${name}`);
  return { worksheet, column, row: Number(row) };
}

/** The `index`th label behind a drop-down. @param {Workbook} workbook @param {string} list @param {number} index */
function choice(workbook, list, index) {
  const { worksheet, column, row } = at(workbook, `bm_list_${list}`);
  let count = 0;
  while (worksheet.getCell(`${column}${row + count}`).value !== null) count += 1;
  return worksheet.getCell(`${column}${row + (index % count)}`).value;
}

const words = text(0, 6).split(' ');

/** So many words in an order that no other text has, so that a form is not packed to nothing. @param {number} seed @param {number} index @param {number} count */
function prose(seed, index, count) {
  let state = seed * 7919 + index * 104729 + 1;
  const next = () => {
    state = (state * 48271) % 2147483647;
    return words[state % words.length];
  };
  return `${Array.from({ length: count }, next).join(' ')}.`;
}

/** @param {Workbook} workbook @param {string} table @param {(index: number) => Record<string, CellValue>} cells */
function fillTable(workbook, table, cells) {
  const end = at(workbook, `bm_${table}_end`).row;
  const columns = Object.keys(cells(0)).map(name => ({ name, ...at(workbook, `bm_${table}_${name}`) }));
  for (const { name, worksheet, column, row } of columns)
    for (let line = row + 1; line < end; line += 1) {
      // A row of the plan without its key is a heading.
      const key = table === 'activities' ? at(workbook, 'bm_activities_key').column : undefined;
      if (key !== undefined && worksheet.getCell(`${key}${line}`).value === null) continue;
      worksheet.getCell(`${column}${line}`).value = cells(line - row - 1)[name] ?? null;
    }
}

/** @param {Workbook} workbook @param {number} seed */
function fill(workbook, seed) {
  /** @param {string} list @param {number} index */
  const choose = (list, index) => choice(workbook, list, index);
  const fields = { number: `${seed + 100}/BC-DV`, date: new Date('2025-12-10T00:00:00Z'), signerTitle: 'Giám đốc' };
  for (const [name, value] of Object.entries(fields)) {
    const { worksheet, column, row } = at(workbook, `bm_field_${name}`);
    worksheet.getCell(`${column}${row}`).value = value;
  }
  fillTable(workbook, 'activities', index => ({
    status: choose('activityStatus', 0),
    result: prose(seed, index, 250),
  }));
  fillTable(workbook, 'outputs', index => ({
    activity: choose('activity', index),
    name: `Lượt người được tuyên truyền đợt ${seed}.${index}`,
    quantity: ((seed * 31 + index * 7) % 900) + 100,
    unit: 'lượt người',
  }));
  fillTable(workbook, 'documents', index => ({
    number: `${seed}${index}/KH-DV`,
    date: new Date('2025-03-10T00:00:00Z'),
    title: prose(seed, index + 200, 30),
  }));
  fillTable(workbook, 'difficulties', index => ({
    text: prose(seed, index, 120),
    cause: prose(seed, index + 50, 60),
    causeKind: choose('causeKind', index),
  }));
  fillTable(workbook, 'proposals', index => ({
    text: prose(seed, index + 100, 80),
    to: 'UBND tỉnh',
    kind: choose('proposalKind', index),
  }));
  fillTable(workbook, 'directions', index => ({
    text: prose(seed, index + 150, 80),
    taskGroup: choose('taskGroup', index),
  }));
}

/**
 * Fills every form of a folder in its place, each differently.
 * @param {string} folder @returns {Promise<{ readonly files: readonly string[], readonly kilobytes: number }>} and the size of the largest
 */
export async function fillForms(folder) {
  const files = readdirSync(folder).map(name => join(folder, name));
  let largest = 0;
  for (const [index, file] of files.entries()) {
    /** @type {Workbook} */
    const workbook = new WorkbookClass();
    await workbook.xlsx.load(/** @type {any} */ (readFileSync(file)));
    fill(workbook, index + 1);
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    largest = Math.max(largest, bytes.length);
    writeFileSync(file, bytes);
  }
  return { files, kilobytes: largest / 1024 };
}
