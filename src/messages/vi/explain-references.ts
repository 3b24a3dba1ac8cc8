import { referenceExamples as examples } from '../examples/references.ts';
import { because } from '../explain.ts';
import type { ReferenceFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const referenceExplanations = {
  'ref/unknown-unit': because(
    examples['ref/unknown-unit'],
    'Đơn vị được nhận ra bằng mã trong units.yaml, không bằng tên viết tự do.',
    'Mã sai một chữ thì báo cáo không thuộc về ai: đến hạn, đơn vị vẫn bị ghi là chưa nộp và bị đôn đốc oan.',
  ),
  'ref/unknown-group': because(
    examples['ref/unknown-group'],
    'Mã có @ ở trước đại diện cho cả một nhóm đơn vị, như các sở, ban, ngành hay UBND cấp huyện.',
    'Mã nhóm sai thì cả nhóm rơi khỏi danh sách: không đơn vị nào trong nhóm được giao việc, được nhắc hay bị tính là chưa nộp.',
  ),
  'ref/unknown-task-group': because(
    examples['ref/unknown-task-group'],
    'Báo cáo tổng hợp được chia theo các nhóm nhiệm vụ của kế hoạch.',
    'Mục ghi một nhóm không có trong kế hoạch thì không nằm ở phần nào của báo cáo, khó khăn hay kinh phí nêu trong đó bị bỏ sót.',
  ),
  'ref/unknown-activity': because(
    examples['ref/unknown-activity'],
    'Kết quả của các đơn vị được gộp lại theo mã hoạt động.',
    'Mã sai thì kết quả không gộp vào đâu được, và hoạt động đó trong báo cáo năm trông như chưa ai làm.',
  ),
  'ref/unknown-indicator': because(
    examples['ref/unknown-indicator'],
    'Số liệu được so với mức kế hoạch đặt ra qua mã chỉ tiêu trong indicators.yaml.',
    'Mã sai thì số liệu có gửi mà chỉ tiêu vẫn bị ghi là chưa có số liệu.',
  ),
  'ref/unknown-funding-source': because(
    examples['ref/unknown-funding-source'],
    'Kinh phí được cộng theo từng nguồn nêu ở Mục IV của kế hoạch.',
    'Số tiền ghi cho một nguồn không có trong kế hoạch thì không vào cột nào, nên tổng kinh phí của báo cáo năm bị hụt.',
  ),
  'ref/unknown-cycle': because(
    examples['ref/unknown-cycle'],
    'Thời hạn, kỳ số liệu và đơn vị phải báo cáo đều được quy định theo từng chế độ báo cáo trong plan.yaml.',
    'Không biết tệp thuộc chế độ nào thì không biết hạn nộp là ngày nào, cũng không xét được đúng hạn hay trễ hạn.',
  ),
  'ref/unknown-standard': because(
    examples['ref/unknown-standard'],
    'Chuẩn áp dụng là một phần của chỉ tiêu: tỷ lệ hộ nghèo theo hai chuẩn nghèo khác nhau là hai số không so sánh được.',
    'Ghi sai mã chuẩn thì không biết phải so số liệu với mức nào của kế hoạch.',
  ),
  'ref/unknown-receipt': because(
    examples['ref/unknown-receipt'],
    'Mỗi bản ghi của sổ nêu những bản ghi có trước nó, nên thiếu một bản là thấy ngay.',
    'Bản ghi không còn nghĩa là đã bị xóa, hoặc chưa được đồng bộ về máy này.',
    'Nếu bỏ qua, khi có khiếu nại về ngày nộp sẽ không còn gì để chứng minh.',
  ),
  'ref/unknown-amendment-target': because(
    examples['ref/unknown-amendment-target'],
    'Quyết định điều chỉnh nêu phần được điều chỉnh bằng mã của phần đó.',
    'Mã không có trong kế hoạch thì nội dung điều chỉnh không vào đâu cả, và báo cáo năm vẫn tính theo nội dung cũ.',
  ),
  'ref/other-plan': because(
    examples['ref/other-plan'],
    'Một đơn vị có thể phải báo cáo nhiều kế hoạch trong cùng tháng 12 nên rất dễ gửi nhầm tệp.',
    'Báo cáo của kế hoạch khác mà tính vào đây thì vừa sai số liệu, vừa làm đơn vị trông như đã nộp trong khi chưa nộp.',
  ),
  'ref/missing-original': because(
    examples['ref/missing-original'],
    'Tệp gốc là bằng chứng đơn vị đã gửi gì; mọi số trong báo cáo tổng hợp đều phải truy được về đó.',
    'Mất tệp gốc thì phiếu nhận chỉ còn là lời ghi, không đối chiếu được khi có thắc mắc.',
  ),

  'file/unexpected': because(
    examples['file/unexpected'],
    'Chỉ các tệp đặt đúng chỗ và đúng đuôi .yaml mới được đọc.',
    'Một báo cáo đặt nhầm thư mục không gây lỗi gì khác, nhưng đến hạn đơn vị vẫn bị ghi là chưa nộp.',
  ),
  'file/missing': because(
    examples['file/missing'],
    'Kế hoạch, danh mục đơn vị và danh mục chỉ tiêu là chỗ mọi tệp khác dựa vào.',
    'Thiếu một trong các tệp này thì không biết ai phải báo cáo, báo cáo việc gì và hạn đến ngày nào, nên không kiểm tra được gì thêm.',
  ),
  'file/twin-name': because(
    examples['file/twin-name'],
    'Windows và macOS coi hai tên chỉ khác chữ hoa, chữ thường hoặc cách ghép dấu là một.',
    'Chép kho dữ liệu sang máy như vậy thì tệp này đè lên tệp kia, một báo cáo mất đi mà không có thông báo nào.',
  ),
} satisfies Explanations<ReferenceFindingArgs>;
