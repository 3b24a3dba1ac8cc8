import exceljs from 'exceljs';
import { returnList } from '../../../src/messages/vi/return-list.ts';
import type { Marking } from '../../../src/office/marking/marking.ts';
import { type ReturnFinding, returnMarking } from '../../../src/office/marking/return-list.ts';

const pale: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE2EFDA' } };
const thin: Partial<exceljs.Borders> = Object.fromEntries(
  ['top', 'left', 'bottom', 'right'].map(side => [side, { style: 'thin' }]),
);

/** A workbook as an office sends it: locked and open cells, drop-downs, rules, notes, names, hidden sheets, a picture. */
export async function unitWorkbook(): Promise<Uint8Array> {
  const workbook = new exceljs.Workbook();
  workbook.created = workbook.modified = new Date(0);
  const cover = workbook.addWorksheet('Trang bìa', { views: [{ state: 'frozen', ySplit: 1 }] });
  cover.getCell('A1').value = 'BÁO CÁO NĂM 2024';
  cover.getCell('A2').value = 'Sở Y tế';
  const sheet = workbook.addWorksheet('Hoạt động', { pageSetup: { paperSize: 9, orientation: 'landscape' } });
  sheet.columns = [{ width: 6 }, { width: 40 }, { width: 18 }, { width: 16 }, { width: 14 }];
  sheet.addRow(['STT', 'Hoạt động', 'Trạng thái', 'Kinh phí (triệu đồng)', 'Ngày']);
  for (let row = 2; row <= 12; row += 1) {
    sheet.addRow([row - 1, `Hoạt động thứ ${row - 1}`, 'hoàn thành', row * 1234.5, new Date(Date.UTC(2024, 5, row))]);
    for (const column of [3, 4, 5]) {
      const cell = sheet.getCell(row, column);
      cell.fill = pale;
      cell.border = thin;
      cell.protection = { locked: false };
    }
    sheet.getCell(row, 4).numFmt = '#,##0.0';
    sheet.getCell(row, 5).numFmt = 'dd/mm/yyyy';
  }
  sheet.getCell('B14').value = { formula: 'SUM(D2:D12)', result: 95_056.5 };
  sheet.mergeCells('A15:E16');
  sheet.getCell('A15').value = 'Ghi chú chung';
  sheet.getCell('D3').note = 'Ghi chú có sẵn của đơn vị';
  sheet.getCell('B2').note = 'Một ghi chú khác';
  const rules = sheet as unknown as { dataValidations: { add(range: string, rule: exceljs.DataValidation): void } };
  rules.dataValidations.add('C2:C12', { type: 'list', formulae: ['bm_list_activityStatus'], allowBlank: true });
  sheet.addConditionalFormatting({
    ref: 'D2:D12',
    rules: [{ type: 'cellIs', operator: 'lessThan', formulae: [0], priority: 1, style: { font: { bold: true } } }],
  });
  sheet.pageSetup.printTitlesRow = '1:1';
  const image = workbook.addImage({ base64: picture, extension: 'png' });
  sheet.addImage(image, 'G2:G4');
  const empty = workbook.addWorksheet('Khó khăn');
  empty.getColumn(2).fill = pale;
  const lists = workbook.addWorksheet('_dm', { state: 'hidden' });
  for (const text of ['hoàn thành', 'đang thực hiện', 'chưa thực hiện']) lists.addRow([text]);
  workbook.addWorksheet('_bm', { state: 'veryHidden' }).addRow(['so-y-te', 2024]);
  workbook.definedNames.add("'_dm'!$A$1:$A$3", 'bm_list_activityStatus');
  workbook.definedNames.add("'_bm'!$A$1", 'bm_id_unit');
  workbook.definedNames.add("'Hoạt động'!$D$1", 'bm_activities_status');
  await sheet.protect('mat-khau', { spinCount: 1, formatCells: false });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const findings: readonly ReturnFinding[] = [
  {
    sheet: 'Hoạt động',
    cell: 'D2',
    value: '2.469,0',
    severity: 'error',
    message: 'Kinh phí thực hiện lớn hơn kinh phí được giao (2.469,0 > 1.200,0 triệu đồng).',
    fix: 'kiểm tra lại đơn vị tính; ghi bằng triệu đồng.',
  },
  {
    sheet: 'Hoạt động',
    cell: 'D2',
    value: '2.469,0',
    severity: 'warning',
    message: 'Tăng 320% so với năm trước.',
    fix: 'nếu đúng thì giải thích ở cột ghi chú.',
  },
  { sheet: 'Hoạt động', cell: 'D3', value: '', severity: 'error', message: 'Chưa ghi kinh phí.', fix: 'ghi số.' },
  {
    sheet: 'Hoạt động',
    cell: 'C5',
    value: 'xong',
    severity: 'warning',
    message: 'Trạng thái "xong" không có trong danh mục.',
    fix: 'chọn một trong: hoàn thành, đang thực hiện, chưa thực hiện.',
  },
  { sheet: 'Hoạt động', cell: 'E40', severity: 'error', message: 'Thiếu ngày ban hành văn bản.', fix: 'ghi ngày.' },
  { sheet: 'Hoạt động', cell: 'C16', severity: 'warning', message: 'Ghi chú chung còn chung chung.' },
  { sheet: 'Khó khăn', cell: 'B3', severity: 'error', message: 'Chưa nêu khó khăn, vướng mắc.', fix: 'ghi nội dung.' },
  { sheet: 'Không có', cell: 'A1', severity: 'error', message: 'Thiếu sheet "Không có" của biểu mẫu.' },
  { severity: 'warning', message: 'Báo cáo chưa có chữ ký số.', fix: 'gửi kèm bản ký số.' },
];

export const markingOf = (found: readonly ReturnFinding[] = findings): Marking =>
  returnMarking(
    found,
    {
      unit: 'Sở Y tế',
      report: 'Báo cáo hằng năm, năm 2024',
      office: 'Sở Lao động – Thương binh và Xã hội',
      day: '2024-12-20',
      correctBy: '2024-12-25',
    },
    returnList,
  );
