import { describe, expect, it } from 'vitest';
import { cellText, reorganisationText } from '../../src/messages/vi/review-discipline.ts';
import { disciplineValues } from '../../src/review/word-discipline.ts';
import { fiveYearPlan } from '../support/five-year-plan.ts';
import { reviewOf } from '../support/review-of.ts';

const whole = await reviewOf();

/** The receipts of one unit and year taken out. */
const gone = (place: string): Record<string, undefined> =>
  Object.fromEntries(
    Object.keys(fiveYearPlan())
      .filter(path => path.startsWith(`receipts/${place}/`))
      .map(path => [path, undefined]),
  );

describe('the discipline of units', () => {
  const rowOf = (id: string) =>
    whole.discipline.rows.find(({ unit }) => unit.id === id)?.cells.map(({ cell }) => cellText(cell));

  it.each([
    ['so-mot', ['Đúng hạn', 'Đúng hạn', 'Chưa có dữ liệu', 'Đúng hạn', 'Đúng hạn']],
    [
      'so-hai',
      [
        'Trễ 5 ngày',
        'Đúng hạn',
        'Chưa có dữ liệu',
        'Đã chia tách thành Sở Nông nghiệp, Sở Môi trường',
        'Đã chia tách thành Sở Nông nghiệp, Sở Môi trường',
      ],
    ],
    ['so-nam', ['Chưa thành lập', 'Chưa thành lập', 'Chưa thành lập', 'Chưa nộp (quá hạn)', 'Đúng hạn']],
    [
      'huyen-bay',
      [
        'Đúng hạn',
        'Đã hợp nhất thành huyện Mới',
        'Đã hợp nhất thành huyện Mới',
        'Đã hợp nhất thành huyện Mới',
        'Đã hợp nhất thành huyện Mới',
      ],
    ],
  ])('is told year by year for %s', (id, cells) => {
    expect(rowOf(id)).toEqual(cells);
  });

  it('has the counts and rates of each year as its own report has them', () => {
    for (const { year, required } of whole.discipline.years)
      expect(required).toEqual(whole.years.find(own => own.year === year)?.report?.submissions.required);
    expect(whole.discipline.years[3]?.required).toMatchObject({ expected: 5, received: 4, missing: 1 });
  });
});

it('gives no rate of a year that is not all due yet, and says how many may still report', async () => {
  const early = await reviewOf({
    asOf: '2025-12-12',
    files: { 'reports/2025/so-nam.yaml': undefined, ...gone('2025/so-nam') },
  });
  const { submissionYears } = disciplineValues(early);
  expect(submissionYears[4]).toMatchObject({ received: '4/5', onTime: '4/5', note: '1 đơn vị chưa đến hạn' });
  expect(submissionYears[3]).toMatchObject({ received: '4/5 (80,0%)', note: '' });
});

describe('results', () => {
  const training = whole.taskGroups[0]?.activities[0];

  it('add quantities over years only with how many years they are of', () => {
    expect(training?.outputs).toMatchObject([
      {
        name: 'Lớp đào tạo nghề',
        block: 'districts',
        total: 63,
        years: [{ year: 2021 }, { year: 2022 }, { year: 2024 }, { year: 2025 }],
      },
    ]);
  });

  it('of an activity begin in the year in which an amendment brought it', () => {
    const added = whole.taskGroups[0]?.activities.find(({ id }) => id === 'xuat-khau');
    expect(added?.years.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  it('of a retired activity stay, and say that it is', () => {
    const retired = whole.taskGroups[0]?.activities.find(({ id }) => id === 'vay-von');
    expect(retired).toMatchObject({
      retired: true,
      years: [
        { year: 2021, units: 1 },
        { year: 2022, units: 1 },
      ],
    });
  });

  it('keep what the coordinator wrote of a year', () => {
    expect(whole.taskGroups[0]?.years.find(({ year }) => year === 2024)?.narrative).toMatch(/^Năm 2024/);
  });
});

describe('money', () => {
  const [state, donors] = whole.funding.sources;

  it('is added over the years that have figures, block by block', () => {
    expect(state?.blocks.map(({ block, sum }) => [block, sum?.planned, sum?.disbursed, sum?.years])).toEqual([
      ['departments', 6500, 5850, 4],
      ['districts', 12250, 11025, 4],
    ]);
  });

  it('that nobody told of is unknown, not nothing', () => {
    const districts = donors?.blocks.find(({ block }) => block === 'districts');
    expect(districts?.sum).toBeUndefined();
    expect(districts?.years.every(({ total }) => total === undefined)).toBe(true);
  });
});

describe('what was said', () => {
  it('in several years stands once with its years', () => {
    expect(whole.difficulties.map(({ years }) => years)).toEqual([[2021, 2022, 2024, 2025]]);
    expect(whole.proposals.byAddressee).toMatchObject([
      { addressee: 'UBND tỉnh Mẫu', items: [{ kind: 'funding', years: [2021, 2022, 2024, 2025] }] },
    ]);
    expect(whole.proposals.amendments).toMatchObject([{ years: [2022] }]);
  });

  it('of lessons is that of the review, and of each year', () => {
    expect(whole.narrative.lessons).toContain('Phân công rõ đầu mối');
    expect(whole.lessons).toEqual([{ year: 2024, text: 'Giao chỉ tiêu sớm thì huyện chủ động hơn.' }]);
  });

  it('is looked for under the years of the review', async () => {
    expect((await reviewOf({ range: { from: 2021, to: 2024 } })).narrative.lessons).toBeUndefined();
  });
});

it('tells of amendments and reorganisations in its years alone', async () => {
  expect(whole.amendments.map(({ edition }) => edition)).toEqual([2]);
  expect(
    whole.reorganisations.map(({ on, from, into }) => [on, from.map(({ id }) => id), into.map(({ id }) => id)]),
  ).toEqual([
    ['2022-07-01', ['huyen-bay', 'huyen-tam'], ['huyen-moi']],
    ['2024-04-01', ['so-hai'], ['so-tu', 'so-nam']],
  ]);
  expect(reorganisationText(whole.reorganisations[1] ?? expect.fail())).toBe(
    'Từ ngày 01/04/2024, Sở Nông nghiệp và Môi trường chia tách thành Sở Nông nghiệp và Sở Môi trường (30/NQ-HĐND).',
  );
  const early = await reviewOf({ range: { from: 2021, to: 2022 } });
  expect(early.amendments).toEqual([]);
  expect(early.reorganisations).toHaveLength(1);
});
