import type { ReturnFinding, ReturnLetter } from '../../letters/return-facts.ts';
import type { Moment } from '../../model/submission.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { reportSubject, routeText } from './letter-head.ts';
import { periodLabel } from './report-dates.ts';
import { sentence, upperFirst } from './report-document.ts';

export const subject = ({ plan, period }: ReturnLetter): string =>
  `V/v đề nghị chỉnh sửa, bổ sung báo cáo ${reportSubject(plan, period)}`;

/** A text of a unit on one line, cut where it is too long for a cell. */
export function cutToLine(text: string, most: number): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
}

/** Quotation marks as they are printed; in the terminal straight ones are easier to copy. */
export const printedQuotes = (text: string): string => text.replace(/"([^"]*)"/g, '“$1”');

export const faultText = ({ message, fix }: ReturnFinding): string =>
  printedQuotes(
    [sentence(message), fix === undefined ? '' : sentence(upperFirst(fix))].filter(text => text !== '').join(' '),
  );

const dayText = ({ day }: Moment): string => `ngày ${formatDate(day)}`;

/** What came, and how many faults it has; those for which the page has no room are on the first sheet of the workbook. */
export function openingOf(letter: ReturnLetter, shown: number): string {
  const { sender, unit, period, receivedAt, document, findings, attachment } = letter;
  const under =
    document === undefined ? 'báo cáo' : `Báo cáo số ${document.number} ngày ${formatDate(document.issued)}`;
  const first = `; dưới đây là ${formatNumber(shown)} nội dung đầu`;
  const others = attachment === undefined ? '' : ', các nội dung còn lại xem trang tính đầu tiên của tệp gửi kèm';
  const rest = shown === findings.length ? ' như sau:' : `${first}${others}:`;
  return `${upperFirst(dayText(receivedAt))}, ${sender.name} nhận được ${under} của ${unit.name} về kết quả thực hiện Kế hoạch ${periodLabel(period)}. Qua kiểm tra, báo cáo có ${formatNumber(findings.length)} nội dung cần chỉnh sửa, bổ sung${rest}`;
}

/** What is asked for, and by when. */
export function request({ sender, unit, correctBy, route, attachment }: ReturnLetter): string {
  const way = `gửi lại ${route === undefined ? sender.name : routeText(route)} chậm nhất ngày ${formatDate(correctBy)}.`;
  if (attachment === undefined) return `Đề nghị ${unit.name} khắc phục các nội dung nêu trên và ${way}`;
  const file = `tệp gửi kèm (${attachment}; các ô cần sửa đã được tô màu, ghi chú)`;
  return `Đề nghị ${unit.name} chỉnh sửa trực tiếp trên ${file} và ${way}`;
}

/** Being returned does not make a report late, but what nobody could read is none; the last paragraph of one page. */
export const closing = ({ receivedAt, firstReceivedAt = receivedAt, isUncounted = false }: ReturnLetter): string =>
  isUncounted
    ? 'Tệp không đọc được nên chưa được tính là báo cáo đã nộp; ngày nhận được tính từ khi nhận được báo cáo đọc được./.'
    : `Ngày nhận báo cáo lần đầu (${dayText(firstReceivedAt)}) được giữ nguyên để xác định việc chấp hành thời hạn; việc chỉnh sửa, bổ sung không làm thay đổi ngày nhận./.`;
