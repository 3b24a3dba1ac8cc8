import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { TraceWords } from '../../trace/words.ts';
import { momentOf } from '../moment.ts';
import { periodOption } from '../period-option.ts';
import { periodLabel } from './report-dates.ts';

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? `ngày ${formatDate(date)}` : `${time} ngày ${formatDate(date)}`;
}

export const trace = {
  heading: (period, asOf) => `Báo cáo ${periodLabel(period)}, tính đến ngày ${formatDate(asOf)}`,
  formula: 'Cách tính',
  inputs: count => `Lấy từ (${formatNumber(count)})`,
  leftOut: count => `Không tính (${formatNumber(count)})`,
  receipt: (id, { receivedAt, document }) =>
    `Phiếu nhận ${id}: nhận ${moment(receivedAt)}${document === undefined ? '' : `, văn bản số ${document.number} ngày ${formatDate(document.issued)}`}`,
  noReceipt: 'chưa có phiếu nhận',
  original: name => `Tệp gốc: ${name}`,
  cell: ({ sheet, cell, value }) => `biểu: trang "${sheet}", ô ${cell}${value === undefined ? '' : ` (${value})`}`,
  standard: name => `theo ${name}`,
  source: text => `Nguồn: ${text}`,
  illustrative: 'DỮ LIỆU MINH HỌA, không phải số liệu thật.',
  several: (typed, count) => `${formatNumber(count)} số khớp với "${typed}"`,
  more: (count, prefix) => `Và ${formatNumber(count)} số chi tiết khác: plan trace ${prefix}`,
  next: (id, period) => `Xem một số: plan trace ${periodOption(period)} ${id}`,
} satisfies TraceWords;
