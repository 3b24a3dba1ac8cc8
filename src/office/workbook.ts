import type { Workbook } from 'exceljs';
import WorkbookClass from 'exceljs/lib/doc/workbook.js';
import { unzipSync } from 'fflate';
import { checkCells } from './check-cells.ts';
import { correctedParts, readable } from './exceljs-faults.ts';
import { packParts } from './package-parts.ts';
import { fillSheet } from './sheet-filler.ts';
import { SheetValues } from './sheet-values.ts';
import { TemplateError } from './template-error.ts';
import type { Fields, Filling } from './template-fields.ts';
import { readSheet } from './template-sheet.ts';

const notExcel = (): TemplateError => new TemplateError('template/not-office', { expected: 'xlsx' });

/** A zip that is no workbook loads without error and without sheets; a template without a theme gets that of exceljs. */
async function open(template: Uint8Array): Promise<Workbook> {
  const workbook: Workbook & { _themes?: object | undefined } = new WorkbookClass();
  try {
    await workbook.xlsx.load(readable(template));
  } catch {
    throw notExcel();
  }
  if (workbook.worksheets.length === 0) throw notExcel();
  if (Object.keys(workbook._themes ?? {}).length === 0) workbook._themes = undefined;
  return workbook;
}

/**
 * Fills an Excel template: rows with fields of a list are repeated for its items, text from data stays text, every tag of the
 * template must be a field, and equal data give equal bytes.
 *
 * Throws a `TemplateError` for a template that cannot be filled.
 */
export async function renderWorkbook<F extends Fields>(template: Uint8Array, filling: Filling<F>): Promise<Uint8Array> {
  const workbook = await open(template);
  const sheets = workbook.worksheets.map(sheet => ({ sheet, template: readSheet(sheet) }));
  const cells = sheets.flatMap(({ template: { rows, headers } }) => [...rows.flatMap(row => row.cells), ...headers]);
  checkCells(cells, filling.fields);
  const values = new SheetValues(filling as unknown as Filling<Fields>);
  for (const { sheet, template: read } of sheets) fillSheet(sheet, read, values);
  const written = await workbook.xlsx.writeBuffer();
  return packParts(correctedParts(unzipSync(new Uint8Array(written))), filling);
}
