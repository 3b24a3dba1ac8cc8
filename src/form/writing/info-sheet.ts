import type { Workbook } from 'exceljs';
import { fieldWords, infoSheet, knownFacts } from '../../messages/vi/form-fields.ts';
import type { Form } from '../form.ts';
import { fieldCell, formFields } from '../layout.ts';
import { heightOf, put, wrappedText } from './cells.ts';
import { addSheet, lockSheet, reference, setPrintArea, writeTitle } from './page.ts';
import { inputStyles, styles } from './styles.ts';
import { tabColors } from './tabs.ts';
import { addRule } from './validations.ts';

const widths = [28, 44, 44] as const;
const [labelWidth, valueWidth, hintWidth] = widths;
const fieldHeight = 22;

/** Whose report it is, and the fields about the report as a whole. */
export async function addInfoSheet(workbook: Workbook, form: Form): Promise<void> {
  const sheet = addSheet(workbook, form, { name: infoSheet.sheet, tab: tabColors.input, landscape: false });
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  let row = writeTitle(sheet, form, infoSheet.title, 1) + 1;
  for (const [label, value] of knownFacts(form)) {
    put(sheet.getCell(row, 1), label, styles.label);
    put(sheet.getCell(row, 2), value, styles.issued);
    put(sheet.getCell(row, 3), null, styles.issued);
    sheet.mergeCells(row, 2, row, 3);
    sheet.getRow(row).height = heightOf([wrappedText(value, valueWidth + hintWidth, styles.issued)], fieldHeight);
    row += 1;
  }
  put(sheet.getCell(row + 1, 1), infoSheet.toFill, styles.section);
  row += 2;
  const words = fieldWords(form);
  for (const { name, kind } of formFields) {
    const { label, hint, refusal } = words[name];
    put(sheet.getCell(row, 1), label, styles.label);
    put(sheet.getCell(row, 2), null, inputStyles[kind]);
    put(sheet.getCell(row, 3), hint, styles.hint);
    const texts = [wrappedText(label, labelWidth, styles.label), wrappedText(hint, hintWidth, styles.hint)];
    sheet.getRow(row).height = heightOf(texts, fieldHeight);
    workbook.definedNames.add(reference(sheet, 2, row), fieldCell(name));
    addRule(sheet, form, { kind, title: label, hint, ...(refusal !== undefined && { refusal }) }, 2, row);
    row += 1;
  }
  sheet.views = [{ state: 'normal', showGridLines: false }];
  setPrintArea(sheet, widths.length, row - 1);
  await lockSheet(sheet, false);
}
