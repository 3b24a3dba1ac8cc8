import { expect, it } from 'vitest';
import { returnList } from '../../../src/messages/vi/return-list.ts';
import { markWorkbook } from '../../../src/office/marking/mark-workbook.ts';
import { type ReturnFinding, returnMarking } from '../../../src/office/marking/return-list.ts';
import { xmlParts } from '../../report/open-xml.ts';
import { markingOf, unitWorkbook } from './sample.ts';

const error: ReturnFinding = {
  sheet: 'Kinh phí',
  cell: 'C5',
  value: '1.234',
  severity: 'error',
  message: 'Số "1.234" có hai cách hiểu.',
  fix: 'nhập lại.',
};
const warning: ReturnFinding = { severity: 'warning', message: 'Chưa có bản ký số.' };

const subject = { unit: 'Sở A', report: 'Báo cáo hằng năm, năm 2024', office: 'Sở B', day: '2024-12-20' } as const;
const listOf = (...found: readonly ReturnFinding[]) => returnMarking(found, subject, returnList).list;

it('lists errors before doubts, numbered, with remedies as sentences', () => {
  expect(listOf(warning, error).rows).toEqual([
    [
      '1',
      'Kinh phí',
      { text: 'C5', link: { sheet: 'Kinh phí', cell: 'C5' } },
      '1.234',
      'Số "1.234" có hai cách hiểu.',
      'Nhập lại.',
      'Phải sửa',
    ],
    ['2', 'Cả tệp', '', '', 'Chưa có bản ký số.', '', 'Cần xem lại'],
  ]);
});

it('marks what is at a cell, with the remedy below the message', () => {
  expect(returnMarking([warning, error], subject, returnList).marks).toEqual([
    { sheet: 'Kinh phí', cell: 'C5', severity: 'error', comment: 'Số "1.234" có hai cách hiểu.\nCách sửa: nhập lại.' },
  ]);
});

it.each([true, false])('says on its page and in its first line whether it is a rehearsal: %s', illustrative => {
  const { banner, lines } = returnMarking([error], { ...subject, illustrative }, returnList).list;
  const said = 'DỮ LIỆU MINH HỌA – KHÔNG PHẢI SỐ LIỆU THẬT';
  expect([banner === said, lines[0] === said]).toEqual([illustrative, illustrative]);
});

it('says who returns what, when, and until when it is asked for', () => {
  const { lines } = returnMarking([error, warning], { ...subject, correctBy: '2024-12-25' }, returnList).list;
  expect(lines.slice(0, 4)).toEqual([
    'Đơn vị báo cáo: Sở A',
    'Báo cáo trả lại: Báo cáo hằng năm, năm 2024',
    'Nơi trả lại: Sở B, ngày 20/12/2024',
    'Kết quả kiểm tra: 1 nội dung phải sửa và 1 nội dung cần xem lại. Đề nghị gửi lại báo cáo đã sửa chậm nhất ngày 25/12/2024.',
  ]);
});

it.each([
  [[error], '1 nội dung phải sửa'],
  [[warning], '1 nội dung cần xem lại'],
  [[], 'không có nội dung nào phải sửa'],
] as const)('counts what it asks for: %j', (found, amount) => {
  expect(listOf(...found).lines[3]).toBe(`Kết quả kiểm tra: ${amount}.`);
});

it('writes all its words in composed letters', () => {
  const text = JSON.stringify(markingOf());
  expect(text).toBe(text.normalize('NFC'));
});

it('says on the sheet and on every page when the report is made up', async () => {
  const { banner, lines } = returnMarking([error], { ...subject, illustrative: true }, returnList).list;
  expect(banner).toMatch(/^DỮ LIỆU MINH HỌA/);
  expect(lines[0]).toBe(banner);
  expect(listOf(error).banner).toBeUndefined();
  const sample = markingOf();
  const marked = markWorkbook(await unitWorkbook(), { ...sample, list: { ...sample.list, banner: 'Minh họa & thử' } });
  const sheets = xmlParts(marked).filter(([name]) => /worksheets\/[^/]+\.xml$/.test(name));
  const [, list = ''] = sheets.find(([, xml]) => xml.includes('Minh họa')) ?? [];
  expect(list).toContain('<oddHeader>&amp;C&amp;"Times New Roman,Bold" Minh họa &amp;&amp; thử</oddHeader>');
});
