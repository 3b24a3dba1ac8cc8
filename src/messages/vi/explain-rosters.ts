import { rosterExamples as examples } from '../examples/rosters.ts';
import { because } from '../explain.ts';
import type { RosterFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const rosterExplanations = {
  'roster/missing-unit': because(
    examples['roster/missing-unit'],
    'Danh sách chốt cho mỗi kỳ là căn cứ duy nhất để nói ai chưa nộp.',
    'Đơn vị bị sót thì không được nhắc, không bị tính là chưa nộp, còn tỷ lệ nộp báo cáo thì cao hơn thực tế.',
    'Đơn vị được miễn vẫn phải có trong danh sách, kèm văn bản cho miễn.',
  ),
  'roster/absent': because(
    examples['roster/absent'],
    'Chưa chốt danh sách thì không ai là đơn vị chưa nộp, và bảng theo dõi luôn đẹp dù thiếu một nửa số báo cáo.',
    'Danh sách tạm tính theo kế hoạch thay đổi mỗi khi sắp xếp đơn vị, nên báo cáo chính thức cần một danh sách đã chốt.',
  ),
  'roster/not-owing': because(
    examples['roster/not-owing'],
    'Danh sách có một đơn vị mà kế hoạch không giao, cũng không đề nghị báo cáo.',
    'Nếu để nguyên, đơn vị đó bị đôn đốc không có căn cứ và tỷ lệ nộp báo cáo bị tính sai.',
  ),
  'roster/class': because(
    examples['roster/class'],
    'Kế hoạch phân biệt đơn vị phải báo cáo với đơn vị chỉ được đề nghị; tỷ lệ chỉ tính trên các đơn vị phải báo cáo.',
    'Ghi nhầm loại thì hoặc một đoàn thể bị phê bình vì việc không bắt buộc, hoặc một đơn vị phải báo cáo lại thoát khỏi tỷ lệ.',
  ),
  'roster/closed-unit': because(
    examples['roster/closed-unit'],
    'Đơn vị đã hợp nhất hoặc giải thể trước ngày chốt danh sách thì không còn ai để nộp báo cáo.',
    'Nếu để nguyên, đơn vị đó mãi ở trạng thái chưa nộp, còn đơn vị kế thừa thì không được giao báo cáo thay.',
  ),
  'roster/duplicate-unit': because(
    examples['roster/duplicate-unit'],
    'Mỗi đơn vị chỉ nợ một báo cáo cho một kỳ.',
    'Đơn vị có hai lần trong danh sách thì bị đếm hai lần, và hai mục có thể ghi hai hạn nộp khác nhau.',
  ),
  'roster/unanswered': because(
    examples['roster/unanswered'],
    'Đơn vị hợp nhất, sáp nhập, chia tách giữa kỳ vẫn có kết quả của những tháng đã hoạt động; đơn vị kế thừa phải báo cáo phần đó.',
    'Nếu không ghi trong danh sách, phần việc của đơn vị cũ không có ai báo cáo mà tỷ lệ nộp vẫn đủ.',
  ),
  'roster/not-successor': because(
    examples['roster/not-successor'],
    'Báo cáo thay là nghĩa vụ đi theo việc kế thừa, và căn cứ của nó là succeededBy trong units.yaml.',
    'Giao nhầm đơn vị thì đơn vị được giao không có số liệu, còn đơn vị kế thừa thật thì không báo cáo.',
  ),
  'roster/not-closed': because(
    examples['roster/not-closed'],
    'Đơn vị có closed không phải báo cáo và không cần văn bản cho miễn, nên chỉ dùng khi đơn vị đã hết hoạt động mà không ai kế thừa.',
    'Ghi nhầm thì một đơn vị phải báo cáo lại thoát khỏi danh sách mà không có căn cứ.',
  ),
  'roster/extension-early': because(
    examples['roster/extension-early'],
    'Gia hạn là lùi hạn; ngày gia hạn không muộn hơn hạn chung gần như luôn là gõ nhầm.',
    'Nếu để nguyên, đơn vị được gia hạn lại bị ghi là trễ hạn sớm hơn các đơn vị khác.',
  ),
  'roster/before-period': because(
    examples['roster/before-period'],
    'Hạn nộp không thể ở trước ngày kỳ báo cáo bắt đầu; thường là gõ nhầm năm.',
    'Nếu để nguyên, mọi báo cáo của kỳ đều bị ghi là trễ hạn hàng trăm ngày.',
  ),
  'roster/file-name': because(
    examples['roster/file-name'],
    'Tệp danh sách được tìm theo tên, là kỳ báo cáo mà nó chốt.',
    'Tên sai thì cả kỳ đó coi như chưa chốt danh sách, mọi đơn vị đều không rõ có phải báo cáo hay không.',
  ),

  'period/outside-plan': because(
    examples['period/outside-plan'],
    'Chỉ các năm thuộc giai đoạn của kế hoạch mới có báo cáo; năm nằm ngoài gần như luôn là gõ nhầm.',
    'Báo cáo ghi nhầm năm không được tính cho năm đúng, nên đến hạn đơn vị vẫn bị ghi là chưa nộp.',
  ),
  'period/years-reversed': because(
    examples['period/years-reversed'],
    'Lời văn của báo cáo sơ kết, tổng kết mang tên các năm được tổng hợp, năm đầu trước, năm cuối sau.',
    'Viết ngược thì không báo cáo nào tìm thấy lời văn đã soạn.',
  ),
  'period/not-of-cycle': because(
    examples['period/not-of-cycle'],
    'Mỗi chế độ báo cáo có các kỳ riêng: báo cáo năm ghi 2024, báo cáo quý ghi 2024-Q3.',
    'Kỳ không thuộc chế độ thì không có hạn nộp và không có danh sách đơn vị, nên tệp không được tính vào đâu.',
  ),
} satisfies Explanations<RosterFindingArgs>;
