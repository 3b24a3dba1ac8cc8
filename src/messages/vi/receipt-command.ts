import type { OfficeTime } from '../../letters/acknowledgement.ts';
import type { ReceiptCommandWords } from '../../letters/words.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { deadlineRule, periodLabel } from './report-dates.ts';
import { upperFirst } from './report-document.ts';

const time = ({ day, time: clock }: OfficeTime): string =>
  clock === undefined ? `ngày ${formatDate(day)}` : `${clock} ngày ${formatDate(day)}`;

export const receipt = {
  title: 'GIẤY XÁC NHẬN',
  subject: (unit, period) => `Đã nhận báo cáo ${periodLabel(period)} của ${unit}`,
  about: title => `Về kết quả thực hiện ${title}`,
  illustrative: 'DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT',
  labels: {
    unit: 'Đơn vị gửi',
    document: 'Văn bản gửi kèm',
    receivedAt: 'Thời điểm nhận',
    channel: 'Cách gửi',
    registerNumber: 'Sổ văn bản đến',
    evidence: 'Căn cứ',
    deadline: 'Thời hạn',
    state: 'Chấp hành thời hạn',
    outcome: 'Kết quả kiểm tra',
    receipt: 'Mã phiếu nhận',
    recordedBy: 'Người ghi nhận',
  },
  channels: {
    direct: 'Trực tiếp',
    email: 'Thư điện tử',
    'document-system': 'Hệ thống quản lý văn bản',
    post: 'Bưu điện',
    paper: 'Bản giấy',
  },
  outcomes: {
    accepted: 'Chấp nhận',
    'accepted-with-remarks': 'Chấp nhận, có lưu ý',
    returned: 'Trả lại, yêu cầu bổ sung',
    unread: 'Chưa đọc được',
  },
  evidence: {
    direct: 'Giao nhận trực tiếp',
    email: 'Thư điện tử',
    'document-number': 'Số đến',
    paper: 'Bản giấy',
  },
  time,
  document: ({ number, issued }) => `Số ${number} ngày ${formatDate(issued)}`,
  deadline: deadline => upperFirst(deadlineRule(deadline)),
  state: ({ state, first, daysLate }) => {
    const since = first === undefined ? '' : ` (tính theo lần nhận đầu tiên: ${time(first)})`;
    if (state === 'on-time') return `Đúng hạn${since}`;
    if (state === 'late') return `Trễ hạn${daysLate === undefined ? '' : ` ${formatNumber(daysLate)} ngày`}${since}`;
    return 'Chưa có bản nào được tính là đã nộp';
  },
  notAdmissible: '; bản này không được tính là đã nộp',
  recordedBy: (by, at) => `${by}, lúc ${time(at)}`,
  files: 'Tệp đã nhận, kèm mã băm SHA-256:',
  size: bytes => `${formatNumber(bytes)} byte`,
  check: 'Đơn vị đối chiếu mã băm SHA-256 của tệp đã gửi với mã trên; giống nhau là tệp nhận được nguyên vẹn.',
  written: (path, unit) => `Đã ghi ${path} (giấy xác nhận gửi ${unit})`,
} satisfies ReceiptCommandWords;
