import type { CollectWords, OutcomeCounts, ShownMoment } from '../../intake/words.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { periodOption, unitOptions } from '../period-option.ts';
import { collectQuestions } from './collect-questions.ts';

const spoken = ({ date, time }: ShownMoment): string =>
  time === undefined ? `ngày ${formatDate(date)}` : `${time.slice(0, 5)} ngày ${formatDate(date)}`;

const files = (count: number): string => `${formatNumber(count)} tệp`;

/** Counts that are nothing are left out, but for what the officer looks for. */
function counted(counts: OutcomeCounts): string {
  const parts: readonly (readonly [number, string])[] = [
    [counts.withRemarks, 'chấp nhận, có lưu ý'],
    [counts.returned, 'phải trả lại'],
    [counts.unread, 'chưa đọc được nội dung'],
    [counts.unclear, 'còn phải trả lời'],
    [counts.waiting, 'chưa kiểm tra'],
    [counts.known, 'đã nhận từ trước'],
    [counts.refused, 'không nhận'],
  ];
  return [
    `${formatNumber(counts.accepted)} chấp nhận`,
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
  remarks: (errors, warnings) =>
    [
      ...(errors > 0 ? [`${formatNumber(errors)} lỗi`] : []),
      ...(warnings > 0 ? [`${formatNumber(warnings)} điểm cần xem lại`] : []),
    ].join(', '),
  moreRemarks: count => `… và ${formatNumber(count)} điểm nữa; tệp trả lại ghi đủ.`,
  value: text => `đang ghi: ${text}`,
  atLine: (line, column) => `dòng ${line}, cột ${column}`,
  report: (kind, standing) => {
    const before = standing === undefined ? '' : spoken(standing);
    switch (kind) {
      case 'first':
      case 'none':
        return undefined;
      case 'replaces':
        return `Bản này thay bản đã chấp nhận trước đó (nhận ${before}).`;
      case 'older':
        return `Báo cáo đang dùng vẫn là bản nhận ${before}, vì bản ấy đến sau bản này.`;
      case 'kept':
        return `Báo cáo đang dùng vẫn là bản đã chấp nhận (nhận ${before}).`;
    }
  },
  atDeadline: 'Thời điểm nhận cách hạn không quá 5 phút: xem lại căn cứ (giờ của máy chủ thư, dấu bưu điện).',
  oldNews: 'Ngày nhận trước ngày vào sổ hơn 30 ngày: xem lại ngày nhận.',
  clockBack: last =>
    `CẢNH BÁO: đồng hồ của máy chậm hơn bản ghi mới nhất của sổ (${spoken(last)}). Chỉnh lại đồng hồ; thứ tự trong sổ vẫn giữ đúng.`,
  inbox: 'Giữ trong sổ đến, chưa tính là báo cáo của đơn vị nào.',
  question: collectQuestions,
  answer: (arrival, unit, period) =>
    unit === undefined
      ? `Khi biết của đơn vị nào: plan collect --inbox ${arrival} --unit ĐƠN_VỊ ${periodOption(period)}`
      : `Nếu đúng: plan collect --inbox ${arrival} --unit ${unit} ${periodOption(period)}`,
  again: arrival => `Sau đó: plan collect --inbox ${arrival}`,
  known: (moment, unit, outcome) => `Đã nhận từ trước (${spoken(moment)}), của ${unit}: ${outcome}; không ghi thêm.`,
  otherTime: 'Thời điểm nhận ghi trong lệnh này không thay thời điểm đã vào sổ.',
  undated:
    'Thư không ghi giờ máy chủ nhận, nên thời điểm nhận là lúc vào sổ; ngày gửi ghi trong thư chỉ được giữ làm căn cứ.',
  opened: count => `Đã nhận và mở: có ${files(count)} bên trong.`,
  unopened: 'Đã nhận và giữ nguyên bản, nhưng không mở được.',
  nothingInside: 'Đã nhận và giữ nguyên bản; bên trong không có tệp nào.',
  waiting: 'Đã nhận và giữ an toàn, chưa kiểm tra được lúc này.',
  refused: (reason, limit) => {
    const size = `${formatNumber(limit / 1024 / 1024)} MB`;
    return {
      absent: 'Không nhận: không có tệp này.',
      empty: 'Không nhận: tệp rỗng (0 byte).',
      'too-large': `Không nhận: tệp lớn hơn ${size}.`,
      'too-much': `Không nhận: một lần nhận quá nhiều tệp hoặc quá ${size}; nhận tệp này bằng lệnh khác.`,
      link: 'Không nhận: đây là liên kết, không phải tệp.',
      directory: 'Không nhận: đây là thư mục.',
      other: 'Không nhận: đây không phải là tệp thường.',
    }[reason];
  },
  inboxEmpty: 'Sổ đến không còn tệp nào chưa rõ đơn vị.',
  several: (unit, period, names, standing) =>
    `${unit} có ${files(names.length)} báo cáo kỳ ${period} được chấp nhận trong lần này (${names.join('; ')}). Bản được dùng: ${standing}`,
  totals: counts => `Đã xử lý ${files(counts.files)}: ${counted(counts)}`,
  next: {
    returned: (period, units) => `Trả lại để sửa: plan return ${periodOption(period)} ${unitOptions(units)}`,
    acknowledge: (period, unit) => `Giấy xác nhận cho đơn vị: plan receipt ${unit} ${periodOption(period)}`,
    inbox: 'Xem lại những tệp còn trong sổ đến: plan collect --inbox',
    status: period => `Tình hình nộp: plan status ${periodOption(period)}`,
  },
};
