import type { MarkingErrorArgs, MarkingFault } from '../../office/marking/marking-fault.ts';
import type { ReturnListWords } from '../../office/marking/return-list.ts';
import { formatDate } from '../../text/vietnamese.ts';
import type { Wordings } from '../wording.ts';
import { banners } from './report-document.ts';

const faults: Readonly<Record<MarkingFault, string>> = {
  zip: 'tệp không phải là sổ Excel (.xlsx)',
  size: 'tệp quá lớn',
  missing: 'tệp thiếu một phần bên trong',
  xml: 'một phần bên trong tệp bị hỏng',
  shape: 'một phần bên trong tệp không đúng cấu trúc của sổ Excel',
};

export const markingFailures = {
  'marking/unusable': ({ fault, part }) => ({
    message: `Không đánh dấu được vào tệp của đơn vị: ${faults[fault]}${part === undefined ? '' : ` (${part})`}.`,
    fix: 'gửi văn bản trả lại kèm danh sách nội dung cần sửa, không kèm tệp đã đánh dấu.',
  }),
} satisfies Wordings<MarkingErrorArgs>;

/** What the list says of how many places are wrong. */
function amounts(errors: number, warnings: number): string {
  const parts = [
    ...(errors > 0 ? [`${errors} nội dung phải sửa`] : []),
    ...(warnings > 0 ? [`${warnings} nội dung cần xem lại`] : []),
  ];
  return parts.length === 0 ? 'không có nội dung nào phải sửa' : parts.join(' và ');
}

/** Words of the first sheet of a workbook that is returned to its unit. */
export const returnList: ReturnListWords = {
  sheetName: 'Nội dung cần sửa',
  title: 'NỘI DUNG CẦN SỬA TRONG BÁO CÁO',
  illustrative: banners.illustrative,
  heading: (office, day) => `Đề nghị sửa (${office}, ngày ${formatDate(day)}):`,
  lines: ({ unit, report, office, day, correctBy, errors, warnings }) => [
    `Đơn vị báo cáo: ${unit}`,
    `Báo cáo trả lại: ${report}`,
    `Nơi trả lại: ${office}, ngày ${formatDate(day)}`,
    `Kết quả kiểm tra: ${amounts(errors, warnings)}.` +
      (correctBy === undefined ? '' : ` Đề nghị gửi lại báo cáo đã sửa chậm nhất ngày ${formatDate(correctBy)}.`),
    'Cách sửa: sửa ngay trong tệp này rồi gửi lại chính tệp này. Bấm vào địa chỉ ở cột "Ô" để đến chỗ cần sửa; ' +
      'đưa con trỏ vào ô được đánh dấu để đọc lý do.',
    'Dấu hiệu: ô phải sửa có nền đỏ, viền liền đậm; ô cần xem lại có nền vàng, viền nét đứt. ' +
      'Ô cần xem lại nếu đúng thì giữ nguyên. Không cần xóa trang này và các dấu; khi nhận bản mới, cơ quan tổng hợp tự xóa.',
  ],
  columns: {
    number: 'STT',
    sheet: 'Trang',
    cell: 'Ô',
    value: 'Giá trị đã ghi',
    message: 'Nội dung cần sửa',
    fix: 'Cách sửa',
    severity: 'Mức độ',
  },
  severities: { error: 'Phải sửa', warning: 'Cần xem lại' },
  wholeFile: 'Cả tệp',
  fix: text => `Cách sửa: ${text}`,
};
