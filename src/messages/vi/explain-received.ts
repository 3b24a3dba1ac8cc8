import { receivedExamples as examples } from '../examples/received.ts';
import { because } from '../explain.ts';
import type { ReceivedFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const receivedExplanations = {
  'report/unusual-change': because(
    examples['report/unusual-change'],
    'Số thay đổi đột ngột so với năm trước có thể đúng, nhưng thường là ghi đồng thay cho triệu đồng, thừa ba số không hoặc nhầm dấu phẩy thập phân.',
    'Sai như vậy vẫn là một con số hợp lệ, chỉ người biết công việc mới thấy; hỏi lại đơn vị ngay khi nhận thì dễ hơn sau khi đã tổng hợp.',
    'Chỉ tiêu phần trăm được hỏi lại khi đổi quá 5 điểm hoặc gấp quá hai lần; số tiền và khối lượng khi gấp quá mười lần.',
  ),
  'report/date-outside-period': because(
    examples['report/date-outside-period'],
    'Kỳ số liệu của báo cáo có ngày đầu và ngày cuối; văn bản ban hành ngoài kỳ thuộc về báo cáo của kỳ khác.',
    'Ngày lệch thường là gõ nhầm năm, nhất là trong những tháng đầu năm.',
  ),
  'report/status-contradicted': because(
    examples['report/status-contradicted'],
    'Một hoạt động không phát sinh hoặc chưa thực hiện thì không thể có khối lượng đã thực hiện.',
    'Tình trạng và khối lượng được tổng hợp ở hai bảng khác nhau, nên mâu thuẫn này làm hai bảng nói ngược nhau về cùng một hoạt động.',
  ),
} satisfies Explanations<ReceivedFindingArgs>;
