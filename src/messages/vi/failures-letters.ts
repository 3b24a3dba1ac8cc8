import type { LetterFailureArgs } from '../../letters/failures.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { periodOption } from '../period-option.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

export const letters = {
  'letter/number': ({ value, example }) => ({
    message: `"${value}" sau --number không phải là số và ký hiệu của một công văn.`,
    fix: `viết số, hoặc cả số và ký hiệu, ví dụ ${example}; công văn không có chữ viết tắt CV.`,
  }),
  'letter/one-number': ({ letters: count }) => ({
    message: `Lần này có ${count} công văn, mỗi công văn phải có số riêng.`,
    fix: 'bỏ --number để văn thư ghi số, hoặc lập từng công văn bằng --unit.',
  }),
  'letter/exists': ({ path }) => ({
    message: `Đã có tệp ${path} với nội dung khác; chưa ghi gì để không mất phần đã sửa trong đó.`,
    fix: 'chuyển tệp đó đi nơi khác, hoặc ghi vào thư mục khác bằng --out.',
  }),
  'reminder/roster-not-frozen': ({ period, path }) => ({
    message: `Chưa chốt danh sách đơn vị phải báo cáo kỳ ${period} (tệp ${path}), nên chưa biết chắc phải đôn đốc đơn vị nào.`,
    fix: `chốt danh sách trước: plan roster ${periodOption(period)} --freeze; hoặc thêm --dry-run để xem theo danh sách tạm tính.`,
  }),
  'reminder/unread': ({ files }) => ({
    message: `Chưa lập công văn vì có phiếu nhận hoặc sổ đôn đốc không đọc được, có thể đôn đốc nhầm: ${listed(files, 'tệp')}.`,
    fix: 'chạy plan validate để xem từng lỗi và sửa.',
  }),
  'reminder/sender': ({ unit, from, to }) => ({
    message:
      to === undefined
        ? `${unit} hoạt động từ ngày ${formatDate(from ?? '')}, chưa thể ban hành công văn vào ngày này.`
        : `${unit} hoạt động đến hết ngày ${formatDate(to)}, không thể ban hành công văn sau ngày đó.`,
    fix: 'thêm --as-of với một ngày đơn vị còn hoạt động, hoặc bổ sung quyết định giao đơn vị khác tổng hợp vào amendments.',
  }),
  'reminder/future': ({ value }) => ({
    message: `Chưa đến ${value}, nên chưa thể ghi sổ là đã gửi công văn.`,
    fix: 'thêm --dry-run để xem trước, hoặc bỏ --as-of.',
  }),
  'receipt/none': ({ unit, period }) => ({
    message: `Chưa có phiếu nhận báo cáo kỳ ${period} của ${unit}.`,
    fix: `xem đơn vị nào đã nộp: plan status ${/^\d+$/.test(period) ? '--year' : '--period'} ${period}`,
  }),
  'receipt/unknown': ({ id, unit, suggestion }) => ({
    message: `${unit} không có phiếu nhận "${id}".`,
    fix:
      suggestion === undefined
        ? 'bỏ --id để lấy phiếu gần nhất, hoặc viết phần đầu của tên phiếu.'
        : `có phải ý là ${suggestion}?`,
  }),
  'receipt/several': ({ id, known }) => ({
    message: `Có ${known.length} phiếu nhận bắt đầu bằng "${id}".`,
    fix: `chọn một: ${listed(known, 'phiếu')}.`,
  }),
} satisfies Wordings<LetterFailureArgs>;
