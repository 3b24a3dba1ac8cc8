import type { Document } from '../../generated/documents.ts';
import type { StatusCounts } from '../../report/activity-results.ts';
import { activityStatuses } from '../../report/activity-results.ts';
import type { GroupCoverage, RoleNames } from '../../report/task-group-results.ts';
import { formatNumber, formatShare } from '../../text/vietnamese.ts';
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

export const share = (value: number | null): string => (value === null ? noFigure : formatShare(value));

/** Without the full stop, so that more can follow. */
export const unstopped = (text: string): string => text.trim().replace(/[.;,\s]+$/, '');

/** With a full stop, unless the text ends a sentence by itself. */
export const sentence = (text: string): string => (/[.!?…:]$/.test(text.trim()) ? text.trim() : `${unstopped(text)}.`);

/** What was done and directly behind it why no more, e.g. `Đã tập huấn. Lý do chưa hoàn thành: chờ kinh phí.` */
export function resultAndReason(result: string | undefined, reason: string | undefined, label: string): string {
  const why = reason === undefined ? '' : sentence(`${upperFirst(label)}: ${reason}`);
  return [result === undefined ? '' : sentence(result), why].filter(text => text !== '').join(' ');
}

export const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
export const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
export const capitals = (text: string): string => text.toLocaleUpperCase('vi');

/** Nghị định 30/2020/NĐ-CP, Phụ lục III, mục I, and the legal documents above them. */
const documentTypes: Readonly<Record<string, string>> = {
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  CT: 'Chỉ thị',
  QC: 'Quy chế',
  QyĐ: 'Quy định',
  TC: 'Thông cáo',
  TB: 'Thông báo',
  HD: 'Hướng dẫn',
  CTr: 'Chương trình',
  KH: 'Kế hoạch',
  PA: 'Phương án',
  ĐA: 'Đề án',
  DA: 'Dự án',
  BC: 'Báo cáo',
  BB: 'Biên bản',
  TTr: 'Tờ trình',
  HĐ: 'Hợp đồng',
  CĐ: 'Công điện',
  TT: 'Thông tư',
  'NĐ-CP': 'Nghị định',
};

/** The type stands in the symbol; a letter (công văn) has none. */
export function documentType(number: string): string {
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

/** `45 hoàn thành`, `30 đang thực hiện`; what did not occur is left out. */
export const statusParts = (counts: StatusCounts): readonly string[] =>
  activityStatuses
    .filter(status => counts[status] > 0)
    .map(status => `${formatNumber(counts[status])} ${statusLabels[status]}`);

/** `80 lượt báo cáo hoạt động (45 hoàn thành, 30 đang thực hiện)` */
export function statusCounts(counts: StatusCounts, requested: number): string {
  const total = activityStatuses.reduce((sum, status) => sum + counts[status], 0);
  const parts = statusParts(counts);
  const besides = requested === 0 ? '' : `, trong đó ${formatNumber(requested)} lượt của đơn vị được đề nghị báo cáo`;
  return parts.length === 0 ? '' : `${formatNumber(total)} lượt báo cáo hoạt động (${parts.join(', ')})${besides}`;
}

/** How many of the charged units spoke of the group, and how far they are. */
export function groupCoverage(
  { reported, charged, requested, nil }: GroupCoverage,
  counts: StatusCounts,
  requestedEntries: number,
): string {
  const nilPart = nil === 0 ? '' : `, trong đó ${formatNumber(nil)} đơn vị báo cáo không phát sinh`;
  const besides = requested === 0 ? '' : `; ngoài ra có ${formatNumber(requested)} đơn vị được đề nghị báo cáo`;
  const statuses = statusCounts(counts, requestedEntries);
  const came =
    charged === 0
      ? 'Không có đơn vị phải báo cáo nào được giao nhóm nhiệm vụ này'
      : `${countOf(reported, charged)} đơn vị phải báo cáo có báo cáo về nhóm nhiệm vụ này`;
  return `${came}${nilPart}${besides}${statuses === '' ? '' : `; ${statuses}`}.`;
}

const ownLabel = /^[-–\s]*(?:Đơn vị|Cơ quan)[^:;,]{0,30}:\s*/;

/** As issued where the plan keeps the wording; else the names, of which only the first begins like a sentence. */
export const chargedUnits = ({ text, names }: RoleNames): string =>
  text === undefined
    ? names.map((name, index) => (index > 0 && name.startsWith('Các ') ? lowerFirst(name) : name)).join('; ')
    : unstopped(text.replace(ownLabel, ''));
