import { expect, it } from 'vitest';
import { groupStatuses, indicatorTrends, sourceMoney, submissionStates } from '../../src/report/chart-series.ts';
import { activityChart, fundingChart, submissionChart, trendCharts } from '../../src/report/charts.ts';
import { type Example, type IndicatorPart, indicatorsWith, reportOf } from './example.ts';

const source = { text: 'niên giám', standing: 'official' } as const;
const observation = (year: number, value: number, standard = 'chuan-cu') =>
  ({ year, value, standard, status: 'official', source }) as const;

const seriesOf = (part: IndicatorPart, example: Example = {}) =>
  reportOf({ indicators: indicatorsWith(part), ...example }).indicators[0]?.series;

const observedIn = (part: IndicatorPart, example: Example = {}) =>
  seriesOf(part, example)?.observed.map(({ standard, points }) => [
    standard?.id,
    points.map(({ year, value, status }) => [year, value, status]),
  ]);

it.each([
  ['nothing', {}, []],
  [
    'years in order, and none made up between them',
    { observations: [observation(2023, 5), observation(2021, 7)] },
    [
      [
        'chuan-cu',
        [
          [2021, 7, 'official'],
          [2023, 5, 'official'],
        ],
      ],
    ],
  ],
  [
    'standards apart',
    { observations: [observation(2020, 6), observation(2021, 8, 'chuan-moi')] },
    [
      ['chuan-cu', [[2020, 6, 'official']]],
      ['chuan-moi', [[2021, 8, 'official']]],
    ],
  ],
  [
    'the last revision',
    { observations: [observation(2023, 5), { ...observation(2023, 5.5), asOf: '2024-06-01' }] },
    [['chuan-cu', [[2023, 5.5, 'official']]]],
  ],
  [
    'nothing that was not known yet, nor of a year to come',
    { observations: [{ ...observation(2023, 5.5), asOf: '2025-01-10' }, observation(2025, 2)] },
    [],
  ],
  [
    'the baseline as such',
    { baseline: { year: 2020, value: 9, source }, observations: [observation(2021, 7)] },
    [
      [
        'chuan-cu',
        [
          [2020, 9, 'baseline'],
          [2021, 7, 'official'],
        ],
      ],
    ],
  ],
] satisfies readonly (readonly [string, IndicatorPart, unknown])[])(
  'knows of an indicator: %s',
  (_, part, expected) => {
    expect(observedIn(part)).toEqual(expected);
  },
);

it('takes what units report of this year before what is published', () => {
  const sent: Example['sent'] = {
    'so-b': {
      report: { indicators: [{ indicator: 'chi-tieu-1', value: 4.56, standard: 'chuan-cu', status: 'estimate' }] },
    },
  };
  expect(observedIn({ observations: [observation(2023, 5), observation(2024, 4)] }, { sent })).toEqual([
    [
      'chuan-cu',
      [
        [2023, 5, 'official'],
        [2024, 4.56, 'estimate'],
      ],
    ],
  ]);
});

const baseline = { year: 2020, value: 9, source };

it.each([
  [
    'from the baseline to the only target',
    { baseline, targets: { 2025: 3 } },
    [
      [2020, 9],
      [2025, 3],
    ],
  ],
  ['nothing where every year has a target', { baseline, targets: { 2021: 8, 2022: 7 } }, []],
  ['nothing without a baseline', { targets: { 2025: 3 } }, []],
  ['nothing from another standard', { baseline: { ...baseline, standard: 'chuan-moi' }, targets: { 2025: 3 } }, []],
] satisfies readonly (readonly [string, IndicatorPart, unknown])[])(
  'reads off a straight line %s',
  (_, part, expected) => {
    expect(seriesOf(part)?.interpolated.map(({ year, value }) => [year, value])).toEqual(expected);
  },
);

it('has no series of texts', () => {
  expect(seriesOf({ kind: 'text' })).toBeUndefined();
});

it('draws no trend of one point', () => {
  expect(
    indicatorTrends(reportOf({ indicators: indicatorsWith({}, { observations: [observation(2023, 5)] }) })).length,
  ).toBe(1);
});

const full: Example = {
  entries: { 'huyen-d': { exempt: { reason: 'giải thể', document: { number: '1/QĐ' } } } },
  sent: {
    'so-a': {
      report: {
        activities: [
          { activity: 'x', status: 'done' },
          { activity: 'y', status: 'in-progress' },
        ],
        funding: [{ source: 'ngan-sach', planned: 1234.5, disbursed: 1000 }],
      },
    },
    'huyen-c': { receivedAt: '2024-12-16', report: { nil: true } },
    'hoi-e': { report: { funding: [{ source: 'tai-tro', planned: 10, disbursed: 0 }] } },
  },
};

it('counts units by state, required and requested apart', () => {
  expect(submissionStates(reportOf(full))).toEqual([
    {
      class: 'required',
      total: 4,
      states: [
        { state: 'on-time', units: 1 },
        { state: 'late', units: 1 },
        { state: 'missing', units: 1 },
        { state: 'exempt', units: 1 },
      ],
    },
    {
      class: 'requested',
      total: 1,
      states: [
        { state: 'on-time', units: 1 },
        { state: 'late', units: 0 },
        { state: 'missing', units: 0 },
      ],
    },
  ]);
});

it('never makes zero of money that nobody told, nor adds blocks', () => {
  expect(sourceMoney(reportOf(full))).toEqual([
    {
      name: 'Ngân sách nhà nước',
      rows: [
        { block: 'departments', planned: 1234.5, disbursed: 1000 },
        { block: 'districts', planned: null, disbursed: null },
      ],
    },
    {
      name: 'Tài trợ',
      rows: [
        { block: 'departments', planned: null, disbursed: null },
        { block: 'districts', planned: null, disbursed: null },
        { block: 'requested', planned: 10, disbursed: 0 },
      ],
    },
  ]);
});

it('tells in words what the charts show', () => {
  const report = reportOf(full);
  expect(
    [submissionChart, activityChart, fundingChart].map(chart => chart(report)?.pictures[0]?.picture.alternativeText),
  ).toEqual([
    'Biểu đồ thanh ngang số đơn vị theo tình hình nộp báo cáo. 4 đơn vị phải báo cáo: 1 đúng hạn, 1 trễ hạn, 1 chưa nộp (quá hạn), 1 không phải báo cáo. 1 đơn vị được đề nghị báo cáo: 1 đúng hạn, 0 trễ hạn, 0 chưa nộp (quá hạn).',
    'Biểu đồ thanh ngang xếp chồng số lượt báo cáo hoạt động theo tình trạng. Nhóm 1 (Nhóm một): 1 hoàn thành, 1 đang thực hiện.',
    'Biểu đồ thanh ngang kinh phí kế hoạch và giải ngân, triệu đồng; các khối không cộng với nhau. Ngân sách nhà nước: Sở, ban, ngành kế hoạch 1.234,5, giải ngân 1.000; UBND cấp huyện chưa có số liệu. Tài trợ: Sở, ban, ngành chưa có số liệu; UBND cấp huyện chưa có số liệu; Đơn vị được đề nghị báo cáo kế hoạch 10, giải ngân 0.',
  ]);
});

it('tells a trend with its standards, and gives it as a table', () => {
  const part = {
    observations: [observation(2020, 6), { ...observation(2023, 5.57, 'chuan-moi'), status: 'preliminary' as const }],
  };
  const chart = trendCharts(reportOf({ indicators: indicatorsWith(part) })).get('chi-tieu-1');
  expect(chart?.pictures[0]?.picture.alternativeText).toBe(
    'Biểu đồ đường: Tỷ lệ 1. Kết quả theo chuẩn giai đoạn cũ: năm 2020 là 6%. Kết quả theo chuẩn giai đoạn mới: năm 2023 là 5,57% (sơ bộ). Chỉ tiêu của Kế hoạch theo chuẩn giai đoạn cũ: năm 2025 là 2,87%. Số liệu khác chuẩn không nối với nhau.',
  );
  expect(chart?.table.rows).toEqual([
    ['2020', '6', '–', '–'],
    ['2023', '–', '5,57 (sơ bộ)', '–'],
    ['2025', '–', '–', '2,87'],
  ]);
});

it('draws nothing where nothing was told', () => {
  const report = reportOf();
  expect([groupStatuses(report), sourceMoney(report), activityChart(report), fundingChart(report)]).toEqual([
    [],
    [],
    undefined,
    undefined,
  ]);
});
