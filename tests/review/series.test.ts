import { describe, expect, it } from 'vitest';
import { seriesText } from '../../src/messages/vi/review-indicators.ts';
import type { IndicatorYears } from '../../src/review/indicator-years.ts';
import { fiveYearPlan } from '../support/five-year-plan.ts';
import { edited, reviewOf } from '../support/review-of.ts';

const whole = await reviewOf();

function seriesOf(id: string, review = whole): IndicatorYears {
  const found = review.indicators.find(indicator => indicator.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
}

describe('years', () => {
  it('keep their place when nothing is known of them, and are not taken for a year with zeros', () => {
    expect(whole.years.map(({ year, report, due }) => [year, report !== undefined, due])).toEqual([
      [2021, true, true],
      [2022, true, true],
      [2023, false, true],
      [2024, true, true],
      [2025, true, true],
    ]);
    expect(whole.discipline.years[2]).toEqual({ year: 2023, due: true, provisional: false });
  });

  it('are not due before their deadline', async () => {
    const early = await reviewOf({
      asOf: '2025-06-30',
      files: Object.fromEntries(
        Object.keys(fiveYearPlan())
          .filter(path => /(rosters|reports|receipts)\/2025/.test(path))
          .map(path => [path, undefined]),
      ),
    });
    expect(early.years.at(-1)).toEqual({ year: 2025, due: false });
  });
});

describe('an indicator', () => {
  it('is parted where its standard changes, and nothing is compared across', () => {
    const { segments } = seriesOf('ty-le-ngheo');
    expect(
      segments.map(({ standard, points, change }) => [standard?.id, points.map(({ year }) => year), change]),
    ).toEqual([
      ['chuan-cu', [2021, 2022], -0.7],
      ['chuan-moi', [2023, 2024, 2025], -2.1],
    ]);
  });

  it('takes a published figure for a year without reports, and says so', () => {
    const point = seriesOf('ty-le-ngheo').years.find(({ year }) => year === 2023)?.point;
    expect(point).toMatchObject({ value: 6.2, origin: 'published', units: [] });
  });

  it('has a gap where nobody told and nothing was published', () => {
    expect(seriesOf('viec-lam-moi').years.find(({ year }) => year === 2023)).toEqual({ year: 2023, told: 0 });
  });

  it.each([
    ['viec-lam-moi', { rule: 'sum', value: 1225, years: 4, of: 5 }],
    ['xa-dat-chuan', { rule: 'last', value: 20, year: 2025 }],
    ['ty-le-ngheo', { rule: 'last', value: 4.1, year: 2025 }],
  ])('%s comes to its years by its own rule', (id, expected) => {
    expect(seriesOf(id).overYears).toEqual(expected);
  });

  it('that sums over years says how many of them lack a unit', async () => {
    const files = edited(
      'reports/2024/huyen-chin.yaml',
      '  - {indicator: viec-lam-moi, value: 120, status: official}\n',
      '',
    );
    const series = seriesOf('viec-lam-moi', await reviewOf({ files }));
    expect(series.overYears).toEqual({ rule: 'sum', value: 1105, years: 4, of: 5, partial: 1 });
    expect(seriesText(series)).toContain('Cộng 4/5 năm có số liệu (1 năm chưa đủ đơn vị): 1.105 người.');
  });

  it('that sums over years refuses to where the standard changed', async () => {
    const review = await reviewOf({
      files: edited(
        'indicators.yaml',
        'aggregate: {units: none, years: last}\n    reporter: [so-mot]',
        'aggregate: {units: none, years: sum}\n    reporter: [so-mot]',
      ),
    });
    expect(seriesOf('ty-le-ngheo', review).overYears).toEqual({ rule: 'refused', reason: 'standards' });
  });

  it.each([
    ['viec-lam-moi', 'Chỉ tiêu năm 2025 là 900 người.'],
    ['xa-dat-chuan', 'Chỉ tiêu đến năm 2025 là 30 xã.'],
  ])('%s is aimed at as it is counted', (id, target) => {
    expect(seriesText(seriesOf(id))).toContain(` ${target}`);
  });

  it('that counts up and fell is remarked on', () => {
    expect(seriesOf('xa-dat-chuan').falls).toEqual([{ year: 2025, previousYear: 2024, by: 1 }]);
  });

  it('that lacks a unit is neither remarked on as fallen nor held against other years', async () => {
    const lacking = (year: number) =>
      edited(`reports/${year}/huyen-chin.yaml`, `  - {indicator: xa-dat-chuan, value: 9, status: official}\n`, '');
    const review = await reviewOf({ files: lacking(2025) });
    const { segments, falls } = seriesOf('xa-dat-chuan', review);
    expect(segments[0]?.points.at(-1)).toMatchObject({ year: 2025, value: 11, expected: 2 });
    expect(segments[0]?.change).toBeUndefined();
    expect(falls).toEqual([]);
    expect(seriesText(seriesOf('xa-dat-chuan', review))).toContain(
      'Không so sánh năm 2025 với năm 2021 vì số liệu chưa đủ đơn vị.',
    );
    const between = seriesOf('xa-dat-chuan', await reviewOf({ files: lacking(2024) }));
    expect([between.segments[0]?.change, between.falls]).toEqual([8, []]);
  });

  it('without a common figure counts the units that told', () => {
    expect(seriesOf('nuoc-sach').years.map(({ point, told }) => [point, told])).toEqual([
      [undefined, 3],
      [undefined, 2],
      [undefined, 0],
      [undefined, 2],
      [undefined, 2],
    ]);
  });

  it('that an amendment retired keeps the figures of its years', async () => {
    const review = await reviewOf({
      files: edited(
        'amendments/002-chuan-ngheo.yaml',
        '{op: set, target: ty-le-ngheo, field: standard, value: chuan-moi}',
        '{op: retire, target: nuoc-sach}',
      ),
    });
    expect(seriesOf('nuoc-sach', review)).toMatchObject({ retired: true });
    expect(seriesOf('nuoc-sach').retired).toBe(false);
    expect(seriesOf('nuoc-sach', review).units.map(({ unit }) => unit.id)).toContain('huyen-bay');
  });
});

describe('a merger', () => {
  const unitsOf = (id: string, review = whole) => new Map(seriesOf(id, review).units.map(own => [own.unit.id, own]));

  it('ends the series of those that were merged under their own names, and begins that of the successor', () => {
    const units = unitsOf('viec-lam-moi');
    expect(units.get('huyen-bay')?.points.map(({ year }) => year)).toEqual([2021]);
    expect(units.get('huyen-bay')?.ended).toMatchObject({ on: '2022-06-30', successors: [{ id: 'huyen-moi' }] });
    expect(units.get('huyen-moi')?.points.map(({ year }) => year)).toEqual([2022, 2024, 2025]);
  });

  it('compares with the sum of the predecessors where figures can be added', () => {
    expect(unitsOf('viec-lam-moi').get('huyen-moi')?.joinings).toMatchObject([
      {
        on: '2022-07-01',
        predecessors: [{ id: 'huyen-bay' }, { id: 'huyen-tam' }],
        year: 2022,
        before: { year: 2021, value: 160, change: 20 },
      },
    ]);
  });

  it('into a unit that was there already adds what it had itself', async () => {
    const files = edited(
      'units.yaml',
      '{unit: huyen-moi, from: 2022-07-01, kind: merge,',
      '{unit: huyen-chin, from: 2022-07-01, kind: absorb,',
    );
    const review = await reviewOf({ files });
    expect(unitsOf('viec-lam-moi', review).get('huyen-chin')?.joinings).toMatchObject([
      { predecessors: [{ id: 'huyen-bay' }], year: 2022, before: { year: 2021, value: 190, change: -95 } },
    ]);
    // One predecessor alone is no sum: even a share is held against its own.
    expect(unitsOf('nuoc-sach', review).get('huyen-moi')?.joinings).toMatchObject([
      { predecessors: [{ id: 'huyen-tam' }], year: 2022, before: { year: 2021, value: 70, change: 6 } },
    ]);
  });

  it.each([
    ['figures cannot be added', 'nuoc-sach', {}, 'not-additive'],
    [
      'a predecessor gave no figure',
      'viec-lam-moi',
      edited('reports/2021/huyen-tam.yaml', '  - {indicator: viec-lam-moi, value: 60, status: official}\n', ''),
      'missing',
    ],
    [
      'a predecessor went over only in part',
      'viec-lam-moi',
      edited(
        'units.yaml',
        `kind: merge, act: {number: 20/NQ-UBTVQH, date: 2022-06-01}, scope: whole`,
        'kind: merge, scope: [Xã A]',
      ),
      'divided',
    ],
    [
      'their standards differ',
      'viec-lam-moi',
      edited('reports/2021/huyen-tam.yaml', 'viec-lam-moi, value: 60,', 'viec-lam-moi, value: 60, standard: chuan-cu,'),
      'standards',
    ],
  ] as const)('is not comparable where %s', async (_, id, files, reason) => {
    const review = await reviewOf({ files });
    const before = unitsOf(id, review).get('huyen-moi')?.joinings[0]?.before;
    expect(before).toBe(reason);
  });
});

it('is in the edition in force at the deadline of its last year', async () => {
  const early = await reviewOf({ kind: 'mid-term', range: { from: 2021, to: 2022 } });
  expect(seriesOf('ty-le-ngheo', early).standard?.id).toBe('chuan-cu');
  expect(seriesOf('ty-le-ngheo').standard?.id).toBe('chuan-moi');
});
