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

export const faultText = ({ message, fix }: ReturnFinding): string =>
  [sentence(message), fix === undefined ? '' : sentence(upperFirst(fix))].filter(text => text !== '').join(' ');

const dayText = ({ day }: Moment): string => `ngày ${formatDate(day)}`;

/** What came, and how many faults it has; those for which the page has no room are on the first sheet of the workbook. */
export function openingOf(letter: ReturnLetter, shown: number): string {
  const { sender, unit, period, receivedAt, document, findings } = letter;
  const under =
    document === undefined ? 'báo cáo' : `Báo cáo số ${document.number} ngày ${formatDate(document.issued)}`;
  const rest =
    shown === findings.length
      ? ' như sau:'
      : `; dưới đây là ${formatNumber(shown)} nội dung đầu, các nội dung còn lại xem trang tính đầu tiên của tệp gửi kèm:`;
  return `${upperFirst(dayText(receivedAt))}, ${sender.name} nhận được ${under} của ${unit.name} về kết quả thực hiện Kế hoạch ${periodLabel(period)}. Qua kiểm tra, báo cáo có ${formatNumber(findings.length)} nội dung cần chỉnh sửa, bổ sung${rest}`;
}

/** What is asked for, and by when. */
export function request({ sender, unit, correctBy, route, attachment }: ReturnLetter): string {
  const file = `tệp gửi kèm (${attachment === undefined ? '' : `${attachment}; `}các ô cần sửa đã được tô màu, ghi chú)`;
  const way = route === undefined ? sender.name : routeText(route);
  return `Đề nghị ${unit.name} chỉnh sửa trực tiếp trên ${file} và gửi lại ${way} chậm nhất ngày ${formatDate(correctBy)}.`;
}

/** Being returned does not make a report late; the last paragraph stays on one page with the signature. */
export const closing = ({ receivedAt, firstReceivedAt = receivedAt }: ReturnLetter): string =>
  `Ngày nhận báo cáo lần đầu (${dayText(firstReceivedAt)}) được giữ nguyên để xác định việc chấp hành thời hạn; việc chỉnh sửa, bổ sung không làm thay đổi ngày nhận./.`;
