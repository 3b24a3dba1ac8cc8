/** The same report in the name of the body that issued the plan, to a ministry. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ReportingCycle } from '../../src/model/documents.ts';
import { renderWord } from '../../src/office/word.ts';
import { wordData } from '../../src/report/word-data.ts';
import { type Example, plan, reportOf } from './example.ts';
import { wordText } from './open-xml.ts';

type LaidDown = NonNullable<ReportingCycle['consolidated']>;

const toMinistry = { kind: 'ministry', by: 'issuer', symbol: 'UBND', to: ['Bộ Y'], clause: 'V.4' } as const;

const withReports = (consolidated: LaidDown, part: Example = {}): Example => ({
  plan: { ...plan, reporting: plan.reporting.map(cycle => ({ ...cycle, consolidated })), ...part.plan },
  sent: { 'so-b': {}, 'huyen-c': { receivedAt: '2024-12-18' } },
  ...part,
});

const printed = (example: Example, template = 'bao-cao-bo'): string =>
  wordText(renderWord(readFileSync(`templates/${template}.docx`), wordData(reportOf(example))));

const ministry = printed(withReports([toMinistry], { kind: 'ministry' }));

it.each([
  ['the issuer in full, on two lines', 'ỦY BAN NHÂN DÂN\nTỈNH Q\n'],
  ['its number', '/BC-UBND\n'],
  ['the addressee', 'Kính gửi: Bộ Y.'],
  ['who collected', 'theo tổng hợp của Sở A, UBND tỉnh Q báo cáo kết quả thực hiện Kế hoạch năm 2024'],
  ['the end', 'UBND tỉnh Q kính báo cáo Bộ Y xem xét, tổng hợp./.'],
  ['the head of the issuer', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n'],
  ['the appendices as its own', 'của UBND tỉnh Q)'],
])('has %s', (_, text) => {
  expect(ministry).toContain(text);
});

it('names nobody above the issuer, and not whom the province has to call', () => {
  expect(ministry).not.toMatch(/^UBND TỈNH Q$|^SỞ A$/m);
  expect(ministry).not.toMatch(/chưa nộp, nộp trễ hạn, bị trả lại|Hoạt động được giao chủ trì chưa có báo cáo/i);
});

it.each([
  [
    'who the plan says signs',
    [{ ...toMinistry, signer: { authority: 'TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH', post: 'PHÓ CHỦ TỊCH' } }],
    'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n',
  ],
  [
    'who gets a copy',
    [{ ...toMinistry, copies: ['Bộ Z;'] }],
    '- Như trên;\n- Bộ Z;\n- Các đơn vị báo cáo;\n- Lưu: VT.',
  ],
  ['several addressees', [{ ...toMinistry, to: ['Bộ Y', 'Bộ Z'] }], 'Kính gửi:\n- Bộ Y;\n- Bộ Z.\n'],
] satisfies readonly (readonly [string, LaidDown, string])[])('takes from the plan %s', (_, reports, text) => {
  expect(printed(withReports(reports, { kind: 'ministry' }))).toContain(text);
});

it('puts what is asked of the ministry itself first, and does not tell it whose report was sent back', () => {
  const proposals = [
    { text: 'Việc A', to: 'Bộ A', kind: 'other' },
    { text: 'Việc Y', to: 'Bộ Y', kind: 'other' },
  ] as const;
  const sent = { 'so-b': { report: { proposals } }, 'huyen-c': { outcome: 'returned' } } as const;
  const text = printed(withReports([toMinistry], { kind: 'ministry', sent }));
  expect(text).toMatch(/1\. Kiến nghị Bộ Y[\s\S]*2\. Kiến nghị Bộ A/);
  expect(text).not.toContain('đã nộp nhưng bị trả lại');
});

it('lets a deputy of the coordinator sign the yearly report', () => {
  const annual = {
    kind: 'annual',
    by: 'coordinator',
    to: ['UBND tỉnh Q'],
    clause: 'V.1',
    signer: { authority: 'KT. GIÁM ĐỐC', post: 'PHÓ GIÁM ĐỐC' },
  } as const;
  const text = printed(withReports([annual]), 'bao-cao');
  expect(text).toContain('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n');
  expect(text).toContain('UBND TỈNH Q\nSỞ A\n');
});
