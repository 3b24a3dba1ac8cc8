import type { Figure, FigureSubject, FundingPart, StatusPart } from '../../figures/figure.ts';
import type { FigureWords } from '../../figures/words.ts';
import type { Block } from '../../report/unit-label.ts';
import { formatDate, formatNumber, formatShare } from '../../text/vietnamese.ts';
import { unstopped } from './report-document.ts';
import { change, quantity } from './report-indicators.ts';
import { blockLabels, classLabels, figureStatusLabels } from './report-labels.ts';

type Of<Kind extends FigureSubject['of']> = Extract<FigureSubject, { of: Kind }>;

const million = 'triệu đồng';

const indicatorParts: Readonly<Record<Of<'indicator'>['part'], (year: string) => string>> = {
  value: year => year.trim(),
  target: year => `chỉ tiêu${year === '' ? '' : ` đến${year}`}`,
  baseline: year => `số gốc${year}`,
  previous: year => (year === '' ? 'năm trước' : year.trim()),
  change: year => `tăng, giảm so với${year === '' ? ' năm trước' : year}`,
  achievement: () => 'mức thực hiện so với chỉ tiêu',
  'reporting-units': () => 'số đơn vị có số liệu',
  'expected-units': () => 'số đơn vị phải có số liệu',
};

const submissionParts: Readonly<Record<Of<'submissions'>['part'], string>> = {
  total: 'tổng số',
  owed: 'số phải có báo cáo',
  expected: 'số đã đến hạn hoặc đã nộp',
  received: 'đã nộp',
  'on-time': 'đúng hạn',
  late: 'trễ hạn',
  missing: 'chưa nộp (quá hạn)',
  'not-due': 'chưa đến hạn',
  exempt: 'không phải báo cáo',
  accepted: 'báo cáo được chấp nhận',
  completeness: 'tỷ lệ đã nộp',
  'on-time-rate': 'tỷ lệ đúng hạn',
  'sent-back': 'bị trả lại, chưa gửi lại',
  'accepted-late': 'bản được chấp nhận nhận sau hạn',
  unread: 'tệp báo cáo có lỗi',
};

const statusParts: Readonly<Record<StatusPart, string>> = {
  entries: 'lượt báo cáo hoạt động',
  done: 'lượt hoàn thành',
  'in-progress': 'lượt đang thực hiện',
  'not-started': 'lượt chưa thực hiện',
  nil: 'lượt không phát sinh',
};

export const groupParts: Readonly<Record<Of<'group'>['part'], string>> = {
  ...statusParts,
  charged: 'số đơn vị phải báo cáo được giao',
  reported: 'số đơn vị có báo cáo',
  coverage: 'tỷ lệ đơn vị có báo cáo',
  requested: 'số đơn vị được đề nghị có báo cáo',
  'nil-units': 'số đơn vị báo cáo không phát sinh',
  'silent-activities': 'số hoạt động không có báo cáo',
  'requested-entries': 'lượt của đơn vị được đề nghị',
};

const fundingParts: Readonly<Record<FundingPart, string>> = {
  planned: 'kế hoạch',
  disbursed: 'giải ngân',
  rate: 'tỷ lệ giải ngân',
  units: 'số đơn vị có số liệu',
  expected: 'số đơn vị phải có số liệu',
};

const fundingBlocks: Readonly<Record<Block | 'requested' | 'total', string>> = {
  ...blockLabels,
  requested: 'đơn vị được đề nghị báo cáo',
  total: 'cộng các khối',
};

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(', ');

function name(subject: FigureSubject): string {
  switch (subject.of) {
    case 'indicator': {
      const year = subject.year === undefined ? '' : ` năm ${subject.year}`;
      return joined(subject.indicator.name, indicatorParts[subject.part](year));
    }
    case 'submissions': {
      const own = subject.class === undefined ? 'Báo cáo của các đơn vị' : classLabels[subject.class];
      return joined(own, submissionParts[subject.part]);
    }
    case 'group':
      return joined(unstopped(subject.group.name), groupParts[subject.part]);
    case 'activity':
      return joined(
        unstopped(subject.activity.name),
        subject.part === 'units' ? 'số đơn vị có báo cáo' : statusParts[subject.part],
      );
    case 'output': {
      const within = typeof subject.within === 'string' ? blockLabels[subject.within] : subject.within.name;
      return joined(unstopped(subject.activity.name), subject.name, within);
    }
    case 'funding': {
      const source = subject.source === undefined ? 'Kinh phí các nguồn' : unstopped(subject.source.name);
      return joined(source, fundingBlocks[subject.within], fundingParts[subject.part]);
    }
    case 'funding-line':
      return joined(
        subject.unit.name,
        unstopped(subject.source.name),
        unstopped(subject.group?.name ?? ''),
        fundingParts[subject.part],
      );
    case 'unit':
      return joined(subject.unit.name, 'số ngày trễ');
    case 'documents':
      return subject.part === 'count' ? 'Văn bản ban hành trong kỳ' : 'Số đơn vị có ban hành văn bản';
  }
}

function amount(value: number, { kind, measure = '' }: Figure): string {
  switch (kind) {
    case 'count':
      return formatNumber(value);
    case 'share':
      return formatShare(value);
    case 'money':
      return `${formatNumber(value)} ${million}`;
    case 'change':
      return change(value, measure);
    case 'quantity':
      return quantity(value, measure).trim();
  }
}

const units = (count: number): string => `${formatNumber(count)} đơn vị`;

function formula({ formula: own, leftOut }: Figure): string {
  switch (own.kind) {
    case 'single':
      return 'lấy nguyên số của một đơn vị';
    case 'published':
      return 'số liệu đã công bố';
    case 'planned':
      return 'kế hoạch ghi';
    case 'sum':
      return `cộng số liệu của ${units(new Set(own.of.map(({ unit }) => unit?.id)).size)}`;
    case 'maximum':
      return `số lớn nhất của ${units(own.of.length)}`;
    case 'minimum':
      return `số nhỏ nhất của ${units(own.of.length)}`;
    case 'ratio':
      return `tổng tử số chia tổng mẫu số của ${units(own.parts.length)}, không lấy trung bình các tỷ lệ`;
    case 'weighted-mean':
      return `trung bình của ${units(own.parts.length)}, trọng số là mẫu số`;
    case 'count':
      return 'đếm';
    case 'total':
      return 'cộng các số sau';
    case 'quotient':
      return 'số thứ nhất chia số thứ hai';
    case 'difference':
      return 'số thứ nhất trừ số thứ hai';
    case 'progress':
      return '(số liệu - số gốc) chia (chỉ tiêu - số gốc)';
    case 'days':
      return `số ngày từ ${formatDate(own.from)} đến ${formatDate(own.to)}`;
    case 'none':
      return leftOut.some(({ stated }) => stated !== undefined)
        ? 'không gộp được các số đã có'
        : 'chưa có số nào để tính';
  }
}

/** Printed in the place of what is not known. */
export const noFigureYet = 'chưa có số liệu';

export const figures = {
  name,
  value: figure => (figure.value === null ? noFigureYet : amount(figure.value, figure)),
  amount,
  statuses: figureStatusLabels,
  asOf: date => `số liệu ngày ${formatDate(date)}`,
  formula,
  reasons: {
    missing: 'chưa nộp (quá hạn)',
    'not-due': 'chưa đến hạn',
    exempt: 'không phải báo cáo',
    'sent-back': 'báo cáo bị trả lại, chưa gửi lại',
    'not-accepted': 'báo cáo chưa được chấp nhận',
    unread: 'tệp báo cáo có lỗi',
    'no-report-file': 'đã chấp nhận nhưng không có tệp báo cáo',
    'no-figure': 'báo cáo không nêu số này',
    nil: 'báo cáo không phát sinh',
    requested: 'đơn vị được đề nghị, không cộng chung',
    'other-block': 'khối khác, không cộng chung vì có thể trùng',
    'whole-and-parts': 'số chung và số theo nhóm nhiệm vụ không khớp',
    'other-standard': 'các đơn vị dùng chuẩn khác nhau',
    'not-addable': 'chỉ tiêu không cộng giữa các đơn vị',
    'no-parts': 'có đơn vị không nêu đủ tử số và mẫu số',
  },
} satisfies FigureWords;
