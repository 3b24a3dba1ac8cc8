import type { SourceFindingArgs } from '../../source/findings.ts';
import { sourceExamples as examples } from '../examples/source.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const explainSource = {
  'file/too-large': because(
    examples['file/too-large'],
    'Báo cáo của một đơn vị chỉ vài chục KB; tệp lớn hàng nghìn KB hầu như luôn là chép nhầm tệp khác.',
    'Đọc một tệp quá lớn làm chậm việc kiểm tra của mọi đơn vị, nên tệp như vậy không được mở.',
  ),
  'file/not-regular': because(
    examples['file/not-regular'],
    'Mỗi báo cáo phải là một tệp thật nằm trong thư mục của kế hoạch.',
    'Liên kết hay lối tắt chỉ mở được trên máy của người tạo ra nó; chuyển sang máy khác là mất báo cáo.',
  ),
  'text/encoding': because(
    examples['text/encoding'],
    'Các tệp của kế hoạch dùng bảng mã UTF-8; tệp lưu theo bảng mã khác thì chữ có dấu hiện ra thành ký tự lạ.',
    'Chương trình không tự đoán bảng mã, vì đoán sai thì tên người, tên đơn vị trong báo cáo in ra cũng sai.',
  ),
  'text/not-nfc': because(
    examples['text/not-nfc'],
    'Cùng một chữ "ế" có thể lưu thành một ký tự hoặc thành ba ký tự, nhìn giống hệt nhau nhưng máy coi là khác nhau.',
    'Tìm một tên trong tệp gõ kiểu kia sẽ không thấy, và hai tên giống nhau không so khớp được.',
    'Nội dung vẫn được đọc đúng, nhưng nên chuyển sang Unicode dựng sẵn để người khác tìm được.',
  ),
  'text/control-character': because(
    examples['text/control-character'],
    'Ký tự điều khiển không hiện trên màn hình nhưng làm hỏng tệp Word, tệp Excel được lập ra.',
    'Ký tự đổi chiều chữ còn có thể làm một số hiệu hay một số tiền hiện ra khác với giá trị thật.',
  ),
  'text/invisible-character': because(
    examples['text/invisible-character'],
    'Ký tự ẩn thường lẫn vào khi chép từ trang web hoặc tệp PDF.',
    'Hai số hiệu nhìn giống nhau mà một bên có ký tự ẩn thì đối chiếu không khớp, tìm kiếm cũng không thấy.',
  ),
  'yaml/syntax': because(
    examples['yaml/syntax'],
    'Tệp được viết theo quy ước YAML: tên trường, dấu hai chấm, dấu cách rồi đến giá trị; dòng con thụt vào bằng dấu cách.',
    'Sai quy ước ở một chỗ thì từ chỗ đó không biết chữ nào thuộc trường nào, nên cả tệp không được đọc.',
    'Đoạn chữ có dấu hai chấm, dấu # hoặc bắt đầu bằng ký tự đặc biệt thì đặt trong dấu nháy.',
  ),
  'yaml/empty': because(
    examples['yaml/empty'],
    'Tệp trống không cho biết đơn vị có gì để báo cáo hay không.',
    'Đơn vị không phát sinh nhiệm vụ trong kỳ vẫn phải nộp báo cáo có dòng "nil: true".',
  ),
  'yaml/not-a-mapping': because(
    examples['yaml/not-a-mapping'],
    'Mỗi tệp phải là các dòng "tên trường: giá trị" theo mẫu thì mới biết báo cáo là của đơn vị nào, cho kỳ nào.',
    'Một danh sách hay một đoạn văn đứng riêng không có tên trường nào để đọc.',
  ),
  'yaml/duplicate-key': because(
    examples['yaml/duplicate-key'],
    'Một trường được ghi hai lần thì không biết giá trị nào đúng; phần mềm khác thường lặng lẽ lấy giá trị sau.',
    'Hai con số khác nhau cho cùng một khoản kinh phí là chuyện phải hỏi lại đơn vị, không phải chuyện để máy chọn.',
  ),
  'yaml/alias': because(
    examples['yaml/alias'],
    'Trong YAML, chữ bắt đầu bằng dấu & hoặc * là dấu dẫn chiếu, nên phần chữ liền sau nó bị mất.',
    'Các tệp của kế hoạch không dùng dẫn chiếu: mỗi giá trị được ghi đầy đủ tại chỗ để ai mở tệp cũng đọc được.',
  ),
  'yaml/tag': because(
    examples['yaml/tag'],
    'Trong YAML, chữ bắt đầu bằng dấu chấm than là nhãn kiểu dữ liệu, nên từ liền sau nó bị mất.',
    'Nhãn còn có thể đổi chữ thành một loại dữ liệu khác, vì vậy các tệp của kế hoạch không dùng nhãn.',
  ),
  'yaml/directive': because(
    examples['yaml/directive'],
    'Dòng bắt đầu bằng % đổi cách hiểu cả tệp: theo YAML 1.1 thì chữ no thành "sai", số 010 thành 8.',
    'Mọi tệp của kế hoạch phải được hiểu theo cùng một cách nên không dùng dòng này.',
  ),
  'yaml/reserved-key': because(
    examples['yaml/reserved-key'],
    'Một vài tên có nghĩa riêng đối với phần mềm đọc tệp; dùng làm tên trường thì dữ liệu có thể bị hiểu sai.',
    'Các mẫu không có trường nào mang những tên này, nên gặp chúng là gõ nhầm hoặc chép từ nơi khác.',
  ),
  'yaml/several-documents': because(
    examples['yaml/several-documents'],
    'Dòng "---" chia tệp thành nhiều phần, mà mỗi tệp chỉ chứa một báo cáo.',
    'Nếu chỉ đọc phần đầu mà không báo, phần sau sẽ mất trong báo cáo tổng hợp mà không ai biết.',
  ),
  'yaml/too-deep': because(
    examples['yaml/too-deep'],
    'Báo cáo đúng mẫu chỉ có vài cấp; lồng vào nhau hàng chục cấp là do gõ thừa dấu ngoặc hoặc tệp bị hỏng.',
    'Nội dung như vậy không được đọc, vì có thể làm treo máy đang kiểm tra.',
  ),
  'yaml/too-many-values': because(
    examples['yaml/too-many-values'],
    'Báo cáo của một đơn vị có vài trăm giá trị; hàng chục nghìn giá trị là dán nhầm cả một bảng dữ liệu.',
    'Tệp như vậy không được đọc, để không làm chậm việc kiểm tra của các đơn vị khác.',
  ),
  'yaml/too-long-text': because(
    examples['yaml/too-long-text'],
    'Đoạn chữ dài hàng chục trang thường là dán nhầm toàn văn một văn bản vào một trường.',
    'Khi lập báo cáo tổng hợp, đoạn đó sẽ tràn hết bảng; ở đây chỉ cần phần tóm tắt.',
  ),
  'number/grouping': because(
    examples['number/grouping'],
    'Trong tệp, dấu chấm là dấu thập phân: 1.250 được đọc thành một phẩy hai mươi lăm, không phải một nghìn hai trăm năm mươi.',
    'Con số sai đi một nghìn lần mà vẫn hợp lệ, nên tổng kinh phí của tỉnh sai theo và nhìn vào bảng không thấy gì lạ.',
    'Vì viết như vậy có hai cách hiểu, chương trình luôn hỏi lại thay vì tự chọn.',
  ),
  'number/leading-zero': because(
    examples['number/leading-zero'],
    'Số hiệu, số điện thoại, mã có số 0 ở đầu mà không đặt trong dấu nháy thì bị đọc thành số và mất số 0.',
    'Số hiệu "0123" thành 123 thì không còn khớp với văn bản gốc.',
  ),
  'number/notation': because(
    examples['number/notation'],
    'Một số cách viết được máy hiểu là số nhưng người đọc dễ hiểu khác: 1e3 là một nghìn, 0x1F là ba mươi mốt.',
    'Mã viện dẫn như 1E3 cũng bị biến thành số mà không báo trước.',
    'Viết số đầy đủ bằng chữ số thường thì ai cũng đọc như nhau.',
  ),
  'number/not-exact': because(
    examples['number/not-exact'],
    'Máy chỉ giữ đúng khoảng 15 chữ số của một số; phần còn lại bị làm tròn mà không báo.',
    'Dãy số dài hơn thường là mã hoặc số tài khoản, cần đặt trong dấu nháy để giữ nguyên từng chữ số.',
  ),
} satisfies Explanations<SourceFindingArgs>;
