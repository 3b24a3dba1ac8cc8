import type { ActivityYears, GroupYear, OutputYears } from '../../review/activity-years.ts';
import type { OverTime } from '../../review/opinion-years.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { statusParts, upperFirst } from './report-document.ts';
import { blockLabels } from './report-labels.ts';

export const retiredLabel = 'đã thôi áp dụng';

/** One activity, year by year; years of which nothing is known are told of once, above. */
export function activityLine({ years }: ActivityYears): string {
  const told = years.filter(({ units }) => units > 0);
  if (told.length === 0) return 'Không có đơn vị nào báo cáo về hoạt động này.';
  return `${upperFirst(told.map(({ year, units, statuses }) => `năm ${year}: ${formatNumber(units)} đơn vị (${statusParts(statuses).join(', ')})`).join('; '))}.`;
}

/** A sum over years says of how many years. */
export function outputLine({ name, measure, block, years, total }: OutputYears, range: number): string {
  const each = years.map(
    ({ year, quantity, units }) => `năm ${year}: ${formatNumber(quantity)} (${formatNumber(units)} đơn vị)`,
  );
  const sum =
    years.length < 2
      ? ''
      : `; cộng ${formatNumber(years.length)}/${formatNumber(range)} năm có số liệu: ${formatNumber(total)} ${measure}`;
  return `${name} (${measure}), ${blockLabels[block]}: ${each.join('; ')}${sum}.`;
}

/** What one unit named in one year alone stands in the workbook, not on paper. */
export const otherOutputs = (count: number): string =>
  count === 0
    ? ''
    : `Ngoài ra có ${formatNumber(count)} khối lượng chỉ do một đơn vị nêu trong một năm, không liệt kê ở đây.`;

export const entriesOf = ({ statuses }: Pick<GroupYear, 'statuses'>): number =>
  statuses.done + statuses['in-progress'] + statuses['not-started'] + statuses.nil;

/** `(năm 2021, 2022)` behind what was said. */
export const saidIn = ({ years }: Pick<OverTime<object>, 'years'>): string => `(năm ${years.join(', ')})`;

export const yearHeading = (year: number): string => `Năm ${year}`;
export const fundingYearsNote =
  'Cộng các năm chỉ gồm những năm có số liệu, số năm ghi bên cạnh; năm chưa có số liệu không được tính là 0.';
export const blocksApart = 'Không cộng giữa các khối vì số của sở, ban, ngành có thể đã gồm số của địa phương.';
export const yearsSum = (years: number, of: number): string => `Cộng ${formatNumber(years)}/${formatNumber(of)} năm`;
export const allSources = 'Cộng các nguồn';

export const notWritten = 'Đơn vị tổng hợp chưa soạn nội dung này.';
export const directionsOf = (year: number): string => `Nhiệm vụ các đơn vị nêu trong báo cáo năm ${year}`;

/** In place of a year: lessons of the whole review. */
export const allLessons = 'Các năm';
