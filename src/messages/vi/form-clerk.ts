import type { ClerkArgs } from '../../form/clerk-findings.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { tableOfField } from '../form-tables.ts';
import type { Wordings } from '../wording.ts';
import { figureToType } from './form-cells.ts';
import { fieldLabels } from './form-fields.ts';
import { formLabels } from './form-labels.ts';
import { columnOf, sheetOf } from './form-structure.ts';
import { received, unusualChange } from './rules-received.ts';
import { reports } from './rules-reports.ts';

const sheetOfField = (field: string): string => {
  const table = tableOfField[field];
  return table === undefined ? 'này' : sheetOf(table);
};

/** The same findings as of a report file, told in the words of the form. */
export const clerkFindings = {
  'schema/length': ({ field, length, maximum }) => ({
    message: `Trang ${sheetOfField(field)} có ${formatNumber(length)} mục, nhiều hơn mức ${formatNumber(maximum ?? 0)} mục có thể ghi.`,
    fix: 'gộp những mục giống nhau; phần chi tiết gửi kèm trong văn bản.',
  }),
  'indicator/outside-limit': ({ value, minimum, maximum }) => ({
    message:
      minimum !== undefined && value < minimum
        ? `Kết quả ${formatNumber(value)} nhỏ hơn mức thấp nhất có thể có là ${formatNumber(minimum)}.`
        : `Kết quả ${formatNumber(value)} lớn hơn mức cao nhất có thể có là ${formatNumber(maximum ?? value)}.`,
    fix: 'kiểm tra lại con số, dấu phẩy thập phân và đơn vị tính của dòng.',
  }),
  'report/nil-with-content': ({ field }) => ({
    message: `Ô "${fieldLabels.nil}" được chọn nhưng trang ${sheetOfField(field)} vẫn có nội dung.`,
    fix: `xóa x ở ô "${fieldLabels.nil}", hoặc xóa nội dung của trang ${sheetOfField(field)}.`,
  }),
  'report/duplicate-entry': () => ({
    message: 'Dòng này báo cáo lại nội dung đã có ở một dòng khác.',
    fix: 'gộp hai dòng thành một.',
  }),
  'report/reason-missing': () => ({
    message: `Hoạt động "${formLabels.activityStatus['not-started']}" nhưng cột ${columnOf('activities', 'reason')} còn trống.`,
    fix: 'ghi vì sao chưa thực hiện và dự kiến khi nào thực hiện.',
  }),
  'report/result-missing': ({ status }) => ({
    message: `Hoạt động "${formLabels.activityStatus[status]}" nhưng chưa nêu kết quả và khối lượng.`,
    fix: `ghi việc đã làm ở cột ${columnOf('activities', 'result')}; có số lượng thì ghi ở trang ${sheetOf('outputs')}.`,
  }),
  'report/over-disbursed': ({ planned, disbursed }) => ({
    message: `Đã thực hiện ${formatNumber(disbursed)} triệu đồng, nhiều hơn kế hoạch ${formatNumber(planned)} triệu đồng.`,
    fix: `kiểm tra lại hai số; nếu đúng thì nêu lý do ở cột ${columnOf('funding', 'note')}.`,
  }),
  'report/ratio': ({ value, computed }) => ({
    message: `Kết quả ${formatNumber(value)} không khớp với tử số chia cho mẫu số, tính ra ${formatNumber(computed)}.`,
    fix: `nhập ${figureToType(computed)} ở cột ${columnOf('indicators', 'value')}, hoặc sửa tử số, mẫu số cho đúng.`,
  }),
  'report/document-date': args => ({
    message: reports['report/document-date'](args).message,
    fix: `ghi ô "${fieldLabels.date}" đúng như ngày trên văn bản, kiểm tra cả năm.`,
  }),
  'report/closed-unit': args => ({
    message: reports['report/closed-unit'](args).message,
    fix: 'báo lại với đơn vị tổng hợp để xác định đơn vị phải báo cáo của kỳ này.',
  }),
  'report/not-on-roster': args => ({
    message: reports['report/not-on-roster'](args).message,
    fix: 'báo lại với đơn vị tổng hợp để đối chiếu danh sách đơn vị phải báo cáo.',
  }),
  'report/unusual-change': args => ({
    message: unusualChange(args),
    fix: {
      indicator: `kiểm tra lại con số; nếu đúng thì nêu lý do ở cột ${columnOf('indicators', 'note')}.`,
      output: 'kiểm tra lại con số và đơn vị tính; nếu đúng thì giữ nguyên.',
      planned: `kiểm tra lại con số (triệu đồng); nếu đúng thì nêu lý do ở cột ${columnOf('funding', 'note')}.`,
      disbursed: `kiểm tra lại con số (triệu đồng); nếu đúng thì nêu lý do ở cột ${columnOf('funding', 'note')}.`,
    }[args.subject],
  }),
  'report/date-outside-period': args => ({
    message: received['report/date-outside-period'](args).message,
    fix: `kiểm tra lại, nhất là năm; nếu đúng là ${formatDate(args.date)} thì giữ nguyên.`,
  }),
  'report/status-contradicted': args => ({
    message: received['report/status-contradicted'](args).message,
    fix: `chọn lại cột ${columnOf('activities', 'status')}, hoặc xóa khối lượng ghi nhầm ở trang ${sheetOf('outputs')}.`,
  }),
} satisfies Wordings<ClerkArgs>;

/** Where a finding stands: `Ô E12, trang "Hoạt động"`. */
export const cellLabel = (sheet: string, cell: string | undefined): string =>
  cell === undefined ? `Trang "${sheet}"` : `Ô ${cell}, trang "${sheet}"`;
