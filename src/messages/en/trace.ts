import { formatDate, formatNumber } from '../../text/english.ts';
import type { TraceWords } from '../../trace/words.ts';
import { momentOf } from '../moment.ts';
import { periodOption } from '../period-option.ts';

function moment(text: string): string {
  const { date, time } = momentOf(text);
  return time === undefined ? formatDate(date) : `${formatDate(date)} ${time}`;
}

export const trace = {
  heading: (period, asOf) => `Report of ${period}, as of ${formatDate(asOf)}`,
  formula: 'Formula',
  inputs: count => `Made from (${formatNumber(count)})`,
  leftOut: count => `Left out (${formatNumber(count)})`,
  receipt: (id, { receivedAt, document }) =>
    `Receipt ${id}: received ${moment(receivedAt)}${document === undefined ? '' : `, document ${document.number} of ${formatDate(document.issued)}`}`,
  noReceipt: 'no receipt yet',
  original: name => `Original: ${name}`,
  cell: ({ sheet, cell, value }) => `form: sheet "${sheet}", cell ${cell}${value === undefined ? '' : ` (${value})`}`,
  standard: name => `by ${name}`,
  source: text => `Source: ${text}`,
  illustrative: 'ILLUSTRATIVE DATA, not real figures.',
  several: (typed, count) => `${formatNumber(count)} figures match "${typed}"`,
  more: (count, prefix) => `And ${formatNumber(count)} more detailed figures: plan trace ${prefix}`,
  next: (id, period) => `Look at one: plan trace ${periodOption(period)} ${id}`,
} satisfies TraceWords;
