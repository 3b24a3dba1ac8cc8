import { planExamples as examples } from '../examples/plan.ts';
import { because } from '../explain.ts';
import type { PlanFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const planExplanations = {
  'plan/duplicate-id': because(
    examples['plan/duplicate-id'],
    'Mỗi mã chỉ được chỉ một thứ, vì báo cáo của các đơn vị chỉ ghi mã.',
    'Hai mục cùng mã thì không biết kết quả hay số liệu gửi về thuộc mục nào, và hai việc khác nhau bị gộp làm một.',
  ),
  'plan/period': because(
    examples['plan/period'],
    'Giai đoạn của kế hoạch quyết định những năm nào có báo cáo và có chỉ tiêu.',
    'Năm đầu và năm cuối viết ngược thì không năm nào thuộc kế hoạch, mọi báo cáo đều bị coi là ngoài giai đoạn.',
  ),
  'plan/no-deadline': because(
    examples['plan/no-deadline'],
    'Không có thời hạn và kỳ số liệu thì không thể nói đơn vị nào đúng hạn, trễ hạn hay chưa nộp.',
    'Đến tháng 12, bảng theo dõi sẽ trống đúng vào lúc phải đôn đốc.',
  ),
  'plan/override-outside': because(
    examples['plan/override-outside'],
    'Thời hạn riêng chỉ có tác dụng cho một kỳ của kế hoạch; ghi nhầm năm thì kỳ cần đổi hạn vẫn theo hạn cũ.',
    'Khi đó đơn vị nộp đúng theo văn bản đôn đốc vẫn có thể bị ghi là trễ hạn.',
  ),

  'unit/lifetime': because(
    examples['unit/lifetime'],
    'Ngày bắt đầu và ngày cuối cùng cho biết đơn vị có phải báo cáo cho một kỳ hay không.',
    'Hai ngày viết ngược thì đơn vị coi như không tồn tại ngày nào và biến khỏi mọi danh sách báo cáo.',
  ),
  'unit/succession': because(
    examples['unit/succession'],
    'Khi đơn vị hợp nhất hoặc giải thể, việc kế thừa cho biết ai báo cáo thay và số liệu năm trước so với ai.',
    'Kế thừa sai ngày, sai đơn vị hoặc đi vòng thì có việc hai nơi cùng báo cáo, có việc không nơi nào báo cáo.',
    'Ngày kế thừa phải liền sau ngày hoạt động cuối cùng của đơn vị cũ và đơn vị nhận phải đang hoạt động.',
  ),
  'unit/same-name': because(
    examples['unit/same-name'],
    'Biểu mẫu Excel gửi về nhận ra đơn vị bằng tên, tên viết tắt hoặc tên gọi khác, không phân biệt chữ hoa, dấu cách, dấu gạch nối.',
    'Hai đơn vị cùng hoạt động mà trùng tên thì báo cáo của nơi này có thể bị ghi cho nơi kia.',
  ),
  'unit/same-email': because(
    examples['unit/same-email'],
    'Biểu mẫu và công văn được gửi theo contact của đơn vị.',
    'Hai đơn vị cùng hoạt động mà chung một hộp thư thì nơi này nhận biểu mẫu của nơi kia; đây là cảnh báo, vì có khi hai đơn vị dùng chung văn thư.',
  ),
  'group/circle': because(
    examples['group/circle'],
    'Nhóm có thể chứa nhóm khác, nhưng không được dẫn vòng trở lại chính nó.',
    'Nhóm đi vòng thì không liệt kê được thành viên, nên không lập được danh sách đơn vị phải báo cáo.',
  ),

  'indicator/target-outside': because(
    examples['indicator/target-outside'],
    'Mức chỉ tiêu chỉ đặt cho các năm của kế hoạch; năm nằm ngoài thường là gõ nhầm một chữ số.',
    'Khi đó năm đúng lại không có mức nào để so, và báo cáo năm không kết luận được đạt hay chưa đạt.',
  ),
  'indicator/outside-limit': because(
    examples['indicator/outside-limit'],
    'Giới hạn nói rõ chỉ tiêu có thể nhận giá trị nào: tỷ lệ phần trăm chẳng hạn nằm trong khoảng từ 0 đến 100.',
    'Số nằm ngoài giới hạn hầu như luôn là sai dấu thập phân hoặc sai đơn vị tính.',
    'Để lọt thì phần đánh giá chỉ tiêu của báo cáo trình UBND tỉnh sai theo.',
  ),
  'indicator/missing-part': because(
    examples['indicator/missing-part'],
    'Tỷ lệ của toàn tỉnh bằng tổng các tử số chia cho tổng các mẫu số, không phải trung bình các tỷ lệ.',
    'Không nêu rõ tử số, mẫu số là gì thì mỗi đơn vị hiểu một cách và số của cả tỉnh không có nghĩa.',
  ),
  'indicator/duplicate-observation': because(
    examples['indicator/duplicate-observation'],
    'Một năm có thể có nhiều lần công bố, phân biệt bằng trạng thái (ước, sơ bộ, chính thức) và ngày số liệu.',
    'Hai dòng giống nhau ở các điểm đó thì không biết lấy số nào, và hai báo cáo in cách nhau có thể ra hai số.',
  ),

  'amendment/edition': because(
    examples['amendment/edition'],
    'Các lần điều chỉnh được đánh số liên tục để biết kế hoạch ở một ngày bất kỳ gồm những nội dung nào.',
    'Số nhảy cóc nghĩa là còn thiếu một quyết định; số trùng thì không biết quyết định nào có trước.',
    'Báo cáo năm khi đó có thể tính theo nội dung không còn hiệu lực.',
  ),
  'amendment/change': because(
    examples['amendment/change'],
    'Mỗi mục điều chỉnh phải nêu đủ: phần nào, trường nào và nội dung mới là gì; riêng mã thì không được đổi.',
    'Mục nêu thiếu thì không thực hiện được, quyết định đã ban hành mà báo cáo vẫn theo nội dung cũ.',
  ),
  'amendment/file-name': because(
    examples['amendment/file-name'],
    'Tên tệp mở đầu bằng số của lần điều chỉnh, đủ ba chữ số, để nhìn vào thư mục là thấy đúng thứ tự và thấy ngay chỗ thiếu.',
    'Tên không khớp với số ghi bên trong thì người tra cứu dễ lấy nhầm quyết định.',
  ),
} satisfies Explanations<PlanFindingArgs>;
