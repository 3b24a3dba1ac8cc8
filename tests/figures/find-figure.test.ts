import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.ts';
import { findFigures } from '../../src/figures/find-figure.ts';
import { figureOfField } from '../../src/figures/printed-fields.ts';
import { figures as words } from '../../src/messages/vi/figures.ts';
import { consolidate } from '../../src/report/consolidate.ts';
import { workbookData } from '../../src/report/workbook-data.ts';
import { type Example, indicatorsWith, inputOf } from '../report/example.ts';

const example: Example = {
  indicators: indicatorsWith({ name: 'Tỷ lệ hộ nghèo' }, { name: 'Số hộ', kind: 'number', unit: 'hộ' }),
  sent: {
    'so-b': {
      receivedAt: '2024-12-20',
      report: {
        activities: [
          {
            activity: 'x',
            status: 'done',
            result: 'Đã làm.',
            outputs: [
              { name: 'Lớp', quantity: 2, unit: 'lớp' },
              { name: 'Lớp!', quantity: 3, unit: 'lớp' },
              { name: '{{indicator}} ‮', quantity: 1, unit: '%' },
              { name: '💥', quantity: 1, unit: '‰' },
            ],
          },
        ],
        funding: [
          { source: 'ngan-sach', planned: 4, disbursed: 1 },
          { source: 'ngan-sach', planned: 5, disbursed: 1 },
        ],
        indicators: [{ indicator: 'chi-tieu-1', value: 4, status: 'estimate', standard: 'chuan-cu' }],
      },
    },
  },
};
const input = inputOf(example);
const report = consolidate(input);
const figures = figuresOf(input, report);
const find = (typed: string) => findFigures(typed, figures, ({ subject }) => words.name(subject));
const one = (typed: string): string => {
  const found = find(typed);
  return found.kind === 'one' ? found.figure.id : found.kind;
};

describe('a figure is found', () => {
  it.each([
    ['indicator.chi-tieu-1.value', 'indicator.chi-tieu-1.value'],
    ['INDICATOR.chi-tieu-1.value', 'indicator.chi-tieu-1.value'],
    ['tỷ lệ hộ  nghèo', 'indicator.chi-tieu-1.value'],
    ['Tỷ lệ hộ nghèo, năm 2024', 'indicator.chi-tieu-1.value'],
    ['required.late', 'submissions.required.late'],
    ['ty le ho ngheo', 'indicator.chi-tieu-1.value'],
    ['TY LE HO NGHEO, NAM 2024', 'indicator.chi-tieu-1.value'],
    ['{{ indicator.chi-tieu-1.value }}', 'indicator.chi-tieu-1.value'],
    ['{{indicator.chi-tieu-1.value.status}}', 'indicator.chi-tieu-1.value'],
  ])('%s', (typed, id) => {
    expect(one(typed)).toBe(id);
  });

  it('as several where a part of an id is typed', () => {
    const found = find('chi-tieu-1');
    expect(found.kind === 'several' && found.figures.map(({ id }) => id)).toContain('indicator.chi-tieu-1.target');
  });

  it('or what is written most like it is named', () => {
    expect(find('indicator.chi-tieu-1.valeu')).toEqual({
      kind: 'none',
      suggestions: expect.arrayContaining(['indicator.chi-tieu-1.value']),
    });
    expect(find('tỷ lệ hộ ngèo')).toMatchObject({ kind: 'none', suggestions: ['indicator.chi-tieu-1.value'] });
    expect(find('!!')).toEqual({ kind: 'none', suggestions: [] });
  });
});

it('outputs of one id are told apart, and no word of a unit is more than letters in an id', () => {
  expect([...figures.keys()].filter(id => id.startsWith('activity.x.output'))).toEqual([
    'activity.x.output.lop.lop.departments',
    'activity.x.output.lop.lop-2.departments',
    'activity.x.output.indicator.percent.unit.so-b',
    'activity.x.output.output.per-mille.unit.so-b',
  ]);
});

describe('fields of the workbook', () => {
  const { values } = workbookData(report);
  const lists = Object.entries(values).flatMap(([list, rows]) =>
    Array.isArray(rows) ? rows.map((row: object, item: number) => ({ list, row, item })) : [],
  );
  const printed = lists.flatMap(({ list, row, item }) =>
    Object.entries(row).map(([field, value]) => ({ path: `${list}.${field}`, item, value: value as unknown })),
  );

  it('print the figures that they are said to print', () => {
    const wrong = printed.flatMap(({ path, item, value }) => {
      const id = figureOfField(report, path, item);
      if (id === undefined) return [];
      const figure = figures.get(id);
      const isNothing = value === null || value === undefined;
      return (figure?.value ?? null) === (isNothing ? null : value) ? [] : [{ path, item, value, id, figure }];
    });
    // A block without figures prints a dash instead of counts.
    expect(wrong.filter(({ value, figure }) => !(value === null && figure?.kind === 'count'))).toEqual([]);
  });

  it('that hold numbers are figures, but for their own numbers, years and number of units', () => {
    const numbers = printed.filter(
      ({ path, value }) => typeof value === 'number' && !/\.(number|groupNumber|baselineYear|targetYear)$/.test(path),
    );
    const unknown = numbers.filter(({ path, item }) => figureOfField(report, path, item) === undefined);
    expect([...new Set(unknown.map(({ path }) => path))]).toEqual([
      'outputs.units',
      'trends.result5',
      'trends.target6',
    ]);
  });

  it('of no figure are none', () => {
    expect(figureOfField(report, 'indicators.name', 0)).toBeUndefined();
    expect(figureOfField(report, 'constructor', 0)).toBeUndefined();
    expect(figureOfField(report, 'indicators.value', 99)).toBeUndefined();
  });
});
