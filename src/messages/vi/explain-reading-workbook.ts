import type { ReadingFindingArgs } from '../../office/reading/findings.ts';
import { readingExamples as examples } from '../examples/reading.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const workbookExplanations = {
  'workbook/empty': because(
    examples['workbook/empty'],
    'Tệp không có byte nào nên không có gì để đọc; thường là do mạng bị ngắt khi đính kèm.',
    'Bản gốc vẫn được giữ và giờ nhận vẫn được ghi, nhưng đơn vị cần gửi lại.',
  ),
  'workbook/too-large': because(
    examples['workbook/too-large'],
    'Một báo cáo chỉ vài chục đến vài trăm KB; tệp hàng chục MB hầu như luôn chứa ảnh chụp văn bản.',
    'Giới hạn này còn để một tệp không chiếm hết bộ nhớ của máy khi đọc cả loạt.',
  ),
  'workbook/old-format': because(
    examples['workbook/old-format'],
    'Định dạng .xls đã bị thay từ năm 2007, cấu trúc bên trong khác hẳn .xlsx và là nơi mã độc hay ẩn.',
    'Excel lưu sang .xlsx chỉ mất vài giây và giữ nguyên nội dung, nên chương trình đề nghị lưu lại thay vì đọc phỏng đoán.',
  ),
  'workbook/encrypted': because(
    examples['workbook/encrypted'],
    'Nội dung đã mã hóa, không có mật khẩu thì không ai đọc được kể cả chương trình.',
    'Báo cáo gửi qua kênh của cơ quan không cần đặt mật khẩu; mật khẩu gửi kèm trong thư cũng không bảo vệ được gì.',
  ),
  'workbook/binary-format': because(
    examples['workbook/binary-format'],
    'Tệp .xlsb lưu các ô ở dạng nhị phân riêng của Excel, không phải dạng chuẩn mà chương trình đọc được.',
    'Excel lưu sang .xlsx giữ nguyên nội dung.',
  ),
  'workbook/open-document': because(
    examples['workbook/open-document'],
    'Tệp .ods đọc được bằng LibreOffice, nhưng khi cần trả lại thì các ô sai phải được tô màu ngay trong tệp của đơn vị, việc đó chỉ làm được với .xlsx.',
    'LibreOffice lưu thẳng sang .xlsx và giữ nguyên biểu mẫu.',
  ),
  'workbook/is-html': because(
    examples['workbook/is-html'],
    'Nhiều phần mềm xuất trang web rồi đặt đuôi .xls; Excel mở được nhưng kiểu số và ngày trong đó không còn.',
    'Đọc phỏng đoán sẽ biến 1.250 thành một phẩy hai mươi lăm mà không ai biết.',
  ),
  'workbook/is-csv': because(
    examples['workbook/is-csv'],
    'Bảng văn bản không ghi kiểu của ô: 1.250 có thể là một nghìn hai trăm năm mươi hoặc một phẩy hai mươi lăm.',
    'Các mã ẩn cho biết đơn vị, kỳ báo cáo và hoạt động cũng không còn, nên không thể nhận đúng chỗ.',
  ),
  'workbook/other-kind': because(
    examples['workbook/other-kind'],
    'Số liệu chỉ được lấy từ biểu mẫu Excel, vì ở đó mỗi ô có kiểu và có mã để biết thuộc hoạt động nào.',
    'Bản Word, PDF hoặc ảnh có chữ ký nên gửi kèm và được lưu cùng phiếu nhận, nhưng không thay được biểu mẫu.',
  ),
  'workbook/macro': because(
    examples['workbook/macro'],
    'Macro là chương trình chạy trên máy người mở tệp, đường lây mã độc phổ biến nhất qua thư điện tử.',
    'Biểu mẫu không dùng macro, nên macro trong tệp gửi về luôn là từ nơi khác.',
  ),
  'workbook/damaged': because(
    examples['workbook/damaged'],
    'Tệp .xlsx có các mã kiểm tra; khi chúng không khớp thì không biết số nào còn đúng.',
    'Đọc phần còn lại có thể thiếu vài hàng mà tổng vẫn ra, nên tệp bị từ chối cả tệp.',
  ),
  'workbook/too-many-parts': because(
    examples['workbook/too-many-parts'],
    'Một tệp Excel bình thường gồm vài chục phần; hàng trăm phần thường là ảnh hoặc biểu đồ dán vào.',
    'Tệp dựng ra để làm treo máy cũng có dạng này nên chương trình dừng trước khi mở.',
  ),
  'workbook/bomb': because(
    examples['workbook/bomb'],
    'Tệp nhỏ bung ra hàng trăm MB là cách làm cạn bộ nhớ của máy nhận.',
    'Kích thước được xem trước khi bung, nên tệp như vậy không gây hại, chỉ không được đọc.',
  ),
  'workbook/entry-name': because(
    examples['workbook/entry-name'],
    'Tên phần bên trong trỏ ra ngoài tệp là dấu hiệu của tệp dựng để ghi đè tệp trên máy nhận.',
    'Excel và LibreOffice không bao giờ ghi tên như vậy; lưu lại bằng Excel là hết.',
  ),
  'workbook/duplicate-entry': because(
    examples['workbook/duplicate-entry'],
    'Hai phần cùng tên thì mỗi phần mềm đọc một phần: người xem thấy số này, chương trình đọc số khác.',
    'Vì không biết phần nào là báo cáo thật nên cả tệp bị từ chối.',
  ),
  'workbook/document-type': because(
    examples['workbook/document-type'],
    'Khai báo DTD cho phép một tệp kéo nội dung từ máy nhận hoặc tự nhân lên hàng tỷ ký tự.',
    'Không phần mềm bảng tính nào ghi DTD, nên đây là tệp bị sửa bằng công cụ khác.',
  ),
  'workbook/missing-part': because(
    examples['workbook/missing-part'],
    'Tệp liệt kê một phần mà bên trong không có, ví dụ cả một trang tính.',
    'Bỏ qua phần thiếu thì báo cáo trông như không có số liệu, nên phải hỏi lại đơn vị.',
  ),
  'workbook/no-sheet': because(
    examples['workbook/no-sheet'],
    'Tệp chỉ có biểu đồ hoặc không có trang tính nào, nên không có ô để đọc.',
    'Thường là gửi nhầm tệp.',
  ),
  'workbook/too-crowded': because(
    examples['workbook/too-crowded'],
    'Biểu mẫu chỉ có vài trang tính và vài nghìn ô; nhiều hơn hẳn là do chép thêm dữ liệu khác vào.',
    'Giới hạn giữ cho việc đọc cả loạt tệp luôn nhanh và một tệp không làm treo máy.',
  ),
  'workbook/outside-limits': because(
    examples['workbook/outside-limits'],
    'Ô có nội dung ở rất xa biểu mẫu thường do lỡ tay dán vào cuối trang tính.',
    'Ô trống có định dạng ở xa thì không sao; chỉ ô có nội dung mới bị nêu.',
  ),
  'workbook/too-long-text': because(
    examples['workbook/too-long-text'],
    'Excel chỉ cho một ô chứa đến giới hạn này, nên ô dài hơn là do phần mềm khác ghi ra.',
    'Nội dung dài như vậy cũng không in được trong báo cáo tổng hợp.',
  ),
  'workbook/duplicate-cell': because(
    examples['workbook/duplicate-cell'],
    'Một ô chỉ có một giá trị; tệp ghi hai giá trị thì mỗi phần mềm hiện một giá trị khác nhau.',
    'Lưu lại bằng Excel sẽ chỉ còn giá trị mà người lưu nhìn thấy.',
  ),
  'workbook/unreadable-cell': because(
    examples['workbook/unreadable-cell'],
    'Ô ghi là số nhưng nội dung không phải số, hoặc trỏ tới một đoạn chữ không có trong tệp.',
    'Chương trình không đoán giá trị của ô, vì số đoán sẽ đi thẳng vào báo cáo của tỉnh.',
  ),
  'workbook/timeout': because(
    examples['workbook/timeout'],
    'Báo cáo bình thường đọc xong trong chưa đầy một giây; tệp quá lâu bị dừng để các tệp khác được đọc tiếp.',
    'Bản gốc và giờ nhận vẫn được giữ.',
  ),
  'workbook/reader-ended': because(
    examples['workbook/reader-ended'],
    'Mỗi tệp được đọc trong một tiến trình riêng; tiến trình đó hết bộ nhớ hoặc bị dừng khi đọc tệp này.',
    'Bản gốc và giờ nhận vẫn được giữ, các tệp sau được đọc bằng tiến trình mới.',
  ),
  'workbook/external-links': because(
    examples['workbook/external-links'],
    'Công thức trỏ sang tệp trên máy của đơn vị thì ở nơi nhận không tính lại được, chỉ còn kết quả lưu lần cuối.',
    'Nếu tệp kia đã sửa sau đó thì kết quả trong báo cáo là số cũ.',
  ),
} satisfies Explanations<Pick<ReadingFindingArgs, Extract<keyof ReadingFindingArgs, `workbook/${string}`>>>;
