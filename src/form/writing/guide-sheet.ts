import type { Workbook } from 'exceljs';
import { formTableWords } from '../../messages/vi/form-columns.ts';
import { guideSections, guideSheet } from '../../messages/vi/form-guide.ts';
import { isVisible } from '../contents.ts';
import type { Form } from '../form.ts';
import { formTables } from '../layout.ts';
import { put, putAcross } from './cells.ts';
import { addSheet, lockSheet, setPrintArea, writeTitle } from './page.ts';
import { styles } from './styles.ts';
import { tabColors } from './tabs.ts';

const widths = [4, 92];

/** The page of instructions: it comes first, and is what an officer sees when the file is opened. */
export async function addGuideSheet(workbook: Workbook, form: Form): Promise<void> {
  const sheet = addSheet(workbook, form, { name: guideSheet.sheet, tab: tabColors.guide, landscape: false });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const tables = formTables.filter(({ name }) => isVisible(form, name)).map(({ name }) => formTableWords[name]);
  let row = writeTitle(sheet, form, guideSheet.title, 1);
  guideSections(form, tables).forEach(({ title, items }, index) => {
    sheet.getRow(row).height = 8;
    putAcross(sheet, row + 1, [1, 2], `${index + 1}. ${title}`, styles.section);
    row += 2;
    for (const item of items) {
      putAcross(sheet, row, [2, 2], item, styles.paragraph);
      put(sheet.getCell(row, 1), '–', styles.mark);
      row += 1;
    }
  });
  sheet.views = [{ state: 'normal', showGridLines: false }];
  setPrintArea(sheet, widths.length, row - 1);
  await lockSheet(sheet, false);
}
