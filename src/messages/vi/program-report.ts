import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** What help says of `plan report`. */
export const reportProgram = {
  summary: 'lập báo cáo tổng hợp Word và Excel',
  examples: [
    ['plan report --year 2024', 'ghi bao-cao-2024.docx và bao-cao-2024.xlsx'],
    ['plan report --year 2024 --format xlsx --out ket-qua', 'chỉ ghi Excel, vào thư mục ket-qua'],
    ['plan report --year 2024 --kind ministry', 'báo cáo Bộ, ghi bao-cao-bo-2024.docx và .xlsx'],
    ['plan report --year 2024 --format docx,pdf', 'ghi bản Word và bản PDF của chính nó'],
    ['plan report --year 2024 --draft', 'vẫn lập khi dữ liệu còn lỗi, mỗi trang ghi BẢN NHÁP'],
    ['plan report --kind mid-term --to 2023', 'báo cáo sơ kết từ năm đầu của kế hoạch đến năm 2023'],
    ['plan report --kind final', 'báo cáo tổng kết cả giai đoạn'],
  ],
  arguments: {},
  options: {
    ...periodOptions,
    kind: 'annual: báo cáo cơ quan ban hành kế hoạch (mặc định); ministry: báo cáo Bộ, do cơ quan ban hành ký; mid-term: sơ kết; final: tổng kết',
    from: 'năm đầu (mặc định: năm đầu của kế hoạch)',
    to: 'năm cuối (mặc định: năm cuối của kế hoạch; sơ kết: năm gần nhất đã đến hạn)',
    date: 'ngày của văn bản, in ở dòng địa danh và phụ lục (mặc định: để trống cho văn thư ghi)',
    format: 'dạng tệp, cách nhau bằng dấu phẩy: docx, xlsx, html, pdf (mặc định: docx,xlsx; pdf cần LibreOffice)',
    out: 'thư mục để ghi (mặc định: thư mục hiện tại)',
    asOf: 'tính đến thời điểm hoặc hết ngày này (mặc định: bây giờ)',
    draft: 'lập cả khi dữ liệu còn lỗi, bỏ qua tệp có lỗi; mỗi trang ghi BẢN NHÁP',
    template: 'tệp mẫu riêng của cơ quan, .docx hoặc .xlsx; dùng được nhiều lần (mặc định: mẫu đi kèm)',
  },
} satisfies EveryCommandWords['report'];
