import { narrativeExamples as examples } from '../examples/narrative.ts';
import { because } from '../explain.ts';
import type { NarrativeFindingArgs } from '../groups.ts';
import type { Explanations } from '../wording.ts';

export const narrativeExplanations = {
  'narrative/file-name': because(
    examples['narrative/file-name'],
    'Lời văn của báo cáo tổng hợp được tìm theo tên tệp, là kỳ báo cáo.',
    'Tên sai thì báo cáo in ra thiếu toàn bộ phần đánh giá, phương hướng do đơn vị tổng hợp đã viết.',
  ),
  'narrative/unknown-section': because(
    examples['narrative/unknown-section'],
    'Mỗi tệp .md trong thư mục lời văn của một kỳ là một phần của báo cáo, nhận ra theo tên tệp.',
    'Tên khác thì phần ấy không được in, mà người viết không biết.',
  ),
  'narrative/given-twice': because(
    examples['narrative/given-twice'],
    'Mỗi phần của báo cáo có một nơi viết: trong tệp YAML, hoặc trong một tệp Markdown.',
    'Viết ở cả hai nơi thì không rõ nơi nào được in.',
  ),
  'narrative/markdown': because(
    examples['narrative/markdown'],
    'Lời văn được in thành đoạn văn của văn bản hành chính, theo kiểu chữ của mẫu.',
    'Đề mục, bảng, hình thuộc về mẫu báo cáo; viết trong lời văn thì dấu của chúng sẽ bị in ra như chữ.',
  ),
  'narrative/broken-field': because(
    examples['narrative/broken-field'],
    'Chỗ {{mã}} được thay bằng số liệu khi lập báo cáo.',
    'Thiếu dấu đóng thì cả mã bị in ra như chữ.',
  ),
  'narrative/unknown-figure': because(
    examples['narrative/unknown-figure'],
    'Chỗ {{mã}} lấy đúng số mà báo cáo in ở chỗ khác, nên không bao giờ cũ.',
    'Mã sai một chữ thì không có số nào để in; lệnh plan trace liệt kê các mã. Trong lời văn sơ kết, tổng kết, năm đứng trước mã: {{2024.documents.count}}.',
  ),
  'narrative/no-figure': because(
    examples['narrative/no-figure'],
    'Số chưa có thì báo cáo in là chưa có số liệu, không bao giờ in số 0.',
    'Câu văn viết cho lúc có số liệu thường phải viết lại khi chưa có.',
  ),
  'narrative/figure-disagrees': because(
    examples['narrative/figure-disagrees'],
    'Báo cáo của đơn vị nộp muộn làm số liệu thay đổi, còn số gõ trong lời văn thì đứng yên.',
    'Hai con số khác nhau trong cùng một báo cáo làm người đọc không biết tin số nào.',
  ),
} satisfies Explanations<NarrativeFindingArgs>;
