import type { Route } from '../../letters/route.ts';
import type { Sender } from '../../letters/sender.ts';
import type { CivilDate } from '../../model/civil-date.ts';
import type { Plan } from '../../model/documents.ts';
import type { PeriodId } from '../../model/period.ts';
import { planCitation } from './report-cover.ts';
import { blankDay, longDate, periodLabel } from './report-dates.ts';
import { unstopped } from './report-document.ts';

const blank = '\u00a0'.repeat(7);
const dots = '……';

/** A công văn has no letters of its kind in its symbol; which unit drafted it is left to the clerk like the number. */
export const letterNumber = ({ symbol }: Sender, number: string | undefined): string =>
  number === undefined ? `Số:${blank}/${symbol ?? dots}-${dots}` : `Số: ${number}`;

export const letterPlaceAndDate = ({ place }: Sender, day: CivilDate, date: CivilDate | undefined): string =>
  `${place}, ${date === undefined ? blankDay(day) : longDate(date)}`;

export const asAbove = '- Như trên;';
export const archive = `- Lưu: VT, ${dots}.`;
export const archiveOnly = '- Lưu: VT.';

/** The years of the plan are in its full title; the line below the number is kept short. */
const withoutYears = (title: string): string => title.replace(/,?\s*giai đoạn\s+\d{4}\s*[-–]\s*\d{4}$/i, '');

/** `Đề án A, năm 2024`: what a letter is about, in the words of the plan. */
export function reportSubject({ shortTitle }: Pick<Plan, 'shortTitle'>, period: PeriodId): string {
  const title = withoutYears(shortTitle);
  const plan = /^kế hoạch\s/i.test(title) ? title : `Kế hoạch triển khai ${title}`;
  return `kết quả thực hiện ${plan}, ${periodLabel(period).replace(/ (?=\d{4}$)/, '\u00a0')}`;
}

/** The plan in full, without the full stop; what follows calls it "Kế hoạch". */
export const citedPlan = ({ title, issued, issuer }: Pick<Plan, 'title' | 'issued' | 'issuer'>): string =>
  unstopped(
    planCitation({
      planTitle: title,
      ...(issued !== undefined && { planIssued: issued }),
      issuer,
      legalBasis: [],
    }),
  );

const named = ({ name, email }: NonNullable<Route['via']>): string =>
  email === undefined ? name : `${name} (thư điện tử: ${email})`;

/** `UBND tỉnh Q qua Sở A`, `UBND tỉnh Q, đồng gửi Sở A` */
export const routeText = ({ to, via, copy }: Route): string =>
  `${to}${via === undefined ? '' : ` qua ${named(via)}`}${copy === undefined ? '' : `, đồng gửi ${named(copy)}`}`;
