import type { RegisterFindingArgs } from '../../src/register/findings.ts';
import type { Samples } from './sample-args.ts';

const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
const id = `2024-12-10-${sha256}`;
const checkpoint = '2024-12-20-9f86d081884c7d65';

export const registerSamples: Samples<RegisterFindingArgs> = {
  'register/not-regular': [{}],
  'register/unreadable': [{}],
  'register/record-name': [{ expected: `${id}.yaml` }],
  'register/folder': [{ expected: 'arrivals/2024/' }],
  'register/recorded-first': [
    { receivedAt: '2024-12-14T16:05:00+07:00', recordedAt: '2024-12-14T08:09:00.250Z' },
    { receivedAt: '2024-12-15', recordedAt: '2024-12-14T16:05:00+07:00' },
  ],
  'register/unknown-parent': [{ id }],
  'register/circle': [{ id }],
  'register/clock-back': [
    { recordedAt: '2024-12-09T08:00:00+07:00', parent: id, parentRecordedAt: '2024-12-10T08:00:00+07:00' },
  ],
  'register/unknown-arrival': [{ id }],
  'register/not-in-arrival': [{ name: 'Báo cáo.xlsx', arrival: id }],
  'register/revision': (['absent', 'other-unit'] as const).map(problem => ({ id, problem })),
  'register/missing-original': [{ name: 'Báo cáo.xlsx', sha256 }],
  'register/changed-original': [{}],
  'register/original-size': [{ name: 'Báo cáo.xlsx', stated: 60_120, actual: 60_121 }],
  'register/report-differs': (['absent', 'changed'] as const).map(problem => ({
    report: 'reports/2024/so-y-te.yaml',
    problem,
  })),
  'register/checkpoint-altered': (['unreadable', 'name', 'count', 'order', 'root', 'accepted'] as const).map(
    problem => ({
      problem,
    }),
  ),
  'register/checkpoint-record': [
    { first: id, count: 1 },
    { first: id, count: 1200 },
  ],
  'register/checkpoint-previous': (['absent', 'later', 'more'] as const).map(problem => ({ id: checkpoint, problem })),
  'register/checkpoint-signature': (['unknown-key', 'wrong-namespace', 'wrong-text', 'malformed'] as const).map(
    problem => ({ problem }),
  ),
  'register/unverified-checkpoint': (['no-signers', 'no-program', 'unsigned'] as const).map(reason => ({ reason })),
  'register/inserted-later': [
    { id, recordedAt: '2024-12-14T08:09:00+07:00', checkpoint, at: '2024-12-20T17:00:00+07:00' },
  ],
  'register/insertion-accepted': [
    {
      recordedAt: '2024-12-14T08:09:00+07:00',
      checkpoint: '2024-12-15-0123456789abcdef',
      accepted: checkpoint,
      reason: 'Gộp sổ của máy phòng Hai',
    },
  ],
};
