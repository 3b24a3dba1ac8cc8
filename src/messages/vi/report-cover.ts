import type { CivilDate } from '../../model/civil-date.ts';
import type { Window } from '../../model/period.ts';
import type { Cover, Signatory } from '../../report/cover.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { blankDay, longDate } from './report-dates.ts';
import { capitals, citation, documentType, lowerFirst, unstopped } from './report-document.ts';
import { signerLabels } from './report-labels.ts';

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

interface Accepted {
  readonly required: number;
  readonly requested: number;
}

/** Who reports, and by whose consolidation where that is another. */
export const consolidator = ({ coordinator, signatory }: Cover): string =>
  coordinator.name === signatory.name
    ? `${signatory.name} tổng hợp, báo cáo`
    : `theo tổng hợp của ${coordinator.name}, ${signatory.name} báo cáo`;

/** The sentence that opens the sections, with what the figures cover and how many reports they come from. */
export function lead(
  cover: Cover,
  period: string,
  window: Window | undefined,
  { required, requested }: Accepted,
): string {
  const covered =
    window === undefined ? '' : `số liệu tính từ ngày ${formatDate(window.from)} đến ngày ${formatDate(window.to)}; `;
  const apart =
    requested === 0
      ? ''
      : `, gồm ${formatNumber(required)} của đơn vị phải báo cáo và ${formatNumber(requested)} của đơn vị được đề nghị báo cáo`;
  return `Trên cơ sở báo cáo của các đơn vị, ${consolidator(cover)} kết quả thực hiện Kế hoạch ${period} (${covered}tổng hợp từ ${formatNumber(required + requested)} báo cáo đã được chấp nhận${apart}) như sau:`;
}

/** A report upward asks for direction of who may give it, and only for being taken note of where it goes beyond the province. */
export function closing({ signatory, addressees }: Cover, period: string): string {
  const to = addressees.length === 0 ? '' : ` ${addressees.join(', ')}`;
  const asked = signatory.superior === undefined ? 'xem xét, tổng hợp' : 'xem xét, chỉ đạo';
  return `Trên đây là báo cáo kết quả thực hiện Kế hoạch ${period}; ${signatory.name} kính báo cáo${to} ${asked}./.`;
}

/** Those who get the report; the recipients of the plan are not those of a report on it. */
export const recipients = ({ copies }: Cover): readonly string[] => [
  '- Như trên;',
  ...copies.map(name => `- ${name.trim().replace(/[.;]+$/, '')};`),
  '- Các đơn vị báo cáo;',
  '- Lưu: VT.',
];

/** In full at the head of its own documents, on two lines as Mẫu 1.4 has it. */
export const issuingBody = (name: string): string =>
  capitals(name.replace(/^(?:UBND|Ủy ban nhân dân)\s+(?=\S)/i, 'Ủy ban nhân dân\n'));

const head = ({ name }: Signatory): readonly string[] =>
  /^(?:UBND|Ủy ban nhân dân)\s/i.test(name) ? signerLabels['ubnd-cap-huyen'] : signerLabels.khac;

/** `TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH` stands on two lines, the post of who signs below them. */
export function signerLines(signatory: Signatory): readonly string[] {
  const { kind, signer } = signatory;
  if (signer === undefined) return kind === undefined ? head(signatory) : signerLabels[kind];
  return [...(signer.authority?.split(/\s*\/\s*/) ?? []), signer.post];
}

export const rosterNote = (date: CivilDate, provisional: boolean): string =>
  provisional
    ? `Danh sách tạm tính theo Kế hoạch tại ngày ${formatDate(date)}, chưa được chốt.`
    : `Danh sách đơn vị chốt ngày ${formatDate(date)}.`;

const blank = '\u00a0'.repeat(7);

export const documentNumber = ({ signatory }: Cover): string => `Số:${blank}/BC-${signatory.symbol ?? dots}`;

/** The day is left to the clerk, unless it was given. */
const dayText = (asOf: CivilDate, date: CivilDate | undefined): string =>
  date === undefined ? blankDay(asOf) : longDate(date);

export const placeAndDate = ({ issuer }: Cover, asOf: CivilDate, date: CivilDate | undefined): string =>
  `${issuer.place}, ${dayText(asOf, date)}`;

export const attachedTo = ({ signatory }: Cover, asOf: CivilDate, date: CivilDate | undefined): string =>
  `(Kèm theo Báo cáo số${blank}/BC-${signatory.symbol ?? dots} ${dayText(asOf, date)} của ${signatory.name})`;
