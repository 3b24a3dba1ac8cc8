import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderWord } from '../../src/office/word.ts';
import { fundingYearsChart, submissionYearsChart, trendYearsCharts } from '../../src/review/charts.ts';
import { reviewWordData } from '../../src/review/word-data.ts';
import { partsOf, wordText } from '../report/open-xml.ts';
import { reviewOf } from '../support/review-of.ts';

const whole = await reviewOf();
const nothing = { ...whole, discipline: { years: whole.discipline.years.slice(2, 3), rows: [] } };

it('draws a trend for each indicator that has a figure, its standards as lines of their own', () => {
  const charts = trendYearsCharts(whole);
  expect(charts.map(({ caption }) => caption)).toEqual([
    'Diễn biến chỉ tiêu: Tỷ lệ hộ nghèo',
    'Diễn biến chỉ tiêu: Số việc làm mới',
    'Diễn biến chỉ tiêu: Số xã đạt chuẩn',
  ]);
  const text = charts[0]?.pictures[0]?.picture.alternativeText ?? '';
  expect(text).toContain('Kết quả theo chuẩn nghèo cũ: năm 2020 là 8% (số gốc), năm 2021 là 7,1%, năm 2022 là 6,4%');
  expect(text).toContain('Kết quả theo chuẩn nghèo mới: năm 2023 là 6,2%, năm 2024 là 5,3%, năm 2025 là 4,1%');
  expect(text).toContain('Số liệu khác chuẩn không nối với nhau');
});

it('tells of a year of which nothing is known, and never as zero', () => {
  const chart = submissionYearsChart(whole);
  expect(chart?.pictures[0]?.picture.alternativeText).toContain('năm 2023 chưa có số liệu');
  expect(fundingYearsChart(whole)?.pictures[0]?.picture.alternativeText).toContain('năm 2023 chưa có số liệu');
});

it('draws nothing where nothing is known', () => {
  expect(submissionYearsChart(nothing)).toBeUndefined();
  expect(fundingYearsChart({ ...whole, funding: { sources: [], blocks: [] } })).toBeUndefined();
  expect(trendYearsCharts({ ...whole, indicators: [] })).toEqual([]);
});

it('numbers the pictures of the document through', () => {
  const file = renderWord(readFileSync('templates/tong-ket.docx'), reviewWordData(whole));
  const captions = [1, 2, 3, 4, 5, 6].filter(number => wordText(file).includes(`Biểu đồ ${number}. `));
  expect(captions).toEqual([1, 2, 3, 4, 5]);
  expect([...partsOf(file).keys()].filter(name => /^word\/media\/.*\.svg$/.test(name))).toHaveLength(5);
});
