import type { Worksheet } from 'exceljs';
import { sheetWords } from '../../messages/vi/form-fields.ts';
import { columnName } from '../../office/ranges.ts';
import { formTables } from '../layout.ts';
import { put, putFormula } from './cells.ts';
import { styles } from './styles.ts';

const columns: readonly string[] =
  formTables.find(({ name }) => name === 'funding')?.columns.map(({ name }) => name) ?? [];
const letter = (name: string): string => columnName(columns.indexOf(name) + 1);

/**
 * Sums and the rate below the table of funding, from its first row `top` to the row `end` below its last one, so that a row
 * put in above `end` is counted too. Gives the last row that it wrote.
 */
export function writeTotals(sheet: Worksheet, top: number, end: number): number {
  const total = end + 1;
  const [planned, disbursed] = [letter('planned'), letter('disbursed')];
  for (const row of [total, total + 1])
    columns.forEach((_, index) => {
      put(sheet.getCell(row, index + 1), null, styles.total);
    });
  put(sheet.getCell(total, 1), sheetWords.total, styles.total);
  for (const column of [planned, disbursed])
    putFormula(sheet.getCell(`${column}${total}`), `SUM(${column}${top}:${column}${end})`, 0, styles.totalAmount);
  put(sheet.getCell(total + 1, 1), sheetWords.rate, styles.total);
  const rate = `IF(${planned}${total}=0,"${sheetWords.noRate}",${disbursed}${total}/${planned}${total})`;
  putFormula(sheet.getCell(`${disbursed}${total + 1}`), rate, sheetWords.noRate, styles.totalShare);
  return total + 1;
}
