import type { Succession } from '../../model/documents.ts';
import type { Rates } from '../../model/rates.ts';
import type { DisciplineCell, DisciplineRow, DisciplineYear } from '../../review/discipline.ts';
import type { Reorganisation } from '../../review/reorganisations.ts';
import type { Review } from '../../review/review.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import { sentence, upperFirst } from './report-document.ts';
import { stateLabels } from './report-labels.ts';
import { unitNames } from './report-opinions.ts';

/** What the appendix holds. */
export const submissionsByUnit = 'Tình hình từng đơn vị, từng năm';

const noYearData = 'Chưa có dữ liệu';
const yearNotDue = 'Chưa đến hạn báo cáo';

/** What has to be known of a year before its counts are read; nothing of one that is complete. */
export function yearNote({ due, provisional, required }: DisciplineYear): string {
  if (required === undefined) return due ? noYearData : yearNotDue;
  return [provisional ? provisionalYear : '', required.notDue === 0 ? '' : unitsNotDue(required.notDue)]
    .filter(text => text !== '')
    .join('; ');
}

/** What became of a unit, before the name of who carries on. */
const becameLabels = {
  merge: 'hợp nhất thành',
  absorb: 'sáp nhập vào',
  split: 'chia tách thành',
  rename: 'đổi tên thành',
  abolish: 'giải thể, chuyển nhiệm vụ cho',
  transfer: 'chuyển nhiệm vụ cho',
} as const satisfies Record<Succession['kind'], string>;

const shortNames = (units: readonly { readonly short: string }[]): string => units.map(({ short }) => short).join(', ');

/** One year of one unit, as a cell of the matrix. */
export function cellText(cell: DisciplineCell): string {
  switch (cell.is) {
    case 'submission':
      return cell.daysLate === undefined ? stateLabels[cell.state] : `Trễ ${formatNumber(cell.daysLate)} ngày`;
    case 'ended':
      return cell.kind === undefined || cell.successors.length === 0
        ? 'Đã kết thúc hoạt động'
        : `Đã ${becameLabels[cell.kind]} ${shortNames(cell.successors)}`;
    case 'not-founded':
      return 'Chưa thành lập';
    case 'not-on-roster':
      return 'Không có trong danh sách';
    case 'no-data':
      return noYearData;
  }
}

/** Why a year is not simply in time or late; for lists where a cell has room. */
export function cellNote(cell: DisciplineCell): string {
  switch (cell.is) {
    case 'submission':
      return cell.line.answersFor.length === 0 ? '' : `Báo cáo thay: ${cell.line.answersFor.join(', ')}`;
    case 'ended':
      return `Hoạt động đến hết ngày ${formatDate(cell.on)}`;
    case 'not-founded':
      return `Hoạt động từ ngày ${formatDate(cell.from)}`;
    default:
      return '';
  }
}

/** What a unit comes to over the years in which it was asked. */
export const rowTotal = ({ onTime, late, missing }: DisciplineRow): string =>
  `${formatNumber(onTime)} đúng hạn, ${formatNumber(late)} trễ, ${formatNumber(missing)} chưa nộp`;

export function reorganisationText({ on, kind, from, into, partly, act }: Reorganisation): string {
  const basis = act === undefined ? '' : ` (${act.number})`;
  const what = partly ? `một phần nhiệm vụ của ${unitNames(from)}` : unitNames(from);
  return sentence(`Từ ngày ${formatDate(on)}, ${what} ${becameLabels[kind]} ${unitNames(into)}${basis}`);
}

export const noReorganisations = 'Không có đơn vị báo cáo nào được sắp xếp lại trong các năm được tổng hợp.';

export const reorganisedFigures =
  'Số liệu của đơn vị trước khi sắp xếp giữ nguyên dưới tên đơn vị đó; số liệu của đơn vị kế thừa bắt đầu từ năm sắp xếp.';

export function amendmentText({ document, effective, reason, changes }: Review['amendments'][number]): string {
  const issued = document.date === undefined ? '' : ` ngày ${formatDate(document.date)}`;
  return sentence(
    `${upperFirst(document.number)}${issued}, hiệu lực từ ngày ${formatDate(effective)}, ${formatNumber(changes.length)} nội dung thay đổi: ${reason}`,
  );
}

export const noAmendments = 'Kế hoạch không được điều chỉnh trong các năm được tổng hợp.';

/** A line for each year that issued documents, one for all that name none. */
export function issuedTexts(issued: Review['issued']): readonly string[] {
  const named = issued.filter(({ documents }) => documents > 0);
  const others = issued.filter(({ documents }) => documents === 0).map(({ year }) => year);
  return [
    ...named.map(
      ({ year, documents, units }) =>
        `Năm ${year}: ${formatNumber(units)} đơn vị đã ban hành ${formatNumber(documents)} văn bản.`,
    ),
    ...(others.length === 0
      ? []
      : [`Năm ${others.join(', ')}: các báo cáo được chấp nhận không nêu văn bản ban hành trong năm.`]),
  ];
}

/** Units that are only asked, of one year. */
export const requestedInYear = (year: number, { received, onTime, late }: Rates, total: number): string =>
  received === 0
    ? `năm ${year} chưa có đơn vị nào trong ${formatNumber(total)} đơn vị`
    : `năm ${year} có ${formatNumber(received)}/${formatNumber(total)} đơn vị (${formatNumber(onTime)} đúng hạn, ${formatNumber(late)} trễ hạn)`;

export const requestedText = (years: readonly string[]): string =>
  `Các đơn vị được đề nghị báo cáo (thống kê riêng, không tính vào tỷ lệ) đã gửi báo cáo: ${years.join('; ')}.`;

/** Units of a year that may still report in time. */
const unitsNotDue = (units: number): string => `${formatNumber(units)} đơn vị chưa đến hạn`;

const provisionalYear = 'Danh sách tạm tính, chưa chốt';

export const lastYearsOnly = (years: number): string =>
  `Bảng này có ${formatNumber(years)} năm cuối; đủ các năm xem trang tính "Nộp báo cáo".`;
