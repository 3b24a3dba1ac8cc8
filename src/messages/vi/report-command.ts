import type { ReportCommandWords } from '../../commands/words.ts';
import { formatDate } from '../../text/vietnamese.ts';

const most = 3;
const fewOf = (files: readonly string[]): string =>
  files.slice(0, most).join(', ') + (files.length > most ? ` và ${files.length - most} tệp khác` : '');

export const report = {
  notWritten: 'Chưa ghi tệp nào. Xem lỗi: plan validate. Vẫn muốn lập bản nháp: thêm --draft.',
  written: (path, units, expected) => `Đã ghi ${path} (số liệu của ${units}/${expected} đơn vị phải báo cáo)`,
  manifest: (path, inputs) => `Đã ghi ${path} (báo cáo lập từ ${inputs} tệp của kế hoạch, kèm mã băm)`,
  narrative: (path, reports) =>
    `Đã ghi ${path}: bản nháp lời văn, kèm số liệu và ý của ${reports} báo cáo. Viết xong, kiểm tra: plan validate`,
  missing: (units, period) =>
    `Còn ${units} đơn vị chưa nộp; báo cáo có ghi rõ. Xem: plan status ${/^\d+$/.test(period) ? '--year' : '--period'} ${period}`,
  unread: files => `Bỏ qua ${files.length} tệp có lỗi: ${fewOf(files)}. Xem: plan validate`,
  unused: files => `Không tính ${files.length} báo cáo chưa được chấp nhận tính đến thời điểm này: ${fewOf(files)}.`,
  asOfLastDay: (unit, date) =>
    `Tính đến hết ngày ${formatDate(date)}, ngày hoạt động cuối cùng của ${unit}; muốn ngày khác: thêm --as-of.`,
  illustrative: 'Báo cáo dùng DỮ LIỆU MINH HỌA, mỗi trang đều ghi rõ.',
  provisional: 'Danh sách đơn vị chưa chốt cho kỳ này; báo cáo dùng danh sách tạm tính theo kế hoạch.',
  review: {
    written: (path, years, range) => `Đã ghi ${path} (số liệu của ${years}/${range} năm)`,
    noData: years =>
      `Chưa có dữ liệu năm ${years.join(', ')}: không có danh sách đã chốt, không có báo cáo; báo cáo có ghi rõ.`,
    notDue: years => `Năm ${years.join(', ')} chưa đến hạn báo cáo; báo cáo có ghi rõ.`,
    missing: (units, year) => `Năm ${year} còn ${units} đơn vị chưa nộp. Xem: plan status --year ${year}`,
    provisional: years =>
      `Danh sách đơn vị năm ${years.join(', ')} chưa chốt; báo cáo dùng danh sách tạm tính theo kế hoạch.`,
    endedCoordinator: (unit, date) =>
      `${unit} đã kết thúc hoạt động ngày ${formatDate(date)} mà vẫn đứng tên báo cáo: ghi cơ quan tổng hợp mới (coordinator) bằng một tệp trong amendments/.`,
    noNarrative: path => `Chưa có ${path}: phần đánh giá, bài học kinh nghiệm, phương hướng chưa được soạn.`,
  },
} satisfies ReportCommandWords;
