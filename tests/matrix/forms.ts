/** The form of the small plan's first department, filled in and then changed by hands or by malice. */
import type { CellValue, Workbook } from 'exceljs';
import WorkbookClass from 'exceljs/lib/doc/workbook.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnCell, type TableName } from '../../src/form/layout.ts';
import type { Report } from '../../src/model/documents.ts';
import { formIn, smallForms } from '../form/support/forms.ts';
import { fullReport } from '../form/support/full-report.ts';
import { cellAt, filledWorkbook, rowOf } from '../form/support/real-form.ts';

/** Filled in as `report` says. */
export async function filledForm(report: Report = fullReport): Promise<Uint8Array> {
  const { forms } = await smallForms();
  return filledWorkbook(formIn(forms, report.unit), report);
}

/** What a spreadsheet program makes of the filled form after `change`. */
export async function editedForm(change: (workbook: Workbook) => void, report?: Report): Promise<Uint8Array> {
  const workbook = new WorkbookClass();
  await workbook.xlsx.load(Buffer.from(await filledForm(report)) as never);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Puts a value into the row of a thing of the plan; gives the address of the cell. */
export function type(workbook: Workbook, table: TableName, key: string, column: string, value: CellValue): string {
  const place = cellAt(workbook, columnCell(table, column));
  const address = `${place.column}${rowOf(workbook, table, key)}`;
  place.worksheet.getCell(address).value = value;
  return address;
}

/** The filled form with the XML of every sheet changed. */
export async function forgedForm(change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await filledForm());
  for (const [name, bytes] of Object.entries(parts))
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) parts[name] = strToU8(change(strFromU8(bytes)));
  return zipSync(parts);
}
