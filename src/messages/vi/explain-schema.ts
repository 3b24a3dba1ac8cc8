import type { SchemaFindingArgs } from '../../schema/findings.ts';
import { schemaExamples as examples } from '../examples/schema.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const schemaExplanations = {
  'schema/unknown-field': because(
    examples['schema/unknown-field'],
    'Chỉ những trường có trong mẫu mới được đọc; tên trường gõ sai thì phần đứng sau nó coi như chưa ghi.',
    'Nếu bỏ qua, đến tháng 12 báo cáo tổng hợp sẽ thiếu đúng phần đó mà không ai biết, vì mở tệp của đơn vị ra vẫn thấy có.',
  ),
  'schema/missing-field': because(
    examples['schema/missing-field'],
    'Trường bắt buộc là phần tối thiểu để biết báo cáo là của đơn vị nào, cho kỳ nào, nói về việc gì.',
    'Thiếu một trường như vậy thì không xếp được báo cáo hoặc mục đó vào đúng chỗ.',
    'Hỏi lại đơn vị ngay lúc nhận mất vài phút; hỏi lại vào ngày phải trình báo cáo tổng hợp thì thường không kịp.',
  ),
  'schema/type': because(
    examples['schema/type'],
    'Mỗi trường chỉ nhận một kiểu giá trị: chữ, số, true hoặc false, danh sách hay nhóm trường.',
    'Sai kiểu thì không đếm, không cộng, không in đúng chỗ được: chữ "không" chẳng hạn không phải là false, nên không biết đơn vị có phát sinh hay không.',
    'Mục sai kiểu bị để ngoài khi tổng hợp cho đến khi được sửa.',
  ),
  'schema/number-as-text': because(
    examples['schema/number-as-text'],
    'Số có dấu chấm hàng nghìn, dấu phẩy thập phân hoặc kèm đơn vị tính là chữ đối với máy, không cộng được.',
    'Chương trình không tự đoán, vì "1.250" có thể là một nghìn hai trăm năm mươi, cũng có thể là một phẩy hai mươi lăm.',
    'Đoán sai thì tổng kinh phí của cả tỉnh lệch một nghìn lần mà nhìn vào bảng không thấy gì lạ.',
  ),
  'schema/enum': because(
    examples['schema/enum'],
    'Trạng thái, loại, cách gửi chỉ dùng các giá trị đã định thì mới đếm được bao nhiêu việc đã hoàn thành, bao nhiêu việc đang làm.',
    'Một giá trị lạ không thuộc nhóm nào, nên mục đó rơi khỏi mọi bảng thống kê của báo cáo năm.',
  ),
  'schema/shape': because(
    examples['schema/shape'],
    'Mã, ngày và kỳ báo cáo phải viết theo một dạng duy nhất ở mọi tệp thì mới đối chiếu được với nhau.',
    'Ngày viết 05/06/2024 có người hiểu là ngày 5 tháng 6, có người hiểu là ngày 6 tháng 5.',
    'Khi phải kết luận một đơn vị nộp đúng hạn hay trễ hạn thì không được phép có hai cách hiểu.',
  ),
  'schema/range': because(
    examples['schema/range'],
    'Số nằm ngoài khoảng cho phép hầu như luôn là gõ nhầm: thừa một chữ số, thừa dấu trừ, nhầm năm.',
    'Một số như vậy lọt vào bảng tổng hợp thì làm sai cả dòng tổng, và rất khó tìm lại trong vài chục báo cáo.',
  ),
  'schema/length': because(
    examples['schema/length'],
    'Trường để trống trông như đã điền nhưng không cho biết gì; trường dài quá mức thường là dán nhầm cả một văn bản.',
    'Cả hai đều làm hỏng báo cáo tổng hợp: chỗ thì in ra khoảng trắng, chỗ thì tràn hết bảng.',
  ),
  'schema/invalid': because(
    examples['schema/invalid'],
    'Nội dung không khớp với mẫu theo một cách hiếm gặp, nên ở đây chỉ nêu được tên quy tắc của mẫu.',
    'Phần không khớp bị để ngoài khi kiểm tra tiếp và khi tổng hợp, dù các phần khác của tệp đều đúng.',
    'Đối chiếu với một tệp cùng loại đã đạt kiểm tra là cách nhanh nhất để thấy chỗ khác.',
  ),
} satisfies Explanations<SchemaFindingArgs>;
