import type { CellValue } from '../../office/reading/workbook-content.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';

/** The contents of a cell as a spreadsheet program set to Vietnamese shows them. */
export function shownValue(value: CellValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return value.percent === true ? `${formatNumber(value.number * 100)}%` : formatNumber(value.number);
    case 'date':
      return formatDate(value.date);
    case 'boolean':
      return value.boolean ? 'TRUE' : 'FALSE';
    case 'error':
      return value.error;
  }
}
