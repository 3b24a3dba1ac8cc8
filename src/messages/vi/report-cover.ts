import type { CivilDate } from '../../model/civil-date.ts';
import type { Window } from '../../model/period.ts';
import type { Cover } from '../../report/consolidate.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { blankDay } from './report-dates.ts';
import { citation, unstopped } from './report-document.ts';

/** Trích yếu: what the report is about and of which period. */
export const subject = ({ planShortTitle }: Cover, period: string): string =>
  `Kết quả ${period} thực hiện ${planShortTitle}`;

export const legalBasis = ({ legalBasis: documents }: Cover): readonly string[] =>
  documents.map((document, index) => `Căn cứ ${citation(document)}${index === documents.length - 1 ? '.' : ';'}`);

/** The sentence that opens the sections, with what the figures cover and how many reports they come from. */
export function lead(
  { coordinator, planShortTitle }: Cover,
  period: string,
  window: Window | undefined,
  accepted: number,
  requested: number,
): string {
  const covered =
    window === undefined ? '' : `số liệu tính từ ngày ${formatDate(window.from)} đến ngày ${formatDate(window.to)}; `;
  const apart =
    requested === 0
      ? ''
      : `, gồm ${formatNumber(accepted)} của đơn vị phải báo cáo và ${formatNumber(requested)} của đơn vị được đề nghị báo cáo`;
  return `Trên cơ sở báo cáo của các đơn vị, ${coordinator.name} tổng hợp, báo cáo kết quả ${period} thực hiện ${planShortTitle} (${covered}tổng hợp từ ${formatNumber(accepted + requested)} báo cáo đã được chấp nhận${apart}) như sau:`;
}

export function closing({ coordinator, planShortTitle, addressees }: Cover, period: string): string {
  const to = addressees.length === 0 ? '' : ` ${addressees.join(', ')}`;
  return `Trên đây là báo cáo kết quả ${period} thực hiện ${planShortTitle}; ${coordinator.name} kính báo cáo${to} xem xét, chỉ đạo./.`;
}

const archive = /^lưu\b/i;

/** The plan's own list, headed by the addressees; the archive line is the coordinator's, not the plan's. */
export const recipients = ({ recipients: listed, addressees }: Cover): readonly string[] => [
  ...(addressees.length === 0 ? [] : ['- Như trên;']),
  ...listed.filter(recipient => !archive.test(recipient.trim())).map(recipient => `- ${unstopped(recipient)};`),
  '- Lưu: VT.',
];

export const rosterNote = (date: CivilDate, provisional: boolean): string =>
  provisional
    ? `Danh sách tạm tính theo Kế hoạch tại ngày ${formatDate(date)}, chưa được chốt.`
    : `Danh sách đơn vị chốt ngày ${formatDate(date)}.`;

const blank = '\u00a0'.repeat(7);

export const documentNumber = ({ coordinator }: Cover): string => `Số:${blank}/BC-${coordinator.symbol ?? ''}`;

export const placeAndDate = ({ issuer }: Cover, date: CivilDate): string => `${issuer.place}, ${blankDay(date)}`;

export const attachedTo = ({ coordinator }: Cover, date: CivilDate): string =>
  `(Kèm theo Báo cáo số${blank}/BC-${coordinator.symbol ?? ''} ${blankDay(date)} của ${coordinator.name})`;
