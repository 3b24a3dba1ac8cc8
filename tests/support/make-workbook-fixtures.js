#!/usr/bin/env node
/**
 * Makes `tests/fixtures/workbooks/`: workbooks as exceljs writes them, and the same opened and saved again by LibreOffice, which
 * must be installed. Run by hand; the tests read what is committed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/workbooks');
const day = new Date(Date.UTC(2024, 11, 15));
const created = new Date(Date.UTC(2024, 0, 1));

/** @param {boolean} date1904 */
function makeWorkbook(date1904) {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created, modified: created });
  workbook.properties.date1904 = date1904;
  const sheet = workbook.addWorksheet('Hoạt động 2024');
  /** @type {readonly (readonly [import('exceljs').CellValue, string?])[]} */
  const values = [
    ['Đào tạo nghề'],
    ['Đào tạo nghề'.normalize('NFD')],
    ['dòng một\ndòng hai'],
    [{ richText: [{ text: 'Kết quả: ', font: { bold: true } }, { text: '125 hộ' }] }],
    [1234.5, '#,##0.00'],
    [0.0287, '0.00%'],
    [-3, '[Red]-#,##0'],
    [day, 'dd/mm/yyyy'],
    [day, '"ngày "d" tháng "m" năm "yyyy'],
    [day, '[$-42A]d mmmm yyyy;@'],
    [new Date(day.getTime() + 13.5 * 3_600_000), 'dd/mm/yyyy hh:mm'],
    [0.5, 'h:mm'],
    [1.5, '[h]:mm'],
    [25, '0" hộ"'],
    [1250, '#,##0\\ [$đ-42A]'],
    [true],
    [false],
    [{ formula: 'A5*2', result: 2469 }],
    [{ formula: 'A1&"!"', result: 'Đào tạo nghề!' }],
    [{ formula: 'A5/0', result: { error: '#DIV/0!' } }],
    [{ error: '#N/A' }],
    ['=1+1'],
    [{ text: 'Công báo', hyperlink: 'https://congbao.chinhphu.vn' }],
    ['_x000D_ giữ nguyên'],
    [{ formula: 'A5>1', result: true }],
  ];
  for (const [index, [value, format]] of values.entries()) {
    const cell = sheet.getCell(index + 1, 1);
    cell.value = value;
    if (format !== undefined) cell.numFmt = format;
  }
  sheet.getCell('D2').value = 'trong hàng ẩn';
  sheet.getRow(2).hidden = true;
  sheet.getCell('D3').value = 'trong cột ẩn';
  sheet.getColumn(4).hidden = true;
  sheet.getCell('B5').value = 7;
  sheet.mergeCells('B5:C6');
  sheet.getCell('F40').style = { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFF0000' } } };
  const quoted = workbook.addWorksheet("Sở Y tế's số liệu", { state: 'hidden' });
  quoted.getCell('B2').value = 1;
  const secret = workbook.addWorksheet('_meta', { state: 'veryHidden' });
  secret.getCell('A1').value = 'so-y-te';
  workbook.definedNames.add("'Hoạt động 2024'!$A$5", 'so_lieu');
  workbook.definedNames.add("'Sở Y tế''s số liệu'!$B$2:$C$10", 'vung');
  workbook.definedNames.add('_meta!$A$1', '_unit');
  return workbook;
}

const profile = mkdtempSync(join(tmpdir(), 'plan-soffice-'));
for (const [name, date1904] of /** @type {const} */ ([
  ['1900', false],
  ['1904', true],
])) {
  const made = join(folder, `exceljs-${name}.xlsx`);
  await makeWorkbook(date1904).xlsx.writeFile(made);
  const copy = join(profile, `libreoffice-${name}.xlsx`);
  writeFileSync(copy, Buffer.from(await makeWorkbook(date1904).xlsx.writeBuffer()));
  const options = [`-env:UserInstallation=file://${profile}/profile`, '--headless', '--convert-to', 'xlsx'];
  execFileSync('soffice', [...options, '--outdir', folder, copy], { stdio: 'ignore' });
}
rmSync(profile, { recursive: true, force: true });
