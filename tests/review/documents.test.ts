import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/office/printable.ts';
import { renderWord } from '../../src/office/word.ts';
import { fillWorkbook } from '../../src/office/workbook.ts';
import type { Review } from '../../src/review/review.ts';
import { reviewWordData } from '../../src/review/word-data.ts';
import { reviewFields } from '../../src/review/word-fields.ts';
import { reviewWorkbookData } from '../../src/review/workbook-data.ts';
import { hostile } from '../report/hostile.ts';
import { parseStrictly, partsOf, wordText, xmlParts } from '../report/open-xml.ts';
import { fiveYearPlan } from '../support/five-year-plan.ts';
import { reviewOf } from '../support/review-of.ts';
import { allPaths, tagPaths } from '../support/template-tags.ts';

const templates = { 'mid-term': readFileSync('templates/so-ket.docx'), final: readFileSync('templates/tong-ket.docx') };
const workbookTemplate = readFileSync('templates/tong-hop-nhieu-nam.xlsx');

const word = (review: Review): Uint8Array => renderWord(templates[review.kind], reviewWordData(review));
const excel = (review: Review): Uint8Array => fillWorkbook(workbookTemplate, reviewWorkbookData(review)).file;

const final = await reviewOf();
const midTerm = await reviewOf({ kind: 'mid-term', range: { from: 2021, to: 2022 } });

/** The plan with a report, a narrative and an amendment that say `text` wherever text goes. */
function hostileFiles(text: string): Record<string, string> {
  const said = JSON.stringify(text).replaceAll('\u2028', '\\u2028').replaceAll('\u0085', '\\u0085');
  const files = fiveYearPlan();
  const change = (path: string, from: string): Record<string, string> => ({
    [path]: (files[path] ?? '').replace(from, said),
  });
  return {
    ...change('reports/2025/huyen-chin.yaml', 'Kinh phí lồng ghép khó tách riêng.'),
    ...change('reports/2024/huyen-chin.yaml', 'Bố trí thêm kinh phí cho xã miền núi.'),
    ...change('narrative/2021-2025.yaml', 'Các nhóm nhiệm vụ đều được triển khai.'),
    ...change('narrative/2024.yaml', 'Giao chỉ tiêu sớm thì huyện chủ động hơn.'),
    // A plan whose own files hold control characters is not read at all.
    ...(printable(text) === text &&
      change('amendments/002-chuan-ngheo.yaml', 'Cập nhật chuẩn nghèo và bổ sung hoạt động mới.')),
  };
}

describe('the Word files', () => {
  const [whole, part] = [wordText(word(final)), wordText(word(midTerm))];

  it.each([
    [
      'what they are',
      'BÁO CÁO\nTổng kết tình hình thực hiện Kế hoạch phát triển xã hội tỉnh Mẫu giai đoạn 2021-2025\n',
    ],
    ['how many years they know', 'có dữ liệu của 4/5 năm; chưa có dữ liệu năm 2023'],
    ['a broken series', 'Từ năm 2023 theo chuẩn nghèo mới, trước đó theo chuẩn nghèo cũ: không so sánh được.'],
    ['a fall without a reason', 'Số lũy kế năm 2025 thấp hơn năm 2024 là 1 xã, chưa nêu lý do.'],
    ['a sum with its years', 'Cộng 4/5 năm có số liệu: 1.225 người.'],
    ['a merger', 'UBND huyện Bảy và UBND huyện Tám hợp nhất thành UBND huyện Mới (20/NQ-UBTVQH).'],
    ['the sum of predecessors', 'tổng các đơn vị trước sắp xếp năm 2021 là 160 người, tăng 20 người'],
    ['what cannot be compared', 'không so sánh được (chỉ tiêu không cộng được giữa các đơn vị)'],
    ['days of delay', 'Trễ 5 ngày'],
    ['lessons', 'Giữ nguyên cách đo chỉ tiêu để so sánh được.'],
    ['years behind what was said', 'Bố trí thêm kinh phí cho xã miền núi (kinh phí) (năm 2021, 2022, 2024, 2025).'],
    ['an amendment', '55/QĐ-UBND ngày 01/06/2024'],
  ])('tell %s', (_, text) => {
    expect(whole).toContain(text);
  });

  it('of a mid-term review name the years that they cover, and what is left', () => {
    expect(part).toContain(
      'BÁO CÁO\nSơ kết tình hình thực hiện Kế hoạch phát triển xã hội tỉnh Mẫu giai đoạn 2021-2025, từ năm 2021 đến năm 2022\n',
    );
    expect(part).toContain('NHIỆM VỤ THỜI GIAN CÒN LẠI CỦA KẾ HOẠCH');
    expect(part).toContain('Đơn vị tổng hợp chưa soạn nội dung này.');
    expect(part).toContain('Tiếp tục đào tạo nghề theo nhu cầu của doanh nghiệp.');
  });

  it('never print a tag or what is not there', () => {
    expect(whole + part).not.toMatch(/\{\{|\}\}|undefined|NaN|null/);
  });

  it('have one matrix as wide as the years, and two for more than five', () => {
    const tables = (review: Review) => reviewWordData(review).values.matrices.filter(({ rows }) => rows.length > 1);
    expect(tables(final).map(({ width5, head5 }) => [width5, head5])).toEqual([[true, 'Năm 2025']]);
    expect(tables(midTerm).map(({ width2, head2 }) => [width2, head2])).toEqual([[true, 'Năm 2022']]);
    const years = Array.from({ length: 7 }, (_, index) => ({ year: 2021 + index, due: true, provisional: false }));
    const cells = years.map(({ year }) => ({ year, cell: { is: 'no-data' as const } }));
    const rows = final.discipline.rows.map(row => ({ ...row, cells }));
    const long = tables({ ...final, discipline: { years, rows } });
    expect(long.map(({ head1, head3, head4, width3, width4 }) => [head1, head3, head4, width3, width4])).toEqual([
      ['Năm 2021', 'Năm 2023', 'Năm 2024', false, true],
      ['Năm 2025', 'Năm 2027', '', true, false],
    ]);
  });

  it.each(['mid-term', 'final'] as const)('have a field for each tag of the %s template and a place for each', kind => {
    expect([...tagPaths(templates[kind], reviewFields)].sort()).toEqual([...allPaths(reviewFields)].sort());
  });

  it('give equal bytes for equal data', () => {
    expect(Buffer.compare(word(final), word(final))).toBe(0);
  });

  it('satisfy the Open XML SDK', async () => {
    expect(await validate(word(final), 'docx', 'Office2019')).toEqual([]);
    expect(await validate(word(midTerm), 'docx', 'Office2019')).toEqual([]);
  });
});

describe('the workbook', () => {
  const load = async (review: Review): Promise<exceljs.Workbook> => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(excel(review).slice().buffer);
    return workbook;
  };
  const valuesOf = (workbook: exceljs.Workbook, sheet: string, first: number, text: string): readonly unknown[] => {
    const rows: unknown[][] = [];
    workbook.getWorksheet(sheet)?.eachRow(row => {
      rows.push([...(row.values as unknown[])]);
    });
    return rows.filter(row => row[first] === text)[0] ?? [];
  };

  it('holds figures as numbers, and an unknown year as empty cells', async () => {
    const workbook = await load(final);
    const rows: unknown[][] = [];
    workbook.getWorksheet('Tổng hợp')?.eachRow(row => {
      rows.push([...(row.values as unknown[])]);
    });
    const year = (wanted: number) => rows.find(row => row[2] === wanted)?.slice(3, 8);
    expect(year(2024)).toEqual([5, 4, 4, 0, 1]);
    expect(year(2023)?.filter(value => typeof value === 'number')).toEqual([]);
  });

  it('has the matrix of units and years', async () => {
    const workbook = await load(final);
    expect(valuesOf(workbook, 'Kỷ luật báo cáo', 2, 'Sở Nông nghiệp và Môi trường').slice(3, 8)).toEqual([
      1,
      1,
      0,
      'Trễ 5 ngày',
      'Đúng hạn',
    ]);
  });

  it('gives equal bytes for equal data', async () => {
    expect(Buffer.compare(excel(final), excel(final))).toBe(0);
  });

  it('satisfies the Open XML SDK', async () => {
    expect(await validate(excel(final), 'xlsx', 'Office2019')).toEqual([]);
  });
});

it.each(hostile.map(text => [text.slice(0, 30), text] as const))('keep hostile text text: %j', async (_, text) => {
  const review = await reviewOf({ files: hostileFiles(text) });
  for (const file of [word(review), excel(review)]) for (const [, xml] of xmlParts(file)) parseStrictly(xml);
});

it('say on every page that data are made up', async () => {
  const files = fiveYearPlan();
  const [first = ''] = [files['reports/2022/so-mot.yaml']];
  const review = await reviewOf({ files: { 'reports/2022/so-mot.yaml': `${first}illustrative: true\n` } });
  const headers = [...partsOf(word(review))].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  expect(headers.length).toBeGreaterThanOrEqual(2);
  for (const [, xml] of headers) expect(xml).toContain('DỮ LIỆU MINH HỌA');
  expect(wordText(word(final))).not.toContain('MINH HỌA');
});

describe('lists of opinions', () => {
  const [known] = final.difficulties;
  const many = Array.from({ length: 12 }, (_, index) => ({ ...known, text: `Khó khăn thứ ${index + 1}` }));
  const long = known === undefined ? final : { ...final, difficulties: many as Review['difficulties'] };
  const text = (review: Review): string => wordText(word(review)).replace(/\s+/g, ' ');

  it('stand in the text where they are short, and the submissions are the second appendix', () => {
    expect(text(final)).not.toContain('Trên đây nêu');
    expect(text(final)).toContain('Phụ lục II TÌNH HÌNH GỬI BÁO CÁO');
  });

  it('stand in an appendix in full where they are long, and the submissions come behind it', () => {
    const printed = text(long);
    expect(printed).toContain('Trên đây nêu 6/12 khó khăn, vướng mắc');
    expect(printed).toContain('Phụ lục II KHÓ KHĂN, KIẾN NGHỊ, NHIỆM VỤ DO CÁC ĐƠN VỊ NÊU');
    expect(printed).toContain('Phụ lục III TÌNH HÌNH GỬI BÁO CÁO');
    expect(printed).toContain('Tình hình từng đơn vị, từng năm tại Phụ lục III.');
    for (const { text: difficulty } of many) expect(printed).toContain(difficulty);
  });
});

it('draws native charts of the submissions, of the money and of each series, from the cells beside them', () => {
  const charts = [...partsOf(excel(final))].filter(([name]) => /^xl\/charts\/chart\d+\.xml$/.test(name));
  const { trends } = reviewWorkbookData(final).values;
  expect(charts).toHaveLength(2 + trends.length);
  const all = charts.map(([, xml]) => xml).join('');
  expect(all).toContain('Số đơn vị phải báo cáo theo tình hình gửi báo cáo');
  expect(all).toContain('theo chuẩn nghèo mới');
  expect(all).toMatch(/<c:f>'Biểu đồ'!\$B\$\d+:\$B\$\d+<\/c:f>/);
  expect(all).not.toContain('{{');
});
