import type { CivilDate } from '../../model/civil-date.ts';
import { addDays } from '../../model/civil-date.ts';
import type { Deadline } from '../../model/deadline.ts';
import { type PeriodId, partOf, yearOf } from '../../model/period.ts';
import { formatDate } from '../../text/vietnamese.ts';

const romans = ['I', 'II', 'III', 'IV'] as const;

/** `năm 2024`, `6 tháng đầu năm 2024`, `quý III năm 2024`, `tháng 7 năm 2024`. */
export function periodLabel(period: PeriodId): string {
  const year = `năm ${yearOf(period)}`;
  const part = partOf(period);
  if (part === undefined) return year;
  if (part.startsWith('H')) return `6 tháng ${part === 'H1' ? 'đầu' : 'cuối'} ${year}`;
  if (part.startsWith('Q')) return `quý ${romans[Number(part.slice(1)) - 1] ?? part.slice(1)} ${year}`;
  return `tháng ${Number(part)} ${year}`;
}

/** The period after this one, as section VI names it. */
export const nextPeriodLabel = (period: PeriodId): string =>
  partOf(period) === undefined ? `năm ${yearOf(period) + 1}` : 'kỳ tiếp theo';

/** Nghị định 30/2020/NĐ-CP: a zero stands before days under 10 and before the months 1 and 2 only. */
const monthText = (month: number): string => (month < 3 ? `0${month}` : String(month));

/** `ngày 05 tháng 02 năm 2024` */
export function longDate(date: CivilDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `ngày ${String(day ?? 1).padStart(2, '0')} tháng ${monthText(month ?? 1)} năm ${year}`;
}

/** The day is left to the clerk who gives the document its number. */
export function blankDay(date: CivilDate): string {
  const [year, month] = date.split('-').map(Number);
  return `ngày\u00a0\u00a0\u00a0\u00a0\u00a0 tháng ${monthText(month ?? 1)} năm ${year}`;
}

/** `trước ngày 15/12/2024, tức là đến hết ngày 14/12/2024`: what "before" means is said once, with the rolled day where days off moved it. */
export const deadlineRule = (deadline: Deadline): string =>
  `${deadlineDate(deadline)}${deadline.document === undefined ? '' : ` (theo văn bản số ${deadline.document})`}`;

/** The same without the document that set it. */
export function deadlineDate({ rule, lastDay }: Deadline): string {
  const named = rule.kind === 'before' ? addDays(rule.date, -1) : rule.date;
  const said =
    rule.kind === 'before'
      ? `trước ngày ${formatDate(rule.date)}, tức là đến hết ngày ${formatDate(named)}`
      : `đến hết ngày ${formatDate(named)}`;
  const rolled =
    lastDay === named ? '' : `; ngày cuối trùng ngày nghỉ nên được tính đến hết ngày ${formatDate(lastDay)}`;
  return `${said}${rolled}`;
}

/** `hết ngày 14/12/2024`, for the column of a table. */
export const lastGoodDay = ({ lastDay }: Deadline): string => `hết ngày ${formatDate(lastDay)}`;
