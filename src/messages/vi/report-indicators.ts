import type { IndicatorFigure, IndicatorResults } from '../../report/indicator-results.ts';
import { formatDate, formatNumber, formatShare } from '../../text/vietnamese.ts';
import { noFigure, unstopped, upperFirst } from './report-document.ts';
import { assessmentLabels, figureStatusLabels } from './report-labels.ts';

/** `4,56%`, `1.250 hộ`. */
export const quantity = (value: number, unit: string): string =>
  `${formatNumber(value)}${unit === '%' ? '%' : ` ${unit}`}`;

/** The plan's own figure, with its "khoảng" where the plan has one. */
const planned = ({ approximate }: IndicatorResults, value: number): string =>
  `${approximate ? 'khoảng ' : ''}${formatNumber(value)}`;

export const baselineText = ({ baseline }: IndicatorResults): string =>
  baseline === undefined ? noFigure : `${formatNumber(baseline.value)} (năm ${baseline.year})`;

export const targetText = (indicator: IndicatorResults): string =>
  indicator.target === undefined
    ? noFigure
    : `${planned(indicator, indicator.target.value)} (năm ${indicator.target.year})`;

export const figureValue = ({ figure }: IndicatorResults): string =>
  figure === undefined ? noFigure : formatNumber(figure.value);

type Previous = NonNullable<IndicatorResults['previous']>;

const otherStandard = ({ standard }: Previous): string => (standard === undefined ? '' : `, theo ${standard.name}`);

export const previousText = ({ previous }: IndicatorResults): string =>
  previous === undefined
    ? noFigure
    : `${formatNumber(previous.value)} (năm ${previous.year}${otherStandard(previous)})`;

/** Standard of the figure; where it is another than the target's, both. */
export function standardText({ figure, standard, target }: IndicatorResults): string {
  if (figure?.standard === undefined) return standard?.name ?? noFigure;
  if (target === undefined || standard === undefined || standard.id === figure.standard.id) return figure.standard.name;
  return `Số liệu: ${figure.standard.name}. Chỉ tiêu: ${standard.name}`;
}

export function sourceText({ figure, reported }: IndicatorResults): string {
  if (figure === undefined) return noFigure;
  const units = reported.map(({ unit }) => unit.name).join(', ');
  if (figure.origin === 'published') return `Đã công bố: ${unstopped(figure.source ?? '')}`;
  return figure.source === undefined ? `Báo cáo của ${units}` : `Báo cáo của ${units} (${unstopped(figure.source)})`;
}

/** Why figure and target cannot be held against each other. */
function incomparable({ figure, standard }: IndicatorResults): string {
  const own = figure?.standard === undefined ? 'không nêu chuẩn' : `theo ${figure.standard.name}`;
  const wanted = standard === undefined ? 'không nêu chuẩn' : `theo ${standard.name}`;
  return `số liệu ${own}, chỉ tiêu ${wanted}`;
}

function refusal({ figure, reported, expected }: IndicatorResults): string {
  if (reported.length < 2) return '';
  const coverage = `${formatNumber(reported.length)}/${formatNumber(Math.max(expected, reported.length))} đơn vị`;
  return figure?.origin === 'reports' ? `tổng hợp từ ${coverage}` : `không cộng số liệu của ${coverage}`;
}

/** The verdict with its reason: a figure on another standard is not comparable, never "not met". */
export function assessmentText(indicator: IndicatorResults): string {
  const { assessment, achievement } = indicator;
  const notes = [
    assessment === 'not-comparable' ? incomparable(indicator) : '',
    achievement === undefined ? '' : `thực hiện được ${formatShare(achievement)} mức phấn đấu so với năm gốc`,
    refusal(indicator),
  ].filter(note => note !== '');
  return `${assessmentLabels[assessment]}${notes.length === 0 ? '' : `: ${notes.join('; ')}`}`;
}

/** `giảm 1,01 điểm phần trăm` */
export const change = (value: number, unit: string): string => {
  if (value === 0) return 'không thay đổi';
  const measure = unit === '%' ? 'điểm phần trăm' : unit;
  return `${value < 0 ? 'giảm' : 'tăng'} ${formatNumber(Math.abs(value))} ${measure}`;
};

function figureText(figure: IndicatorFigure, { unit, previous }: IndicatorResults): string {
  const standard = figure.standard === undefined ? '' : `, theo ${figure.standard.name}`;
  const since =
    previous?.change === undefined
      ? ''
      : `; ${change(previous.change, unit)} so với năm ${previous.year} (${quantity(previous.value, unit)})`;
  return `năm ${figure.year} là ${quantity(figure.value, unit)} (số liệu ${figureStatusLabels[figure.status]}${standard})${since}`;
}

function targetSentence(indicator: IndicatorResults): string {
  const { target, standard, approximate, unit } = indicator;
  if (target === undefined) return '';
  const under = standard === undefined ? '' : ` (theo ${standard.name})`;
  return `; chỉ tiêu đến năm ${target.year} là ${approximate ? 'khoảng ' : ''}${quantity(target.value, unit)}${under}`;
}

const lastYear = ({ previous, unit }: IndicatorResults): string =>
  previous === undefined ? '' : `; năm ${previous.year} là ${quantity(previous.value, unit)}${otherStandard(previous)}`;

/** One indicator in a sentence of section II. */
export function indicatorSentence(indicator: IndicatorResults): string {
  const { name, figure, assessment } = indicator;
  if (figure === undefined)
    return `${upperFirst(name)}: chưa có số liệu${lastYear(indicator)}${targetSentence(indicator)}.`;
  const verdict =
    assessment === 'not-comparable'
      ? ' Hai số liệu khác chuẩn nên không so sánh được.'
      : ` Đánh giá: ${assessmentLabels[assessment].toLocaleLowerCase('vi')}.`;
  return `${upperFirst(name)}: ${figureText(figure, indicator)}${targetSentence(indicator)}.${verdict}`;
}

/** `sơ bộ, ngày 31/10/2024` */
export function figureState({ figure }: IndicatorResults): string {
  if (figure === undefined) return '';
  return `${figureStatusLabels[figure.status]}${figure.asOf === undefined ? '' : `, ngày ${formatDate(figure.asOf)}`}`;
}

/** Beside the bare numbers of a table: that the plan gives its target only about, and the note. */
export const remarkText = ({ approximate, target, figure, note, previous }: IndicatorResults): string =>
  [
    approximate && target !== undefined ? 'Kế hoạch ghi "khoảng"' : '',
    previous?.standard === undefined ? '' : `Số liệu năm trước theo ${previous.standard.name}`,
    unstopped(figure?.note ?? note ?? ''),
  ]
    .filter(text => text !== '')
    .join('; ');

/** A part stands under its whole. */
export const partName = ({ name, partOf }: Pick<IndicatorResults, 'name' | 'partOf'>): string =>
  partOf === undefined ? name : `Trong đó: ${name}`;

export const indicatorHeading = 'Tình hình thực hiện các chỉ tiêu của Kế hoạch';
