import type { CivilDate } from '../../model/civil-date.ts';
import type { Window } from '../../model/period.ts';
import type { Cover } from '../../report/consolidate.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { blankDay, longDate } from './report-dates.ts';
import { citation, documentType, lowerFirst, unstopped } from './report-document.ts';

/** Title of a plan without the word that names its kind. */
const withoutKind = (title: string): string => title.replace(/^kế hoạch\s+/i, '');

/** The plan as subjects name it. */
export const planName = ({ planShortTitle }: Cover): string =>
  /^kế hoạch\s/i.test(planShortTitle)
    ? `Kế hoạch ${withoutKind(planShortTitle)}`
    : `Kế hoạch triển khai ${planShortTitle}`;

/** Trích yếu: what the report is about and of which period; a comma keeps the years of the plan and the period apart. */
export function subject(cover: Cover, period: string): string {
  const plan = planName(cover);
  return `Kết quả thực hiện ${plan}${/\d$/.test(plan) ? ',' : ''} ${period}`;
}

const dots = '……';

/** The plan that is reported on, with dots where its number or day is not known. */
export function planCitation({
  planIssued,
  planTitle,
  issuer,
  legalBasis: documents,
}: Pick<Cover, 'planIssued' | 'planTitle' | 'issuer' | 'legalBasis'>): string {
  const body = /^(UBND|Ủy ban nhân dân)/i.test(issuer.name) ? 'UBND' : dots;
  const number = planIssued?.number ?? `${dots}/KH-${body}`;
  const date = planIssued?.date === undefined ? `ngày ${dots} tháng ${dots} năm ${dots}` : longDate(planIssued.date);
  const type = documentType(number);
  const kind = type === 'Kế hoạch' ? '' : 'ban hành Kế hoạch ';
  return `Thực hiện ${type} số ${number} ${date} của ${issuer.name} ${kind}${lowerFirst(unstopped(withoutKind(planTitle)))} (sau đây gọi tắt là Kế hoạch)${documents.length === 0 ? '.' : ';'}`;
}

export const legalBasis = ({ legalBasis: documents }: Cover): readonly string[] =>
  documents.map((document, index) => `Căn cứ ${citation(document)}${index === documents.length - 1 ? '.' : ';'}`);

/** The sentence that opens the sections, with what the figures cover and how many reports they come from. */
export function lead(
  { coordinator }: Cover,
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
  return `Trên cơ sở báo cáo của các đơn vị, ${coordinator.name} tổng hợp, báo cáo kết quả thực hiện Kế hoạch ${period} (${covered}tổng hợp từ ${formatNumber(accepted + requested)} báo cáo đã được chấp nhận${apart}) như sau:`;
}

export function closing({ coordinator, addressees }: Cover, period: string): string {
  const to = addressees.length === 0 ? '' : ` ${addressees.join(', ')}`;
  return `Trên đây là báo cáo kết quả thực hiện Kế hoạch ${period}; ${coordinator.name} kính báo cáo${to} xem xét, chỉ đạo./.`;
}

/** Those who get the report; the recipients of the plan are not those of a report on it. */
export const recipients = ['- Như trên;', '- Các đơn vị báo cáo;', '- Lưu: VT.'];

export const rosterNote = (date: CivilDate, provisional: boolean): string =>
  provisional
    ? `Danh sách tạm tính theo Kế hoạch tại ngày ${formatDate(date)}, chưa được chốt.`
    : `Danh sách đơn vị chốt ngày ${formatDate(date)}.`;

const blank = '\u00a0'.repeat(7);

export const documentNumber = ({ coordinator }: Cover): string => `Số:${blank}/BC-${coordinator.symbol ?? ''}`;

export const placeAndDate = ({ issuer }: Cover, date: CivilDate): string => `${issuer.place}, ${blankDay(date)}`;

export const attachedTo = ({ coordinator }: Cover, date: CivilDate): string =>
  `(Kèm theo Báo cáo số${blank}/BC-${coordinator.symbol ?? ''} ${blankDay(date)} của ${coordinator.name})`;
