import { expect, it } from 'vitest';
import { remarksOf } from '../../src/messages/vi/report-submissions.ts';
import type { SubmissionLine } from '../../src/report/submission-results.ts';

const line: SubmissionLine = {
  unit: { id: 'so-mot', name: 'Sở Một', short: 'Sở Một' },
  class: 'required',
  state: 'exempt',
  deadline: { instant: 0, rule: { kind: 'before', date: '2025-12-15' }, lastDay: '2025-12-14' },
  flags: [],
  answersFor: [],
  arrivals: [],
  sentBack: false,
  acceptedLate: false,
  unread: false,
  ledWithoutReport: [],
};

it.each([
  [{ closed: '2025-06-30' }, 'Kết thúc hoạt động ngày 30/06/2025, không có đơn vị kế thừa'],
  [{ answersFor: ['Sở Hai', 'Sở Ba'] }, 'Báo cáo thay: Sở Hai, Sở Ba'],
])('the consolidated report remarks what the roster says: %j', (told, expected) => {
  expect(remarksOf({ ...line, ...told })).toBe(expected);
});
