import type { RegisterState } from '../../report/consolidation-input.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';

/** As many digits as `plan verify` prints and names of checkpoints hold. */
const printedDigits = 16;

/** What the signed paper holds against a register that is changed afterwards; empty while nothing was recorded. */
export function registerNote({ root, count, asOf: { date, time } }: RegisterState): string {
  if (count === 0) return '';
  const until = time === undefined ? `hết ngày ${formatDate(date)}` : `${time} ngày ${formatDate(date)}`;
  return `Gốc sổ nhận báo cáo: ${root.slice(0, printedDigits)} (${formatNumber(count)} bản ghi, tính đến ${until}).`;
}
