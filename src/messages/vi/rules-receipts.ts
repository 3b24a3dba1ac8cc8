import { formatDate } from '../../text/vietnamese.ts';
import type { ReceiptFindingArgs } from '../groups.ts';
import { momentOf } from '../moment.ts';
import type { Wordings } from '../wording.ts';

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? `ngày ${formatDate(date)}` : `${time} ngày ${formatDate(date)}`;
}

export const receipts = {
  'receipt/name-hash': ({ expected }) => ({
    message: 'Nội dung phiếu nhận không còn khớp với tên tệp: phiếu đã bị sửa hoặc đổi tên sau khi lập.',
    fix: `khôi phục phiếu như lúc lập (git restore), hoặc trả lại tên ${expected} nếu chỉ tên bị đổi; cần đính chính thì lập phiếu mới có revisionOf.`,
  }),
  'receipt/folder': ({ expected }) => ({
    message: 'Phiếu nhận nằm trong thư mục của đơn vị khác hoặc của năm khác.',
    fix: `chuyển tệp vào ${expected}, giữ nguyên tên và nội dung.`,
  }),
  'receipt/not-on-roster': ({ unit, period }) => ({
    message: `Phiếu nhận ghi đơn vị "${unit}", không có trong danh sách báo cáo kỳ ${period}.`,
    fix: 'bổ sung đơn vị vào danh sách; nếu phiếu ghi nhầm thì lập phiếu mới có revisionOf.',
  }),
  'receipt/recorded-first': ({ receivedAt, recordedAt }) => ({
    message: `Phiếu được lập lúc ${moment(recordedAt)}, trước thời điểm nhận báo cáo ghi trong phiếu (${moment(receivedAt)}).`,
    fix: 'kiểm tra đồng hồ của máy và giờ nhận, rồi lập phiếu mới có revisionOf; không sửa phiếu này.',
  }),
  'receipt/no-report': ({ unit, expected }) => ({
    message: `Phiếu đã chấp nhận báo cáo của đơn vị "${unit}" nhưng chưa có tệp báo cáo.`,
    fix: `nhập báo cáo đã nhận vào tệp ${expected}.`,
  }),
  'receipt/report-differs': ({ report }) => ({
    message: `Tệp ${report} không còn giống bản gốc đã được chấp nhận theo phiếu này.`,
    fix: 'chép lại bản gốc từ thư mục originals; nếu đơn vị gửi bản sửa thì nhận bản đó bằng một phiếu mới.',
  }),
} satisfies Wordings<ReceiptFindingArgs>;
