import type { CollectWords, OutcomeCounts, ShownMoment } from '../../intake/words.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';

const spoken = ({ date, time }: ShownMoment): string =>
  time === undefined ? `ngày ${formatDate(date)}` : `${time.slice(0, 5)} ngày ${formatDate(date)}`;

const files = (count: number): string => `${formatNumber(count)} tệp`;

/** Counts that are nothing are left out, but for what the officer looks for. */
function counted({ accepted, withRemarks, returned, unread, unclear, known, refused }: OutcomeCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [withRemarks, 'chấp nhận, có lưu ý'],
    [returned, 'phải trả lại'],
    [unread, 'chưa đọc được nội dung'],
    [unclear, 'chưa vào sổ được, còn phải trả lời'],
    [known, 'đã nhận từ trước'],
    [refused, 'không nhận'],
  ];
  return [
    `${formatNumber(accepted)} chấp nhận`,
    ...parts.flatMap(([count, label]) => (count === 0 ? [] : [`${formatNumber(count)} ${label}`])),
  ].join(' · ');
}

export const collect: CollectWords = {
  received: (moment, arrival) => `Đã nhận: ${spoken(moment)}${arrival === undefined ? '' : ` · sổ đến ${arrival}`}`,
  beside: names => `Kèm theo: ${names.join(', ')}`,
  outcome: {
    accepted: 'chấp nhận',
    'accepted-with-remarks': 'chấp nhận, có lưu ý',
    returned: 'phải trả lại để sửa',
    unread: 'đã nhận, chưa đọc được nội dung',
  },
  judged: (unit, period, revision) => `${unit}, kỳ ${period}${revision === 1 ? '' : `, lần gửi thứ ${revision}`}`,
  remarks: count => `${formatNumber(count)} điểm cần xem`,
  value: text => `đang ghi: ${text}`,
  atLine: (line, column) => `dòng ${line}, cột ${column}`,
  atDeadline: 'Thời điểm nhận cách hạn không quá 5 phút: xem lại căn cứ (giờ của máy chủ thư, dấu bưu điện).',
  oldNews: 'Ngày nhận trước ngày vào sổ hơn 30 ngày: xem lại ngày nhận.',
  inbox: 'Giữ trong sổ đến, chưa tính là báo cáo của đơn vị nào.',
  question: {
    whose: ({ candidates }) =>
      candidates.length === 0
        ? ['Tệp không mang mã của biểu mẫu. Đây là báo cáo của đơn vị nào?']
        : [
            'Tệp không mang mã của biểu mẫu. Có phải là báo cáo của:',
            ...candidates.map(({ unit, name, because }) => `- ${name} (${unit}), vì có chữ "${because}"`),
          ],
    'other-plan': ({ plan, expected }) => [`Tệp thuộc kế hoạch khác ("${plan}", ở đây là "${expected}").`],
    'unknown-unit': ({ unit, suggestion }) => [
      `Tệp ghi mã đơn vị "${unit}", kế hoạch không có.${suggestion === undefined ? '' : ` Có phải ý là ${suggestion}?`}`,
    ],
    'unknown-cycle': ({ cycle, known }) => [`Tệp ghi chế độ báo cáo "${cycle}"; kế hoạch chỉ có: ${known.join(', ')}.`],
    'unknown-period': ({ period, from, to }) => [
      `Tệp ghi kỳ "${period}", không phải kỳ báo cáo của kế hoạch giai đoạn ${from}-${to}.`,
    ],
    'not-on-roster': ({ name, period }) => [
      `${name} không có trong danh sách đã chốt của kỳ ${period}. Bổ sung vào danh sách trước, hoặc kiểm tra lại tệp.`,
    ],
    'report-edited': ({ path }) => [
      `Tệp ${path} đã bị sửa tay sau khi nhận, nên chưa thay bằng bản mới. Chuyển tệp ấy đi hoặc khôi phục (git restore) rồi chạy lại.`,
    ],
    'no-roster': ({ period }) => [
      `Chưa chốt danh sách đơn vị của kỳ ${period}. Chốt bằng: plan roster --year ${period.slice(0, 4)} --freeze`,
    ],
    'other-unit': ({ said, found }) => [`Lệnh ghi là của ${said}, nhưng trong tệp là ${found}. Tệp của đơn vị nào?`],
    'other-period': ({ said, found }) => [`Lệnh ghi kỳ ${said}, nhưng trong tệp là kỳ ${found}.`],
  },
  answer: (unit, period, arrival) =>
    `Nếu đúng: plan collect --inbox ${arrival} --unit ${unit} ${period.length === 4 ? `--year ${period}` : `--period ${period}`}`,
  again: arrival => `Sau đó: plan collect --inbox ${arrival}`,
  known: (moment, unit, outcome) =>
    `Đã nhận từ trước, lúc ${spoken(moment)}${unit === undefined ? '' : `, của ${unit}`}${outcome === undefined ? '' : ` (${outcome})`}; không ghi thêm.`,
  opened: count => `Đã nhận và mở: có ${files(count)} bên trong.`,
  unopened: 'Đã nhận và giữ nguyên bản, nhưng không mở được.',
  nothingInside: 'Bên trong không có tệp nào là báo cáo.',
  refused: (reason, limit) =>
    ({
      absent: 'Không nhận: không có tệp này.',
      empty: 'Không nhận: tệp rỗng (0 byte).',
      'too-large': `Không nhận: tệp lớn hơn ${formatNumber(limit / 1024 / 1024)} MB.`,
      link: 'Không nhận: đây là liên kết, không phải tệp.',
      directory: 'Không nhận: đây là thư mục.',
      other: 'Không nhận: đây không phải là tệp thường.',
    })[reason],
  inboxEmpty: 'Sổ đến không còn tệp nào chưa rõ đơn vị.',
  inboxHeading: count => `Trong sổ đến còn ${files(count)} chưa vào sổ nhận:`,
  totals: counts => `Đã xử lý ${files(counts.files)}: ${counted(counts)}`,
  next: {
    returned: (period, units) =>
      `Trả lại để sửa: plan return --year ${period.slice(0, 4)} ${units.map(unit => `--unit ${unit}`).join(' ')}`,
    acknowledge: (period, unit) => `Giấy xác nhận cho đơn vị: plan receipt ${unit} --year ${period.slice(0, 4)}`,
    inbox: 'Xem lại những tệp chưa rõ: plan collect --inbox',
  },
  notJudged: count =>
    `Đã nhận an toàn ${files(count)} nhưng chưa kiểm tra, vì lý do nêu dưới đây. Chạy tiếp: plan collect --inbox`,
  clockWentBack:
    'Cảnh báo: trong sổ đã có bản ghi lập sau giờ hiện nay của máy này, có thể đồng hồ bị vặn lùi. Thứ tự nhận vẫn được giữ; hãy chỉnh đồng hồ rồi chạy plan verify để xem các bản ghi cần đối chiếu.',
};
