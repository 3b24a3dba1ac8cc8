import type { TemplateKind } from '../../templates/catalogue.ts';
import { isSheetPlace, type TemplatePlace, type WordPart } from '../../templates/checking/place.ts';
import type { TemplateWords } from '../../templates/words.ts';
import { fieldMeanings, otherMeanings } from './template-fields.ts';

const parts: Readonly<Record<WordPart, string>> = {
  body: '',
  header: 'đầu trang',
  footer: 'chân trang',
  footnotes: 'chú thích',
  comments: 'nhận xét',
};

function place(where: TemplatePlace): string {
  if (isSheetPlace(where))
    return where.cell === undefined ? `trang "${where.sheet}", khi in` : `trang "${where.sheet}", ô ${where.cell}`;
  const { part, partNumber, page, table, isTextBox, paragraph, words = '' } = where;
  return [
    ...(part === 'body' ? [] : [`${parts[part]}${partNumber === undefined ? '' : ` ${partNumber}`}`]),
    ...(page === undefined ? [] : [`trang ${page}`]),
    ...(table === undefined ? [] : [`bảng ${table.number} hàng ${table.row} cột ${table.column}`]),
    ...(isTextBox === true ? ['khung chữ'] : []),
    ...(paragraph === undefined ? [] : [`đoạn ${paragraph}${words === '' ? '' : ` "${words}"`}`]),
  ].join(', ');
}

const uses: Readonly<Record<TemplateKind, string>> = {
  report: 'plan report --year NĂM --template',
  'ministry-report': 'plan report --year NĂM --kind ministry --template',
  'mid-term-review': 'plan report --kind mid-term --template',
  'final-review': 'plan report --kind final --template',
  workbook: 'plan report --year NĂM --template',
  'review-workbook': 'plan report --kind final --template',
  reminder: 'plan remind --year NĂM --template',
  return: 'plan return --year NĂM --unit ĐƠN_VỊ --template',
  acknowledgement: 'plan receipt ĐƠN_VỊ --year NĂM --template',
};

export const template = {
  titles: {
    report: 'Báo cáo tổng hợp',
    'ministry-report': 'Báo cáo tổng hợp gửi Bộ',
    'mid-term-review': 'Báo cáo sơ kết',
    'final-review': 'Báo cáo tổng kết',
    workbook: 'Bảng số liệu kèm báo cáo tổng hợp',
    'review-workbook': 'Bảng số liệu kèm báo cáo sơ kết, tổng kết',
    reminder: 'Công văn nhắc, đôn đốc báo cáo',
    return: 'Công văn trả lại báo cáo',
    acknowledgement: 'Giấy xác nhận đã nhận báo cáo',
  },
  formats: { docx: 'Word', xlsx: 'Excel' },
  kinds: {
    text: 'chữ',
    number: 'số',
    share: 'tỷ lệ',
    date: 'ngày',
    flag: 'điều kiện',
    list: 'danh sách',
    picture: 'hình',
  },
  meanings: fieldMeanings,
  otherMeanings,
  fieldsOf: (title, kind, count) => `${title} (${kind}): ${count} trường`,
  example: example => `ví dụ: ${example}`,
  inList: list => `trong ${list}:`,
  fieldsHint:
    'Chữ, số, ngày: in ngay tại chỗ. Danh sách, điều kiện: lặp hoặc chỉ in phần ở giữa; {{^tên}}…{{/tên}} in khi không có. Trong danh sách dùng được cả trường ở ngoài.',
  listHint:
    'Sửa một mẫu: plan template new LOẠI. Các trường: plan template fields LOẠI. Kiểm tra mẫu đã sửa: plan template check TỆP.',
  written: (path, title) => `Đã ghi ${path}: ${title}.`,
  next: (path, kind) =>
    `Mở bằng Word, Excel hoặc LibreOffice để sửa, giữ nguyên các trường trong {{ }}. Sửa xong: plan template check ${path}, rồi ${uses[kind]} ${path}`,
  place,
  whole: 'cả tệp',
  checked: (path, title, isGuessed) =>
    `${path}: ${title}${isGuessed ? ' (đoán theo các trường; nếu sai, thêm --kind LOẠI)' : ''}`,
  passed: warnings => (warnings === 0 ? 'Đạt: mẫu dùng được.' : `Đạt: mẫu dùng được, ${warnings} cảnh báo.`),
  failed: (errors, warnings) => `Chưa đạt: ${errors} lỗi${warnings === 0 ? '' : `, ${warnings} cảnh báo`}.`,
} satisfies TemplateWords;
