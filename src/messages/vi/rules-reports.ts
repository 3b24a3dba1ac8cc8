import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { ReportFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const results = { done: 'đã hoàn thành', 'in-progress': 'đang thực hiện' } as const;

function lifetime(from: string | undefined, to: string | undefined): string {
  if (from !== undefined && to !== undefined)
    return `: chỉ hoạt động từ ngày ${formatDate(from)} đến hết ngày ${formatDate(to)}`;
  if (from !== undefined) return `: từ ngày ${formatDate(from)} mới hoạt động`;
  return to === undefined ? '' : `: chỉ hoạt động đến hết ngày ${formatDate(to)}`;
}

/** Plain, as it is typed, and without the tail of a division. */
const typed = (value: number): string => String(Number(value.toPrecision(6)));

export const reports = {
  'report/file-name': ({ expected }) => ({
    message: `Tên tệp báo cáo không khớp với nội dung, phải là ${expected}.`,
    fix: `đổi tên hoặc chuyển tệp thành ${expected}; nếu nội dung sai thì sửa unit và period trong tệp.`,
  }),
  'report/duplicate': ({ unit, period }) => ({
    message: `Đơn vị "${unit}" đã có báo cáo kỳ ${period} ở tệp khác.`,
    fix: 'gộp nội dung vào một tệp rồi xóa tệp còn lại.',
  }),
  'report/not-own-activity': ({ activity, unit, group }) => ({
    message: `Hoạt động "${activity}" thuộc nhóm nhiệm vụ "${group}", đơn vị "${unit}" không chủ trì, phối hợp hay thực hiện nhóm này.`,
    fix: 'chọn hoạt động thuộc nhóm nhiệm vụ được giao, hoặc bỏ mục này.',
  }),
  'report/not-own-indicator': ({ indicator, reporters }) => ({
    message: `Chỉ tiêu "${indicator}" không thuộc trách nhiệm báo cáo của đơn vị này.`,
    fix:
      reporters.length === 0
        ? 'bỏ mục này; số liệu của riêng đơn vị thì ghi vào result hoặc outputs của hoạt động.'
        : `bỏ mục này, để ${listed(reporters, 'đơn vị')} báo cáo; số liệu của riêng đơn vị thì ghi vào outputs của hoạt động.`,
  }),
  'report/duplicate-entry': ({ id }) => ({
    message: `"${id}" được báo cáo hai lần trong cùng một tệp.`,
    fix: 'gộp hai mục thành một.',
  }),
  'report/nil-with-content': ({ field }) => ({
    message: `Báo cáo ghi không phát sinh (nil: true) nhưng "${field}" vẫn có nội dung.`,
    fix: `viết nil: false, hoặc bỏ trường "${field}".`,
  }),
  'report/empty': () => ({
    message: 'Báo cáo chưa có nội dung nào.',
    fix: 'điền kết quả thực hiện; trong kỳ không phát sinh thì viết nil: true.',
  }),
  'report/reason-missing': ({ status }) => ({
    message: `Hoạt động chưa thực hiện (${status}) nhưng chưa nêu lý do.`,
    fix: 'thêm reason, nêu vì sao chưa thực hiện và dự kiến khi nào thực hiện.',
  }),
  'report/result-missing': ({ status }) => ({
    message: `Hoạt động ${results[status]} (${status}) nhưng chưa nêu kết quả.`,
    fix: 'thêm result, nêu việc đã làm và kết quả cụ thể; có số lượng thì ghi vào outputs.',
  }),
  'report/over-disbursed': ({ planned, disbursed }) => ({
    message: `Đã giải ngân ${formatNumber(disbursed)} triệu đồng, nhiều hơn kế hoạch ${formatNumber(planned)} triệu đồng.`,
    fix: 'kiểm tra lại hai số và đơn vị tính (triệu đồng); nếu đúng thì nêu lý do ở note.',
  }),
  'report/not-a-money-source': ({ source }) => ({
    message: `"${source}" là điều khoản về trách nhiệm lập dự toán, không phải nguồn kinh phí để ghi số tiền.`,
    fix: 'đổi sang nguồn đã chi thật sự, hoặc bỏ mục này.',
  }),
  'report/ratio': ({ value, computed }) => ({
    message: `Giá trị ${formatNumber(value)} không khớp với tử số chia cho mẫu số, tính ra ${formatNumber(computed)}.`,
    fix: `viết value: ${typed(computed)}, hoặc sửa numerator, denominator cho đúng.`,
  }),
  'report/document-date': ({ date, from, to }) => ({
    message: `Báo cáo ghi ngày ${formatDate(date)}, ngoài khoảng từ ${formatDate(from)} đến ${formatDate(to)} của kỳ này.`,
    fix: 'ghi date đúng như ngày trên văn bản; kiểm tra cả period.',
  }),
  'report/not-on-roster': ({ unit, period }) => ({
    message: `Đơn vị "${unit}" không có trong danh sách báo cáo kỳ ${period}.`,
    fix: 'kiểm tra lại unit và period; nếu đơn vị phải báo cáo thì bổ sung vào danh sách trong thư mục rosters.',
  }),
  'report/closed-unit': ({ unit, from, to }) => ({
    message: `Đơn vị "${unit}" không hoạt động trong kỳ này${lifetime(from, to)}.`,
    fix: 'ghi đúng đơn vị hoạt động trong kỳ, hoặc sửa from, to của đơn vị trong units.yaml.',
  }),
  'report/no-receipt': ({ unit, period }) => ({
    message: `Báo cáo kỳ ${period} của đơn vị "${unit}" chưa có phiếu nhận nên không xác định được ngày nộp.`,
    fix: 'lập phiếu nhận cho tệp mà đơn vị đã gửi.',
  }),
  'report/illustrative-mixed': ({ illustrative, real }) => ({
    message: `Trong kỳ này có ${formatNumber(illustrative)} báo cáo minh họa lẫn với ${formatNumber(real)} báo cáo thật.`,
    fix: 'xóa báo cáo minh họa khi nhận báo cáo thật; nếu tất cả là minh họa thì thêm illustrative: true vào tệp còn thiếu.',
  }),
} satisfies Wordings<ReportFindingArgs>;
