import type { ArchiveFaultArgs, MessageFaultArgs } from '../../office/reading/findings.ts';
import { readingExamples as examples } from '../examples/reading.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const mailExplanations = {
  'archive/other-format': because(
    examples['archive/other-format'],
    'Định dạng .rar và .7z cần phần mềm riêng để mở, chương trình không kèm phần mềm đó.',
    'Windows tự tạo và tự mở được .zip.',
  ),
  'archive/too-large': because(
    examples['archive/too-large'],
    'Tệp nén được bung trong bộ nhớ, nên kích thước có giới hạn.',
    'Báo cáo của cả tỉnh thường chỉ vài chục MB.',
  ),
  'archive/too-many-files': because(
    examples['archive/too-many-files'],
    'Số tệp có giới hạn để một tệp nén không làm treo máy.',
    'Báo cáo của cả tỉnh kèm văn bản đã ký thường chỉ vài trăm tệp.',
  ),
  'archive/bomb': because(
    examples['archive/bomb'],
    'Tệp nhỏ bung ra rất lớn là cách làm cạn bộ nhớ của máy nhận.',
    'Kích thước được xem trước khi bung, nên chưa có gì xảy ra với máy.',
  ),
  'archive/encrypted': because(
    examples['archive/encrypted'],
    'Nội dung đã mã hóa, không có mật khẩu thì không đọc được.',
    'Người nhận có mật khẩu thì tự giải nén rồi nhận cả thư mục.',
  ),
  'archive/entry-name': because(
    examples['archive/entry-name'],
    'Tên tệp trỏ ra ngoài thư mục giải nén là dấu hiệu của tệp dựng để ghi đè tệp trên máy nhận.',
    'Chương trình không ghi gì theo tên đó và từ chối cả tệp nén.',
  ),
  'archive/duplicate-entry': because(
    examples['archive/duplicate-entry'],
    'Hai tệp chỉ khác nhau chữ hoa, chữ thường hoặc cách gõ dấu thì khi giải nén tệp sau đè tệp trước.',
    'Phải biết tệp nào là báo cáo thật rồi mới nhận.',
  ),
  'archive/damaged': because(
    examples['archive/damaged'],
    'Tệp nén có mã kiểm tra; mã không khớp nghĩa là nội dung đã khác lúc nén.',
    'Thường do tải chưa hết hoặc do kênh gửi cắt tệp.',
  ),
  'message/too-large': because(
    examples['message/too-large'],
    'Hộp thư của cơ quan thường không nhận thư lớn như vậy, nên tệp .eml có thể đã bị ghép thêm.',
    'Lưu riêng các tệp đính kèm thì từng tệp vẫn được nhận bình thường.',
  ),
  'message/outlook-format': because(
    examples['message/outlook-format'],
    'Tệp .msg là định dạng riêng của Outlook, không có chuẩn mở ổn định để đọc an toàn.',
    'Các tệp đính kèm lưu ra vẫn nhận được, chỉ cần ghi thêm ngày nhận thư.',
  ),
  'message/damaged': because(
    examples['message/damaged'],
    'Thư phải có các dòng tiêu đề như From và Date; thiếu chúng thì không biết ai gửi và gửi khi nào.',
    'Có thể đã chép nội dung thư ra tệp thay vì tải thư gốc.',
  ),
  'message/too-crowded': because(
    examples['message/too-crowded'],
    'Một thư nộp báo cáo chỉ có vài tệp đính kèm; nhiều bất thường có thể là thư dựng để làm treo máy.',
    'Lưu riêng các tệp cần nhận thì không bị giới hạn này.',
  ),
  'message/timeout': because(
    examples['message/timeout'],
    'Thư bình thường đọc xong trong chưa đầy một giây; thư quá lâu bị dừng để các tệp khác được đọc tiếp.',
    'Thư gốc và giờ nhận vẫn được giữ.',
  ),
  'message/reader-ended': because(
    examples['message/reader-ended'],
    'Mỗi thư được đọc trong một tiến trình riêng; tiến trình đó hết bộ nhớ hoặc bị dừng khi đọc thư này.',
    'Thư gốc và giờ nhận vẫn được giữ.',
  ),
} satisfies Explanations<ArchiveFaultArgs & MessageFaultArgs>;
