import type { HostileTable } from './hostile-workbooks.ts';
import { cells, oneSheet, sheetXml, workbookParts, zipParts } from './workbook-maker.ts';

const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sheet = 'xl/worksheets/sheet1.xml';

const rows = (content: string) => (): Uint8Array => oneSheet(content);
const cell =
  (content: string, sharedStrings: readonly string[] = ['<t>một</t>']) =>
  (): Uint8Array =>
    oneSheet(`<row r="1">${content}</row>`, { sharedStrings });
const beside = (before: string, after: string) => (): Uint8Array => oneSheet(`${before}${cells(row)}${after}`);

/** Stored as it is, so that it is no bomb by its ratio. */
const stored =
  (content: string, sharedStrings: readonly string[] = []) =>
  (): Uint8Array => {
    const parts = workbookParts({ sheets: [{ name: 'A', content: '' }], sharedStrings });
    parts.delete(sheet);
    return zipParts(parts, [{ name: sheet, content: sheetXml(content), method: 0 }]);
  };

const grid = (columns: number, count: number, inner: string): string =>
  cells(`<row>${inner.repeat(columns)}</row>`.repeat(count));

export const hostileCells: HostileTable = {
  'the whole sheet merged': [beside('', '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'), 'read'],
  'the whole sheet checked': [
    beside('', '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"/></dataValidations>'),
    'read',
  ],
  'a thousand million columns': [beside('<cols><col min="1" max="1000000000" hidden="1"/></cols>', ''), 'read'],
  'columns without number': [beside('<cols><col min="x" max="1e999" hidden="1"/></cols>', ''), 'read'],
  'a dimension of the whole sheet': [beside('<dimension ref="A1:XFD1048576"/>', ''), 'read'],

  'row 1,000,000,000': [rows('<row r="1000000000"/>'), 'workbook/outside-limits'],
  'row -5': [rows('<row r="-5"><c r="A-5"><v>1</v></c></row>'), 'workbook/outside-limits'],
  'row 0': [rows('<row r="0"/>'), 'workbook/outside-limits'],
  'row 1e3': [rows('<row r="1e3"/>'), 'workbook/outside-limits'],
  'cell XFD1048576': [rows('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), 'workbook/outside-limits'],
  'cell XFD1048576 without content': [rows('<row r="1048576"><c r="XFD1048576" s="1"/></row>'), 'read'],
  'cell XFE1': [rows('<row r="1"><c r="XFE1"/></row>'), 'workbook/outside-limits'],
  'a cell in another row': [rows('<row r="1"><c r="A2"><v>1</v></c></row>'), 'workbook/outside-limits'],
  'row 20,000': [rows('<row r="20000"><c r="IV20000"><v>1</v></c></row>'), 'read'],
  'row 20,001': [rows('<row r="20001"><c r="A20001"><v>1</v></c></row>'), 'workbook/outside-limits'],
  'column 257': [rows('<row r="1"><c r="IW1"><v>1</v></c></row>'), 'workbook/outside-limits'],
  'a place that is none': [rows('<row r="1"><c r="__proto__"><v>1</v></c></row>'), 'workbook/outside-limits'],

  'one cell twice': [cell('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'), 'workbook/duplicate-cell'],
  'one row twice': [rows(`${row}${row}`), 'workbook/duplicate-cell'],
  'a shared text that is not there': [cell('<c r="A1" t="s"><v>99</v></c>'), 'workbook/unreadable-cell'],
  'a shared text of number -1': [cell('<c r="A1" t="s"><v>-1</v></c>'), 'workbook/unreadable-cell'],
  'a shared text of number 0.5': [cell('<c r="A1" t="s"><v>0.5</v></c>'), 'workbook/unreadable-cell'],
  'a shared text by its name': [cell('<c r="A1" t="s"><v>length</v></c>'), 'workbook/unreadable-cell'],
  'number 1e999': [cell('<c r="A1"><v>1e999</v></c>'), 'workbook/unreadable-cell'],
  'number abc': [cell('<c r="A1"><v>abc</v></c>'), 'workbook/unreadable-cell'],
  'number 0x10': [cell('<c r="A1"><v>0x10</v></c>'), 'workbook/unreadable-cell'],
  'number Infinity': [cell('<c r="A1"><v>Infinity</v></c>'), 'workbook/unreadable-cell'],
  'number with a comma': [cell('<c r="A1"><v>1,5</v></c>'), 'workbook/unreadable-cell'],
  'truth 2': [cell('<c r="A1" t="b"><v>2</v></c>'), 'workbook/unreadable-cell'],
  '30 February': [cell('<c r="A1" t="d"><v>2024-02-30</v></c>'), 'workbook/unreadable-cell'],
  'a type of nobody': [cell('<c r="A1" t="constructor"><v>1</v></c>'), 'workbook/unreadable-cell'],

  '32,767 characters': [cell(`<c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_767)}</t></is></c>`), 'read'],
  '32,768 characters': [
    cell(`<c r="A1" t="inlineStr"><is><t>${'a'.repeat(32_768)}</t></is></c>`),
    'workbook/too-long-text',
  ],
  '300,000 cells': [stored(grid(15, 20_000, '<c><v>1</v></c>')), 'read'],
  '320,000 cells': [stored(grid(16, 20_000, '<c><v>1</v></c>')), 'workbook/too-crowded'],
  '320,000 cells with spaces': [stored(grid(16, 20_000, '<c ><v >1</v > </c >')), 'workbook/too-crowded'],
  'a million empty cells': [stored(grid(100, 10_000, '<c/>')), 'workbook/too-crowded'],
  'one long text in 100 cells': [
    stored(grid(100, 1, '<c t="s"><v>0</v></c>'), [`<t>${'ế'.repeat(32_000)}</t>`]),
    'workbook/too-crowded',
  ],
  'texts that grow as JSON': [
    stored(grid(60, 1, '<c t="s"><v>0</v></c>'), [`<t>${'_x0001_'.repeat(32_000)}</t>`]),
    'read',
  ],
};
