import type { Rates } from '../../model/rates.ts';
import type { BlockYears } from '../../review/funding-years.ts';
import { formatNumber } from '../../text/vietnamese.ts';
import { chartWords } from './report-charts.ts';
import { upperFirst } from './report-document.ts';
import { blockLabels, stateLabels } from './report-labels.ts';

export const reviewChartWords = {
  submissions: 'Tình hình nộp báo cáo của các đơn vị phải báo cáo qua các năm',
  funding: 'Kinh phí qua các năm theo khối đơn vị (cộng các nguồn)',
} as const;

const yearOf = (year: number, rates: Rates | undefined): string =>
  rates === undefined
    ? `năm ${year} ${chartWords.noFigure}`
    : `năm ${year} ${formatNumber(rates.onTime)} ${stateLabels['on-time'].toLocaleLowerCase('vi')}, ${formatNumber(rates.late)} ${stateLabels.late.toLocaleLowerCase('vi')}, ${formatNumber(rates.missing)} ${stateLabels.missing.toLocaleLowerCase('vi')}`;

/** What the charts tell, for who cannot see them. */
export const submissionYearsText = (years: readonly { readonly year: number; readonly required?: Rates }[]): string =>
  `Biểu đồ thanh ngang xếp chồng số đơn vị phải báo cáo theo tình hình nộp, mỗi năm một thanh: ${years.map(({ year, required }) => yearOf(year, required)).join('; ')}.`;

const moneyOf = ({ block, years }: BlockYears): string =>
  `${upperFirst(blockLabels[block])}: ${years
    .map(({ year, total }) =>
      total === undefined
        ? `năm ${year} ${chartWords.noFigure}`
        : `năm ${year} kế hoạch ${formatNumber(total.planned)}, giải ngân ${formatNumber(total.disbursed)}`,
    )
    .join('; ')}`;

export const fundingYearsText = (blocks: readonly BlockYears[]): string =>
  `Biểu đồ thanh ngang kinh phí kế hoạch và giải ngân từng năm, triệu đồng; các khối không cộng với nhau. ${blocks.map(moneyOf).join('. ')}.`;
