import type { Document } from '../../generated/documents.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Rates } from '../../model/rates.ts';
import type { StatusCounts } from '../../report/activity-results.ts';
import { activityStatuses } from '../../report/activity-results.ts';
import type { GroupCoverage } from '../../report/task-group-results.ts';
import { formatDate, formatNumber, formatShare } from '../../text/vietnamese.ts';
import { longDate } from './report-dates.ts';
import { statusLabels } from './report-labels.ts';

export const banners = {
  illustrative: 'DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT',
  draft: 'BẢN NHÁP',
} as const;

export const noFigure = '–';

/** Letters of clauses, in the Vietnamese alphabet. */
const clauseLetters = 'abcdđeghiklmnopqrstuvxy';

export const clauseLetter = (index: number): string => clauseLetters[index] ?? String(index + 1);

/** `31/38 (81,6%)`; a dash where nothing was expected. */
export const countOf = (part: number, whole: number): string =>
  whole === 0 ? noFigure : `${formatNumber(part)}/${formatNumber(whole)} (${formatShare(part / whole)})`;

export const unitCoverage = (units: number, expected: number): string =>
  expected === 0 ? noFigure : `${formatNumber(units)}/${formatNumber(expected)} đơn vị`;

export const share = (value: number | null): string => (value === null ? noFigure : formatShare(value));

/** Without the full stop, so that more can follow. */
export const unstopped = (text: string): string => text.trim().replace(/[.;,\s]+$/, '');

/** With a full stop, unless the text ends a sentence by itself. */
export const sentence = (text: string): string => (/[.!?…:]$/.test(text.trim()) ? text.trim() : `${unstopped(text)}.`);

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

const documentTypes: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  TTr: 'Tờ trình',
  'NĐ-CP': 'Nghị định',
};

/** The type stands in the symbol; a letter (công văn) has none. */
function documentType(number: string): string {
  const symbol = number.slice(number.indexOf('/') + 1);
  const first = symbol.replace(/^\d{4}\//, '');
  return documentTypes[first] ?? documentTypes[first.split('-')[0] ?? ''] ?? 'Công văn';
}

/** A document cited in full the first time: type, number, day, issuer, subject. */
export function citation({ number, date, issuer, title }: Readonly<Document>): string {
  const type = documentType(number);
  const own = title?.toLocaleLowerCase('vi').startsWith(type.toLocaleLowerCase('vi'))
    ? title.slice(type.length).trim()
    : title;
  const parts = [
    `${type} số ${number}`,
    date === undefined ? '' : longDate(date),
    issuer === undefined ? '' : `của ${issuer}`,
    own === undefined ? '' : lowerFirst(own),
  ];
  return unstopped(parts.filter(part => part !== '').join(' '));
}

/** `80 lượt báo cáo: 45 hoàn thành, 30 đang thực hiện`; what did not occur is left out. */
export function statusCounts(counts: StatusCounts): string {
  const total = activityStatuses.reduce((sum, status) => sum + counts[status], 0);
  const parts = activityStatuses
    .filter(status => counts[status] > 0)
    .map(status => `${formatNumber(counts[status])} ${statusLabels[status]}`);
  return parts.length === 0 ? '' : `${formatNumber(total)} lượt báo cáo hoạt động (${parts.join(', ')})`;
}

/** How many of the charged units spoke of the group, and how far they are. */
export function groupCoverage({ reported, charged, requested, nil }: GroupCoverage, counts: StatusCounts): string {
  const nilPart = nil === 0 ? '' : `, trong đó ${formatNumber(nil)} đơn vị báo cáo không phát sinh`;
  const besides = requested === 0 ? '' : `; ngoài ra có ${formatNumber(requested)} đơn vị được đề nghị báo cáo`;
  const statuses = statusCounts(counts);
  return `${countOf(reported, charged)} đơn vị được giao nhiệm vụ${nilPart}${besides}${statuses === '' ? '' : `; ${statuses}`}.`;
}

export const deadlineSentence = (rule: string): string =>
  `Thời hạn gửi báo cáo: ${rule}. Báo cáo nhận được sau thời điểm này là trễ hạn.`;

/** What has come and what has not, over the required units; a rate is given only once all are due. */
export function requiredSummary(rates: Rates, accepted: number, asOf: CivilDate): string {
  const { expected, received, onTime, late, missing, notDue, exempt } = rates;
  const owed = expected + notDue;
  const came =
    notDue === 0
      ? `có ${countOf(received, owed)} đơn vị phải báo cáo đã nộp, trong đó ${countOf(onTime, owed)} đúng hạn, ${formatNumber(late)} trễ hạn`
      : `có ${formatNumber(received)}/${formatNumber(owed)} đơn vị phải báo cáo đã nộp; ${formatNumber(notDue)} đơn vị chưa đến hạn`;
  const parts = [
    `Tính đến ngày ${formatDate(asOf)}, ${came}`,
    missing === 0 ? '' : `${formatNumber(missing)} đơn vị chưa nộp (quá hạn)`,
    exempt === 0 ? '' : `${formatNumber(exempt)} đơn vị không phải báo cáo`,
  ];
  return `${parts.filter(part => part !== '').join('; ')}. Số liệu trong báo cáo này được tổng hợp từ ${formatNumber(accepted)} báo cáo đã được chấp nhận của các đơn vị trên.`;
}

export function requestedSummary({ received, onTime, late, missing, notDue }: Rates, total: number): string {
  const waiting = missing + notDue;
  const came =
    received === 0
      ? 'chưa có đơn vị nào gửi báo cáo'
      : `có ${formatNumber(received)}/${formatNumber(total)} đơn vị gửi báo cáo (${formatNumber(onTime)} đúng hạn, ${formatNumber(late)} trễ hạn)${waiting === 0 ? '' : `, ${formatNumber(waiting)} đơn vị chưa gửi`}`;
  return `Các đơn vị được đề nghị báo cáo (thống kê riêng, không tính vào tỷ lệ): ${came}.`;
}

export const documentsIssued = (documents: number, units: number): string =>
  documents === 0
    ? 'Các báo cáo được chấp nhận không nêu văn bản ban hành trong kỳ.'
    : `Trong kỳ, ${formatNumber(units)} đơn vị đã ban hành ${formatNumber(documents)} văn bản để triển khai thực hiện Kế hoạch (danh mục tại Phụ lục IV).`;
