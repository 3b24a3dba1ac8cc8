import type { Deadline } from '../../model/deadline.ts';
import type { Rates } from '../../model/rates.ts';
import type { StatusWords } from '../../status/words.ts';
import { formatDate, formatNumber, formatShare } from '../../text/vietnamese.ts';

const of = (count: number, all: number, rate: number | null): string =>
  `${count}/${all} (${rate === null ? '–' : formatShare(rate)})`;

function totals(
  { expected, received, onTime, late, missing, notDue, exempt, completeness, onTimeRate }: Rates,
  isRequired: boolean,
): string {
  const parts = isRequired
    ? [`đã nộp ${of(received, expected, completeness)}`, `đúng hạn ${of(onTime, expected, onTimeRate)}`]
    : [`đã nộp ${received}`, `đúng hạn ${onTime}`];
  parts.push(`trễ hạn ${late}`, `chưa nộp ${missing}`);
  if (notDue > 0) parts.push(`chưa đến hạn ${notDue}`);
  if (exempt > 0) parts.push(`không phải báo cáo ${exempt}`);
  return `${isRequired ? 'Phải báo cáo' : 'Được đề nghị'}: ${parts.join(' · ')}`;
}

const named = ({ rule }: Deadline): string =>
  rule.kind === 'before' ? `trước ngày ${formatDate(rule.date)}` : `đến hết ngày ${formatDate(rule.date)}`;

export const status = {
  heading: ({ cycleTitle, period }) => `${cycleTitle}, ${/^\d{4}$/.test(period) ? `năm ${period}` : `kỳ ${period}`}`,
  named,
  rule: deadline => {
    const { rule, lastDay, document } = deadline;
    const last =
      rule.kind === 'before' || lastDay !== rule.date
        ? ` (ngày cuối được tính là đúng hạn: ${formatDate(lastDay)})`
        : '';
    return `Hạn: ${named(deadline)}${last}${document === undefined ? '' : `, theo ${document}`}`;
  },
  asOf: (date, time) => `Tính đến: ${time.slice(0, 5)} ngày ${formatDate(date)}`,
  remaining: ({ daysLeft, deadline, at }) =>
    at < deadline.instant
      ? daysLeft === 0
        ? 'hôm nay là ngày cuối'
        : `còn ${daysLeft} ngày`
      : `đã quá hạn ${-daysLeft} ngày`,
  illustrative: 'DỮ LIỆU MINH HỌA, không phải số liệu thật.',
  provisional: 'Danh sách tạm tính theo kế hoạch; chưa chốt cho kỳ này.',
  nobody:
    'Vào ngày cuối kỳ không còn đơn vị nào thuộc các nhóm phải báo cáo. Cần bổ sung đơn vị kế thừa trong units.yaml, hoặc chốt danh sách theo một ngày khác. Xem: plan roster',
  classes: {
    required: count => `PHẢI BÁO CÁO (${count} đơn vị)`,
    requested: count => `ĐƯỢC ĐỀ NGHỊ BÁO CÁO (${count} đơn vị, không tính vào tỷ lệ)`,
  },
  states: {
    missing: 'Chưa nộp (quá hạn)',
    late: 'Trễ hạn',
    'on-time': 'Đúng hạn',
    'not-due': 'Chưa đến hạn',
    exempt: 'Không phải báo cáo',
  },
  flags: {
    nil: 'không phát sinh',
    returned: 'trả lại, yêu cầu bổ sung',
    accepted: 'đã chấp nhận',
    extended: 'được gia hạn',
    corrected: 'đã bổ sung',
    'on-named-day': 'đúng ngày nêu trong hạn',
    'recorded-late': 'vào sổ sau hạn',
    illustrative: 'minh họa',
  },
  moment: ({ day, hourKnown }, time) => (hourKnown ? `${formatDate(day)} ${time.slice(0, 5)}` : formatDate(day)),
  daysLate: days => `trễ ${days} ngày`,
  extendedTo: ({ lastDay, document }) =>
    `được gia hạn đến hết ${formatDate(lastDay)}${document === undefined ? '' : ` (${document})`}`,
  reminded: (date, times) => `đã đôn đốc ${formatDate(date)}${times === 1 ? '' : ` (${times} lần)`}`,
  exemptBy: document => `được miễn theo ${document}`,
  closedSince: lastDay => `kết thúc hoạt động ngày ${formatDate(lastDay)}, không có đơn vị kế thừa`,
  answersFor: names => `báo cáo thay: ${names.join(', ')}`,
  withoutReport: activities => `chủ trì ${activities} hoạt động, nay chưa có báo cáo:`,
  unread: files => `${files.length} tệp có lỗi, không tính vào bảng này: ${files.join(', ')}. Xem: plan validate`,
  inbox: files => `Trong sổ đến còn ${formatNumber(files)} tệp chưa rõ của đơn vị nào; xem: plan collect --inbox`,
  totals,
  columns: ['ma_don_vi', 'don_vi', 'loai', 'tinh_trang', 'han', 'ngay_nhan', 'so_ngay_tre', 'ghi_chu', 'so_lan_nhan'],
} satisfies StatusWords;
