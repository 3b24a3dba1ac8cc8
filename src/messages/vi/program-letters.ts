import type { EveryCommandWords } from '../../commands/words.ts';
import { periodOptions } from './program-period.ts';

/** What help says of the commands that make letters. */
export const letterCommands = {
  remind: {
    summary: 'lập công văn nhắc, đôn đốc đơn vị chưa nộp báo cáo và ghi sổ',
    examples: [
      ['plan remind --year 2024 --dry-run', 'xem trước: gửi ai, ai đã được đôn đốc khi nào'],
      ['plan remind --year 2024', 'một công văn gửi mọi đơn vị còn thiếu: don-doc-2024-lan-1.docx'],
      ['plan remind --year 2024 --each --out cong-van', 'mỗi đơn vị một công văn, ghi vào thư mục cong-van'],
      ['plan remind --year 2024 --number 1301/SYT-VP --date 2024-12-18', 'số, ký hiệu và ngày của công văn đã có'],
    ],
    arguments: {},
    options: {
      ...periodOptions,
      asOf: 'theo tình hình tại thời điểm hoặc hết ngày này (mặc định: bây giờ)',
      each: 'mỗi đơn vị một công văn (mặc định: một công văn chung)',
      unit: 'chỉ gửi đơn vị này; viết mã hoặc tên; dùng được nhiều lần',
      requested: 'gửi cả đơn vị chỉ được đề nghị báo cáo, bằng lời đề nghị',
      number: 'số, ký hiệu của công văn (mặc định: để trống cho văn thư)',
      date: 'ngày ghi trên công văn (mặc định: để trống cho văn thư)',
      out: 'thư mục để ghi (mặc định: thư mục hiện tại)',
      template: 'tệp mẫu riêng của cơ quan (mặc định: mẫu đi kèm)',
      dryRun: 'chỉ xem trước, không ghi gì',
      again: 'gửi cả đơn vị đã được đôn đốc trong 3 ngày trước hoặc sau ngày này',
      by: 'người lập, ghi vào sổ (mặc định: đơn vị tổng hợp)',
    },
  },
  receipt: {
    summary: 'in giấy xác nhận đã nhận báo cáo của một đơn vị',
    examples: [
      ['plan receipt so-y-te --year 2024', 'in giấy xác nhận của lần nhận gần nhất'],
      ['plan receipt "Sở Y tế" --year 2024 --format docx', 'ghi thành tệp Word'],
      ['plan receipt so-y-te --year 2024 --id 2024-12-10', 'lần nhận có mã bắt đầu như vậy'],
    ],
    arguments: { unit: 'mã hoặc tên đơn vị' },
    options: {
      ...periodOptions,
      id: 'mã phiếu nhận hoặc phần đầu của mã (mặc định: phiếu gần nhất)',
      format: 'text (mặc định) hoặc docx',
      out: 'thư mục để ghi tệp Word (mặc định: thư mục hiện tại)',
      template: 'tệp mẫu riêng của cơ quan (mặc định: mẫu đi kèm)',
    },
  },
} satisfies Pick<EveryCommandWords, 'remind' | 'receipt'>;
