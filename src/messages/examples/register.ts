import { type Examples, lines } from '../explain.ts';
import type { RegisterFindingArgs } from '../groups.ts';

const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const otherHash = 'b5bb9d8014a0f9b1d61e21e796d78dccdf1352f23cd32812f4850b878ae4944c';
const first = `2024-12-10-${hash}`;
const other = `2024-12-09-${otherHash}`;
const checkpoint = '2024-12-15-fedcba9876543210';
const arrival = 'arrivals/2024/2024-12-10-9f86….yaml';
const receipt = 'receipts/2024/so-y-te/2024-12-10-c0de….yaml';
const checkpointFile = 'checkpoints/2024-12-20-0123456789abcdef.yaml';
const original = (name: string, size: number): string => `originals: [{name: ${name}, size: ${size}, sha256: ${hash}}]`;

export const registerExamples = {
  'register/not-regular': {
    wrong: 'receipts/2024/so-y-te -> /home/khac/so-y-te',
    right: 'receipts/2024/so-y-te/2024-12-10-9f86….yaml',
  },
  'register/unreadable': {
    wrong: `${arrival}  # [1, 2`,
    right: `${arrival}  # format: 1, plan: ke-hoach, …`,
  },
  'register/record-name': {
    wrong: lines(`# ${arrival}`, 'receivedAt: 2024-12-09T16:05:00+07:00'),
    right: lines(`# ${arrival}`, 'receivedAt: 2024-12-10T16:05:00+07:00'),
  },
  'register/folder': {
    wrong: 'arrivals/2023/2024-12-10-9f86….yaml',
    right: arrival,
  },
  'register/recorded-first': {
    wrong: lines('receivedAt: 2024-12-14T16:05:00+07:00', 'recordedAt: 2024-12-14T08:09:00+07:00'),
    right: lines('receivedAt: 2024-12-14T16:05:00+07:00', 'recordedAt: 2024-12-14T16:09:00+07:00'),
  },
  'register/unknown-parent': {
    wrong: `${receipt}  # parents: [2024-12-10-9f86…]`,
    right: lines(arrival, `${receipt}  # parents: [2024-12-10-9f86…]`),
  },
  'register/circle': {
    wrong: lines(
      `${arrival}  # parents: [2024-12-11-c0de…]`,
      'arrivals/2024/2024-12-11-c0de….yaml  # parents: [2024-12-10-9f86…]',
    ),
    right: lines(arrival, 'arrivals/2024/2024-12-11-c0de….yaml  # parents: [2024-12-10-9f86…]'),
  },
  'register/clock-back': {
    wrong: lines(`parents: [${first}]  # 2024-12-10T08:00`, 'recordedAt: 2024-12-09T08:00:00+07:00'),
    right: lines(`parents: [${first}]  # 2024-12-10T08:00`, 'recordedAt: 2024-12-11T08:00:00+07:00'),
  },
  'register/unknown-arrival': {
    wrong: `${receipt}  # arrival: 2024-12-10-9f86…`,
    right: lines(arrival, `${receipt}  # arrival: 2024-12-10-9f86…`),
  },
  'register/not-in-arrival': {
    wrong: lines(`${arrival}  # a.xlsx`, `${receipt}  # b.xlsx`),
    right: lines(`${arrival}  # a.xlsx`, `${receipt}  # a.xlsx`),
  },
  'register/revision': {
    wrong: lines('unit: so-y-te', `revisionOf: ${other}  # so-noi-vu`),
    right: lines('unit: so-y-te', `revisionOf: ${first}  # so-y-te`),
  },
  'register/missing-original': {
    wrong: `${arrival}  # sha256: 6030…`,
    right: lines(`${arrival}  # sha256: 6030…`, 'originals/sha256/60/6030…'),
  },
  'register/changed-original': {
    wrong: 'originals/sha256/60/6030…  # sha256: b5bb…',
    right: 'originals/sha256/60/6030…  # sha256: 6030…',
  },
  'register/original-size': {
    wrong: `${original('bao-cao.xlsx', 60_120)}  # 60121`,
    right: `${original('bao-cao.xlsx', 60_121)}  # 60121`,
  },
  'register/report-differs': {
    wrong: lines(`${receipt}  # contents: 6030…`, 'reports/2024/so-y-te.yaml  # sha256: b5bb…'),
    right: lines(`${receipt}  # contents: 6030…`, 'reports/2024/so-y-te.yaml  # sha256: 6030…'),
  },
  'register/checkpoint-altered': {
    wrong: lines('count: 2', 'records:', `  - ${first}`),
    right: lines('count: 1', 'records:', `  - ${first}`),
  },
  'register/checkpoint-record': {
    wrong: `${checkpointFile}  # records: [2024-12-10-9f86…]`,
    right: lines(arrival, `${checkpointFile}  # records: [2024-12-10-9f86…]`),
  },
  'register/checkpoint-previous': {
    wrong: `${checkpointFile}  # previous: ${checkpoint}`,
    right: lines(`checkpoints/${checkpoint}.yaml`, `${checkpointFile}  # previous: ${checkpoint}`),
  },
  'register/checkpoint-signature': {
    wrong: `$ ssh-keygen -Y sign -f id_ed25519 -n file ${checkpointFile}`,
    right: '$ plan checkpoint --key id_ed25519',
  },
  'register/unverified-checkpoint': {
    wrong: lines(checkpointFile, `${checkpointFile}.sig`),
    right: lines(checkpointFile, `${checkpointFile}.sig`, 'checkpoints/allowed_signers'),
  },
  'register/inserted-later': {
    wrong: lines(`${arrival}  # recordedAt: 2024-12-10T08:00`, `${checkpointFile}  # records: []`),
    right: lines(`${arrival}  # recordedAt: 2024-12-10T08:00`, `${checkpointFile}  # records: [2024-12-10-9f86…]`),
  },
  'register/insertion-accepted': {
    wrong: lines(`${arrival}  # recordedAt: 2024-12-10T08:00`, `${checkpointFile}  # accepted: [2024-12-10-9f86…]`),
    right: lines(`${arrival}  # recordedAt: 2024-12-10T08:00`, `${checkpointFile}  # records: [2024-12-10-9f86…]`),
  },
} satisfies Examples<RegisterFindingArgs>;
