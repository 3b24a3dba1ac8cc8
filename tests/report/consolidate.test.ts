import { expect, it } from 'vitest';
import { type Example, indicatorsWith, inputOf, plan, reportOf, type UnitExample } from './example.ts';

const did = (...activities: NonNullable<NonNullable<UnitExample['report']>['activities']>): UnitExample => ({
  report: { activities },
});

const group = (example: Example) => {
  const [first] = reportOf(example).taskGroups;
  if (first === undefined) throw new Error('no group');
  return first;
};

const activityX = (example: Example) => {
  const [first] = group(example).activities;
  if (first === undefined) throw new Error('no activity');
  return first;
};

const names = (units: readonly { readonly id: string }[]): readonly string[] => units.map(({ id }) => id);

const done = { activity: 'x', status: 'done' } as const;

it.each([
  ['nobody', {}, { reported: 0, charged: 4, requested: 0, nil: 0 }],
  ['one unit', { sent: { 'so-b': did(done) } }, { reported: 1, charged: 4, requested: 0, nil: 0 }],
  [
    'a nil report counts',
    { sent: { 'huyen-c': { report: { nil: true } } } },
    { reported: 1, charged: 4, requested: 0, nil: 1 },
  ],
  ['a report on nothing does not', { sent: { 'huyen-c': {} } }, { reported: 0, charged: 4, requested: 0, nil: 0 }],
  [
    'a returned report does not',
    { sent: { 'so-b': { ...did(done), outcome: 'returned' } } },
    { reported: 0, charged: 4, requested: 0, nil: 0 },
  ],
  [
    'a requested unit is counted apart',
    { sent: { 'hoi-e': did(done) } },
    { reported: 0, charged: 4, requested: 1, nil: 0 },
  ],
  [
    'an exempt unit is not charged',
    { entries: { 'huyen-d': { exempt: { reason: 'giải thể', document: { number: '1/QĐ' } } } } },
    { reported: 0, charged: 3, requested: 0, nil: 0 },
  ],
] satisfies readonly (readonly [string, Example, object])[])('coverage of a group: %s', (_, example, expected) => {
  expect(group(example).coverage).toEqual(expected);
});

it('puts the lead before the protocol order', () => {
  const { entries } = activityX({ sent: { 'so-a': did(done), 'huyen-c': did(done), 'so-b': did(done) } });
  expect(names(entries.map(({ unit }) => unit))).toEqual(['so-b', 'so-a', 'huyen-c']);
});

it.each([
  ['equal texts', 'Đã tập huấn.', 'Đã  tập huấn', [['so-a', 'huyen-c']]],
  ['different texts', 'Đã tập huấn.', 'Chưa tập huấn.', [['so-a'], ['huyen-c']]],
] as const)('merges %s', (_, first, second, expected) => {
  const sent = { 'so-a': did({ ...done, result: first }), 'huyen-c': did({ ...done, result: second }) };
  expect(activityX({ sent }).results.map(({ units }) => names(units))).toEqual(expected);
});

it('keeps a result and its reason together, and apart from the same result with another reason', () => {
  const half = { activity: 'x', status: 'in-progress', result: 'Đã mở lớp' } as const;
  const sent = {
    'so-a': did({ ...half, reason: 'thiếu vốn' }),
    'huyen-c': did({ ...half, reason: 'mưa lũ' }),
    'huyen-d': did({ ...half, reason: 'thiếu  vốn.' }),
  };
  expect(activityX({ sent }).results.map(({ units, text, reason }) => [names(units), text, reason])).toEqual([
    [['so-a', 'huyen-d'], 'Đã mở lớp', 'thiếu vốn'],
    [['huyen-c'], 'Đã mở lớp', 'mưa lũ'],
  ]);
});

it('does not merge equal texts of different status', () => {
  const sent = {
    'so-a': did({ ...done, result: 'như trên' }),
    'so-b': did({ ...done, status: 'in-progress', result: 'như trên' }),
  };
  expect(activityX({ sent }).results).toHaveLength(2);
});

it('gives reasons of what is not begun, and names who reported nothing arose', () => {
  const sent = {
    'so-a': did({ activity: 'x', status: 'not-started', reason: 'chờ kinh phí' }),
    'so-b': did({ activity: 'x', status: 'nil' }),
  };
  const { results, nilUnits, statuses } = activityX({ sent });
  expect(results).toEqual([
    {
      units: [expect.objectContaining({ id: 'so-a' })],
      status: 'not-started',
      reason: 'chờ kinh phí',
      byLead: false,
      outputs: 0,
    },
  ]);
  expect(names(nilUnits)).toEqual(['so-b']);
  expect(statuses).toEqual({ done: 0, 'in-progress': 0, 'not-started': 1, nil: 1 });
});

it('leaves an activity on which nobody reported without entries', () => {
  expect(group({ sent: { 'so-a': did(done) } }).activities.map(({ entries }) => entries.length)).toEqual([1, 0]);
});

const output = (quantity: number, name = 'Lớp tập huấn', unit = 'lớp') =>
  did({ ...done, outputs: [{ name, quantity, unit }] });

it.each([
  ['one block', { 'huyen-c': output(2), 'huyen-d': output(3) }, [['districts', 5, 2]]],
  ['decimals without a binary tail', { 'huyen-c': output(0.1), 'huyen-d': output(0.2) }, [['districts', 0.3, 2]]],
  [
    'no sum over blocks',
    { 'so-a': output(10), 'huyen-c': output(3) },
    [
      ['departments', 10, 1],
      ['districts', 3, 1],
    ],
  ],
  [
    'names in another case and spelling of tones',
    { 'huyen-c': output(1, 'Hoá đơn'), 'huyen-d': output(2, 'hóa đơn') },
    [['districts', 3, 2]],
  ],
  ['percentages are not added', { 'huyen-c': output(50, 'Tỷ lệ', '%'), 'huyen-d': output(70, 'Tỷ lệ', '%') }, []],
] as const)('adds outputs: %s', (_, sent, expected) => {
  const { outputs } = activityX({ sent });
  expect(outputs).toHaveLength(1);
  expect(outputs[0]?.totals.map(({ block, quantity, units }) => [block, quantity, units.length])).toEqual(expected);
});

it('keeps outputs of another measure apart', () => {
  expect(
    activityX({ sent: { 'huyen-c': output(2), 'huyen-d': output(60, 'Lớp tập huấn', 'người') } }).outputs,
  ).toHaveLength(2);
});

const money = (...funding: NonNullable<NonNullable<UnitExample['report']>['funding']>): UnitExample => ({
  report: { funding },
});

it('sums money by block over those that gave figures and never fills with zeros', () => {
  const sent = {
    'so-a': money({ source: 'ngan-sach', planned: 100, disbursed: 50 }),
    'huyen-c': money({ source: 'ngan-sach', planned: 200, disbursed: 100 }),
    'hoi-e': money({ source: 'ngan-sach', planned: 7, disbursed: 7 }),
  };
  const { sources, total } = reportOf({ sent }).funding;
  expect(sources.map(({ id }) => id)).toEqual(['ngan-sach', 'tai-tro']);
  expect(sources[0]).toMatchObject({
    blocks: [
      { block: 'departments', total: { planned: 100, disbursed: 50, rate: 0.5, units: 1, expected: 2 } },
      { block: 'districts', total: { planned: 200, disbursed: 100, rate: 0.5, units: 1, expected: 2 } },
    ],
    requested: { planned: 7, units: 1, expected: 1 },
  });
  expect(sources[1]?.blocks).toEqual([{ block: 'departments' }, { block: 'districts' }]);
  expect(total).toMatchObject({ planned: 300, disbursed: 150 });
});

it('has no rate where nothing was planned', () => {
  const sent = { 'so-a': money({ source: 'tai-tro', planned: 0, disbursed: 0 }) };
  expect(reportOf({ sent }).funding.sources[1]?.blocks[0]?.total?.rate).toBeNull();
});

it.each([
  ['agrees with its parts', 30, 30, []],
  ['disagrees with its parts', 40, undefined, ['so-a']],
] as const)('a whole that %s', (_, whole, planned, refused) => {
  const part = { source: 'ngan-sach', disbursed: 0, taskGroup: 'mot' } as const;
  const sent = { 'so-a': money({ source: 'ngan-sach', planned: whole, disbursed: 0 }, { ...part, planned: 30 }) };
  const [source] = reportOf({ sent }).funding.sources;
  expect(source?.blocks[0]?.total?.planned).toBe(planned);
  expect(names(source?.refused ?? [])).toEqual(refused);
});

const figure = (value: number, standard: string, rest: object = {}): UnitExample => ({
  report: { indicators: [{ indicator: 'chi-tieu-1', value, standard, status: 'preliminary', ...rest }] },
});

it('never calls a figure on another standard unmet, and compares with last year on its own standard', () => {
  const source = { text: 'Cục Thống kê', standing: 'official' } as const;
  const indicators = indicatorsWith({
    observations: [
      { year: 2023, value: 5.57, standard: 'chuan-moi', status: 'official', source },
      { year: 2023, value: 3.1, standard: 'chuan-cu', status: 'official', source },
    ],
  });
  const [indicator] = reportOf({ indicators, sent: { 'so-b': figure(4.56, 'chuan-moi') } }).indicators;
  expect(indicator).toMatchObject({
    assessment: 'not-comparable',
    figure: { value: 4.56, origin: 'reports', standard: { name: 'chuẩn giai đoạn mới' } },
    previous: { year: 2023, value: 5.57, change: -1.01 },
  });
});

it.each([
  ['met', 2.5, 'met'],
  ['on the way', 3, 'in-progress'],
] as const)('assesses a figure on the same standard: %s', (_, value, assessment) => {
  const sent = { 'so-b': figure(value, 'chuan-cu') };
  expect(reportOf({ indicators: indicatorsWith({}), sent }).indicators[0]?.assessment).toBe(assessment);
});

it.each([
  ['no report and nothing published', [], undefined],
  ['the last published revision of the year', [4.6, 4.56], 4.56],
] as const)('without a report: %s', (_, values, expected) => {
  const source = { text: 'công bố', standing: 'official' } as const;
  const observations = values.map(value => ({
    year: 2024,
    value,
    standard: 'chuan-cu',
    status: 'official' as const,
    source,
  }));
  const [indicator] = reportOf({ indicators: indicatorsWith({ observations }) }).indicators;
  expect(indicator?.figure?.value).toBe(expected);
  expect(indicator?.assessment).toBe(expected === undefined ? 'no-data' : 'in-progress');
});

it('does not know today what is published tomorrow', () => {
  const source = { text: 'công bố', standing: 'official' } as const;
  const observations = [{ year: 2024, value: 4.56, asOf: '2025-01-10', status: 'official' as const, source }];
  expect(reportOf({ indicators: indicatorsWith({ observations }) }).indicators[0]).not.toHaveProperty('figure');
});

it.each([
  ['sum', { units: 'sum', years: 'sum' }, 30],
  ['ratio of sums, not mean of percentages', { units: 'ratio', years: 'last' }, 10],
  ['refused', { units: 'none', years: 'last' }, undefined],
] as const)('over reporters: %s', (_, aggregate, expected) => {
  const indicators = indicatorsWith({ aggregate, reporter: ['huyen-c', 'huyen-d'] });
  const sent = {
    'huyen-c': figure(20, 'chuan-cu', { numerator: 20, denominator: 100 }),
    'huyen-d': figure(10, 'chuan-cu', { numerator: 80, denominator: 900 }),
  };
  const [indicator] = reportOf({ indicators, sent }).indicators;
  expect(indicator?.figure?.value).toBe(expected);
  expect(indicator?.reported).toHaveLength(2);
});

it('takes an indicator from its reporter alone', () => {
  const sent = { 'huyen-c': figure(1, 'chuan-cu') };
  expect(reportOf({ indicators: indicatorsWith({}), sent }).indicators[0]?.reported).toEqual([]);
});

it('counts required units alone in rates, and has no rate where nothing was expected', () => {
  const sent = { 'so-a': {}, 'huyen-c': { receivedAt: '2024-12-15' }, 'hoi-e': {} };
  const { required, requested, accepted, acceptedRequested } = reportOf({ sent }).submissions;
  expect(required).toMatchObject({ expected: 4, received: 2, onTime: 1, late: 1, missing: 2, completeness: 0.5 });
  expect(requested).toMatchObject({ expected: 1, received: 1 });
  expect([accepted, acceptedRequested]).toEqual([2, 1]);
  expect(reportOf({ on: '2024-12-01T08:00:00+07:00' }).submissions.required).toMatchObject({
    expected: 0,
    completeness: null,
  });
});

it('says how many days late, and what a silent lead leaves open', () => {
  const { lines } = reportOf({ sent: { 'so-a': { receivedAt: '2024-12-18' } } }).submissions;
  expect(lines[0]).toMatchObject({ state: 'late', receivedOn: '2024-12-18', daysLate: 4, ledWithoutReport: [] });
  expect(lines[1]).toMatchObject({ state: 'missing', daysLate: 6, ledWithoutReport: ['Hoạt động x', 'Hoạt động y'] });
});

it('uses accepted reports only and hands the others back', () => {
  const sent = { 'so-a': { ...did(done), outcome: 'returned' as const }, 'so-b': did(done) };
  const report = reportOf({ sent });
  expect(report.unused).toEqual(['reports/2024/so-a.yaml']);
  expect(report.taskGroups[0]?.activities[0]?.entries).toHaveLength(1);
});

it('counts a unit once, whatever else is handed in under its name', () => {
  const { reports } = inputOf({ sent: { 'so-b': did(done) } });
  const report = reportOf({ sent: { 'so-b': did(done) }, reports: [...reports, ...reports] });
  expect(report.taskGroups[0]?.activities[0]?.entries).toHaveLength(1);
  expect(report.unused).toEqual(['reports/2024/so-b.yaml']);
});

it.each([
  ['nothing', {}, false],
  ['one report', { sent: { 'so-a': { report: { illustrative: true } } } }, true],
  ['one receipt', { sent: { 'so-a': { illustrative: true } } }, true],
  [
    'the narrative',
    { narrative: { format: 1, plan: 'ke-hoach', cycle: 'hang-nam', period: 2024, illustrative: true } },
    true,
  ],
  ['the roster', { roster: { date: '2024-11-15', units: [], illustrative: true } }, true],
] satisfies readonly (readonly [string, Example, boolean])[])('is illustrative by %s', (_, example, expected) => {
  expect(reportOf(example).illustrative).toBe(expected);
});

it('puts proposals to change the plan apart and groups the rest by addressee', () => {
  const proposals = [
    { text: 'Bổ sung nhiệm vụ', to: 'UBND tỉnh', kind: 'plan-amendment' },
    { text: 'Cấp vốn', to: 'UBND tỉnh', kind: 'funding' },
    { text: 'Hướng dẫn', to: 'Sở B', kind: 'other' },
    { text: 'Ban hành thông tư', to: 'Bộ Y', kind: 'policy' },
  ] as const;
  const same = [{ text: 'Cấp vốn.', to: 'UBND tỉnh Q', kind: 'funding' }] as const;
  const { amendments, byAddressee } = reportOf({
    sent: { 'huyen-c': { report: { proposals } }, 'huyen-d': { report: { proposals: same } } },
  }).proposals;
  expect(amendments.map(({ text }) => text)).toEqual(['Bổ sung nhiệm vụ']);
  expect(byAddressee.map(({ addressee, items }) => [addressee, items.map(({ units }) => names(units))])).toEqual([
    ['Bộ Y', [['huyen-c']]],
    ['UBND tỉnh Q', [['huyen-c', 'huyen-d']]],
    ['Sở B', [['huyen-c']]],
  ]);
});

it('asks a ministry only what is for bodies beyond the plan', () => {
  const proposals = [
    { text: 'Sửa Kế hoạch', to: 'UBND tỉnh', kind: 'plan-amendment' },
    { text: 'Cấp vốn', to: 'UBND tỉnh Q', kind: 'funding' },
    { text: 'Hướng dẫn', to: 'Sở B', kind: 'other' },
    { text: 'Ban hành thông tư', to: 'Bộ Y', kind: 'policy' },
  ] as const;
  const { amendments, byAddressee } = reportOf({
    kind: 'ministry',
    sent: { 'huyen-c': { report: { proposals } } },
  }).proposals;
  expect(amendments).toEqual([]);
  expect(byAddressee.map(({ addressee }) => addressee)).toEqual(['Bộ Y']);
});

it('orders directions by task group, the general ones last', () => {
  const nextPeriod = [{ text: 'chung' }, { text: 'riêng', taskGroup: 'mot' }];
  const { directions } = reportOf({ sent: { 'so-a': { report: { nextPeriod } } } });
  expect(directions.map(({ text, taskGroup }) => [text, taskGroup?.title])).toEqual([
    ['riêng', 'Nhóm một'],
    ['chung', undefined],
  ]);
});

it('does not change what came in', () => {
  const before = structuredClone(plan);
  reportOf({ sent: { 'so-a': did(done), 'so-b': output(1) } });
  expect(plan).toEqual(before);
});

it.each([
  ['the standard of the target', 'chuan-cu', {}],
  ['another, which is named', 'chuan-moi', { standard: { id: 'chuan-moi', name: 'chuẩn giai đoạn mới' } }],
] as const)('shows last year where this year has no figure: on %s', (_, standard, named) => {
  const source = { text: 'công bố', standing: 'official' } as const;
  const observations = [{ year: 2023, value: 5.57, standard, status: 'official' as const, source }];
  const [indicator] = reportOf({ indicators: indicatorsWith({ observations }) }).indicators;
  expect(indicator?.previous).toMatchObject({ year: 2023, value: 5.57, ...named });
});

it('counts what requested units entered among the rest', () => {
  const { statuses, requestedEntries } = group({ sent: { 'so-a': did(done), 'hoi-e': did(done) } });
  expect([statuses.done, requestedEntries]).toEqual([2, 1]);
});
