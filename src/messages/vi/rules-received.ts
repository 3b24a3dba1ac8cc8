import type { RuleFindingArgs } from '../../rules/findings.ts';
import { formatDate, formatNumber } from '../../text/vietnamese.ts';
import type { ReceivedFindingArgs } from '../groups.ts';
import type { Wordings } from '../wording.ts';
import { formLabels } from './form-labels.ts';

type Change = RuleFindingArgs['report/unusual-change'];

const subjects: Readonly<Record<Change['subject'], string>> = {
  indicator: 'Kết quả',
  output: 'Số lượng',
  planned: 'Kinh phí kế hoạch',
  disbursed: 'Kinh phí đã thực hiện',
};

const figure = (value: number, unit: string): string =>
  unit === '%' ? `${formatNumber(value)}%` : `${formatNumber(value)} ${unit}`;

/** "Số lượng 58.000 phiên khác xa năm 2023 (58 phiên)" */
export const unusualChange = ({ subject, value, previous, unit, year }: Change): string =>
  `${subjects[subject]} ${figure(value, unit)} khác xa năm ${year} (${figure(previous, unit)}).`;

export const received = {
  'report/unusual-change': args => ({
    message: unusualChange(args),
    fix:
      args.subject === 'output'
        ? 'kiểm tra lại con số, dấu phẩy thập phân và đơn vị tính; nếu đúng thì giữ nguyên.'
        : 'kiểm tra lại con số, dấu phẩy thập phân và đơn vị tính; nếu đúng thì nêu lý do ở note.',
  }),
  'report/date-outside-period': ({ date, from, to }) => ({
    message: `Ngày ${formatDate(date)} nằm ngoài kỳ số liệu, từ ngày ${formatDate(from)} đến hết ngày ${formatDate(to)}.`,
    fix: 'kiểm tra lại ngày, nhất là năm; nếu đúng thì giữ nguyên.',
  }),
  'report/status-contradicted': ({ status }) => ({
    message: `Hoạt động ghi "${formLabels.activityStatus[status]}" nhưng có khối lượng đã thực hiện.`,
    fix: 'chọn lại tình trạng của hoạt động (in-progress hoặc done), hoặc xóa khối lượng ghi nhầm.',
  }),
} satisfies Wordings<ReceivedFindingArgs>;
