import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

const document = {
  document: 'số, ký hiệu của văn bản cho phép; bắt buộc',
  documentDate: 'ngày của văn bản, ví dụ 2024-12-02',
  documentIssuer: 'cơ quan ban hành văn bản',
  documentTitle: 'trích yếu văn bản',
};
const units = { units: 'mã hoặc tên đơn vị có trong danh sách' };
const due = {
  before: 'nộp trước ngày này, không kể chính ngày đó',
  by: 'nộp chậm nhất ngày này, kể cả ngày đó',
};

export const rosterProgram = {
  summary: 'đơn vị nào phải báo cáo; chốt danh sách, gia hạn, miễn',
  examples: [
    ['plan roster --year 2025', 'danh sách theo kế hoạch và thay đổi so với năm trước'],
    ['plan roster --year 2025 --date 2025-06-15', 'theo các đơn vị hoạt động vào một ngày'],
    ['plan roster --year 2025 --date 2025-06-15 --freeze', 'chốt vào rosters/2025.yaml'],
    ['plan roster --year 2025 --freeze --illustrative', 'chốt để diễn tập: mọi trang lập ra đều ghi DỮ LIỆU MINH HỌA'],
    ['plan roster extend so-y-te -y 2025 --by 2025-12-20 --document 12/UBND', 'gia hạn theo văn bản'],
  ],
  arguments: {},
  options: {
    ...periodOptions,
    date: 'ngày xác định đơn vị nào còn hoạt động (mặc định: hôm nay, nhưng không trước đầu kỳ và không sau hạn nộp)',
    freeze: 'chốt danh sách, chỉ khi chưa có; danh sách đã chốt không bị ghi đè',
    refreeze: 'chốt lại danh sách đã chốt; giữ miễn, gia hạn; cần --reason',
    reason: 'lý do chốt lại, ghi vào danh sách',
    illustrative: 'cùng --freeze: danh sách minh họa, để diễn tập; biểu mẫu, báo cáo, công văn đều ghi rõ',
    json: 'in một văn bản JSON',
  },
  commands: {
    extend: {
      summary: 'gia hạn cho một số đơn vị, theo văn bản',
      examples: [
        ['plan roster extend so-y-te hoi-an -y 2024 --by 2024-12-20 --document 12/UBND', 'đến hết ngày 20/12/2024'],
        ['plan roster extend so-y-te -y 2024 --before 2024-12-20 --document 12/UBND', 'trước ngày 20/12/2024'],
      ],
      arguments: units,
      options: { ...periodOptions, ...document, ...due },
    },
    exempt: {
      summary: 'miễn báo cáo cho một số đơn vị, theo văn bản',
      examples: [
        [
          'plan roster exempt so-y-te -y 2024 --reason "Mới lập" --document 15/UBND',
          'đơn vị vẫn ở trong danh sách, không phải báo cáo',
        ],
        ['plan roster restore so-y-te -y 2024 --document 18/UBND', 'bỏ miễn'],
      ],
      arguments: units,
      options: { ...periodOptions, ...document, reason: 'lý do, đúng như văn bản ghi; bắt buộc' },
    },
    date: {
      summary: 'hạn nộp khác của riêng kỳ này cho mọi đơn vị, theo văn bản',
      examples: [
        ['plan roster date -y 2024 --before 2024-12-10 --document 45/UBND', 'trước ngày 10/12/2024'],
        ['plan roster date -y 2024 --by 2024-12-20 --document 46/UBND', 'chậm nhất ngày 20/12/2024'],
      ],
      arguments: {},
      options: { ...periodOptions, ...document, ...due },
    },
    restore: {
      summary: 'bỏ miễn, bỏ gia hạn, theo văn bản',
      examples: [
        ['plan roster restore so-y-te -y 2024 --document 18/UBND', 'đơn vị lại phải báo cáo theo hạn chung'],
        ['plan roster --year 2024', 'xem lại danh sách'],
      ],
      arguments: units,
      options: { ...periodOptions, ...document, reason: 'lý do, ghi vào danh sách' },
    },
  },
} satisfies EveryCommandWords['roster'];
