import type { ActiveContent, TagFault, TemplateErrorArgs } from '../../office/template-faults.ts';
import type { Kind } from '../../office/template-fields.ts';
import type { Wordings } from '../wording.ts';
import { listed } from './listed.ts';

const officeNames = { docx: 'Word (.docx)', xlsx: 'Excel (.xlsx)' } as const;

/** What is wrong with a tag, behind its name. */
export const tagFaults: Readonly<Record<TagFault, string>> = {
  unclosed: 'thiếu dấu đóng "}}"',
  unopened: 'thiếu dấu mở "{{"',
  'unclosed-section': 'mở mà không đóng',
  'unopened-section': 'đóng mà không mở',
  'crossed-sections': 'đóng không đúng thứ tự mở',
  raw: 'dùng dấu @, không được phép',
  place: 'đặt sai chỗ',
  'picture-alone': 'là hình, phải đứng một mình trong một đoạn',
  'picture-place': 'là hình, không đặt được ở đầu trang, chân trang hay chú thích',
  'picture-width': 'có bề rộng viết sai, phải như {{%tên 12cm}} hoặc {{%tên 120mm}}',
  syntax: 'viết sai',
};

/** How a field of each kind is written. */
export const tagUses: Readonly<Record<Kind, string>> = {
  text: 'là chữ, viết {{tên}}',
  number: 'là số, viết {{tên}}',
  share: 'là tỷ lệ, viết {{tên}}',
  date: 'là ngày, viết {{tên}}',
  flag: 'là điều kiện, viết {{#tên}}…{{/tên}}',
  list: 'là danh sách, viết {{#tên}}…{{/tên}} trong Word hoặc {{tên.trường}} trong Excel',
  picture: 'là hình, viết {{%tên}} trên một dòng riêng',
};

const named = (tag: string): string => (tag === '' ? 'một trường' : `{{${tag}}}`);

const activeContents: Readonly<Record<ActiveContent, string>> = {
  macros: 'macro',
  'external-links': 'liên kết tới sổ tính khác',
  connections: 'kết nối dữ liệu ngoài',
  'embedded-objects': 'đối tượng nhúng',
};

/** What the tool says of a template that it cannot fill. */
export const templates = {
  'template/missing': ({ path }) => ({
    message: `Không có tệp mẫu ${path}.`,
    fix: 'kiểm tra lại đường dẫn; mẫu gốc ở thư mục templates của công cụ.',
  }),
  'template/not-office': ({ expected }) => ({
    message: `Tệp mẫu không phải là tệp ${officeNames[expected]} đọc được.`,
    fix: `mở mẫu bằng Word hoặc LibreOffice rồi lưu lại thành tệp ${officeNames[expected]}, không đặt mật khẩu.`,
  }),
  'template/unknown-tags': ({ tags }) => ({
    message: `Tệp mẫu có trường không dùng được: ${listed(
      tags.map(({ tag }) => named(tag)),
      'trường',
    )}.`,
    fix: tags.every(({ suggestion }) => suggestion === undefined)
      ? 'bỏ trường đó khỏi mẫu, hoặc lấy tên trường từ mẫu gốc trong thư mục templates.'
      : listed(
          tags.flatMap(({ tag, suggestion }) =>
            suggestion === undefined ? [] : [`đổi ${named(tag)} thành {{${suggestion}}}`],
          ),
          'trường',
        ),
  }),
  'template/misused-tags': ({ tags }) => ({
    message: `Tệp mẫu dùng sai trường: ${listed(
      tags.map(({ tag, kind }) => `${named(tag)} ${tagUses[kind]}`),
      'trường',
    )}.`,
  }),
  'template/broken-tags': ({ tags }) => ({
    message: `Tệp mẫu có trường viết hỏng: ${listed(
      tags.map(({ tag, fault }) => `${named(tag)} ${tagFaults[fault]}`),
      'trường',
    )}.`,
    fix: 'sửa trong tệp mẫu; mỗi {{#tên}} phải có một {{/tên}} ở cùng đoạn, cùng hàng hoặc cùng cấp.',
  }),
  'template/active': ({ content }) => ({
    message: `Mẫu có ${content.map(kind => activeContents[kind]).join(', ')}; báo cáo gửi đi không được mang theo.`,
    fix: 'xóa các thứ đó trong Excel, lưu mẫu thành .xlsx.',
  }),
  'template/formula': ({ sheet, cell }) => ({
    message: `Ô ${cell} của trang tính "${sheet}" trong mẫu thuộc một bảng giả định (What-If Data Table), không dời được theo các hàng được thêm.`,
    fix: 'thay bằng công thức thường, hoặc {{sum danh_sách.trường}}, {{ratio danh_sách.tử danh_sách.mẫu}}, {{count danh_sách}}.',
  }),
} satisfies Wordings<TemplateErrorArgs>;
