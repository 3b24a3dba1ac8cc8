import { type Examples, lines } from '../explain.ts';
import type { ReceiptFindingArgs } from '../groups.ts';

const earlier = '2024-12-16-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const receiptExamples = {
  'receipt/name-hash': {
    wrong: lines('# receipts/2024/so-y-te/2024-12-16-9f86….yaml', 'receivedAt: 2024-12-14T16:05:00+07:00'),
    right: lines(
      '# receipts/2024/so-y-te/2024-12-14-c0de….yaml',
      'receivedAt: 2024-12-14T16:05:00+07:00',
      `revisionOf: ${earlier}`,
    ),
  },
  'receipt/folder': {
    wrong: lines('# receipts/2024/so-y-te/2024-12-10-9f86….yaml', 'unit: so-noi-vu', 'period: 2024'),
    right: lines('# receipts/2024/so-noi-vu/2024-12-10-9f86….yaml', 'unit: so-noi-vu', 'period: 2024'),
  },
  'receipt/not-on-roster': {
    wrong: lines(
      '# receipts/2024/so-y-te/2024-12-10-9f86….yaml',
      '# rosters/2024.yaml',
      'units:',
      '  - {unit: so-noi-vu, class: required, basis: [V.4]}',
    ),
    right: lines(
      '# receipts/2024/so-y-te/2024-12-10-9f86….yaml',
      '# rosters/2024.yaml',
      'units:',
      '  - {unit: so-noi-vu, class: required, basis: [V.4]}',
      '  - {unit: so-y-te, class: required, basis: [V.4]}',
    ),
  },
  'receipt/recorded-first': {
    wrong: lines('receivedAt: 2024-12-14T16:05:00+07:00', 'recordedAt: 2024-12-14T08:09:00+07:00'),
    right: lines('receivedAt: 2024-12-14T16:05:00+07:00', 'recordedAt: 2024-12-14T16:09:00+07:00'),
  },
  'receipt/no-report': {
    wrong: 'receipts/2024/so-y-te/2024-12-10-9f86….yaml  # outcome: accepted',
    right: lines('receipts/2024/so-y-te/2024-12-10-9f86….yaml  # outcome: accepted', 'reports/2024/so-y-te.yaml'),
  },
  'receipt/report-differs': {
    wrong: lines('originals/sha256/60/6030…', 'reports/2024/so-y-te.yaml  # sha256: b5bb…'),
    right: lines('originals/sha256/60/6030…', 'reports/2024/so-y-te.yaml  # sha256: 6030…'),
  },
} satisfies Examples<ReceiptFindingArgs>;
