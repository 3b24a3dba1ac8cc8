import type { FormStructureFindingArgs } from '../../form/findings.ts';
import { formExamples as examples } from '../examples/form.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const formExplanations = {
  'form/other-identity': because(
    examples['form/other-identity'],
    'Mỗi biểu mẫu mang thông tin ẩn về kế hoạch, kỳ và đơn vị được cấp.',
    'Điền nhầm biểu mẫu của năm trước hay của đơn vị khác thì số liệu đi vào sai chỗ mà nhìn nội dung không thấy.',
  ),
  'form/other-edition': because(
    examples['form/other-edition'],
    'Kế hoạch đã được sửa đổi sau khi biểu mẫu được lập, nên hoạt động và chỉ tiêu có thể khác.',
    'Phần đã thay đổi phải được đối chiếu trước khi tổng hợp.',
  ),
  'form/no-identity': because(
    examples['form/no-identity'],
    'Nội dung được chép sang tệp khác thì mất thông tin ẩn, phải có người xác nhận tệp là của đơn vị nào.',
    'Làm như vậy vừa chậm vừa dễ nhầm đơn vị.',
  ),
  'form/sheet-missing': because(
    examples['form/sheet-missing'],
    'Trang bị xóa khác với trang để trống: trang trống nói rằng không có gì, trang bị xóa không nói gì cả.',
    'Chương trình không tự suy ra là đơn vị không có nội dung.',
  ),
  'form/column-missing': because(
    examples['form/column-missing'],
    'Các cột được tìm theo tên đặt sẵn trong tệp, không theo vị trí, nên đổi chỗ cột thì vẫn đọc được.',
    'Cột đã xóa hoặc chép đè thì tên cũng mất, không biết nội dung nằm ở đâu.',
  ),
  'form/column-shifted': because(
    examples['form/column-shifted'],
    'Khi chèn từng ô, một cột bị đẩy xuống và nội dung của nó không còn đứng cạnh đúng dòng.',
    'Đọc tiếp thì kết quả của hoạt động này bị ghi cho hoạt động khác, nên cả trang không được đọc.',
  ),
  'form/end-missing': because(
    examples['form/end-missing'],
    'Dòng cuối bảng đánh dấu chỗ bảng kết thúc.',
    'Mất dòng này thì ghi chú bên dưới có thể bị đọc nhầm thành nội dung báo cáo.',
  ),
  'form/field-missing': because(
    examples['form/field-missing'],
    'Số, ngày văn bản, người ký và ô không phát sinh được tìm theo tên đặt sẵn trong tệp.',
    'Ô đã bị xóa thì tên cũng mất, chương trình không đoán giá trị đó nằm ở đâu.',
  ),
  'form/below-end': because(
    examples['form/below-end'],
    'Chỉ những dòng trong bảng được đọc; ghi chú và dòng cộng nằm bên dưới bảng.',
    'Nội dung ghi bên dưới sẽ bị bỏ sót nếu không báo lại cho đơn vị.',
  ),
  'form/beside-columns': because(
    examples['form/beside-columns'],
    'Cột do đơn vị thêm không có trong mẫu chung nên không tổng hợp được với các đơn vị khác.',
    'Đơn vị cần biết phần đó không đi vào báo cáo.',
  ),
  'form/row-without-key': because(
    examples['form/row-without-key'],
    'Mỗi dòng của bảng này gắn với một hoạt động hoặc chỉ tiêu của kế hoạch bằng mã ẩn.',
    'Dòng chèn thêm không có mã, không biết nội dung thuộc về đâu và không được đoán.',
  ),
  'form/unknown-key': because(
    examples['form/unknown-key'],
    'Mã ẩn của dòng không phải mã nào trong biểu mẫu của đơn vị, thường do sửa hoặc chép từ tệp khác.',
    'Nội dung của dòng vì thế không biết thuộc về đâu.',
  ),
  'form/sorted-apart': because(
    examples['form/sorted-apart'],
    'Sắp xếp chỉ các cột nhìn thấy thì tên hoạt động đi theo nội dung còn mã ẩn đứng yên.',
    'Khi đó tên ghi cạnh nội dung được tin hơn mã, nhưng đơn vị nên xem lại.',
  ),
  'form/rows-deleted': because(
    examples['form/rows-deleted'],
    'Hoạt động không có kết quả thì để trống dòng, không cần xóa.',
    'Dòng bị xóa được hiểu là không báo cáo; nêu ra để đơn vị biết nếu xóa nhầm.',
  ),
  'form/issued-changed': because(
    examples['form/issued-changed'],
    'Tên hoạt động, chỉ tiêu giao, số gốc do đơn vị tổng hợp điền sẵn từ kế hoạch.',
    'Sửa ở biểu mẫu không làm thay đổi kế hoạch; ý kiến về các nội dung này cần được nêu thành kiến nghị.',
  ),
  'form/hidden-rows': because(
    examples['form/hidden-rows'],
    'Dòng ẩn vẫn nằm trong tệp và vẫn được đọc.',
    'Có thể đơn vị quên nội dung đó, hoặc không định gửi.',
  ),
  'form/hidden-column': because(
    examples['form/hidden-column'],
    'Cột ẩn vẫn nằm trong tệp và vẫn được đọc.',
    'Có thể đơn vị quên nội dung đó, hoặc không định gửi.',
  ),
  'form/hidden-sheet': because(
    examples['form/hidden-sheet'],
    'Trang ẩn vẫn được gửi đi cùng tệp.',
    'Có thể trong đó có số liệu quên chưa chuyển sang biểu mẫu, hoặc tài liệu nội bộ không định gửi.',
  ),
  'form/added-sheet': because(
    examples['form/added-sheet'],
    'Chỉ các trang của biểu mẫu được đọc; trang đơn vị thêm vào được giữ cùng tệp gốc.',
    'Nêu ra để đơn vị biết số liệu ở đó không đi vào báo cáo.',
  ),
  'form/copied-sheet': because(
    examples['form/copied-sheet'],
    'Bản sao của một trang mang theo cả các tên đặt sẵn, nên có hai nơi cùng trả lời một câu hỏi.',
    'Chỉ trang gốc được đọc; nội dung chỉ có ở bản sao sẽ bị sót.',
  ),
  'form/missing-part': because(
    examples['form/missing-part'],
    'Một dòng chỉ dùng được khi đủ các ô bắt buộc, ví dụ số lượng mà thiếu đơn vị tính thì không cộng được.',
    'Chương trình không tự điền thay đơn vị.',
  ),
  'form/missing-field': because(
    examples['form/missing-field'],
    'Văn bản báo cáo được nhận biết bằng số và ngày; người ký phải có chức vụ.',
    'Thiếu một phần thì không dẫn lại được văn bản trong báo cáo tổng hợp.',
  ),
  'form/document-unnumbered': because(
    examples['form/document-unnumbered'],
    'Biểu mẫu thường được gửi trước khi văn bản có số, nên đây không phải là lỗi.',
    'Nhưng văn bản chưa có số thì chưa dẫn lại được, ngày và người ký cũng chưa được ghi nhận.',
  ),
  'form/output-without-activity': because(
    examples['form/output-without-activity'],
    'Khối lượng là kết quả của một hoạt động, nên hoạt động đó phải được báo cáo.',
    'Nếu không, khối lượng không có chỗ trong báo cáo của đơn vị.',
  ),
  'form/nothing-filled': because(
    examples['form/nothing-filled'],
    'Biểu mẫu trống có thể do gửi nhầm tệp, cũng có thể do đơn vị không có gì để báo cáo.',
    'Hai trường hợp khác nhau: không phát sinh cũng là một báo cáo, vì vậy đơn vị phải chọn x.',
  ),
} satisfies Explanations<FormStructureFindingArgs>;
