import { type Examples, lines } from '../explain.ts';
import type { ReceivedFindingArgs } from '../groups.ts';

export const receivedExamples = {
  'report/unusual-change': {
    wrong: lines(
      '# reports/2023/so-y-te.yaml: planned: 48600',
      'funding:',
      '  - {source: ngan-sach-va-long-ghep, planned: 48600000, disbursed: 44120}',
    ),
    right: lines(
      '# reports/2023/so-y-te.yaml: planned: 48600',
      'funding:',
      '  - {source: ngan-sach-va-long-ghep, planned: 48600, disbursed: 44120}',
    ),
  },
  'report/date-outside-period': {
    wrong: lines('issuedDocuments:', '  - {number: 46/KH-SYT, date: 2023-03-29}'),
    right: lines('issuedDocuments:', '  - {number: 46/KH-SYT, date: 2024-03-29}'),
  },
  'report/status-contradicted': {
    wrong: lines(
      'activities:',
      '  - activity: dao-tao-nghe',
      '    status: not-started',
      '    reason: Chưa được bố trí kinh phí.',
      '    outputs: [{name: Lớp dạy nghề, quantity: 3, unit: lớp}]',
    ),
    right: lines(
      'activities:',
      '  - activity: dao-tao-nghe',
      '    status: in-progress',
      '    reason: Chưa được bố trí đủ kinh phí.',
      '    outputs: [{name: Lớp dạy nghề, quantity: 3, unit: lớp}]',
    ),
  },
} satisfies Examples<ReceivedFindingArgs>;
