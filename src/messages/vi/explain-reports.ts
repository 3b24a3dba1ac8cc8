import { reportExamples as examples } from '../examples/reports.ts';
import { because } from '../explain.ts';
import type { ReportFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const reportExplanations = {
  'report/file-name': because(
    examples['report/file-name'],
    'Báo cáo được đặt theo kỳ và mã đơn vị để ai cũng tìm thấy và để không có hai tệp cho cùng một báo cáo.',
    'Tên tệp nói một đơn vị, nội dung nói đơn vị khác thì người sửa sau dễ ghi đè lên báo cáo của nơi khác.',
  ),
  'report/duplicate': because(
    examples['report/duplicate'],
    'Mỗi đơn vị chỉ có một báo cáo cho một kỳ; bản bổ sung thay cho bản trước chứ không đứng cạnh.',
    'Để cả hai thì kết quả và kinh phí của đơn vị bị cộng hai lần trong báo cáo tổng hợp.',
  ),
  'report/not-own-activity': because(
    examples['report/not-own-activity'],
    'Kế hoạch giao mỗi nhóm nhiệm vụ cho những đơn vị chủ trì, phối hợp hoặc thực hiện nhất định.',
    'Đơn vị báo cáo vào việc không được giao thì kết quả đó in dưới phần việc của đơn vị khác, thường là do chọn nhầm hoạt động.',
    'Nếu đơn vị có làm thật thì kiến nghị bổ sung đơn vị vào nhóm nhiệm vụ.',
  ),
  'report/not-own-indicator': because(
    examples['report/not-own-indicator'],
    'Mỗi chỉ tiêu chỉ do đơn vị được giao báo cáo, để cả tỉnh có một số duy nhất.',
    'Số do đơn vị khác gửi thường chỉ là số của riêng đơn vị đó; lấy nhầm thì chỉ tiêu của tỉnh sai hẳn.',
  ),
  'report/duplicate-entry': because(
    examples['report/duplicate-entry'],
    'Trong một báo cáo, mỗi hoạt động, chỉ tiêu hoặc nguồn kinh phí chỉ ghi một lần.',
    'Ghi hai lần thì số lượng và số tiền bị cộng đôi, còn trạng thái thì không biết lấy theo mục nào.',
  ),
  'report/nil-with-content': because(
    examples['report/nil-with-content'],
    'Báo cáo không phát sinh và báo cáo có nội dung là hai việc khác nhau, không thể cùng đúng.',
    'Để cả hai thì hoặc kết quả của đơn vị bị bỏ khỏi báo cáo tổng hợp, hoặc đơn vị bị ghi là không làm gì.',
  ),
  'report/empty': because(
    examples['report/empty'],
    'Không phát sinh cũng là một nội dung báo cáo, nhưng phải được nói rõ.',
    'Báo cáo trống thì không phân biệt được đơn vị không có việc gì phát sinh hay mới chỉ gửi tờ mẫu chưa điền.',
  ),
  'report/reason-missing': because(
    examples['report/reason-missing'],
    'Việc chưa thực hiện mà không rõ lý do thì không có gì để đưa vào phần khó khăn, vướng mắc và kiến nghị.',
    'UBND tỉnh sẽ hỏi đúng điểm đó khi xem báo cáo tổng hợp, và lúc ấy phải gọi lại từng đơn vị.',
  ),
  'report/result-missing': because(
    examples['report/result-missing'],
    'Chỉ ghi trạng thái hoàn thành hoặc đang thực hiện thì chưa có gì để viết vào báo cáo tổng hợp.',
    'Hoạt động đó chỉ còn là một dấu đếm, công việc đơn vị đã làm không được ghi nhận.',
  ),
  'report/over-disbursed': because(
    examples['report/over-disbursed'],
    'Giải ngân vượt kế hoạch có thể đúng, nhưng thường là thừa một chữ số hoặc ghi nhầm đồng thay cho triệu đồng.',
    'Để lọt thì tỷ lệ giải ngân của cả tỉnh vượt xa 100% và báo cáo mất tin cậy.',
  ),
  'report/not-a-money-source': because(
    examples['report/not-a-money-source'],
    'Mục IV của kế hoạch có cả điều khoản giao trách nhiệm lập dự toán; đó không phải là nguồn tiền.',
    'Ghi số tiền vào đó thì số tiền không có cột nào để vào và không được cộng vào tổng kinh phí.',
  ),
  'report/ratio': because(
    examples['report/ratio'],
    'Khi đã ghi tử số và mẫu số thì giá trị phải đúng bằng thương của chúng, chỉ sai khác do làm tròn.',
    'Số toàn tỉnh được tính từ tử số và mẫu số; để lệch thì số in của đơn vị và số của tỉnh mâu thuẫn nhau ngay trong một báo cáo.',
  ),
  'report/document-date': because(
    examples['report/document-date'],
    'Báo cáo thường được ký trong kỳ hoặc ít lâu sau kỳ; ngày xa hơn hầu như luôn là gõ nhầm năm.',
    'Số và ngày văn bản được in ra để tra cứu, sai thì không tìm lại được văn bản gốc.',
  ),
  'report/not-on-roster': because(
    examples['report/not-on-roster'],
    'Tỷ lệ nộp báo cáo chỉ tính trên các đơn vị trong danh sách đã chốt của kỳ.',
    'Báo cáo của đơn vị ngoài danh sách không biết tính vào đâu: hoặc danh sách sót đơn vị, hoặc báo cáo ghi nhầm đơn vị, nhầm kỳ.',
  ),
  'report/closed-unit': because(
    examples['report/closed-unit'],
    'Đơn vị chưa thành lập hoặc đã thôi hoạt động trong cả kỳ thì không thể có kết quả của kỳ đó.',
    'Nếu bỏ qua, số liệu bị ghi cho sai đơn vị và đơn vị thật sự phải báo cáo vẫn ở trạng thái chưa nộp.',
  ),
  'report/no-receipt': because(
    examples['report/no-receipt'],
    'Ngày nộp được xác định bằng phiếu nhận, không bằng ngày của tệp.',
    'Không có phiếu thì báo cáo có đó mà đơn vị vẫn bị tính là chưa nộp, và không có gì để chứng minh là đã nộp đúng hạn.',
  ),
  'report/illustrative-mixed': because(
    examples['report/illustrative-mixed'],
    'Dữ liệu minh họa đi kèm để làm mẫu, không phải số liệu thật của đơn vị.',
    'Cộng lẫn với báo cáo thật thì mọi tổng số đều sai, và báo cáo tổng hợp bị ghi là minh họa trên từng trang.',
  ),
} satisfies Explanations<ReportFindingArgs>;
