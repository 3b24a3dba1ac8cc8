import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/figures/figures.ts';
import { disagreeing } from '../../src/narrative/typed-figures.ts';
import { consolidate } from '../../src/report/consolidate.ts';
import { indicatorsWith, inputOf } from '../report/example.ts';

const published = { text: 'nguồn', standing: 'official' } as const;

const input = inputOf({
  indicators: indicatorsWith(
    {
      name: 'Tỷ lệ hộ nghèo toàn tỉnh',
      observations: [{ year: 2023, value: 5.57, standard: 'chuan-cu', status: 'official', source: published }],
    },
    { name: 'Tỷ lệ hộ nghèo thuộc đối tượng bảo trợ xã hội' },
    { name: 'Số hộ cận nghèo', kind: 'number', unit: 'hộ', targets: {} },
  ),
  sent: {
    'so-a': { report: { nil: true } },
    'so-b': {
      receivedAt: '2024-12-16',
      report: {
        indicators: [
          { indicator: 'chi-tieu-1', value: 4.56, status: 'estimate', standard: 'chuan-cu' },
          { indicator: 'chi-tieu-3', value: 12345, status: 'estimate', standard: 'chuan-cu' },
        ],
        issuedDocuments: [{ number: '1/SB' }, { number: '2/SB' }],
        funding: [{ source: 'ngan-sach', planned: 8730, disbursed: 5000 }],
      },
    },
    'huyen-c': { report: { funding: [{ source: 'ngan-sach', planned: 1270, disbursed: 1000 }] } },
  },
});
const figures = figuresOf(input, consolidate(input));
const found = (text: string): readonly string[] =>
  disagreeing(text, figures).map(({ typed, figure, offset }) => {
    expect(text.slice(offset, offset + typed.length)).toBe(typed);
    return `${typed} ≠ ${figure.id}`;
  });

describe('a typed figure is right', () => {
  it.each([
    'Tỷ lệ hộ nghèo toàn tỉnh còn 4,56%.',
    'Tỷ lệ hộ nghèo còn 4,6%, giảm so với năm trước.',
    'Tỷ lệ hộ nghèo năm 2023 là 5,57%.',
    'Tỷ lệ hộ nghèo giảm 1,01% so với năm 2023.',
    'Tỷ lệ hộ nghèo đặt mục tiêu 3,1% vào cuối năm.',
    'Tỷ lệ hộ nghèo huyện miền núi còn 45,2%.',
    'Tỷ lệ hộ nghèo còn {{indicator.chi-tieu-1.value}}, thấp hơn 9,9% của năm trước nữa.',
    'Tỷ lệ hộ nghèo theo Quyết định số 59/2015/QĐ-TTg ngày 19/11/2015 đã thay đổi.',
    'Tỷ lệ hộ nghèo thuộc đối tượng bảo trợ xã hội là 12%.',
    'Tỷ lệ hộ nghèo toàn tỉnh, trong đó 82% là đồng bào, đã giảm.',
    'Đào tạo nghề đạt 102,3% kế hoạch. Số hộ cận nghèo là 12.345 hộ.',
    'Đến nay 3/4 đơn vị phải báo cáo đã nộp.',
    'Có 3/4 đơn vị đã gửi báo cáo, 1 đơn vị nộp trễ, 1 đơn vị chưa nộp.',
    'Tổ công tác gồm 5/7 đơn vị trực thuộc, họp 12 lần trong năm 2024.',
    '1 đơn vị nộp báo cáo trễ; 2 đơn vị nộp đúng hạn.',
    'Ngân sách nhà nước giao kế hoạch 10.000 triệu đồng, giải ngân 6 tỷ đồng.',
    'Ngân sách nhà nước hỗ trợ 500 triệu đồng cho mô hình điểm.',
    'Trong năm, các đơn vị đã ban hành 2 văn bản.',
    'Nghị quyết 12 của các cơ quan ban hành ngày 15/12/2024.',
    'Đề nghị các cơ quan Trung ương ban hành 02 văn bản hướng dẫn; các đơn vị ban hành 5 văn bản trong quý I.',
    'Phấn đấu năm 2025 tỷ lệ hộ nghèo còn 3,5%; bảo đảm 4/4 đơn vị nộp báo cáo đúng hạn.',
    'Yêu cầu 4/4 đơn vị nộp báo cáo đúng hạn.',
    'Theo chuẩn cũ, tỷ lệ hộ nghèo là 3,2%.',
    'Nhìn chung, 5 nhóm nhiệm vụ đều được triển khai; 3 chương trình được lồng ghép.',
  ])('%s', text => {
    expect(found(text)).toEqual([]);
  });
});

describe('a typed figure disagrees', () => {
  it.each([
    ['Tỷ lệ hộ nghèo toàn tỉnh còn 4,65%.', ['4,65% ≠ indicator.chi-tieu-1.value']],
    ['tỷ  lệ hộ nghèo còn 4,2 %, ước thực hiện.', ['4,2 % ≠ indicator.chi-tieu-1.value']],
    ['Số hộ cận nghèo năm 2024 là 13.000 hộ.', ['13.000 hộ ≠ indicator.chi-tieu-3.value']],
    ['Đến nay 2/4 đơn vị phải báo cáo đã nộp.', ['2/4 ≠ submissions.required.received']],
    ['Có 3/5 đơn vị đã nộp báo cáo.', ['3/5 ≠ submissions.required.received']],
    ['Đề nghị nộp sớm. Đến nay 2/4 đơn vị đã nộp báo cáo theo yêu cầu.', ['2/4 ≠ submissions.required.received']],
    ['Có 5 đơn vị được đề nghị báo cáo; 4 đơn vị chưa nộp.', ['4 ≠ submissions.required.missing']],
    ['Còn 4 đơn vị chưa nộp.', ['4 ≠ submissions.required.missing']],
    ['Có 3 đơn vị nộp muộn.', ['3 ≠ submissions.required.late']],
    ['Có 3/4 đơn vị nộp báo cáo đúng hạn.', ['3/4 ≠ submissions.required.on-time']],
    ['Các đơn vị đã ban hành 7 văn bản.', ['7 ≠ documents.count']],
    ['Ngân sách nhà nước kế hoạch 9.999 triệu đồng.', ['9.999 triệu đồng ≠ funding.ngan-sach.departments.planned']],
    ['Ngân sách nhà nước đã giải ngân 7,5 tỷ đồng.', ['7,5 tỷ đồng ≠ funding.ngan-sach.departments.disbursed']],
  ])('%s', (text, wrong) => {
    expect(found(text)).toEqual(wrong);
  });

  it('once for each place where it stands', () => {
    const text = 'Còn 4 đơn vị chưa nộp. Việc đôn đốc tốt. Còn 4 đơn vị chưa nộp.';
    expect(disagreeing(text, figures).map(({ offset }) => offset)).toEqual([4, 45]);
  });
});
