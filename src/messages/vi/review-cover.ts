import type { YearRange } from '../../model/year-range.ts';
import type { Review } from '../../review/review.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { consolidator, planName } from './report-cover.ts';

const spelled = ({ from, to }: YearRange): string => (from === to ? `năm ${from}` : `từ năm ${from} đến năm ${to}`);

/** `giai đoạn 2021-2025`; years on the way are no period of their own. */
export const rangeLabel = ({ kind, range }: Pick<Review, 'kind' | 'range'>): string =>
  kind === 'final' && range.from !== range.to ? `giai đoạn ${range.from}-${range.to}` : spelled(range);

const subjectWords = { 'mid-term': 'Sơ kết', final: 'Tổng kết' } as const satisfies Record<Review['kind'], string>;

/** Trích yếu: a plan whose name ends in the very years that are reviewed does not say them twice. */
export function reviewSubject({ kind, cover, range }: Pick<Review, 'kind' | 'cover' | 'range'>): string {
  const plan = planName(cover);
  const subject = `${subjectWords[kind]} tình hình thực hiện ${plan}`;
  return plan.endsWith(`${range.from}-${range.to}`) ? subject : `${subject}, ${spelled(range)}`;
}

const listedYears = (years: readonly number[]): string => years.join(', ');

/** Of how many years there are data, and of which there are none. */
export function yearCoverage({ years }: Pick<Review, 'years'>): string {
  const known = years.filter(({ report }) => report !== undefined);
  const waiting = years.filter(({ report, due }) => report === undefined && !due).map(({ year }) => year);
  const empty = years.filter(({ report, due }) => report === undefined && due).map(({ year }) => year);
  const parts = [
    `có dữ liệu của ${formatNumber(known.length)}/${formatNumber(years.length)} năm`,
    empty.length === 0 ? '' : `chưa có dữ liệu năm ${listedYears(empty)}`,
    waiting.length === 0 ? '' : `chưa đến hạn báo cáo năm ${listedYears(waiting)}`,
  ];
  return parts.filter(part => part !== '').join('; ');
}

/** The sentence that opens the sections. */
export function reviewLead(review: Review): string {
  const { cover } = review;
  return `Trên cơ sở báo cáo hằng năm của các đơn vị, ${consolidator(cover)} kết quả thực hiện Kế hoạch ${rangeLabel(review)} (${yearCoverage(review)}) như sau:`;
}
