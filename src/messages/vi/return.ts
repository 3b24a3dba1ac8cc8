import type { ReturnFailureArgs } from '../../returns/failures.ts';
import type { ReturnWords } from '../../returns/words.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { Wordings } from '../wording.ts';

export const returnFailures = {
  'return/none': ({ unit, period }) => ({
    message: `${unit} chưa có báo cáo nào kỳ ${period} để trả lại.`,
    fix: 'xem đơn vị đã nộp hay chưa bằng plan status.',
  }),
  'return/accepted': ({ unit, period }) => ({
    message: `Báo cáo mới nhất của ${unit} kỳ ${period} đã được chấp nhận, không có gì phải trả lại.`,
    fix: 'nếu đơn vị gửi bản khác thì nhận bản đó bằng plan collect.',
  }),
  'return/no-fault': ({ unit, period }) => ({
    message: `Kiểm tra lại thì báo cáo mới nhất của ${unit} kỳ ${period} không còn lỗi.`,
    fix: 'nhận lại đúng tệp ấy bằng plan collect để báo cáo được chấp nhận.',
  }),
  'return/past': ({ day, today }) => ({
    message: `Ngày ${formatDate(day)} sau --correct-by đã qua (hôm nay: ${formatDate(today)}).`,
    fix: 'ghi một ngày từ hôm nay trở đi.',
  }),
  'return/damaged': ({ path }) => ({
    message: `Phiếu nhận ${path} hoặc bản gốc của nó không còn như khi nhận, nên không lập văn bản trả lại.`,
    fix: 'kiểm tra sổ bằng plan verify.',
  }),
} satisfies Wordings<ReturnFailureArgs>;

export const returns: ReturnWords = {
  marked: (path, { error, warning }) =>
    `Đã ghi ${path} (tệp của đơn vị, đã đánh dấu ${formatNumber(error)} lỗi, ${formatNumber(warning)} điểm cần xem lại)`,
  letter: (path, unit) => `Đã ghi ${path} (văn bản đề nghị ${unit} sửa)`,
  unchanged: path => `Không đổi: ${path}`,
  noWorkbook: unit => `Tệp của ${unit} không phải là sổ Excel đọc được, nên chỉ lập văn bản, không đánh dấu ô.`,
  letterOnly: 'Chỉ lập văn bản, không kèm tệp đã đánh dấu.',
  next: day => `Đề nghị gửi lại chậm nhất ngày ${formatDate(day)}. Khi đơn vị gửi lại: plan collect TỆP`,
};
