import type { CellValue as ExcelValue, Workbook } from 'exceljs';
import WorkbookClass from 'exceljs/lib/doc/workbook.js';
import type { Form } from '../../../src/form/form.ts';
import { columnCell, type FieldName, fieldCell, type TableName } from '../../../src/form/layout.ts';
import { formWorkbook } from '../../../src/form/write-workbook.ts';
import type { Report } from '../../../src/model/documents.ts';
import { readWorkbook } from '../../../src/office/reading/read-workbook.ts';
import type { CellValue, WorkbookContent } from '../../../src/office/reading/workbook-content.ts';
import { fillingOf } from './filling.ts';

/** What the guarded reader makes of a workbook. */
export function contentOf(bytes: Uint8Array): WorkbookContent {
  const reading = readWorkbook(bytes);
  if (reading.kind === 'refused') throw new Error(reading.fault.code);
  return reading.content;
}

function stored(value: CellValue): ExcelValue {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'number') return value.number;
  if (value.kind === 'date') return new Date(`${value.date}T00:00:00Z`);
  throw new Error(`nobody types ${value.kind}`);
}

/** The cell that a name of the form stands for. */
export function cellAt(workbook: Workbook, name: string) {
  const [range = ''] = workbook.definedNames.getRanges(name).ranges;
  const [, sheet = '', column = '', row = ''] = /^'?(.*?)'?!\$([A-Z]+)\$(\d+)$/.exec(range) ?? [];
  const worksheet = workbook.getWorksheet(sheet);
  if (worksheet === undefined) throw new Error(`no cell ${name}`);
  return { worksheet, column, row: Number(row) };
}

/** Row of a thing of the plan, by its hidden id. */
export function rowOf(workbook: Workbook, table: TableName, key: string): number {
  const { worksheet, column, row } = cellAt(workbook, columnCell(table, 'key'));
  for (let line = row + 1; line <= worksheet.rowCount; line += 1)
    if (worksheet.getCell(`${column}${line}`).value === key) return line;
  throw new Error(`no row ${key}`);
}

/** The form as it goes out, filled in as a spreadsheet program would. */
export async function filledWorkbook(form: Form, report: Report): Promise<Uint8Array> {
  const workbook = new WorkbookClass();
  await workbook.xlsx.load(Buffer.from(await formWorkbook(form)) as never);
  const { fields, tables } = fillingOf(form, report);
  for (const [field, value] of Object.entries(fields)) {
    const { worksheet, column, row } = cellAt(workbook, fieldCell(field as FieldName));
    worksheet.getCell(`${column}${row}`).value = stored(value);
  }
  for (const [name, rows] of Object.entries(tables))
    rows.forEach(({ key, cells }, index) => {
      for (const [columnName, value] of Object.entries(cells)) {
        const { worksheet, column, row } = cellAt(workbook, columnCell(name as TableName, columnName));
        const line = key === undefined ? row + 1 + index : rowOf(workbook, name as TableName, key);
        worksheet.getCell(`${column}${line}`).value = stored(value);
      }
    });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
