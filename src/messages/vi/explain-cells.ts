import type { CellFindingArgs } from '../../form/findings.ts';
import { formExamples as examples } from '../examples/form.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const cellExplanations = {
  'cell/ambiguous-number': because(
    examples['cell/ambiguous-number'],
    'Số 1.250 gõ thành chữ có thể là một nghìn hai trăm năm mươi, cũng có thể là một phẩy hai mươi lăm, tùy máy đặt kiểu Việt Nam hay kiểu Anh.',
    'Hai cách hiểu chênh nhau một nghìn lần, nên chương trình hỏi lại thay vì tự chọn.',
  ),
  'cell/approximate-number': because(
    examples['cell/approximate-number'],
    'Số kèm chữ ước, khoảng, trên, dưới không cộng được với số của đơn vị khác.',
    'Là số ước thì vẫn ghi một con số, còn tính chất ước được nói ở cột loại số liệu.',
  ),
  'cell/not-a-number': because(
    examples['cell/not-a-number'],
    'Ô số chỉ dùng được khi chứa đúng một con số.',
    'Chữ kèm theo có thể làm thay đổi ý nghĩa, chương trình không đoán thay đơn vị.',
  ),
  'cell/other-unit': because(
    examples['cell/other-unit'],
    'Các con số chỉ cộng được với nhau khi cùng đơn vị tính.',
    'Nhầm tỷ đồng với triệu đồng làm tổng kinh phí sai một nghìn lần mà nhìn bảng không thấy.',
  ),
  'cell/number-out-of-range': because(
    examples['cell/number-out-of-range'],
    'Số tiền không thể âm, và số quá lớn thì bảng tính không còn giữ đúng từng chữ số.',
    'Phần lớn trường hợp là gõ thừa dấu trừ hoặc thừa số không.',
  ),
  'cell/percent-format': because(
    examples['cell/percent-format'],
    'Ô định dạng phần trăm hiện 25% nhưng trong tệp lưu 0,25.',
    'Ở ô không tính bằng phần trăm thì không biết đơn vị muốn ghi số nào.',
  ),
  'cell/date-for-number': because(
    examples['cell/date-for-number'],
    'Bảng tính tự đổi những số như 12.5 hay 1/2 thành ngày tháng và không giữ lại số đã gõ.',
    'Con số ban đầu vì thế không khôi phục được, phải nhập lại.',
  ),
  'cell/date-for-text': because(
    examples['cell/date-for-text'],
    'Bảng tính tự đổi số văn bản như 12/3 thành ngày tháng và không giữ lại chữ đã gõ.',
    'Số văn bản sai thì không tra cứu được văn bản gốc.',
  ),
  'cell/unclear-date': because(
    examples['cell/unclear-date'],
    'Ngày thiếu năm, năm có hai chữ số hoặc một con số đếm ngày đều có thể hiểu theo nhiều cách.',
    'Ngày quyết định nội dung thuộc kỳ nào nên phải ghi đủ.',
  ),
  'cell/no-such-day': because(
    examples['cell/no-such-day'],
    'Ngày đã ghi không có trong lịch, thường do gõ nhầm hoặc đổi chỗ ngày và tháng.',
    'Chương trình không tự chọn một ngày gần đó.',
  ),
  'cell/not-a-date': because(
    examples['cell/not-a-date'],
    'Ô ngày cần đúng một ngày để so với kỳ số liệu.',
    'Quý, tháng hay mô tả bằng lời không so được.',
  ),
  'cell/unknown-choice': because(
    examples['cell/unknown-choice'],
    'Các ô chọn dùng chung một danh sách để cộng được với đơn vị khác.',
    'Chép đè lên ô thì mất danh sách chọn, nên giá trị lạ vẫn lọt vào được.',
  ),
  'cell/unclear-tick': because(
    examples['cell/unclear-tick'],
    'Không phát sinh là một báo cáo đầy đủ, nên ô này chỉ có chọn hoặc không chọn.',
    'Ghi chữ khác thì không biết đơn vị có nội dung báo cáo hay không.',
  ),
  'cell/too-long': because(
    examples['cell/too-long'],
    'Mỗi ô có giới hạn độ dài để báo cáo tổng hợp in ra còn đọc được.',
    'Phần chi tiết đã có trong văn bản mà đơn vị gửi kèm.',
  ),
  'cell/error': because(
    examples['cell/error'],
    'Ô báo lỗi vì công thức trỏ đến chỗ không còn, ví dụ một tệp khác trên máy của đơn vị.',
    'Trong tệp gửi đi không còn con số nào để đọc.',
  ),
  'cell/formula': because(
    examples['cell/formula'],
    'Kết quả lưu trong tệp có thể cũ hơn công thức, và chương trình không tính lại công thức của người khác.',
    'Kết quả đó được dùng, nhưng đơn vị cần xem lại.',
  ),
  'cell/formula-without-result': because(
    examples['cell/formula-without-result'],
    'Tệp do phần mềm khác tạo ra có thể chỉ lưu công thức mà không lưu kết quả.',
    'Mở và lưu lại bằng bảng tính thì kết quả được tính và lưu vào tệp.',
  ),
} satisfies Explanations<CellFindingArgs>;
