import { type Examples, lines } from '../explain.ts';
import type { RegisterFindingArgs } from '../groups.ts';

const first = '2024-12-10-9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const arrivalFile = '# arrivals/2024/2024-12-10-9f86….yaml';
const receiptFile = '# receipts/2024/so-y-te/2024-12-10-c0de….yaml';
const checkpointFile = '# checkpoints/2024-12-20-0123456789abcdef.yaml';

export const registerExamples = {
  'register/not-regular': {
    wrong: 'receipts/2024/so-y-te -> /home/khac/so-y-te',
    right: 'receipts/2024/so-y-te/2024-12-10-9f86….yaml',
  },
  'register/unreadable': {
    wrong: lines(arrivalFile, 'format: 1', 'plan: [ke-hoach'),
    right: lines(arrivalFile, 'format: 1', 'plan: ke-hoach'),
  },
  'register/record-name': {
    wrong: lines(arrivalFile, 'receivedAt: 2024-12-09T16:05:00+07:00'),
    right: lines(arrivalFile, 'receivedAt: 2024-12-10T16:05:00+07:00'),
  },
  'register/folder': {
    wrong: 'arrivals/2023/2024-12-10-9f86….yaml',
    right: 'arrivals/2024/2024-12-10-9f86….yaml',
  },
  'register/recorded-first': {
    wrong: lines('receivedAt: 2024-12-14T16:05:00+07:00', 'recordedAt: 2024-12-14T08:09:00+07:00'),
    right: lines('receivedAt: 2024-12-14T16:05:00+07:00', 'recordedAt: 2024-12-14T16:09:00+07:00'),
  },
  'register/unknown-parent': {
    wrong: lines(receiptFile, 'parents:', `  - ${first}`),
    right: lines('arrivals/2024/2024-12-10-9f86….yaml', receiptFile, 'parents:', `  - ${first}`),
  },
  'register/circle': {
    wrong: lines(
      arrivalFile,
      'parents: [2024-12-11-c0de…]',
      '# arrivals/2024/2024-12-11-c0de….yaml',
      'parents: [2024-12-10-9f86…]',
    ),
    right: lines(arrivalFile, 'parents: []', '# arrivals/2024/2024-12-11-c0de….yaml', 'parents: [2024-12-10-9f86…]'),
  },
  'register/clock-back': {
    wrong: lines(
      '# 2024-12-10-9f86…',
      'recordedAt: 2024-12-10T08:00:00+07:00',
      '# 2024-12-11-c0de…, parents: [2024-12-10-9f86…]',
      'recordedAt: 2024-12-09T08:00:00+07:00',
    ),
    right: lines(
      '# 2024-12-10-9f86…',
      'recordedAt: 2024-12-10T08:00:00+07:00',
      '# 2024-12-11-c0de…, parents: [2024-12-10-9f86…]',
      'recordedAt: 2024-12-11T08:00:00+07:00',
    ),
  },
  'register/unknown-arrival': {
    wrong: lines(receiptFile, `arrival: ${first}`),
    right: lines('arrivals/2024/2024-12-10-9f86….yaml', receiptFile, `arrival: ${first}`),
  },
  'register/not-in-arrival': {
    wrong: lines(
      arrivalFile,
      'originals: [{name: a.xlsx, size: 9, sha256: 6030…}]',
      receiptFile,
      'originals: [{name: b.xlsx, size: 9, sha256: b5bb…}]',
    ),
    right: lines(
      arrivalFile,
      'originals: [{name: a.xlsx, size: 9, sha256: 6030…}]',
      receiptFile,
      'originals: [{name: a.xlsx, size: 9, sha256: 6030…}]',
    ),
  },
  'register/revision': {
    wrong: lines(receiptFile, 'unit: so-y-te', 'revisionOf: 2024-12-09-6030…  # so-noi-vu'),
    right: lines(receiptFile, 'unit: so-y-te', 'revisionOf: 2024-12-08-b5bb…  # so-y-te'),
  },
  'register/missing-original': {
    wrong: 'originals: [{name: bao-cao.xlsx, size: 60120, sha256: 6030…}]',
    right: lines('originals: [{name: bao-cao.xlsx, size: 60120, sha256: 6030…}]', '# originals/sha256/60/6030…'),
  },
  'register/changed-original': {
    wrong: 'originals/sha256/60/6030…  # sha256: b5bb…',
    right: 'originals/sha256/60/6030…  # sha256: 6030…',
  },
  'register/original-size': {
    wrong: 'originals: [{name: bao-cao.xlsx, size: 60120, sha256: 6030…}]  # 60121',
    right: 'originals: [{name: bao-cao.xlsx, size: 60121, sha256: 6030…}]  # 60121',
  },
  'register/report-differs': {
    wrong: lines(receiptFile, 'contents: 6030…', 'reports/2024/so-y-te.yaml  # sha256: b5bb…'),
    right: lines(receiptFile, 'contents: 6030…', 'reports/2024/so-y-te.yaml  # sha256: 6030…'),
  },
  'register/checkpoint-altered': {
    wrong: lines(checkpointFile, 'count: 2', 'records:', `  - ${first}`),
    right: lines(checkpointFile, 'count: 1', 'records:', `  - ${first}`),
  },
  'register/checkpoint-record': {
    wrong: lines(checkpointFile, 'records:', `  - ${first}`),
    right: lines('arrivals/2024/2024-12-10-9f86….yaml', checkpointFile, 'records:', `  - ${first}`),
  },
  'register/checkpoint-previous': {
    wrong: lines(checkpointFile, 'previous: 2024-12-15-fedcba9876543210'),
    right: lines(
      'checkpoints/2024-12-15-fedcba9876543210.yaml',
      checkpointFile,
      'previous: 2024-12-15-fedcba9876543210',
    ),
  },
  'register/checkpoint-signature': {
    wrong: 'ssh-keygen -Y sign -f id_ed25519 -n file 2024-12-20-0123456789abcdef.yaml',
    right: 'plan checkpoint --key id_ed25519',
  },
  'register/unverified-checkpoint': {
    wrong: lines('checkpoints/2024-12-20-0123456789abcdef.yaml', 'checkpoints/2024-12-20-0123456789abcdef.yaml.sig'),
    right: lines(
      'checkpoints/2024-12-20-0123456789abcdef.yaml',
      'checkpoints/2024-12-20-0123456789abcdef.yaml.sig',
      'checkpoints/allowed_signers',
    ),
  },
  'register/inserted-later': {
    wrong: lines(checkpointFile, 'at: 2024-12-20T17:00:00+07:00', arrivalFile, 'recordedAt: 2024-12-10T08:00:00+07:00'),
    right: lines(
      checkpointFile,
      'at: 2024-12-20T17:00:00+07:00',
      'records:',
      `  - ${first}`,
      arrivalFile,
      'recordedAt: 2024-12-10T08:00:00+07:00',
    ),
  },
} satisfies Examples<RegisterFindingArgs>;
