import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** What help says of the commands that send forms out, take them in and send them back. */
export const roundCommands = {
  form: {
    summary: 'lập biểu mẫu báo cáo riêng cho từng đơn vị, điền sẵn những gì đã biết',
    examples: [
      ['plan form --year 2024 --all --out bieu-mau', 'mỗi đơn vị một tệp Excel trong thư mục bieu-mau'],
      ['plan form --year 2024 --all --zip', 'một tệp .zip gồm mọi biểu mẫu và danh sách để trộn thư'],
      ['plan form --year 2024 --unit so-y-te "Sở Tài chính"', 'chỉ hai đơn vị, theo mã hoặc theo tên'],
      ['plan form --year 2024 --unit so-y-te --format yaml', 'biểu mẫu dạng YAML'],
    ],
    arguments: {},
    options: {
      ...periodOptions,
      unit: 'các đơn vị này, theo mã hoặc tên',
      all: 'mọi đơn vị trong danh sách phải báo cáo và được đề nghị báo cáo, trừ đơn vị được miễn',
      format: 'dạng biểu mẫu: xlsx hoặc yaml (mặc định: xlsx)',
      out: 'thư mục để ghi (mặc định: thư mục hiện tại)',
      zip: 'gói mọi biểu mẫu vào một tệp .zip, kèm danh sách gửi (đơn vị, email, địa chỉ, tệp)',
      dryRun: 'chỉ nói sẽ ghi những tệp nào, không ghi',
    },
  },
  collect: {
    summary: 'nhận báo cáo của các đơn vị: ghi sổ đến, giữ bản gốc, kiểm tra, ghi sổ nhận',
    examples: [
      ['plan collect thu-den', 'nhận mọi tệp trong thư mục: biểu Excel, YAML, thư .eml, tệp .zip, bản ký PDF đi kèm'],
      ['plan collect bieu.xlsx --received-at 2024-12-10T09:12:00+07:00', 'ghi đúng lúc thư đến'],
      ['plan collect "BC 123.pdf" --unit so-y-te --year 2024', 'bản quét không mang mã: nói rõ của đơn vị nào'],
      ['plan collect --inbox', 'xem lại những tệp đã đến mà chưa rõ của đơn vị nào'],
    ],
    arguments: { paths: 'tệp, thư mục, .zip, .eml; cùng --inbox: phần đầu mã của dòng trong sổ đến' },
    options: {
      ...periodOptions,
      year: 'năm của báo cáo không mang mã (mặc định: năm gần nhất đã chốt danh sách)',
      unit: 'mọi tệp là của đơn vị này (mã hoặc tên)',
      receivedAt: 'thời điểm nhận, có giờ và múi giờ (mặc định: bây giờ; của thư .eml: giờ máy chủ nhận thư)',
      receivedOn: 'ngày nhận, khi không biết giờ',
      channel:
        'cách gửi: direct (trực tiếp), email (thư điện tử), document-system (phần mềm văn bản), post (bưu chính), paper (bản giấy); mặc định: direct, của thư .eml: email',
      document: 'số, ký hiệu văn bản của đơn vị, ví dụ 123/BC-SYT',
      documentDate: 'ngày ban hành văn bản ấy',
      documentSent: 'ngày gửi văn bản ấy',
      evidence: 'căn cứ về thời điểm nhận, ví dụ "Số đến 6201"',
      by: 'người ghi sổ (mặc định: PLAN_USER, rồi tên người dùng máy)',
      inbox: 'xét lại các tệp đã giữ trong sổ đến',
      json: 'in một văn bản JSON',
    },
  },
  return: {
    summary: 'trả lại báo cáo còn lỗi: tệp của đơn vị đã đánh dấu ô sai, kèm công văn đề nghị sửa',
    examples: [
      ['plan return --year 2024 --unit tam-ky', 'ghi tra-lai-2024-tam-ky.xlsx và tra-lai-2024-tam-ky.docx'],
      ['plan return --year 2024 --unit tam-ky --correct-by 2024-12-20', 'đề nghị gửi lại chậm nhất ngày 20/12/2024'],
    ],
    arguments: {},
    options: {
      ...periodOptions,
      unit: 'đơn vị (mã hoặc tên); dùng được nhiều lần',
      correctBy: 'ngày cuối để gửi lại (mặc định: sau 5 ngày làm việc)',
      number: 'số của công văn (mặc định: để trống cho văn thư ghi)',
      date: 'ngày của công văn (mặc định: để trống)',
      out: 'thư mục để ghi (mặc định: thư mục hiện tại)',
      template: 'tệp mẫu riêng của cơ quan (mặc định: mẫu đi kèm)',
    },
  },
} satisfies Pick<EveryCommandWords, 'form' | 'collect' | 'return'>;
