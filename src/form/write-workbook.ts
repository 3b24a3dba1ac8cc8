import WorkbookClass from 'exceljs/lib/doc/workbook.js';
import { unzipSync } from 'fflate';
import { formTitle } from '../messages/vi/form-fields.ts';
import { correctedParts } from '../office/exceljs-faults.ts';
import { packParts } from '../office/package-parts.ts';
import { printable } from '../office/printable.ts';
import type { Form } from './form.ts';
import { formTables } from './layout.ts';
import { addBeforeSheet } from './writing/before-sheet.ts';
import { addGuideSheet } from './writing/guide-sheet.ts';
import { addChoiceSheet, addIdSheet } from './writing/hidden-sheets.ts';
import { addInfoSheet } from './writing/info-sheet.ts';
import { addTableSheet } from './writing/table-sheet.ts';

/**
 * The form of one unit as an Excel workbook: what is known filled in and locked, the rest to be typed, with everything
 * that the reader looks for under the names of `layout.ts`. Equal forms give equal bytes.
 */
export async function formWorkbook(form: Form): Promise<Uint8Array> {
  const workbook = new WorkbookClass();
  await addGuideSheet(workbook, form);
  await addInfoSheet(workbook, form);
  for (const table of formTables) await addTableSheet(workbook, form, table);
  await addBeforeSheet(workbook, form);
  await addIdSheet(workbook, form);
  await addChoiceSheet(workbook, form);
  const written = await workbook.xlsx.writeBuffer();
  return packParts(correctedParts(unzipSync(new Uint8Array(written))), {
    title: printable(formTitle(form)),
    author: printable(form.coordinator),
    day: form.window?.from ?? form.deadline.lastDay,
  });
}
