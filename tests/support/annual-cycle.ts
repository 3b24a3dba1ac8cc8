import type { ReportingCycle } from '../../src/model/documents.ts';

/** A yearly report due before 15/12, with `changes`. */
export const annualCycle = (changes: Partial<ReportingCycle> = {}): ReportingCycle => ({
  id: 'hang-nam',
  title: 'Báo cáo hằng năm',
  frequency: 'annual',
  period: { from: '12-15', to: '12-14' },
  due: { before: '12-15' },
  roll: 'none',
  clock: 'received',
  timeZone: 'Asia/Ho_Chi_Minh',
  required: [],
  requested: [],
  routes: [],
  ...changes,
});
