import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Plan } from '../../src/model/documents.ts';
import { renderWord } from '../../src/office/word.ts';
import { wordData } from '../../src/report/word-data.ts';
import { type Example, inputOf, plan, recordedOn, reportOf } from './example.ts';
import { wordText } from './open-xml.ts';

const template = readFileSync('templates/bao-cao.docx');

/** Words of a row or paragraph as they stand one behind the other. */
const printed = (example: Example): string =>
  wordText(renderWord(template, wordData(reportOf(example)))).replace(/\s+/g, ' ');

const version = (receivedAt: string, outcome: 'returned' | 'accepted', number: string) => ({
  receivedAt,
  recordedAt: recordedOn(receivedAt),
  outcome,
  admissible: true,
  illustrative: true,
  document: { number, issued: receivedAt },
});

const received: Example = {
  sent: {
    'so-a': { receipts: [version('2024-12-13', 'returned', '1/BC'), version('2024-12-17', 'accepted', '2/BC')] },
    'so-b': { receipts: [version('2024-12-12', 'accepted', '3/BC')] },
    'huyen-c': { receipts: [version('2024-12-13', 'returned', '4/BC')] },
  },
};

it.each([
  ['the first document on the day it came', 'Sở A Đúng hạn 13/12/2024 1/BC ngày 13/12/2024'],
  ['the version in its place', 'Trả lại; bản thay thế 2/BC ngày 17/12/2024, nhận ngày 17/12/2024'],
  ['a remark without the mark of invented data', '3/BC ngày 12/12/2024 Đã chấp nhận 3 '],
  ['what was sent back', '1 đơn vị đã nộp nhưng bị trả lại, chưa gửi lại bản bổ sung: UBND huyện C.'],
  ['a section for it', 'C. Đơn vị đã nộp nhưng bị trả lại, chưa gửi lại'],
  ['its document', 'UBND huyện C Đúng hạn 13/12/2024 4/BC ngày 13/12/2024 Trả lại, yêu cầu bổ sung; chưa gửi lại'],
  ['versions accepted late', 'bản được chấp nhận chỉ nhận được sau thời hạn: Sở A.'],
])('tells of receipts: %s', (_, text) => {
  expect(printed(received)).toContain(text);
});

it('does not call a report accepted that could not be read', () => {
  const { reports } = inputOf(received);
  const text = printed({
    ...received,
    unread: ['so-b'],
    reports: reports.filter(({ report }) => report.unit !== 'so-b'),
  });
  expect(text).toContain('3/BC ngày 12/12/2024 Tệp báo cáo có lỗi, không tính');
  expect(text).toContain('tệp báo cáo có lỗi, không tính vào số liệu của báo cáo này: Sở B.');
  expect(printed(received)).not.toContain('có lỗi');
});

it('says of a roster that is not frozen in I.2 and in the appendix', () => {
  const said = /Danh sách tạm tính theo Kế hoạch/g;
  expect(printed({ provisional: true }).match(said)).toHaveLength(2);
  expect(printed({}).match(said)).toBeNull();
});

it('says once for each section that no report came', () => {
  expect(printed({}).match(/Chưa có báo cáo của đơn vị\./g)).toHaveLength(5);
  expect(printed({})).not.toMatch(/a\) Hoạt động x|không nêu khó khăn/);
  expect(printed(received)).not.toContain('Chưa có báo cáo của đơn vị.');
});

const withPlan = (part: Partial<Plan>): Example => ({ plan: { ...plan, ...part } });
const [group] = plan.taskGroups;

it.each([
  ['with dots', {}, 'Thực hiện Kế hoạch số ……/KH-UBND ngày …… tháng …… năm …… của UBND tỉnh Q thực hiện Đề án'],
  ['as issued', { issued: { number: '12/KH-UBND', date: '2021-07-05' } }, 'số 12/KH-UBND ngày 05 tháng 7 năm 2021 của'],
] satisfies readonly (readonly [string, Partial<Plan>, string])[])('cites the plan %s', (_, part, text) => {
  const said = printed(withPlan(part));
  expect(said).toContain(text);
  expect(said.indexOf('Thực hiện Kế hoạch số')).toBeLessThan(said.indexOf('Căn cứ'));
  expect(said).toContain('(sau đây gọi tắt là Kế hoạch);');
});

it.each([
  ['Kế hoạch A', 'Kết quả thực hiện Kế hoạch A năm 2024'],
  ['Đề án B giai đoạn 2021-2025', 'Kết quả thực hiện Kế hoạch triển khai Đề án B giai đoạn 2021-2025, năm 2024'],
])('names what %s is about', (shortTitle, text) => {
  expect(printed(withPlan({ shortTitle }))).toContain(text);
});

it.each([
  [
    'as issued',
    { coordinatingText: 'Sở A và các Sở, Ban, ngành có liên quan.' },
    'phối hợp: Sở A và các Sở, Ban, ngành có liên quan.',
  ],
  ['by names', { coordinating: ['so-a', '@hoi'] }, 'phối hợp: Sở A; các hội.'],
])('prints the units of a task group %s', (_, part, text) => {
  if (group === undefined) throw new Error('no group');
  expect(printed(withPlan({ taskGroups: [{ ...group, ...part }] }))).toContain(text);
});

it('has recipients of its own', () => {
  expect(printed(received)).toContain('- Như trên; - Các đơn vị báo cáo; - Lưu: VT.');
});

it('puts a reason behind its result and an addressee only in the heading', () => {
  const proposals = [{ text: 'Bổ sung nhiệm vụ', to: 'Sở B', kind: 'plan-amendment' }] as const;
  const activities = [{ activity: 'x', status: 'in-progress', result: 'Đã mở lớp', reason: 'thiếu vốn' }] as const;
  const text = printed({ sent: { 'so-a': { report: { activities, proposals } } } });
  expect(text).toContain('- Sở A (đang thực hiện): Đã mở lớp. b) Hoạt động y');
  expect(text).toContain('1 Sở A Đang thực hiện Đã mở lớp. Lý do chưa hoàn thành: thiếu vốn.');
  expect(text).toContain('1. Kiến nghị Sở B sửa đổi, bổ sung Kế hoạch - Sở A: Bổ sung nhiệm vụ.');
});

it('shows money by block, and its overlapping total only with a warning', () => {
  const money = (planned: number) => ({ report: { funding: [{ source: 'ngan-sach', planned, disbursed: 0 }] } });
  const text = printed({ sent: { 'so-a': money(10), 'huyen-c': money(20) } });
  expect(text).toContain('Sở, ban, ngành 10 0 0,0% 1/2 UBND cấp huyện 20');
  expect(text).toContain('Cộng các khối (có thể trùng) 30');
  expect(text).toContain('có thể tính trùng');
});

it('says whose entries are counted', () => {
  const activities = [{ activity: 'x', status: 'done' }] as const;
  const text = printed({ sent: { 'so-a': { report: { activities } }, 'hoi-e': { report: { activities } } } });
  expect(text).toContain('1/4 (25,0%) đơn vị phải báo cáo có báo cáo về nhóm nhiệm vụ này');
  expect(text).toContain('(2 hoàn thành), trong đó 1 lượt của đơn vị được đề nghị báo cáo');
});

const closed = { closed: '2024-06-30' } as const;
const nobodyOwes: Example = { entries: { 'so-a': closed, 'so-b': closed, 'huyen-c': closed, 'huyen-d': closed } };

it.each([
  ['submissions', 'không có đơn vị nào phải báo cáo; 4 đơn vị được miễn hoặc đã kết thúc hoạt động.'],
  ['a task group', 'Không có đơn vị phải báo cáo nào được giao nhóm nhiệm vụ này.'],
  ['funding', 'III. KINH PHÍ THỰC HIỆN Không có đơn vị nào phải báo cáo kinh phí.'],
])('says in words that nobody owes a report: %s', (_, text) => {
  expect(printed(nobodyOwes)).toContain(text);
  expect(printed(nobodyOwes)).not.toContain('– đơn vị');
});
