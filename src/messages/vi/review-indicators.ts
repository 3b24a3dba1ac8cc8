import type {
  IndicatorYears,
  OverYears,
  SeriesFall,
  SeriesPoint,
  SeriesSegment,
} from '../../review/indicator-years.ts';
import type { Incomparable, Joining, UnitSeries } from '../../review/unit-series.ts';
import { formatDate, formatNumber, formatShare } from '../../text/vietnamese.ts';
import { noFigure, unstopped, upperFirst } from './report-document.ts';
import { change, quantity } from './report-indicators.ts';
import { assessmentLabels, figureStatusLabels } from './report-labels.ts';
import { unitNames } from './report-opinions.ts';

export const noFigureYet = 'Chưa có số liệu';

const standardName = ({ standard }: Pick<SeriesSegment, 'standard'>): string =>
  standard === undefined ? 'chuẩn không được nêu' : standard.name;

/** Why the figures of two segments stand apart. */
export const breakText = (before: SeriesSegment, after: SeriesSegment): string =>
  `từ năm ${after.points[0]?.year ?? ''} theo ${standardName(after)}, trước đó theo ${standardName(before)}: không so sánh được`;

/** `27/31 đơn vị`; nothing where one unit is enough. */
export const pointCoverage = ({ units, expected, origin }: SeriesPoint): string =>
  origin === 'reports' && Math.max(expected, units.length) > 1
    ? `${formatNumber(units.length)}/${formatNumber(Math.max(expected, units.length))} đơn vị`
    : '';

export const pointSource = ({ origin, source, units }: SeriesPoint): string =>
  origin === 'published'
    ? `Đã công bố: ${unstopped(source ?? '')}`
    : `Báo cáo của ${units.length > 2 ? `${formatNumber(units.length)} đơn vị` : unitNames(units)}`;

const pointText = (point: SeriesPoint, unit: string): string => {
  const coverage = pointCoverage(point);
  return `năm ${point.year}: ${quantity(point.value, unit)} (${[figureStatusLabels[point.status], point.origin === 'published' ? 'đã công bố' : '', coverage].filter(text => text !== '').join(', ')})`;
};

/** What a segment of at least two points comes to. */
export function segmentChange({ points, change: moved, standard }: SeriesSegment, unit: string): string {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined || first === last) return '';
  if (moved === undefined) return `Không so sánh năm ${last.year} với năm ${first.year} vì số liệu chưa đủ đơn vị.`;
  const under = standard === undefined ? '' : ` (${standard.name})`;
  return `Từ năm ${first.year} đến năm ${last.year}${under}: ${change(moved, unit)}.`;
}

export function fallText({ year, previousYear, by, reason }: SeriesFall, unit: string): string {
  const why = reason === undefined ? 'chưa nêu lý do' : `lý do: ${unstopped(reason)}`;
  return `Số lũy kế năm ${year} thấp hơn năm ${previousYear} là ${quantity(by, unit)}, ${why}.`;
}

/** The figure of the whole range by the indicator's own rule. */
export function overYearsText(over: OverYears | undefined, unit: string): string {
  switch (over?.rule) {
    case undefined:
      return '';
    case 'last':
      return `Lấy theo năm ${over.year}: ${quantity(over.value, unit)}`;
    case 'max':
      return `Cao nhất là năm ${over.year}: ${quantity(over.value, unit)}`;
    case 'sum':
      return `Cộng ${formatNumber(over.years)}/${formatNumber(over.of)} năm có số liệu${over.partial === undefined ? '' : ` (${formatNumber(over.partial)} năm chưa đủ đơn vị)`}: ${quantity(over.value, unit)}`;
    case 'refused':
      return over.reason === 'standards' ? 'Không cộng vì các năm khác chuẩn' : 'Không tính chung cho nhiều năm';
  }
}

/** What a period comes to is aimed at in one year; other figures are aimed at by then. */
export function lastTarget({ targets, approximate, unit, standard, reporting }: IndicatorYears): string {
  const target = targets.at(-1);
  if (target === undefined) return '';
  const under = standard === undefined ? '' : ` (theo ${standard.name})`;
  return `Chỉ tiêu ${reporting === 'periodic' ? '' : 'đến '}năm ${target.year} là ${approximate ? 'khoảng ' : ''}${quantity(target.value, unit)}${under}.`;
}

/** The verdict on the last figure, with the year that it is of. */
export function seriesAssessment({ assessment, achievement, segments, years }: IndicatorYears): string {
  const latest = segments.at(-1)?.points.at(-1);
  if (latest === undefined)
    return years.some(({ told }) => told > 0) ? 'Không tính chung cho các đơn vị' : assessmentLabels['no-data'];
  const share =
    achievement === undefined ? '' : `, thực hiện được ${formatShare(achievement)} mức phấn đấu so với năm gốc`;
  return `${assessmentLabels[assessment]} (số liệu năm ${latest.year})${share}`;
}

/** Instead of a figure: nobody told, or several did and the indicator is not added. */
export const noPoint = ({ told }: { readonly told: number }): string =>
  told === 0 ? noFigureYet : `${formatNumber(told)} đơn vị có số liệu, không tính chung`;

const missingYears = ({ years }: IndicatorYears): string => {
  const missing = years.filter(({ point, told }) => point === undefined && told === 0).map(({ year }) => year);
  return missing.length === 0 ? '' : `; chưa có số liệu năm ${missing.join(', ')}`;
};

/** The series of one indicator in sentences, broken where it is broken. */
export function seriesText(series: IndicatorYears): string {
  const { name, unit, baseline, segments, falls, overYears, retired, years } = series;
  const points = segments.flatMap(segment => segment.points);
  const ended = retired ? ' (đã thôi áp dụng)' : '';
  if (points.length === 0 && years.some(({ told }) => told > 0))
    return `${upperFirst(name)}${ended}: chỉ tiêu không tính chung cho các đơn vị, số liệu từng đơn vị tại Phụ lục I. ${lastTarget(series)}`.trim();
  if (points.length === 0) return `${upperFirst(name)}${ended}: chưa có số liệu năm nào. ${lastTarget(series)}`.trim();
  const start = baseline === undefined ? '' : `năm gốc ${baseline.year}: ${quantity(baseline.value, unit)}; `;
  const total = overYears?.rule === 'last' ? '' : overYearsText(overYears, unit);
  const said = [
    `${upperFirst(name)}${ended}: ${start}${points.map(point => pointText(point, unit)).join('; ')}${missingYears(series)}.`,
    ...segments.slice(1).map((segment, index) => {
      const before = segments[index];
      return before === undefined ? '' : `${upperFirst(breakText(before, segment))}.`;
    }),
    ...segments.map(segment => segmentChange(segment, unit)),
    ...falls.map(fall => fallText(fall, unit)),
    total === '' ? '' : `${total}.`,
    lastTarget(series),
    `Đánh giá: ${seriesAssessment(series)}.`,
  ];
  return said.filter(text => text !== '').join(' ');
}

const incomparable = {
  'not-additive': 'chỉ tiêu không cộng được giữa các đơn vị',
  divided: 'đơn vị trước đó chỉ chuyển sang một phần',
  missing: 'thiếu số liệu năm liền trước',
  standards: 'khác chuẩn',
} as const satisfies Record<Incomparable, string>;

/** What stood before a unit that others came together in. */
export function joiningText({ on, predecessors, year, before }: Joining, unit: string): string {
  const joined = `Từ ngày ${formatDate(on)} kế thừa ${unitNames(predecessors)}; chuỗi số liệu bắt đầu từ năm ${year}`;
  if (typeof before === 'string') return `${joined}; so với trước: không so sánh được (${incomparable[before]})`;
  return `${joined}; tổng các đơn vị trước sắp xếp năm ${before.year} là ${quantity(before.value, unit)}, ${change(before.change, unit)}`;
}

export const endedText = ({ ended }: UnitSeries): string =>
  ended === undefined
    ? ''
    : `Hoạt động đến hết ngày ${formatDate(ended.on)}${ended.successors.length === 0 ? '' : `, kế thừa: ${unitNames(ended.successors)}`}`;

/** `2021: 100; 2022: 120 (ước)`: final figures need no word; a change of standard parts the years. */
export const unitPoints = ({ points }: UnitSeries, nameOf: (standard: string) => string): string =>
  points
    .map(({ year, value, status, standard }, index) => {
      const changed = index > 0 && points[index - 1]?.standard !== standard;
      const under = standard === undefined ? '' : nameOf(standard);
      const notes = [status === 'official' ? '' : figureStatusLabels[status], under].filter(text => text !== '');
      return `${changed ? '(khác chuẩn) ' : ''}${year}: ${formatNumber(value)}${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`;
    })
    .join('; ');

export const valueText = (point: SeriesPoint | undefined): string =>
  point === undefined ? noFigure : formatNumber(point.value);

/** `3/5 năm có số liệu`. */
export const figureYears = ({ years }: IndicatorYears): string =>
  `${formatNumber(years.filter(({ point }) => point !== undefined).length)}/${formatNumber(years.length)} năm có số liệu`;
