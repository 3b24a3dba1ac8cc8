/** Without it, Excel reads the file as the machine's old code page and breaks every Vietnamese letter. */
const byteOrderMark = '\u{feff}';
const startsFormula = /^[=+\-@\t\r\0]/;

/** RFC 4180, with texts that a spreadsheet would run as a formula set off by an apostrophe. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const inert = startsFormula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

/** A table for spreadsheet programs and mail merges; the first row is its head. */
export const csvTable = (rows: readonly (readonly (string | number)[])[]): string =>
  byteOrderMark + rows.map(row => `${row.map(cell).join(',')}\r\n`).join('');
