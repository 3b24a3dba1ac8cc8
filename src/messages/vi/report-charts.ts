import { activityStatuses } from '../../report/activity-results.ts';
import type { ChartedIndicator, ClassStates, GroupStatuses, SourceMoney } from '../../report/chart-series.ts';
import type { IndicatorSeries, SeriesPoint, StandardSeries } from '../../report/indicator-series.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { lowerFirst, unstopped, upperFirst } from './report-document.ts';
import { quantity } from './report-indicators.ts';
import { blockLabels, classLabels, figureStatusLabels, stateLabels, statusLabels } from './report-labels.ts';

export const chartWords = {
  noFigure: 'chưa có số liệu',
  units: 'đơn vị',
  numberOfUnits: 'Số đơn vị',
  entries: 'lượt báo cáo',
  money: 'triệu đồng',
  planned: 'Kế hoạch',
  disbursed: 'Giải ngân',
  otherStandard: 'đổi chuẩn',
  target: 'chỉ tiêu',
  result: 'Kết quả',
  year: 'Năm',
  state: 'Tình trạng',
  taskGroup: 'Nhóm nhiệm vụ',
  source: 'Nguồn và khối đơn vị',
  submissions: 'Tình hình nộp báo cáo của các đơn vị',
  activities: 'Tình hình thực hiện hoạt động theo nhóm nhiệm vụ',
  funding: 'Kinh phí theo nguồn và khối đơn vị',
  interpolated: 'Đường nội suy đến chỉ tiêu (không phải chỉ tiêu từng năm)',
} as const;

export const continued = (caption: string): string => `${caption} (tiếp theo)`;

export const classHeading = ({ class: own, total }: ClassStates): string =>
  `${classLabels[own]} (${formatNumber(total)} đơn vị)`;

export const moneyRow = (block: SourceMoney['rows'][number]['block']): string =>
  block === 'requested' ? 'Đơn vị được đề nghị báo cáo' : upperFirst(blockLabels[block]);

export const trendCaption = ({ indicator: { name } }: ChartedIndicator): string =>
  `Diễn biến chỉ tiêu: ${unstopped(name)}`;

/** Where each standard has a chart of its own. */
export const trendTitle = ({ indicator: { name, unit } }: ChartedIndicator, { standard }: StandardSeries): string =>
  `${unstopped(name)} (${unit})${standard === undefined ? '' : ` theo ${standard.name}`}`;

export const resultSeries = ({ standard }: StandardSeries): string =>
  standard === undefined ? chartWords.result : `${chartWords.result} theo ${standard.name}`;

export const targetSeries = ({ indicator: { standard } }: ChartedIndicator): string =>
  standard === undefined ? 'Chỉ tiêu của Kế hoạch' : `Chỉ tiêu của Kế hoạch theo ${standard.name}`;

/** Behind a figure that is not final. */
export const pointNote = (status: SeriesPoint['status']): string | undefined =>
  status === 'official' ? undefined : status === 'baseline' ? 'số gốc' : figureStatusLabels[status];

const counted = (parts: readonly (readonly [number, string])[]): string =>
  parts.map(([count, label]) => `${formatNumber(count)} ${lowerFirst(label)}`).join(', ');

const classSentence = (own: ClassStates): string =>
  `${formatNumber(own.total)} ${lowerFirst(classLabels[own.class])}: ${counted(own.states.map(({ state, units }) => [units, stateLabels[state]]))}`;

/** What each chart tells, for who cannot see it. */
export const submissionsText = (classes: readonly ClassStates[]): string =>
  `Biểu đồ thanh ngang số đơn vị theo tình hình nộp báo cáo. ${classes.map(classSentence).join('. ')}.`;

const groupSentence = ({ number, title, statuses }: GroupStatuses): string => {
  const shown = activityStatuses.filter(status => statuses[status] > 0);
  const parts = counted(shown.map(status => [statuses[status], statusLabels[status]]));
  return `Nhóm ${number} (${unstopped(title)}): ${parts === '' ? 'không có lượt báo cáo' : parts}`;
};

export const activitiesText = (groups: readonly GroupStatuses[]): string =>
  `Biểu đồ thanh ngang xếp chồng số lượt báo cáo hoạt động theo tình trạng. ${groups.map(groupSentence).join('. ')}.`;

const moneyText = ({ block, planned, disbursed }: SourceMoney['rows'][number]): string =>
  planned === null || disbursed === null
    ? `${moneyRow(block)} ${chartWords.noFigure}`
    : `${moneyRow(block)} kế hoạch ${formatNumber(planned)}, giải ngân ${formatNumber(disbursed)}`;

export const fundingText = (sources: readonly SourceMoney[]): string =>
  `Biểu đồ thanh ngang kinh phí kế hoạch và giải ngân, triệu đồng; các khối không cộng với nhau. ${sources
    .map(({ name, rows }) => `${unstopped(name)}: ${rows.map(moneyText).join('; ')}`)
    .join('. ')}.`;

const pointText = ({ year, value, status }: SeriesPoint, unit: string): string => {
  const note = pointNote(status);
  return `năm ${year} là ${quantity(value, unit)}${note === undefined ? '' : ` (${note})`}`;
};

const targetsText = ({ targets }: IndicatorSeries, unit: string): string =>
  targets.map(({ year, value }) => `năm ${year} là ${quantity(value, unit)}`).join(', ');

export function trendText(charted: ChartedIndicator): string {
  const { indicator, series } = charted;
  const { unit } = indicator;
  const observed = series.observed.map(
    own => `${resultSeries(own)}: ${own.points.map(point => pointText(point, unit)).join(', ')}`,
  );
  const parts = [
    `Biểu đồ đường: ${unstopped(indicator.name)}`,
    ...observed,
    ...(series.targets.length === 0 ? [] : [`${targetSeries(charted)}: ${targetsText(series, unit)}`]),
    ...(observed.length > 1 ? ['Số liệu khác chuẩn không nối với nhau'] : []),
  ];
  return `${parts.join('. ')}.`;
}

/** `Biểu đồ 2. Kinh phí theo nguồn` */
export const numberedCaption = (number: number, caption: string): string => `Biểu đồ ${number}. ${caption}`;
