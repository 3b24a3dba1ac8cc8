import type { RemindWords } from '../../letters/words.ts';
import { formatDate } from '../../text/vietnamese.ts';
import { status } from './status.ts';

const most = 10;
const fewOf = (names: readonly string[]): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ` và ${names.length - most} đơn vị khác` : '');

const kinds = {
  required: { before: 'Nhắc trước hạn', 'on-day': 'Nhắc vào ngày cuối', after: 'Đôn đốc vì quá hạn' },
  requested: {
    before: 'Đề nghị (trước hạn)',
    'on-day': 'Đề nghị (ngày cuối)',
    after: 'Đề nghị (chưa gửi, không tính là quá hạn)',
  },
} as const;

export const remind = {
  dryRun: 'XEM TRƯỚC, chưa ghi gì.',
  provisional: 'Danh sách tạm tính theo kế hoạch; chưa chốt cho kỳ này.',
  illustrative: 'DỮ LIỆU MINH HỌA, mỗi trang công văn đều ghi rõ.',
  asOf: (day, deadline) => `Tính đến ngày ${formatDate(day)}. ${status.rule(deadline)}`,
  inbox: files =>
    `CẢNH BÁO: trong sổ đến còn ${files} tệp chưa rõ của đơn vị nào, có thể là báo cáo của đơn vị sắp nhận công văn. Xem trước khi gửi: plan collect --inbox`,
  group: ({ class: kind, timing, units, letters }) => `${kinds[kind][timing]}: ${units} đơn vị, ${letters} công văn`,
  overdue: days => `quá hạn ${days} ngày`,
  left: days => `còn ${days} ngày`,
  lastDay: 'hôm nay là ngày cuối',
  reminded: (day, times) => `đã đôn đốc ${formatDate(day)}${times === 1 ? '' : ` (${times} lần)`}`,
  neverReminded: 'chưa đôn đốc lần nào',
  noAddress: 'CHƯA CÓ ĐỊA CHỈ',
  nobody: 'Không có đơn vị nào phải nhắc, đôn đốc.',
  leftOut: count => `Không gửi (${count} đơn vị)`,
  reason: reason => {
    switch (reason.kind) {
      case 'received':
        return 'đã nộp báo cáo';
      case 'exempt':
        return 'không phải báo cáo';
      case 'requested':
        return 'chỉ được đề nghị báo cáo; vẫn gửi: thêm --requested';
      case 'sender':
        return 'là đơn vị tổng hợp, không gửi công văn cho chính mình';
      case 'not-on-roster':
        return 'không có trong danh sách của kỳ';
      case 'extended':
        return `được gia hạn đến hết ${formatDate(reason.deadline.lastDay)}`;
      case 'reminded':
        return `đã đôn đốc ${formatDate(reason.day)}; vẫn gửi: thêm --again`;
    }
  },
  requestedToo: count =>
    `Còn ${count} đơn vị được đề nghị cũng chưa gửi báo cáo; gửi cả các đơn vị này: thêm --requested`,
  wouldWrite: (path, units) => `Sẽ ghi ${path} (gửi ${units} đơn vị)`,
  written: (path, units) => `Đã ghi ${path} (gửi ${units} đơn vị)`,
  unchanged: (path, units) => `Đã có sẵn ${path}, đúng nội dung (gửi ${units} đơn vị)`,
  registered: path => `Đã ghi sổ đôn đốc ${path}`,
  next: (period, numbered) =>
    `Tiếp theo: ${numbered ? 'trình ký' : 'trình ký, văn thư lấy số và ghi ngày'} rồi gửi. Theo dõi: plan status ${/^\d+$/.test(period) ? '--year' : '--period'} ${period}`,
  nextDryRun: 'Lập công văn và ghi sổ: chạy lại, bỏ --dry-run.',
  receivedSince: names =>
    `CẢNH BÁO: ${names.length} đơn vị được nêu chưa gửi tại thời điểm --as-of nay đã gửi báo cáo: ${fewOf(names)}. Xem lại trước khi gửi công văn; theo tình hình hiện nay thì bỏ --as-of.`,
  alarm: names =>
    `CẢNH BÁO: ${names.length} đơn vị chưa có địa chỉ nhận văn bản, công văn chưa gửi đi được: ${fewOf(names)}. Bổ sung contact trong units.yaml.`,
} satisfies RemindWords;
