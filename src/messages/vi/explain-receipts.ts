import { receiptExamples as examples } from '../examples/receipts.ts';
import { because } from '../explain.ts';
import type { ReceiptFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const receiptExplanations = {
  'receipt/name-hash': because(
    examples['receipt/name-hash'],
    'Tên phiếu nhận gồm ngày nhận và mã băm của chính nội dung phiếu, nên sửa một chữ là thấy ngay.',
    'Phiếu nhận quyết định đơn vị đúng hạn hay trễ hạn; phiếu bị sửa sau khi lập thì không còn giá trị chứng minh.',
    'Cần đính chính thì lập phiếu mới dẫn lại phiếu cũ, phiếu cũ giữ nguyên.',
  ),
  'receipt/folder': because(
    examples['receipt/folder'],
    'Phiếu nhận được xếp theo kỳ và theo đơn vị để mỗi đơn vị có một tập phiếu riêng, dễ tra cứu.',
    'Phiếu nằm nhầm chỗ thì khi đơn vị hỏi ngày nộp, mở thư mục của đơn vị sẽ không thấy.',
  ),
  'receipt/not-on-roster': because(
    examples['receipt/not-on-roster'],
    'Đã nhận báo cáo của một đơn vị mà danh sách của kỳ không có đơn vị đó.',
    'Hoặc danh sách sót đơn vị, hoặc lúc nhận đã chọn nhầm; cả hai đều làm sai bảng theo dõi nộp báo cáo.',
  ),
  'receipt/recorded-first': because(
    examples['receipt/recorded-first'],
    'Không thể lập phiếu trước khi báo cáo đến; chỉ cho phép lệch 5 phút vì đồng hồ các máy không giống nhau.',
    'Lệch nhiều hơn là đồng hồ máy sai hoặc giờ nhận ghi sai, mà chỉ vài giờ quanh hạn nộp đã đổi đúng hạn thành trễ hạn.',
  ),
  'receipt/no-report': because(
    examples['receipt/no-report'],
    'Báo cáo đã được chấp nhận nhưng nội dung chưa được nhập vào thư mục reports.',
    'Bảng theo dõi ghi đơn vị đã nộp, còn báo cáo tổng hợp thì không có kết quả nào của đơn vị.',
  ),
  'receipt/report-differs': because(
    examples['receipt/report-differs'],
    'Khi đơn vị gửi tệp YAML, tệp trong thư mục reports phải đúng từng ký tự với bản đã được chấp nhận.',
    'Khác nghĩa là có người sửa báo cáo thay đơn vị, hoặc bản sửa của đơn vị chưa được ghi nhận.',
    'Số liệu trong báo cáo tổng hợp khi đó không truy được về văn bản mà đơn vị đã ký.',
  ),
} satisfies Explanations<ReceiptFindingArgs>;
