import type { Workbook } from 'exceljs';
import { choicesOf } from '../choices.ts';
import type { Form } from '../form.ts';
import { type ChoiceList, choiceRange, type FormId, formIds, idCell } from '../layout.ts';
import { put } from './cells.ts';
import { lockSheet, reference } from './page.ts';
import { styles } from './styles.ts';

/** The ids by which a form is known when it comes back, whatever its file is called by then. */
export async function addIdSheet(workbook: Workbook, form: Form): Promise<void> {
  const sheet = workbook.addWorksheet('_bm', { state: 'veryHidden' });
  const values: Readonly<Record<FormId, string>> = {
    version: String(form.version),
    plan: form.plan.id,
    edition: String(form.plan.edition),
    cycle: form.cycle.id,
    period: form.period,
    unit: form.unit.id,
    illustrative: String(form.illustrative),
  };
  formIds.forEach((id, index) => {
    put(sheet.getCell(index + 1, 1), id, styles.end);
    put(sheet.getCell(index + 1, 2), values[id], styles.end);
    workbook.definedNames.add(reference(sheet, 2, index + 1), idCell(id));
  });
  await lockSheet(sheet, false);
}

/** The lists behind the drop-downs; a list without lines keeps one empty cell, so that its name exists. */
export async function addChoiceSheet(workbook: Workbook, form: Form): Promise<void> {
  const sheet = workbook.addWorksheet('_dm', { state: 'veryHidden' });
  Object.entries(choicesOf(form)).forEach(([list, choices], index) => {
    const column = index + 1;
    put(sheet.getCell(1, column), list, styles.end);
    choices.forEach(({ label }, line) => {
      put(sheet.getCell(line + 2, column), label, styles.end);
    });
    const range = reference(sheet, column, 2, Math.max(2, choices.length + 1));
    workbook.definedNames.add(range, choiceRange(list as ChoiceList));
  });
  await lockSheet(sheet, false);
}
