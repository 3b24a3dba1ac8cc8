import type { Workbook } from 'exceljs';
import { beforeSheet } from '../../messages/vi/form-fields.ts';
import { rememberedReport } from '../../messages/vi/form-known.ts';
import { toPeriodId } from '../../model/period.ts';
import { choicesOf } from '../choices.ts';
import type { Form } from '../form.ts';
import { put, putAcross } from './cells.ts';
import { addSheet, lockSheet, setPrintArea, writeTitle } from './page.ts';
import { styles } from './styles.ts';
import { tabColors } from './tabs.ts';

const widths = [4, 96];

/** What the unit said a year before, to read beside what it says now: the directions it named are this year's work. */
export async function addBeforeSheet(workbook: Workbook, form: Form): Promise<void> {
  const { previous } = form;
  if (previous === undefined) return;
  const labels = new Map(choicesOf(form).taskGroup.map(({ id, label }) => [id, label]));
  const parts = rememberedReport(previous, form, id => labels.get(id) ?? id);
  if (parts.length === 0) return;
  const sheet = addSheet(workbook, form, { name: beforeSheet.sheet, tab: tabColors.before, landscape: false });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  let row = writeTitle(sheet, form, beforeSheet.title, 1);
  putAcross(sheet, row, [1, 2], beforeSheet.lead(toPeriodId(previous.period)), styles.lead);
  row += 1;
  for (const { title, lines } of parts) {
    putAcross(sheet, row, [1, 2], title, styles.section);
    row += 1;
    for (const line of lines) {
      putAcross(sheet, row, [2, 2], line, styles.paragraph);
      put(sheet.getCell(row, 1), '–', styles.mark);
      row += 1;
    }
  }
  sheet.views = [{ state: 'normal', showGridLines: false }];
  setPrintArea(sheet, widths.length, row - 1);
  await lockSheet(sheet, false);
}
