import { registerExamples as examples } from '../examples/register.ts';
import { because } from '../explain.ts';
import type { RegisterFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const registerExplanations = {
  'register/not-regular': because(
    examples['register/not-regular'],
    'Sổ nhận báo cáo chỉ gồm thư mục và tệp thường; chương trình không bao giờ tạo liên kết trong đó.',
    'Một liên kết có thể dẫn ra ngoài kế hoạch, nơi nội dung bị thay mà sổ không hay biết.',
  ),
  'register/unreadable': because(
    examples['register/unreadable'],
    'Bản ghi của sổ do chương trình ghi và luôn đọc được.',
    'Không đọc được nghĩa là tệp bị hỏng hoặc bị sửa bằng tay.',
  ),
  'register/record-name': because(
    examples['register/record-name'],
    'Tên bản ghi gồm ngày nhận và mã băm của chính nội dung, nên sửa một chữ là thấy ngay.',
    'Bản ghi quyết định đơn vị đúng hạn hay trễ hạn; bị sửa sau khi ghi thì không còn giá trị chứng minh.',
  ),
  'register/folder': because(
    examples['register/folder'],
    'Sổ đến xếp theo năm nhận, phiếu nhận xếp theo kỳ và đơn vị.',
    'Tệp nằm nhầm chỗ là đã bị chuyển đi sau khi ghi, và người tìm theo thư mục sẽ không thấy.',
  ),
  'register/recorded-first': because(
    examples['register/recorded-first'],
    'Không thể ghi sổ trước khi tệp đến; chỉ cho phép lệch 5 phút vì đồng hồ các máy không giống nhau.',
    'Lệch nhiều hơn là đồng hồ máy sai hoặc giờ nhận ghi sai.',
  ),
  'register/unknown-parent': because(
    examples['register/unknown-parent'],
    'Mỗi bản ghi nêu tên những bản ghi mới nhất mà nó thấy khi được lập, nên các bản ghi nối thành chuỗi.',
    'Thiếu một mắt xích là có bản ghi đã bị xóa, bị sửa tên, hoặc chưa được lấy về từ máy khác.',
  ),
  'register/circle': because(
    examples['register/circle'],
    'Bản ghi chỉ nêu tên bản ghi có trước nó, và tên chứa mã băm, nên không thể thành vòng.',
    'Thấy vòng nghĩa là có tên hoặc nội dung đã bị sửa bằng tay.',
  ),
  'register/clock-back': because(
    examples['register/clock-back'],
    'Theo chuỗi bản ghi, giờ ghi chỉ có thể tăng; chỉ cho phép lệch 5 phút giữa các máy.',
    'Giờ lùi lại thường do đồng hồ máy bị chỉnh sai, cũng có thể do ghi lùi ngày; thứ tự trước sau vẫn theo chuỗi.',
    'Đây là cảnh báo, vì bản ghi đã lập thì không sửa được.',
  ),
  'register/unknown-arrival': because(
    examples['register/unknown-arrival'],
    'Mỗi tệp đến được ghi vào sổ đến trước khi mở ra xem, rồi phiếu nhận mới dẫn về dòng đó.',
    'Không thấy dòng sổ đến thì không còn chứng cứ tệp đã đến lúc nào.',
  ),
  'register/not-in-arrival': because(
    examples['register/not-in-arrival'],
    'Phiếu nhận chỉ được xét những tệp đã đến theo dòng sổ đến mà nó dẫn.',
    'Tệp khác nghĩa là phiếu mượn ngày đến của một tệp khác.',
  ),
  'register/revision': because(
    examples['register/revision'],
    'Phiếu thay thế phải dẫn về một phiếu có thật, của cùng đơn vị và cùng kỳ.',
    'Dẫn sai thì không truy được bản nào thay bản nào.',
  ),
  'register/missing-original': because(
    examples['register/missing-original'],
    'Tệp đơn vị gửi được giữ nguyên từng byte, vì đó là chứng cứ duy nhất về điều đơn vị đã báo cáo.',
    'Mất tệp gốc thì phiếu chỉ còn chứng minh rằng đã có một tệp mang mã băm ấy.',
  ),
  'register/changed-original': because(
    examples['register/changed-original'],
    'Tệp gốc mang tên là mã băm của chính nó, nên bị sửa hay bị tráo là thấy ngay.',
    'Tệp đang nằm ở đó không phải tệp mà đơn vị đã gửi.',
  ),
  'register/original-size': because(
    examples['register/original-size'],
    'Chương trình đo tệp trước khi ghi sổ, nên kích thước và mã băm luôn đi cùng nhau.',
    'Mã băm đúng mà kích thước sai nghĩa là bản ghi không do chương trình lập.',
  ),
  'register/report-differs': because(
    examples['register/report-differs'],
    'Phiếu chấp nhận ghi mã băm của báo cáo được lập từ tệp gốc; báo cáo tổng hợp cộng số từ tệp đó.',
    'Tệp khác đi nghĩa là có người sửa báo cáo thay đơn vị sau khi đã chấp nhận.',
  ),
  'register/checkpoint-altered': because(
    examples['register/checkpoint-altered'],
    'Mốc kiểm chứng ghi tên mọi bản ghi có lúc đó và gốc tính từ các tên ấy; gốc in trên báo cáo tổng hợp.',
    'Mốc không tự khớp với mình là đã bị sửa, không còn dùng để đối chiếu được.',
  ),
  'register/checkpoint-record': because(
    examples['register/checkpoint-record'],
    'Bản ghi đã vào mốc thì không được mất, không được sửa.',
    'Nhờ mốc mà thấy được cả việc xóa hoặc viết lại bản ghi mới nhất, điều mà chuỗi bản ghi không tự cho thấy.',
  ),
  'register/checkpoint-previous': because(
    examples['register/checkpoint-previous'],
    'Mỗi mốc nêu tên mốc trước và giữ lại mọi bản ghi của mốc trước.',
    'Thiếu mốc trước, hoặc mốc sau ít bản ghi hơn, nghĩa là có mốc hay bản ghi đã bị bỏ đi.',
  ),
  'register/checkpoint-signature': because(
    examples['register/checkpoint-signature'],
    'Chữ ký cho biết mốc do người giữ khóa lập và không bị sửa từ đó.',
    'Chữ ký sai thì mốc không chứng minh được gì: ai cũng có thể đã lập lại cả sổ lẫn mốc.',
  ),
  'register/unverified-checkpoint': because(
    examples['register/unverified-checkpoint'],
    'Mốc chỉ mạnh khi kiểm được chữ ký của người giữ khóa, hoặc khi gốc đã in trên giấy có dấu.',
    'Chưa kiểm được chữ ký thì hãy đối chiếu gốc với báo cáo tổng hợp đã ký.',
  ),
  'register/inserted-later': because(
    examples['register/inserted-later'],
    'Bản ghi có từ trước mốc thì mốc phải có nó, trừ khi nó được ghi ở máy khác và gộp về sau.',
    'Tệp trong máy không tự cho biết đó là gộp muộn hay chèn lùi ngày, nên cần người đối chiếu.',
    'Lỗi còn cho đến khi người có trách nhiệm xác nhận bản ghi bằng plan checkpoint --accept, kèm lý do; từ đó là cảnh báo.',
  ),
  'register/insertion-accepted': because(
    examples['register/insertion-accepted'],
    'Bản ghi không có trong một mốc lập sau nó, nhưng một mốc sau nữa đã xác nhận kèm lý do.',
    'Điều này được nhắc mãi, để ai dùng thời điểm của bản ghi cũng biết nó dựa vào lời xác nhận.',
  ),
} satisfies Explanations<RegisterFindingArgs>;
