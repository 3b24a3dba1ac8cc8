import type { TemplateFindingArgs } from '../../templates/findings.ts';
import { templateExamples as examples } from '../examples/template.ts';
import { because } from '../explain.ts';
import type { Explanations } from '../wording.ts';

export const templateExplanations = {
  'template/unknown-field': because(
    examples['template/unknown-field'],
    'Chỉ những trường của loại văn bản mới có số liệu để điền.',
    'Trường viết sai tên mà cứ in ra thì văn bản ký sẽ có chỗ trống hoặc dấu ngoặc.',
  ),
  'template/misused-field': because(
    examples['template/misused-field'],
    'Danh sách và điều kiện bao một phần của mẫu, còn chữ, số và ngày được in ngay tại chỗ.',
    'Dùng lẫn thì không biết phải in gì.',
  ),
  'template/unclosed-field': because(
    examples['template/unclosed-field'],
    'Tên trường phải nằm gọn giữa {{ và }} trong cùng một đoạn.',
    'Thiếu dấu đóng thì chữ phía sau bị coi là tên trường.',
  ),
  'template/unopened-field': because(
    examples['template/unopened-field'],
    'Tên trường phải nằm gọn giữa {{ và }} trong cùng một đoạn.',
    'Thiếu dấu mở thì tên trường bị in ra như chữ thường.',
  ),
  'template/unclosed-section': because(
    examples['template/unclosed-section'],
    'Phần lặp hoặc có điều kiện bắt đầu bằng {{#tên}} và kết thúc bằng {{/tên}}.',
    'Không có dấu kết thúc thì không biết lặp đến đâu.',
  ),
  'template/unopened-section': because(
    examples['template/unopened-section'],
    'Dấu {{/tên}} kết thúc phần đã mở bằng {{#tên}}.',
    'Khi xóa một phần của mẫu thường sót lại dấu kết thúc.',
  ),
  'template/crossed-section': because(
    examples['template/crossed-section'],
    'Phần mở sau phải đóng trước, như dấu ngoặc.',
    'Hai phần chồng chéo nhau thì không có thứ tự để điền.',
  ),
  'template/raw-field': because(
    examples['template/raw-field'],
    'Dấu @ đưa nguyên mã vào văn bản, mà nội dung do đơn vị gửi đến.',
    'Chương trình chỉ in nội dung đó như chữ.',
  ),
  'template/misplaced-picture': because(
    examples['template/misplaced-picture'],
    'Hình thay cho cả đoạn, giữ căn lề và kiểu đoạn của mẫu.',
    'Có chữ bên cạnh thì chữ đó sẽ mất; đầu trang, chân trang và chú thích không đặt hình được.',
  ),
  'template/odd-braces': because(
    examples['template/odd-braces'],
    'Trường viết giữa hai dấu ngoặc nhọn thường ở mỗi bên.',
    'Một dấu ngoặc, hoặc dấu ngoặc toàn khổ mà bộ gõ sinh ra, được in nguyên như chữ.',
  ),
  'template/two-lists': because(
    examples['template/two-lists'],
    'Một hàng của trang tính được lặp lại cho từng mục của một danh sách.',
    'Hai danh sách dài ngắn khác nhau không thể lặp chung một hàng.',
  ),
  'template/no-banner': because(
    examples['template/no-banner'],
    'Bản nháp và dữ liệu minh họa phải được ghi rõ trên mọi trang in.',
    'Một trang rời không có dòng đó sẽ bị tưởng là số liệu thật.',
  ),
  'template/unfillable': because(
    examples['template/unfillable'],
    'Mẫu được mở thử như khi lập văn bản.',
    'Lỗi này chỉ lộ ra khi điền, thường do dấu mở và dấu đóng nằm ở hai chỗ khác cấp của bảng.',
  ),
  'template/split-field': because(
    examples['template/split-field'],
    'Giữa hai dấu ngoặc chỉ được có tên trường.',
    'Dấu tab, dấu xuống dòng hay trường của Word ở giữa sẽ bị đẩy ra phía sau nội dung.',
  ),
  'template/mixed-look': because(
    examples['template/mixed-look'],
    'Nội dung được in bằng kiểu chữ ở chỗ trường bắt đầu.',
    'Kiểu chữ khác ở giữa tên trường sẽ mất mà không ai thấy trước.',
  ),
  'template/unused-fields': because(
    examples['template/unused-fields'],
    'Bỏ một cột hay một mục là quyền của người soạn mẫu.',
    'Chương trình liệt kê những trường không dùng để biết có bỏ sót ngoài ý muốn hay không.',
  ),
} satisfies Explanations<TemplateFindingArgs>;
