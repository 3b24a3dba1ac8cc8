import type { EveryCommandWords } from '../../commands/words.ts';

const json = 'in một văn bản JSON';

/** What help says of the templates of documents. */
export const templateProgram = {
  summary: 'mẫu Word, Excel của các văn bản: xem, sao ra để sửa, kiểm tra',
  examples: [
    ['plan template list', 'các loại văn bản lập từ mẫu'],
    ['plan template new report -o bao-cao-so.docx', 'sao mẫu báo cáo tổng hợp ra để sửa bằng Word'],
    ['plan template fields report', 'các trường dùng được, ý nghĩa và ví dụ'],
    ['plan template check bao-cao-so.docx', 'tìm lỗi trong mẫu đã sửa, chỉ rõ đoạn, bảng, trang'],
    ['plan report --year 2024 --template bao-cao-so.docx', 'lập báo cáo theo mẫu đã sửa'],
  ],
  arguments: {},
  options: {},
  commands: {
    list: {
      summary: 'các loại văn bản lập từ mẫu',
      examples: [
        ['plan template list', 'mã loại, tệp mẫu, tên văn bản'],
        ['plan template list --json', 'cho chương trình khác đọc'],
      ],
      arguments: {},
      options: { json },
    },
    check: {
      summary: 'kiểm tra một mẫu đã sửa, nêu mọi lỗi và chỗ của lỗi',
      examples: [
        ['plan template check bao-cao-so.docx', 'loại văn bản lấy theo dấu ghi trong tệp'],
        ['plan template check cong-van.docx --kind reminder', 'kiểm tra như mẫu công văn đôn đốc'],
      ],
      arguments: { file: 'tệp mẫu .docx hoặc .xlsx' },
      options: {
        kind: 'loại văn bản (mặc định: theo dấu ghi trong tệp, nếu không thì đoán theo các trường)',
        format: 'dạng kết quả: pretty, compact, json',
        json: 'như --format json',
      },
    },
    fields: {
      summary: 'các trường của một loại văn bản, ý nghĩa và ví dụ',
      examples: [
        ['plan template fields reminder', 'các trường của công văn đôn đốc'],
        ['plan template fields', 'các trường của mọi loại văn bản'],
      ],
      arguments: { kind: 'loại văn bản (mặc định: tất cả)' },
      options: { json },
    },
    new: {
      summary: 'sao một mẫu đi kèm ra để sửa',
      examples: [
        ['plan template new report -o bao-cao-so.docx', 'sao mẫu báo cáo tổng hợp'],
        ['plan template new reminder --force', 'ghi đè cong-van-don-doc.docx ở thư mục hiện tại'],
      ],
      arguments: { kind: 'loại văn bản' },
      options: {
        out: 'tệp để ghi (mặc định: tên của mẫu, ở thư mục hiện tại)',
        force: 'ghi đè tệp đã có',
      },
    },
  },
} satisfies EveryCommandWords['template'];
